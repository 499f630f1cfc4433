// Installs the VS Code server that the tests run in, from npm alone and with its own lockfile.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { hostDir } from './paths.mjs';

const OLDEST = path.join(hostDir, 'oldest');

/**
 * Where the VS Code server and the Node that runs it are; installs them on the first call.
 * `oldest`: the oldest VS Code of package.json's `engines`, fetched on demand only.
 */
export function ensureServer({ oldest = process.env.VSCODE_TEST_VERSION === 'oldest' } = {}) {
  const modules = install(hostDir);
  if (!oldest) return { vscode: linkModules(modules, modules), node: findNode(modules) };
  // it was made for Node 20, and newer ones end its extension host
  return { vscode: linkModules(install(OLDEST), modules), node: process.execPath };
}

function install(dir) {
  const modules = path.join(dir, 'node_modules');
  if (isInstalled(dir, modules)) return modules;
  console.log(
    `Installing a VS Code server from npm into ${path.relative(process.cwd(), dir)}: once, 500 MB, a minute or a few …`,
  );
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', command, { cwd: dir, stdio: 'inherit', shell: process.platform === 'win32' });
  return modules;
}

/** True where npm has installed what the lockfile names now, but for what is left out on this machine. */
function isInstalled(dir, modules) {
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  if (!existsSync(path.join(modules, '.package-lock.json'))) return false;
  const there = packagesOf(path.join(modules, '.package-lock.json'));
  return Object.entries(packagesOf(path.join(dir, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

/** The server serves browser-side modules (vscode-oniguruma, …) from <vscode>/node_modules. */
function linkModules(codeServer, modules) {
  const vscode = path.join(codeServer, 'code-server/lib/vscode');
  const link = path.join(vscode, 'node_modules');
  if (!existsSync(link))
    symlinkSync(process.platform === 'win32' ? modules : path.relative(vscode, modules), link, 'junction');
  return vscode;
}

/** VS Code's server needs node:module.registerHooks, i.e. Node 22.15+ or 24. */
function findNode(modules) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const bundled = path.join(modules, `node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(bundled)) return bundled;
  throw new Error(
    `Node ${process.version} is too old for the VS Code server, and no bundled Node was found at ${bundled}`,
  );
}
