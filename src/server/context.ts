import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { render, type Message } from '../core/model/message';
import type { Draft } from '../core/model/draft';
import type { Reader } from '../core/model/reading/reading';
import type { CacheStore, Clock } from '../core/ports';
import type { Plumbline } from '../core/service';
import { mayHoldDrafts } from '../protocol/draft-documents';
import type { ClientSupport } from './client-support';
import type { Checking } from './workspace/check-settings';
import type { ClientSettings } from './workspace/client-settings';
import type { OpenFolders } from './workspace/folders';
import type { UnderWay } from './workspace/under-way';

/** What every feature of the server works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Plumbline;
  /** What the client can do. */
  readonly client: ClientSupport;
  readonly settings: ClientSettings;
  /** The reading of settings that have changed: what is asked after a change is answered by it. */
  readonly configuring: UnderWay;
  /** Whether and when each draft is checked. */
  readonly checking: Checking;
  /** The extension's version. */
  readonly version: string;
  /** The reader's language, for dates. */
  readonly locale: string;
  /** Folder of the pages about the rules, as a URI. */
  readonly rulePages?: string;
  /** False where the workspace's own files may not choose what is read. */
  readonly trust: { granted: boolean };
  /** The folders that are open now. */
  readonly workspace: OpenFolders;
  /** Time, and the writer's day. */
  readonly clock: Clock;
  /** What outlasts the session; undefined where nothing does. */
  readonly cache?: CacheStore;
  /** The reader over the product's own model; undefined where this installation has none. The same one every time. */
  ownReader(): Promise<Reader | undefined>;
  /** The message in the reader's language. */
  text(message: Message): string;
}

/** A document that knows its version when it was opened: one that is edited afterwards is being written. */
interface OpenedDocument extends TextDocument {
  readonly openedVersion?: number;
}

/** How the documents of the client are made: as the library does, with the version at the start. */
export const OPENED_DOCUMENTS = {
  create: (uri: string, languageId: string, version: number, text: string): OpenedDocument =>
    Object.assign(TextDocument.create(uri, languageId, version, text), { openedVersion: version }),
  update: (document: OpenedDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenedDocument =>
    TextDocument.update(document, changes, version),
};

/**
 * True where the document is a text being written, and not one of the sources. One that lies among these is a draft
 * where it looks like one, or once it is edited, unless it was published: it is then left out of its own sources.
 */
export function isDraft(document: OpenedDocument, service: Plumbline): boolean {
  const { uri, version, openedVersion = version } = document;
  if (!mayHoldDrafts(uri.slice(0, uri.indexOf(':')))) return false;
  return !service.isSource(uri) || service.mayBeDraft(uri, version !== openedVersion);
}

/** The document as the engine takes it. */
export function draftOf(document: TextDocument): Draft {
  return { uri: document.uri, languageId: document.languageId, text: document.getText(), version: document.version };
}

/** A function that renders messages in the language of a bundle, whose entries are strings or `{ message }`. */
export function translator(bundle: Readonly<Record<string, unknown>> | undefined): (message: Message) => string {
  return (message) =>
    render(message, (template) => {
      const entry = bundle?.[template];
      if (typeof entry === 'string') return entry;
      return typeof entry === 'object' && entry !== null && 'message' in entry ? String(entry.message) : template;
    });
}
