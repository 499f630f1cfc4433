// npm runs this when it installs the package. From Git, as pre-commit does it, it has to be built first, since no build is
// in the repository; in a checkout `npm run build` does that, and nothing happens here.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

// Set by npm while it prepares a package that it got from Git, and by nothing else.
if (process.env._PACOTE_NO_PREPARE_ !== undefined && !existsSync(path.join(root, 'dist/cli.js'))) {
  const { npm_execpath: npm, ...env } = process.env;
  delete env.npm_config_global;
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  // Where the package is installed for all (`-g`), npm leaves out what builds it.
  if (!existsSync(path.join(root, 'node_modules/esbuild')))
    run(npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  run('esbuild.config.mjs', '--production');
  run('scripts/npm-manifest.mjs', 'strip');
}
