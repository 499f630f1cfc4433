import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { cacheFolder, makeCacheFolder } from '../../hosts/cache-folder';
import { nodeFiles } from '../../hosts/node-files';
import { isAllTheSame, type Look, tracedFiles } from '../../hosts/traced-files';
import type { CheckOptions } from '../commands/check';
import type { ExitCode } from '../exit';
import type { Host } from '../host';
import { compareText } from '../../core/text/compare-text';
import { writeWhole } from '../../hosts/write-whole';

/** A run of `check` whose outcome follows from files alone. */
export interface KnownRun {
  /** Says again what the same run said before, where everything that it looked at is as it was; its exit code. */
  replay(): Promise<ExitCode | undefined>;
  /** What the run has to go by, so that it can be kept. */
  readonly host: Host;
  /** Keeps what the run said. */
  keep(code: ExitCode): Promise<void>;
}

interface Kept {
  readonly looks: readonly Look[];
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

/** Longer outcomes, or of more files, are not kept. */
const MOST_TEXT = 8_000_000;
const MOST_LOOKS = 50_000;
/** Outcomes that are kept for one folder. */
const MOST_RUNS = 32;

/** Options whose effect follows from files and from what is typed, and that write nothing but to standard output. */
const PLAIN: ReadonlySet<string> = new Set([
  'format',
  'failOn',
  'strictness',
  'maxFindings',
  'baseline',
  'why',
  'quiet',
  'color',
  'corpus',
  'exclude',
  'config',
  'cache',
  'reader',
  'requestTokens',
  'jobs',
  'keepReadings',
]);

/**
 * The run of `check` with these arguments; undefined where its outcome rests on more than files and arguments (Git,
 * standard input, a reader), where it writes something, or where nothing may be kept.
 */
export async function knownRun(
  args: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<KnownRun | undefined> {
  const { cache, reader = 'none' } = options;
  const isPlain =
    reader === 'none' && Object.entries(options).every(([name, value]) => PLAIN.has(name) || value === undefined);
  const folder = cacheFolder(`${pathToFileURL(host.cwd).href}/`, host.env);
  if (!cache || !isPlain || host.build === undefined || folder === undefined) return undefined;
  if (!(await areFiles(args, host))) return undefined;
  const file = path.join(folder, 'runs', `${keyOf(args, options, host)}.json`);
  const files = tracedFiles(nodeFiles);
  let [out, err] = ['', ''];
  return {
    async replay() {
      const kept = await keptIn(file);
      if (!kept || !(await isAllTheSame(nodeFiles, kept.looks))) return undefined;
      if (kept.err !== '') await host.err(kept.err);
      await host.out(kept.out);
      return kept.code;
    },
    host: {
      ...host,
      files,
      looked: files.take,
      progress: host.progress ?? host.err,
      out: (text) => {
        out += text;
        return host.out(text);
      },
      err: (text) => {
        err += text;
        return host.err(text);
      },
    },
    async keep(code) {
      const looks = files.looks();
      if (looks && looks.length <= MOST_LOOKS && out.length + err.length <= MOST_TEXT)
        await keep(file, { looks, out, err, code });
    },
  };
}

/** Folders and globs may stand for other files the next time. */
async function areFiles(args: readonly string[], { cwd }: Host): Promise<boolean> {
  const found = await Promise.all(
    args.map((arg) => (arg === '-' ? undefined : stat(path.resolve(cwd, arg)).catch(() => undefined))),
  );
  return found.every((one) => one?.isFile() === true);
}

function keyOf(args: readonly string[], options: CheckOptions, { build, cwd, env, isTerminal, columns }: Host): string {
  const surroundings = [
    version,
    build,
    process.version,
    cwd,
    isTerminal,
    columns,
    env['NO_COLOR'],
    env['FORCE_COLOR'],
    env['TERM'],
  ];
  // How many drafts are checked at once changes nothing of what is said.
  const choices = Object.entries(options).filter(([name]) => name !== 'jobs');
  return createHash('sha256')
    .update(JSON.stringify([surroundings, args, choices.sort(([a], [b]) => compareText(a, b))]))
    .digest('hex')
    .slice(0, 32);
}

async function keptIn(file: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<Kept>;
    return Array.isArray(kept.looks) &&
      typeof kept.out === 'string' &&
      typeof kept.err === 'string' &&
      typeof kept.code === 'number'
      ? (kept as Kept)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What cannot be kept is computed again the next time. */
async function keep(file: string, kept: Kept): Promise<void> {
  const folder = path.dirname(file);
  try {
    await makeCacheFolder(path.dirname(folder));
    await mkdir(folder, { recursive: true });
    await writeWhole(file, JSON.stringify(kept));
    const names = await readdir(folder);
    if (names.length <= MOST_RUNS) return;
    const dated = await Promise.all(
      names.map(async (name) => ({ name, modified: (await stat(path.join(folder, name))).mtimeMs })),
    );
    const old = dated.sort((a, b) => b.modified - a.modified).slice(MOST_RUNS);
    await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { force: true })));
  } catch {
    // The run was told all the same.
  }
}
