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
/** A repository's own settings must not start programs: no file watcher, no diff of its own, no text filters. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
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

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...SAFE, ...args], { cwd: folder, maxBuffer: MOST_BYTES, windowsHide: true });
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
