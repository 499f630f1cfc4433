// npm run mutation [-- --mutate FILE,…]: which changed lines no unit test notices (Stryker), and the score by room.
// npm run mutation -- --sample .02 [--seed 1]: the same for that share of the lines, the same ones for the same seed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { drawn, type Line, linesOf } from './mutation/sample';
import { scoreOf, type Tally } from './mutation/score';

const ROOT = path.resolve(import.meta.dirname, '..');
const STRYKER = path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const REPORT = path.join(ROOT, 'artifacts/mutation.json');
/** A room of fewer lines would tell nothing. */
const LEAST = 25;
const NOTICED = ['Killed', 'Timeout'];
/** What no test covers survives too. */
const TOLD = [...NOTICED, 'Survived', 'NoCoverage'];

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

const { mutate: ROOMS } = jsonOf<{ readonly mutate: readonly string[] }>(path.join(ROOT, 'stryker.config.json'));

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
    strict: false,
  });
  const rest = args.filter((arg, i) => !isOurs(arg) && !isOurs(args[i - 1] ?? ''));
  const ranges = typeof values.sample === 'string' ? sampled(Number(values.sample), String(values.seed)) : [];
  const mutate = ranges.map(({ file, line }) => `${file}:${line}-${line}`).join(',');
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, 'run', ...rest, ...(mutate === '' ? [] : ['--mutate', mutate])],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status === 0) tell(jsonOf<Report>(REPORT));
  return status ?? 1;
}

function isOurs(arg: string): boolean {
  return arg === '--sample' || arg === '--seed';
}

function sampled(share: number, seed: string): readonly Line[] {
  return ROOMS.flatMap((room) => {
    const lines = linesOf(ROOT, filesOf(room));
    return drawn(lines, Math.max(LEAST, Math.round(lines.length * share)), seed);
  });
}

function filesOf(room: string): readonly string[] {
  return globSync(room, { cwd: ROOT });
}

function tell({ files }: Report): void {
  for (const room of ROOMS) {
    const lines = filesOf(room).flatMap((file) => talliesOf(files[file]?.mutants ?? []));
    if (lines.length === 0) continue;
    const { share, low, high, of } = scoreOf(lines);
    console.log(`${room}: ${percent(share)} (${percent(low)} to ${percent(high)}) of ${of} mutants noticed`);
  }
}

/** What became of the mutants, line by line. */
function talliesOf(mutants: readonly Mutant[]): readonly Tally[] {
  const lines = new Map<number, Tally>();
  for (const { status, location } of mutants.filter((mutant) => TOLD.includes(mutant.status))) {
    const { noticed, of } = lines.get(location.start.line) ?? { noticed: 0, of: 0 };
    lines.set(location.start.line, { noticed: noticed + (NOTICED.includes(status) ? 1 : 0), of: of + 1 });
  }
  return [...lines.values()];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function jsonOf<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
