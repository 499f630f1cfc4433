import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Config } from '../../core/model/project/config';
import type { Problem } from '../../core/model/problem';
import type { FileSystem } from '../../core/ports';
import { ANCHORS_PATH, BASELINE_PATH, corporaOf, ProjectConfigs, REVIEW_PATH, type Root } from '../../core/service';
import type { ServerContext } from '../context';
import { DIAGNOSTIC_SOURCE } from '../../protocol/protocol';
import { type ReaderSettings, readerSettingsOf } from '../reading/reader-settings';
import { configOf } from './settings';

const PROJECT_FILE = '/plumbline.json';

/** What holds in a workspace. */
export interface Configuration {
  /** For all of it, and for what lies in none of its folders. */
  readonly config: Config;
  /** Its folders with their sources, and the folders of projects that have sources of their own. */
  readonly roots: readonly Root[];
  /** What each draft goes by. */
  readonly drafts: ProjectConfigs;
  /** The files of its projects, and what is wrong with those that cannot be used. */
  readonly projects: readonly string[];
  readonly problems: readonly Problem[];
  /** Folders that are the sources of a project of their own where they are there, and whether they are. */
  readonly usual: ReadonlyMap<string, boolean>;
  readonly reader: ReaderSettings;
}

/** The editor's settings, with those of each project's `plumbline.json` in their place. */
export async function readConfiguration(
  { settings, trust, checking }: ServerContext,
  files: FileSystem,
  folders: readonly Root[],
): Promise<Configuration> {
  const given = await settings.all();
  const user = configOf(given);
  const own = await Promise.all(folders.map(async (root) => ({ root, settings: await settings.all(root.uri) })));
  const users = new Map(own.map(({ root, settings: folder }) => [root.uri, configOf(folder)]));
  checking.take(given, own);
  const reader = readerSettingsOf(given);
  const { corpus, exclude, maxSourceBytes } = user;
  const drafts = new ProjectConfigs({
    files,
    user,
    users,
    within: folders,
    ...(!trust.granted && { over: { corpus, exclude, maxSourceBytes } }),
  });
  const corpora = await corporaOf(drafts, files, folders);
  const first = folders[0] ? (await drafts.configFor(`${folders[0].uri}/`)).config : user;
  const { projects, problems, usual } = corpora;
  // What a workspace's own files may not choose is as the user has it.
  if (!trust.granted)
    return {
      config: first,
      roots: folders.map((folder) => ({ ...folder, corpus, exclude })),
      drafts,
      projects,
      problems,
      usual: new Map(),
      reader,
    };
  return {
    config: first,
    roots: corpora.roots,
    drafts,
    projects,
    problems,
    usual,
    reader,
  };
}

/** True where one of some files may give a project sources of its own, or take them away. */
export async function touchesUsual(
  uris: readonly string[],
  { usual }: Pick<Configuration, 'usual'>,
  files: FileSystem,
): Promise<boolean> {
  for (const [folder, was] of usual) {
    const isTouched = uris.some(
      (uri) => uri === folder || uri.startsWith(`${folder}/`) || folder.startsWith(`${uri}/`),
    );
    if (isTouched && ((await files.stat(folder).catch(() => undefined)) !== undefined) !== was) return true;
  }
  return false;
}

/** The folders of a workspace and of the projects in and around them, each once and with a slash at its end. */
export function foldersIn(roots: readonly Root[], projects: readonly string[]): readonly string[] {
  return [...new Set([...roots.map(({ uri }) => `${uri}/`), ...projects.map((uri) => uri.replace(/[^/]*$/, ''))])];
}

/** True where one of the files is a project's configuration. */
export function touchesProject(uris: readonly string[]): boolean {
  return uris.some((uri) => uri.endsWith(PROJECT_FILE));
}

/** True where one of the files remembers where quotes came from, what was signed off, or what was accepted. */
export function touchesRecords(uris: readonly string[]): boolean {
  return uris.some((uri) => [ANCHORS_PATH, REVIEW_PATH, BASELINE_PATH].some((path) => uri.endsWith(`/${path}`)));
}

/**
 * True where one of the files may change which references a draft knows: a bibliography, or the document or project
 * that names it.
 */
export function touchesReferences(uris: readonly string[]): boolean {
  return uris.some(
    (uri) => /\.(bib|bibtex|json|ris|ya?ml|tex|ltx|latex|rmd|typ)$/i.test(uri) && !uri.includes('/.plumbline/'),
  );
}

/** True where both configurations read the same corpus in the same way. */
export function sameCorpus(a: Configuration, b: Configuration): boolean {
  const part = ({ config: { corpus, exclude, maxSourceBytes }, roots }: Configuration): string =>
    JSON.stringify([corpus, exclude, maxSourceBytes, roots]);
  return part(a) === part(b);
}

/** Shows problems on the files that they are about, and takes back what no longer holds. */
export interface ProblemBoard {
  /** Everything that is wrong now. */
  show(problems: readonly Problem[]): void;
}

/** Builds the board over the client's list of problems. */
export function createProblemBoard({ connection, text }: Pick<ServerContext, 'connection' | 'text'>): ProblemBoard {
  let shown = new Set<string>();
  return {
    show(problems) {
      const byFile = new Map<string, Diagnostic>();
      for (const { uri, position: start = { line: 0, character: 0 }, code, severity, message } of problems) {
        const range = { start, end: { line: start.line, character: start.character + 1 } };
        if (uri !== undefined)
          byFile.set(uri, {
            range,
            code,
            source: DIAGNOSTIC_SOURCE,
            severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            message: text(message),
          });
      }
      for (const uri of shown) if (!byFile.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      for (const [uri, diagnostic] of byFile) void connection.sendDiagnostics({ uri, diagnostics: [diagnostic] });
      shown = new Set(byFile.keys());
    },
  };
}
