// npm test: everything, one part after the other, with one line of counts at the end.
//   npm test -- --only=types,format,lint,unused,api,unit,long,node,web,drive,drive-web,sheet,package,npm,vsix
//   npm test -- test/unit/facts          these files or folders alone, by mocha, which takes its options too
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const only = process.argv
  .find((a) => a.startsWith('--only='))
  ?.slice(7)
  .split(',');
const script = (name) => path.join(root, 'node_modules', name);

if (process.argv.slice(2).some((arg) => !arg.startsWith('-'))) {
  const mocha = [script('mocha/bin/mocha.js'), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, mocha, { cwd: root, stdio: 'inherit' }).status ?? 1);
}

/** Name, command, and whether it needs a fresh build of the extension with its suites. */
const PARTS = [
  [
    'types',
    [script('typescript/bin/tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.tsbuildinfo'],
  ],
  [
    'format',
    [
      script('prettier/bin/prettier.cjs'),
      '--check',
      '--cache',
      '--cache-strategy',
      'content',
      '--log-level',
      'warn',
      '.',
    ],
  ],
  [
    'lint',
    [
      script('eslint/bin/eslint.js'),
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      'node_modules/.eslintcache',
    ],
  ],
  ['unused', [script('knip/bin/knip.js')]],
  ['api', [script('typedoc/bin/typedoc'), '--emit', 'none']],
  ['unit', [script('mocha/bin/mocha.js')]],
  ['long', [script('mocha/bin/mocha.js'), 'test/long']],
  ['build', ['esbuild.config.mjs']],
  ['node', ['test/vscode/run-suite.mjs', '--host=node']],
  ['web', ['test/vscode/run-suite.mjs', '--host=web']],
  ['drive', ['test/vscode/run-drive.mjs', '--host=node']],
  ['drive-web', ['test/vscode/run-drive.mjs', '--host=web']],
  ['sheet', ['test/browser/sheet.mjs']],
  ['reader', ['test/browser/reader.mjs']],
  ['package', ['scripts/package.mjs']],
  ['npm', ['test/package/npm.mjs']],
  ['vsix', ['test/vscode/run-drive.mjs', `--vsix=artifacts/plumbline-${version}.vsix`]],
];
const NEEDS = {
  node: 'build',
  web: 'build',
  drive: 'build',
  'drive-web': 'build',
  sheet: 'build',
  reader: 'build',
  vsix: 'package',
};

const wanted = new Set(only?.flatMap((name) => [name, NEEDS[name] ?? name]) ?? PARTS.map(([name]) => name));
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** How much of what a part told is told again, in UTF-16 units. */
const MOST_TOLD = 4_000;
/** What failed, told once more at the end: a log of so many lines is read from there. */
const failures = [];
for (const [name, command] of PARTS.filter(([n]) => wanted.has(n))) {
  const counts = broken.includes(NEEDS[name]) ? { passed: 0, failed: 1, skipped: 0 } : await run(name, command);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) broken.push(name);
}
for (const title of failures) console.log(title);
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(name, command) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const started = performance.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
    process.stderr.write(chunk);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (code !== 0) failures.push(`\n${name}: ${failuresIn(output)}`);
  return countsOf(output, code);
}

/** What mocha lists at the end, or the last lines of what tells otherwise. */
function failuresIn(output) {
  const at = output.search(/^ {2}\d+ failing$/m);
  return at < 0 ? output.slice(-MOST_TOLD) : output.slice(at, at + MOST_TOLD);
}

/** A part's own counts; a part without any is one test. A part that ends badly never counts as passed. */
function countsOf(output, code) {
  const own =
    [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1)?.slice(1).map(Number) ??
    mochaCounts(output);
  const [passed, failed, skipped] = own ?? [code === 0 ? 1 : 0, 0, 0];
  return { passed, failed: code === 0 ? failed : Math.max(1, failed), skipped };
}

function mochaCounts(output) {
  const number = (word) => Number(new RegExp(`^ {2}(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return /^ {2}\d+ passing/m.test(output) ? [number('passing'), number('failing'), number('pending')] : undefined;
}
