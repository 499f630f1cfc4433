import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { splitSentences } from '../../src/core/text/words/sentences';
import { SERVER_ARGUMENTS } from '../../src/protocol/protocol';
import { generateArticles, seeded } from './scale-corpus';

/** Figures by name. */
export type Run = Readonly<Record<string, unknown>>;

/** The steps of `scale-run.ts`, bundled as the product is; returns the script's path. */
export async function bundle(folder: string): Promise<string> {
  const outfile = path.join(folder, 'scale-run.cjs');
  const banner = { js: 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;' };
  await build({
    entryPoints: [path.join(import.meta.dirname, 'scale-run.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__fileUrl' },
    banner,
    logLevel: 'error',
    legalComments: 'none',
  });
  return outfile;
}

/** Writes generated articles into a folder; returns their sentences. */
export async function writeArticles(count: number, seed: number, folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { name, sentences } of generateArticles(count, seed)) {
    const text = sentences.map((sentence, i) => sentence + (i % 5 === 4 ? '\n\n' : ' ')).join('');
    await writeFile(path.join(folder, name), text);
    all.push(...sentences);
  }
  return all;
}

/** Copies files (or the files of folders) into a folder; returns their sentences. */
export async function copyFiles(files: readonly string[], folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const [i, file] of (await expanded(files)).entries()) {
    const text = await readFile(file, 'utf8');
    await writeFile(path.join(folder, `${i}-${path.basename(file)}`), text);
    for (const line of text.split(/\n+/))
      all.push(...splitSentences(line).map(({ start, end }) => line.slice(start, end)));
  }
  return all;
}

async function expanded(files: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const names = await readdir(file).catch(() => undefined);
      return names ? names.sort().map((name) => path.join(file, name)) : [file];
    }),
  );
  return lists.flat();
}

/** Sentences to make queries and drafts of: long enough to be told apart, without quotation marks. */
export function sampled(
  sentences: readonly string[],
  { seed, operations }: { readonly seed: number; readonly operations: number },
): string[] {
  const random = seeded(seed + 1);
  const fit = sentences.filter((sentence) => !sentence.includes('“') && sentence.split(' ').length >= 8);
  return Array.from({ length: Math.max(operations * 3, 400) }, () => fit[Math.floor(random() * fit.length)]!);
}

/** Runs one step in a process of its own, started as the language server is, and returns its figures. */
export async function step(script: string, name: string, job: object, folder: string): Promise<Run> {
  const out = path.join(folder, `${name}.json`);
  await rm(out, { force: true });
  const child = spawn(process.execPath, [...SERVER_ARGUMENTS, script, name, JSON.stringify(job), out], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The step "${name}" ended with ${String(code)}.`);
  return JSON.parse(await readFile(out, 'utf8')) as Run;
}
