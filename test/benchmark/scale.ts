import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { generateArticles, seeded } from './scale-corpus';
import { splitSentences } from '../../src/core/text/sentences';

const USAGE = 'Usage: npm run benchmark -- scale [--sentences 1000,10000,100000,1000000] [--seed 1] [--operations 200] [--rivals-up-to 100000] [--clock wall|cpu] [--json out.json] [files…]';

type Run = Readonly<Record<string, unknown>>;

/**
 * Measures retrieval and checking on generated corpora of several sizes, or on the files given. Each step runs in its own
 * process, bundled as the product is, so that figures are those of shipped code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {
    'sentences': { type: 'string', default: '1000,10000,100000' }, 'seed': { type: 'string', default: '1' }, 'json': { type: 'string' },
    'operations': { type: 'string', default: '200' }, 'rivals-up-to': { type: 'string', default: '100000' }, 'clock': { type: 'string', default: 'wall' }, 'help': { type: 'boolean' },
  } });
  const sizes = values.sentences.split(',').map(Number);
  const numbers = [...sizes, Number(values.seed), Number(values.operations), Number(values['rivals-up-to'])];
  if (values.help || numbers.some((n) => !Number.isInteger(n) || n < 0) || sizes.includes(0) || !['wall', 'cpu'].includes(values.clock)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const options = { seed: Number(values.seed), operations: Number(values.operations), rivalsUpTo: Number(values['rivals-up-to']), clock: values.clock };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-scale-'));
  const runs: Run[] = [];
  try {
    const script = await bundle(folder);
    for (const corpus of positionals.length > 0 ? [{ files: positionals }] : sizes.map((sentences) => ({ sentences }))) {
      runs.push(await measured(script, path.join(folder, String(runs.length)), corpus, options));
      print(runs.at(-1)!);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify({ runs }, undefined, 2)}\n`);
  return 0;
}

interface Options {
  readonly seed: number;
  readonly operations: number;
  readonly rivalsUpTo: number;
  readonly clock: string;
}

async function bundle(folder: string): Promise<string> {
  const outfile = path.join(folder, 'scale-run.cjs');
  const banner = { js: 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;' };
  await build({
    entryPoints: [path.join(import.meta.dirname, 'scale-run.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'es2022',
    mainFields: ['module', 'main'], define: { 'import.meta.url': '__fileUrl' }, banner, logLevel: 'error', legalComments: 'none',
  });
  return outfile;
}

async function measured(script: string, folder: string, corpus: { readonly sentences?: number; readonly files?: readonly string[] }, options: Options): Promise<Run> {
  const job = { folder: path.join(folder, 'corpus'), cache: path.join(folder, 'cache'), sample: path.join(folder, 'sample.txt') };
  await mkdir(job.folder, { recursive: true });
  await mkdir(job.cache);
  const sentences = corpus.files ? await copyFiles(corpus.files, job.folder) : await writeArticles(corpus.sentences!, options.seed, job.folder);
  await writeFile(job.sample, sampled(sentences, options).join('\n'));
  const compared = sentences.length <= options.rivalsUpTo;
  const tasks = { ...job, operations: options.operations, clock: options.clock, fuseOperations: fuseOperations(sentences.length, options) };
  const cold = await step(script, 'cold', tasks, folder);
  const warm = await step(script, 'warm', tasks, folder);
  const indexing = await step(script, 'indexing', tasks, folder);
  const rivals = compared ? await step(script, 'rivals', tasks, folder) : {};
  return { sentences: sentences.length, fuseSearchMs: null, minisearchMs: null, fuseRecallAt1: null, minisearchRecallAt1: null, clock: options.clock, ...indexing, ...cold, ...warm, ...rivals };
}

/** Fuse alone takes seconds a query on a large corpus: fewer of them will do. */
function fuseOperations(sentences: number, { operations, rivalsUpTo }: Options): number {
  return sentences > rivalsUpTo ? 0 : Math.max(10, Math.min(operations, Math.round(100_000 / sentences)));
}

async function writeArticles(count: number, seed: number, folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { name, sentences } of generateArticles(count, seed)) {
    const text = sentences.map((sentence, i) => sentence + (i % 5 === 4 ? '\n\n' : ' ')).join('');
    await writeFile(path.join(folder, name), text);
    all.push(...sentences);
  }
  return all;
}

async function copyFiles(files: readonly string[], folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const [i, file] of (await expanded(files)).entries()) {
    const text = await readFile(file, 'utf8');
    await writeFile(path.join(folder, `${i}-${path.basename(file)}`), text);
    for (const line of text.split(/\n+/)) all.push(...splitSentences(line).map(({ start, end }) => line.slice(start, end)));
  }
  return all;
}

async function expanded(files: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(files.map(async (file) => {
    const names = await readdir(file).catch(() => undefined);
    return names ? names.sort().map((name) => path.join(file, name)) : [file];
  }));
  return lists.flat();
}

/** Sentences to make queries and drafts of: long enough to be told apart, without quotation marks. */
function sampled(sentences: readonly string[], { seed, operations }: Options): string[] {
  const random = seeded(seed + 1);
  const fit = sentences.filter((sentence) => !sentence.includes('“') && sentence.split(' ').length >= 8);
  return Array.from({ length: Math.max(operations * 3, 400) }, () => fit[Math.floor(random() * fit.length)]!);
}

async function step(script: string, name: string, job: object, folder: string): Promise<Run> {
  const out = path.join(folder, `${name}.json`);
  const child = spawn(process.execPath, [script, name, JSON.stringify(job), out], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve) => { child.on('close', resolve); });
  if (code !== 0) throw new Error(`The step "${name}" ended with ${String(code)}.`);
  return JSON.parse(await readFile(out, 'utf8')) as Run;
}

function print(result: Run): void {
  console.log(`\n${Number(result['sentences']).toLocaleString('en-US')} sentences`);
  for (const [key, value] of Object.entries(result)) if (key !== 'sentences') console.log(`  ${key.padEnd(26)} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
}
