// npm run watch: after each change the bundles, the types, and the unit tests that the changed files concern.
// npm run test:changed [-- --since=REF]: those tests once, for what differs from REF (HEAD, if none is named).
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { testsOf } from './dependants';

const ROOT = path.resolve(import.meta.dirname, '..');
const WATCHED = ['src', 'test', 'scripts', 'l10n', 'corpus', 'docs', 'schemas'];
const LEFT_OUT = /(^|\/)(node_modules|\.cache)\//;
/** Editors write a file in several steps; the last one counts. */
const CALM_MS = 200;
const MOCHA = path.join(ROOT, 'node_modules/mocha/bin/mocha.js');

if (process.argv.includes('--once'))
  void once().then((code) => {
    process.exitCode = code;
  });
else watchAll();

async function once(): Promise<number> {
  const since = process.argv.find((arg) => arg.startsWith('--since='))?.slice('--since='.length) ?? 'HEAD';
  const git = (...args: string[]): string[] =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  const changed = [...git('diff', '--name-only', since), ...git('ls-files', '--others', '--exclude-standard')];
  const tests = await testsOf(changed);
  console.log(`${changed.length} changed files concern ${tests.length} test files`);
  return tests.length === 0
    ? 0
    : (spawnSync(process.execPath, [MOCHA, ...tests], { cwd: ROOT, stdio: 'inherit' }).status ?? 1);
}

function watchAll(): void {
  const children = [
    start('esbuild.config.mjs', '--watch'),
    start('node_modules/typescript/bin/tsc', '--noEmit', '--watch', '--preserveWatchOutput'),
  ];
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    await running;
    const files = [...changed];
    changed.clear();
    if (files.length > 0) running = runTests(files);
  };
  for (const folder of WATCHED.filter((name) => existsSync(path.join(ROOT, name)))) {
    watch(path.join(ROOT, folder), { recursive: true }, (_, name) => {
      const file = `${folder}/${(name ?? '').replaceAll(path.sep, '/')}`;
      if (name === null || LEFT_OUT.test(file)) return;
      changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => {
        void run();
      }, CALM_MS);
    });
  }
  process.once('SIGINT', () => {
    for (const child of children) child.kill();
    process.exit(0);
  });
}

async function runTests(files: readonly string[]): Promise<void> {
  const tests = await testsOf(files).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return [];
  });
  if (tests.length === 0) return;
  console.log(`${files.join(', ')}: ${tests.length} test files`);
  const child = start(MOCHA, ...tests);
  await new Promise((resolve) => child.once('close', resolve));
}

function start(...command: string[]): ChildProcess {
  return spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}
