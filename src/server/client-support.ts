import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/protocol';

/** What a client can do, as it said when it started the server: nothing is asked of it that it did not offer. */
export interface ClientSupport {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Tells of changed settings once asked to. */
  readonly configurationEvents: boolean;
  /** Has folders that come and go. */
  readonly folders: boolean;
  /** Watches files for us. */
  readonly watching: boolean;
  /** Watches folders that are none of its own. */
  readonly relativePatterns: boolean;
  readonly progress: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  /** Asks for diagnostics by itself, and again when told to: they are not sent to it besides. */
  readonly pull: boolean;
  readonly markdown: boolean;
  /** Knows definitions with a range of their own in the draft. */
  readonly definitionLinks: boolean;
  readonly applyEdit: boolean;
  /** Makes files where an edit says so. */
  readonly createFiles: boolean;
  /** Runs our commands itself, from links in hovers and from its palette. */
  readonly commands: boolean;
}

/** What the client offers. */
export function supportOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientSupport {
  const { workspace = {}, window = {}, textDocument = {} } = capabilities;
  const commands = ((initializationOptions ?? {}) as InitializationOptions).commands ?? false;
  return {
    commands,
    progress: window.workDoneProgress ?? false,
    // Whoever asks but cannot be told to ask again would keep what was true before the sources were read.
    pull: !commands && textDocument.diagnostic !== undefined && workspace.diagnostics?.refreshSupport === true,
    markdown: textDocument.hover?.contentFormat?.includes('markdown') ?? true,
    definitionLinks: textDocument.definition?.linkSupport ?? false,
    ...eventSupport(workspace),
    ...editSupport(workspace),
  };
}

type Workspace = NonNullable<InitializeParams['capabilities']['workspace']>;

function eventSupport(
  workspace: Workspace,
): Pick<
  ClientSupport,
  | 'configuration'
  | 'configurationEvents'
  | 'folders'
  | 'watching'
  | 'relativePatterns'
  | 'refreshLenses'
  | 'refreshHints'
> {
  const { dynamicRegistration, relativePatternSupport } = workspace.didChangeWatchedFiles ?? {};
  return {
    configuration: workspace.configuration ?? false,
    configurationEvents: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    folders: workspace.workspaceFolders ?? false,
    watching: dynamicRegistration ?? false,
    relativePatterns: relativePatternSupport ?? false,
    refreshLenses: workspace.codeLens?.refreshSupport ?? false,
    refreshHints: workspace.inlayHint?.refreshSupport ?? false,
  };
}

function editSupport({ applyEdit, workspaceEdit = {} }: Workspace): Pick<ClientSupport, 'applyEdit' | 'createFiles'> {
  const { documentChanges, resourceOperations = [] } = workspaceEdit;
  return {
    applyEdit: applyEdit ?? false,
    createFiles: documentChanges === true && resourceOperations.includes('create'),
  };
}
