// npm runs this when it installs the package. From Git, as pre-commit does it, it has to be built first, since no build is
// in the repository; in a checkout `npm run build` does that, and nothing happens here.
import { execFileSync } from 'node:child_process';

// Set by npm while it prepares a package that it got from Git, and by nothing else.
if (process.env._PACOTE_NO_PREPARE_ !== undefined)
  for (const script of [
    ['esbuild.config.mjs', '--production'],
    ['scripts/npm-manifest.mjs', 'strip'],
  ])
    execFileSync(process.execPath, script, { stdio: 'inherit' });
