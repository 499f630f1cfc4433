import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sampled, writeArticles } from './scale-process';

const USAGE =
  'Usage: npm run benchmark -- jobs [--drafts 200] [--sources 2000] [--sentences 40] [--jobs 1,2] [--cli dist/cli.js]';
/** Sentences of a source. */
const PER_SOURCE = 40;
/** Said by the process itself when it ends: nobody else knows the most memory that it had. */
const REPORT = `
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.JOBS_REPORT, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
});`;

/**
 * Checks generated drafts against generated sources with several numbers of jobs, by the command line as it is built:
 * time, processor time, most memory, and whether all say the same. The index is stored before.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      drafts: { type: 'string', default: '200' },
      sources: { type: 'string', default: '2000' },
      sentences: { type: 'string', default: '40' },
      jobs: { type: 'string', default: '1,2' },
      cli: { type: 'string', default: 'dist/cli.js' },
      help: { type: 'boolean' },
    },
  });
  const [drafts, sources, sentences] = [values.drafts, values.sources, values.sentences].map(Number);
  const script = path.resolve(values.cli);
  if (values.help || !existsSync(script) || ![drafts, sources, sentences].every((n) => Number.isInteger(n))) {
    console.error(`${USAGE}\n(needs npm run build)`);
    return values.help ? 0 : 2;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-jobs-'));
  try {
    await write(folder, drafts!, sources!, sentences!);
    const said = new Set<string>();
    // Once without drafts that matter, so that every run finds the index stored.
    for (const count of ['index', ...values.jobs.split(',')]) {
      const what = count === 'index' ? ['drafts/0.md'] : ['drafts', '--jobs', count];
      const run = await check(script, folder, what);
      if (count !== 'index') said.add(run.said);
      console.log(
        `${count === 'index' ? 'reading' : `${count} job${count === '1' ? ' ' : 's'}`}  ${run.wall.toFixed(1)} s, ` +
          `${run.cpu.toFixed(1)} s of processor time, at most ${Math.round(run.memory)} MB`,
      );
    }
    console.log(said.size === 1 ? 'All say the same, byte for byte.' : 'They do not say the same.');
    return said.size === 1 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sources, and drafts of their sentences in which every third number is another one. */
async function write(folder: string, drafts: number, sources: number, sentences: number): Promise<void> {
  for (const name of ['corpus', 'drafts']) await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, 'report.cjs'), REPORT);
  const all = await writeArticles(sources * PER_SOURCE, 1, path.join(folder, 'corpus'));
  const operations = Math.ceil((drafts * sentences) / 3);
  const taken = sampled(all, { seed: 2, operations });
  let numbers = 0;
  for (let i = 0; i < drafts; i++) {
    const own = taken.slice(i * sentences, (i + 1) * sentences).join(' ');
    const text = own.replace(/\d+/g, (number) => (numbers++ % 3 === 0 ? String(Number(number) + 7) : number));
    await writeFile(path.join(folder, 'drafts', `${i}.md`), `${text}\n`);
  }
}

async function check(
  script: string,
  folder: string,
  what: readonly string[],
): Promise<{ readonly wall: number; readonly cpu: number; readonly memory: number; readonly said: string }> {
  const report = path.join(folder, 'report.json');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', path.join(folder, 'report.cjs'), script, 'check', ...what, '--format', 'json', '--fail-on', 'never'],
    {
      cwd: folder,
      env: { ...process.env, PLUMBLINE_CACHE: path.join(folder, 'cache'), JOBS_REPORT: report },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const hash = createHash('sha256');
  child.stdout.on('data', (chunk: Buffer) => hash.update(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`plumbline check ended with ${String(code)}.`);
  const wall = (performance.now() - start) / 1000;
  const [cpu, memory] = JSON.parse(await readFile(report, 'utf8')) as [number, number];
  return { wall, cpu, memory, said: hash.digest('hex') };
}
