import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, copyFiles, type Run, sampled, step, writeArticles } from './scale-process';

const USAGE =
  'Usage: npm run benchmark -- scale [--sentences 1000,10000,100000,1000000] [--seed 1] [--operations 200] [--rivals-up-to 100000] [--clock wall|cpu] [--json out.json] [files…]';

/**
 * Measures retrieval and checking on generated corpora of several sizes, or on the files given. Each step runs in its
 * own process, bundled as the product is, so that figures are those of shipped code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sentences: { type: 'string', default: '1000,10000,100000,1000000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      operations: { type: 'string', default: '200' },
      'rivals-up-to': { type: 'string', default: '100000' },
      clock: { type: 'string', default: 'wall' },
      help: { type: 'boolean' },
    },
  });
  const sizes = values.sentences.split(',').map(Number);
  const numbers = [...sizes, Number(values.seed), Number(values.operations), Number(values['rivals-up-to'])];
  if (
    values.help ||
    numbers.some((n) => !Number.isInteger(n) || n < 0) ||
    sizes.includes(0) ||
    !['wall', 'cpu'].includes(values.clock)
  ) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const options = {
    seed: Number(values.seed),
    operations: Number(values.operations),
    rivalsUpTo: Number(values['rivals-up-to']),
    clock: values.clock,
  };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-scale-'));
  const runs: Run[] = [];
  try {
    const script = await bundle(folder);
    for (const corpus of positionals.length > 0
      ? [{ files: positionals }]
      : sizes.map((sentences) => ({ sentences }))) {
      runs.push(await measured(script, path.join(folder, String(runs.length)), corpus, options));
      print(runs.at(-1)!);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify({ runs: runs.map(reported) }, undefined, 2)}\n`);
  return 0;
}

/** What the JSON file holds of each run, in this order; the console shows more. */
const REPORTED = [
  'sentences',
  'indexSentencesPerSecond',
  'coldStartMs',
  'warmStartMs',
  'recheckMs',
  'checkDraftMs',
  'evidenceMs',
  'searchMs',
  'verifyQuoteMs',
  'peakRssMb',
  'fuseSearchMs',
  'minisearchMs',
  'recallAt1',
  'recallAt10',
  'fuseRecallAt1',
  'minisearchRecallAt1',
] as const;

function reported(run: Run): Run {
  return Object.fromEntries(REPORTED.map((key) => [key, run[key] ?? null]));
}

interface Options {
  readonly seed: number;
  readonly operations: number;
  readonly rivalsUpTo: number;
  readonly clock: string;
}

/** A start happens once in a process: the median of so many counts. */
const WARM_STARTS = 5;

async function measured(
  script: string,
  folder: string,
  corpus: { readonly sentences?: number; readonly files?: readonly string[] },
  options: Options,
): Promise<Run> {
  const job = {
    folder: path.join(folder, 'corpus'),
    cache: path.join(folder, 'cache'),
    sample: path.join(folder, 'sample.txt'),
  };
  await mkdir(job.folder, { recursive: true });
  await mkdir(job.cache);
  const sentences = corpus.files
    ? await copyFiles(corpus.files, job.folder)
    : await writeArticles(corpus.sentences!, options.seed, job.folder);
  await writeFile(job.sample, sampled(sentences, options).join('\n'));
  const compared = sentences.length <= options.rivalsUpTo;
  const tasks = {
    ...job,
    operations: options.operations,
    clock: options.clock,
    fuseOperations: fuseOperations(sentences.length, options),
  };
  const cold = await step(script, 'cold', tasks, folder);
  const starts: Run[] = [];
  for (let i = 0; i < WARM_STARTS; i++) starts.push(await step(script, 'warm', tasks, folder));
  const warm = starts.sort((a, b) => Number(a['warmStartMs']) - Number(b['warmStartMs']))[WARM_STARTS >> 1]!;
  const indexing = await step(script, 'indexing', tasks, folder);
  const rivals = compared ? await step(script, 'rivals', tasks, folder) : {};
  return {
    sentences: sentences.length,
    fuseSearchMs: null,
    minisearchMs: null,
    fuseRecallAt1: null,
    minisearchRecallAt1: null,
    clock: options.clock,
    ...indexing,
    ...cold,
    ...warm,
    ...rivals,
  };
}

/** Fuse alone takes seconds a query on a large corpus: fewer of them will do. */
function fuseOperations(sentences: number, { operations, rivalsUpTo }: Options): number {
  return sentences > rivalsUpTo ? 0 : Math.max(10, Math.min(operations, Math.round(100_000 / sentences)));
}

function print(result: Run): void {
  console.log(`\n${Number(result['sentences']).toLocaleString('en-US')} sentences`);
  for (const [key, value] of Object.entries(result))
    if (key !== 'sentences')
      console.log(`  ${key.padEnd(26)} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
}
