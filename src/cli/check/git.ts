import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { oneLine } from '../../core/text/characters/display';
import { lineStarts } from '../../core/text/lines';
import type { Draft } from '../../core/model/draft';
import type { Span } from '../../core/model/span';
import { pathOf } from '../drafts';
import { UserError } from '../exit';

const run = promisify(execFile);
/**
 * A repository's own settings must not start programs: no file watcher, no diff of its own, no fetching of what is
 * missing, and no repository that lies among the files of another one. Filters are found out first (`withoutFilters`).
 */
const SAFE = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
const MOST_BYTES = 64 * 1024 * 1024;

/** What a change touched of a draft: stretches of its text as it is now; undefined where all of it is new. */
export type Touched = readonly Span[] | undefined;

/**
 * For each draft, by URI, what was changed since `rev` (since the commit at which the working tree's branch left it),
 * or since the last commit. Throws where Git cannot say.
 */
export async function touchedSince(rev: string, drafts: readonly Draft[]): Promise<ReadonlyMap<string, Touched>> {
  if (rev.startsWith('-')) throw new UserError(`"${rev}" names no revision.`);
  const bases = new Map<string, string>();
  const touched = new Map<string, Touched>();
  for (const draft of drafts) {
    const folder = path.dirname(pathOf(draft));
    const base = bases.get(folder) ?? (await baseOf(rev, folder));
    bases.set(folder, base);
    touched.set(draft.uri, await touchedIn(draft, base, folder));
  }
  return touched;
}

async function baseOf(rev: string, folder: string): Promise<string> {
  await git(folder, ['rev-parse', '--is-inside-work-tree']).catch((error: unknown) => {
    throw new UserError(
      missing(error)
        ? 'Git is not installed; --changed needs it.'
        : `--changed compares with a Git repository; of ${folder} Git says: ${saidIn(error)}`,
    );
  });
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`]).catch(
    () => {
      throw new UserError(
        rev === 'HEAD'
          ? `There is no commit in ${folder} yet that --changed could compare with.`
          : `Git knows no revision "${rev}" in ${folder}. Fetch it first, or name another one.`,
      );
    },
  );
  const fork = await git(folder, ['merge-base', commit.trim(), 'HEAD']).catch(() => commit);
  return fork.trim();
}

async function touchedIn(draft: Draft, base: string, folder: string): Promise<Touched> {
  const name = path.basename(pathOf(draft));
  const tracked = await git(folder, ['ls-files', '-z', '--', `:(literal)${name}`]);
  if (tracked === '') return undefined;
  const diff = await git(folder, [
    ...(await withoutFilters(folder)),
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    base,
    '--',
    `:(literal)${name}`,
  ]);
  // Of a document that is no text Git knows only whether it changed.
  if (draft.parts) return diff === '' ? [] : undefined;
  return spansOf(diff, draft.text);
}

/** The new side of each hunk; where lines were only taken out, the two lines that now meet. */
function spansOf(diff: string, text: string): readonly Span[] {
  const starts = lineStarts(text);
  const at = (line: number): number => (line < starts.length ? (starts[line] ?? 0) : text.length);
  return [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count]) => {
    const [line, lines] = [Number(first), count === undefined ? 1 : Number(count)];
    return lines === 0
      ? { start: at(Math.max(0, line - 1)), end: at(line + 1) }
      : { start: at(line - 1), end: at(line - 1 + lines) };
  });
}

/**
 * Options that take away the programs that a repository names for its files' contents: comparing what lies in the
 * folder would run them. With nothing to filter, what is compared is what is written there.
 */
async function withoutFilters(folder: string): Promise<readonly string[]> {
  const listed = await git(folder, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.']).catch(() => '');
  const drivers = new Set(listed.split('\0').map((name) => name.slice(0, name.lastIndexOf('.'))));
  // Git would take another name for it.
  if ([...drivers].some((driver) => driver.includes('=')))
    throw new UserError('The repository names a filter that cannot be switched off; --changed does not run it.');
  return [...drivers]
    .filter((driver) => driver !== '')
    .flatMap((driver) => ['clean=', 'process=', 'required=false'].flatMap((set) => ['-c', `${driver}.${set}`]));
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };
  const how = { cwd: folder, env, maxBuffer: MOST_BYTES, windowsHide: true };
  const { stdout } = await run('git', [...SAFE, ...args], how);
  return stdout;
}

/** The first line of what Git has said. */
function saidIn(error: unknown): string {
  const { stderr = '' } = error as { readonly stderr?: string };
  return oneLine(stderr.trim().split('\n', 1)[0] ?? '');
}

function missing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
