// npm start: builds, checks the sample draft in the terminal, then opens VS Code on it with the extension loaded.
//   --check-only (or CI=true)  stops after the findings
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findVSCode } from './find-vscode.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sample = path.join(root, 'artifacts/sample');
const parts = [
  [path.join(root, 'test/fixtures/sample'), ''],
  [path.join(root, 'corpus'), 'corpus'],
];

build();
copySample();
checkSample();
if (!process.argv.includes('--check-only') && process.env.CI !== 'true') await open();

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** A copy, so that what is tried out in the editor leaves the project as it is. */
function copySample() {
  rmSync(sample, { recursive: true, force: true });
  mkdirSync(sample, { recursive: true });
  for (const [from, to] of parts) cpSync(from, path.join(sample, to), { recursive: true });
}

function checkSample() {
  console.log('\n$ plumbline check draft.md\n');
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'check', 'draft.md', '--fail-on', 'never'],
    { cwd: sample, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

async function open() {
  const code = findVSCode();
  if (code) openDesktop(code);
  else await serve();
}

function openDesktop(code) {
  console.log(`\nOpening VS Code on ${path.relative(root, sample)} with Plumbline loaded.`);
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', sample, '--goto', path.join(sample, 'draft.md')];
  // On Windows `code` is a command file, which only a shell can start.
  const shell = process.platform === 'win32';
  const quoted = shell ? [code, ...args].map((arg) => `"${arg}"`) : [code, ...args];
  spawn(quoted[0], quoted.slice(1), { detached: true, stdio: 'ignore', shell }).unref();
}

async function serve() {
  const { startServer } = await import('../test/vscode/harness/server.mjs');
  console.log(
    '\nNo desktop VS Code was found (set VSCODE_EXECUTABLE_PATH to name one). Starting a VS Code for your browser …',
  );
  const server = await startServer({ workspace: parts, extensions: [root] });
  const draft = `vscode-remote://${server.authority}${path.join(server.workspace, 'draft.md')}`;
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['openFile', draft],
  ]);
  console.log(
    `\nOpen http://${server.authority}/?folder=${encodeURIComponent(server.workspace)}&payload=${encodeURIComponent(payload)}\n\nCtrl+C stops it.`,
  );
  process.exitCode = 0; // stopping it is no failure
}
