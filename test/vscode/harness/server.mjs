// A real VS Code workbench on 127.0.0.1: the VS Code server from npm, opened on a copy of a workspace.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureServer } from './install.mjs';
import { end, GROUP } from './processes.mjs';
import { serveFolder } from './static.mjs';

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
};

/** Built-in extensions that a writer's window does not need (they want native modules, accounts or the network). */
const LEFT_OUT =
  /^(git|copilot|ms-vscode\..*|tunnel-forwarding|debug-.*|terminal-suggest|grunt|gulp|jake|php-language-features)$/;

/**
 * Starts a server on a copy of the folders in `workspace` (pairs: from, name in the workspace; '' is its root).
 * `vsix`: a packaged extension to install. `extensions`: folders of extensions that are there from the start. `folder`:
 * what to open, a folder or a .code-workspace in the copy. `prepare`: is given the copy before anything starts.
 */
export async function startServer({
  workspace: parts,
  settings = {},
  vsix,
  oldest,
  folder = '',
  extensions = [],
  prepare,
}) {
  const { vscode, node } = ensureServer({ oldest });
  const tmp = realpathSync(mkdtempSync(path.join(tmpdir(), 'vscode-host-')));
  const workspace = path.join(tmp, 'workspace');
  for (const [from, to] of parts) cpSync(from, path.join(workspace, to), { recursive: true });
  prepare?.(workspace);
  mkdirSync(path.join(tmp, 'data/User'), { recursive: true });
  writeFileSync(path.join(tmp, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const dirs = [
    '--user-data-dir',
    path.join(tmp, 'data'),
    '--extensions-dir',
    path.join(tmp, 'extensions'),
    '--server-data-dir',
    path.join(tmp, 'server'),
    '--accept-server-license-terms',
  ];
  const env = environment(tmp);
  const main = path.join(vscode, 'out/server-main.js');
  if (vsix)
    execFileSync(node, [main, '--install-extension', path.resolve(vsix), ...dirs], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const child = spawn(
    node,
    [
      main,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--disable-update-check',
      '--disable-getting-started-override',
      '--builtin-extensions-dir',
      builtinExtensions(vscode, tmp, extensions),
      ...dirs,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], ...GROUP },
  );
  const { port, log } = await untilListening(child);
  const closers = [];
  const authority = `127.0.0.1:${port}`;
  const stop = async () => {
    for (const close of closers) close();
    await end(child);
    rmSync(tmp, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  // It is a group of its own, which Ctrl+C does not reach.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      void stop().finally(() => process.exit(process.exitCode ?? 130));
    });
  }
  return {
    authority,
    workspace,
    tmp,
    log,
    open: (page, options) => open(page, { ...options, authority, target: path.join(workspace, folder), closers }),
    stop,
  };
}

/**
 * Opens the workbench. `extensions`: folders to load as extensions under development, all within the first; `tests`: the
 * bundle to run; `file`: to open.
 */
async function open(page, { extensions = [], tests, file, host = 'node', authority, target, closers }) {
  // From the server's disk an extension runs in the server's Node extension host; from an http address, in the
  // browser's worker.
  const remote =
    host === 'web'
      ? await serveFolder(extensions[0], closers)
      : (p) => ({ $mid: 1, scheme: 'vscode-remote', authority, path: p });
  // A built workbench ignores extensionDevelopmentPath in the page's address, so the extension is named where an
  // embedder does: in the page's configuration. It is set in the page rather than by rewriting the response: Chromium
  // takes an intercepted page for a public one and then blocks its WebSocket to 127.0.0.1.
  await page.addInitScript(
    (options) => {
      document.addEventListener('readystatechange', () => {
        // 'interactive' comes before any module script runs
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (document.readyState !== 'interactive' || !meta) return;
        const config = JSON.parse(meta.getAttribute('data-settings'));
        config.developmentOptions = { ...config.developmentOptions, ...options };
        meta.setAttribute('data-settings', JSON.stringify(config));
      });
    },
    { extensions: extensions.map(remote), extensionTestsPath: tests && remote(tests) },
  );
  const payload = Object.entries({
    skipWelcome: 'true',
    skipReleaseNotes: 'true',
    ...(file && { openFile: `vscode-remote://${authority}${file}` }),
  });
  const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder';
  await page.goto(
    `http://${authority}/?${kind}=${encodeURIComponent(target)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    { timeout: 120_000 },
  );
}

function environment(home) {
  // What an outer npm or VS Code has set must not leak in.
  const kept = Object.entries(process.env).filter(([key]) => !/^(npm_|NODE_OPTIONS$|VSCODE_|ELECTRON_)/i.test(key));
  return { ...Object.fromEntries(kept), HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

function builtinExtensions(vscode, tmp, extensions) {
  const builtin = path.join(tmp, 'builtin');
  mkdirSync(builtin);
  for (const name of readdirSync(path.join(vscode, 'extensions'))) {
    const from = path.join(vscode, 'extensions', name);
    if (!LEFT_OUT.test(name) && existsSync(path.join(from, 'package.json')))
      symlinkSync(from, path.join(builtin, name), 'junction');
  }
  for (const folder of extensions) symlinkSync(folder, path.join(builtin, path.basename(folder)), 'junction');
  return builtin;
}

async function untilListening(child) {
  let log = '';
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the VS Code server did not start\n' + log)), 60_000);
    const read = (chunk) => {
      log += chunk;
      const match = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(log);
      if (match) {
        clearTimeout(timer);
        resolve(Number(match[1]));
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the VS Code server exited with ${code}\n${log}`));
    });
  });
  return { port, log: () => log };
}
