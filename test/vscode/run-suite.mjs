// Runs the mocha suites inside a real VS Code, and in another window those of a project by itself:
// node test/vscode/run-suite.mjs --host=node|web|electron [--only=suite|project] [--oldest] [--verbose]
//   node      VS Code server + Chromium; the suite runs in the server's Node extension host
//   web       the same workbench; the suite and the extension's "browser" entry run in the web worker extension host
//   electron  VS Code itself: $VSCODE_EXECUTABLE_PATH if set, else downloaded by @vscode/test-electron
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { automation } from './harness/automation.mjs';
import { launchBrowser } from './harness/chromium.mjs';
import { runInElectron } from './harness/electron.mjs';
import { argument, artifacts, models, root } from './harness/paths.mjs';
import { startServer } from './harness/server.mjs';
import { PROJECT, SUITE } from './harness/workspace.mjs';

/** Longer than any one test may take. */
const SILENCE_MS = 360_000;
const verbose = process.argv.includes('--verbose');
const host = argument('host', 'node');
const started = performance.now();
const counts = { passed: 0, failed: 0, skipped: 0 };
process.exitCode = 0;
const windows = { suite: SUITE, project: PROJECT };
const only = argument('only');
for (const workspace of only ? [windows[only]] : Object.values(windows)) {
  const code = host === 'electron' ? await runInElectron(workspace) : await inServer(workspace);
  process.exitCode = process.exitCode || code;
}
if (host !== 'electron') {
  console.log(`${host} extension host, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

async function inServer(workspace) {
  const server = await startServer({ ...workspace, oldest: process.argv.includes('--oldest') });
  try {
    const { stats, code } = await inBrowser(server);
    counts.passed += stats?.passes ?? 0;
    counts.failed += stats?.failures ?? 1;
    counts.skipped += stats?.pending ?? 0;
    return code;
  } finally {
    if (verbose) console.log(server.log());
    await server.stop();
  }
}

async function inBrowser(server) {
  const { browser, page } = await launchBrowser({ host });
  const log = [];
  let stats;
  const print = (type, line) => {
    if (line.startsWith('│')) {
      console.log(line.slice(2)); // the suite's own reporter
      return true;
    }
    if (line.startsWith('TESTS ')) stats = JSON.parse(line.slice(6));
    else {
      log.push(`[${type}] ${line}`);
      if (verbose) console.log(log.at(-1));
    }
    return false;
  };
  try {
    const result = automation(page, { print, silenceMs: SILENCE_MS });
    await server.open(page, {
      host,
      extensions: [root, models],
      tests: path.join(root, `dist/test-${host}/index.js`),
    });
    const { code: exit, reason } = await result;
    const code = exit === 0 && stats?.tests > 0 && stats.failures === 0 ? 0 : 1;
    if (code !== 0) {
      console.error(reason ?? (stats ? '' : 'no test ran'));
      if (!stats) console.error(log.slice(-60).join('\n'));
      mkdirSync(artifacts, { recursive: true });
      await page.screenshot({ path: path.join(artifacts, `failure-suite-${host}.png`) }).catch(() => {});
    }
    return { stats, code };
  } finally {
    await browser.close();
  }
}
