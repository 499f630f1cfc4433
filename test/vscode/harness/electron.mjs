// The suite inside VS Code itself, where it can be had.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { models, root } from './paths.mjs';

/** Runs the suite on a copy of the workspace; resolves with the exit code. */
export async function runInElectron({ workspace: parts, folder, prepare }) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const version = process.env.VSCODE_TEST_VERSION ?? 'stable';
  const vscodeExecutablePath =
    process.env.VSCODE_EXECUTABLE_PATH ??
    (await downloadAndUnzipVSCode({ version, cachePath: path.join(root, '.vscode-test') }));
  const tmp = mkdtempSync(path.join(tmpdir(), 'vscode-test-'));
  for (const [from, to] of parts) cpSync(from, path.join(tmp, 'workspace', to), { recursive: true });
  prepare?.(path.join(tmp, 'workspace'));
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: [root, models],
      extensionTestsPath: path.join(root, 'dist/test-node/index.js'),
      launchArgs: [
        path.join(tmp, 'workspace', folder),
        '--disable-extensions',
        '--disable-workspace-trust',
        `--user-data-dir=${path.join(tmp, 'data')}`,
      ],
    });
  } catch (error) {
    console.error(String(error));
    return 1;
  } finally {
    rmSync(tmp, { recursive: true, force: true });
  }
}
