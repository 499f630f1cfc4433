import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, copyFiles, type Run, sampled, step, writeArticles } from './scale-process';

const USAGE =
  'Usage: npm run benchmark -- speed [--passages 10000] [--claims 800] [--seed 1] [--clock cpu|wall] [--json out.json] [files…]';

/**
 * Measures how many claims a second the whole engine checks against a pool of passages with a warm index: retrieval,
 * facts, comparison and rules. The pool is generated, or made of the files given. Processor time by default, so that a
 * busy machine says the same.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      passages: { type: 'string', default: '10000' },
      claims: { type: 'string', default: '800' },
      seed: { type: 'string', default: '1' },
      clock: { type: 'string', default: 'cpu' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [passages, operations, seed] = [Number(values.passages), Number(values.claims), Number(values.seed)];
  if (
    values.help ||
    ![passages, operations, seed].every((n) => Number.isInteger(n) && n > 0) ||
    !['wall', 'cpu'].includes(values.clock)
  ) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-speed-'));
  try {
    const job = {
      folder: path.join(folder, 'corpus'),
      cache: path.join(folder, 'cache'),
      sample: path.join(folder, 'sample.txt'),
      operations,
      clock: values.clock,
      fuseOperations: 0,
    };
    await mkdir(job.folder);
    const sentences =
      positionals.length > 0
        ? await copyFiles(positionals, job.folder)
        : await writeArticles(passages, seed, job.folder);
    await writeFile(job.sample, sampled(sentences, { seed, operations }).join('\n'));
    const script = await bundle(folder);
    await step(script, 'warm', job, folder);
    const result: Run = await step(script, 'speed', job, folder);
    for (const [key, value] of Object.entries(result)) console.log(`  ${key.padEnd(26)} ${String(value)}`);
    if (values.json) await writeFile(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}
