// npm run package: a .vsix of the production build, checked for size and for what must not be in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Most of it is the own reader: 14 MB of WebAssembly and 23 MB of weights before they are packed. */
const MOST_BYTES = 32_000_000;
/** Nothing else belongs into the package: no corpus, tests, sources, source maps or tools. */
const WANTED =
  /^(package\.json|package\.nls(\.[a-z-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.md|l10n\/.+\.json|media\/.+|schemas\/.+\.json|docs\/rules\/.+\.md|dist\/(node|web)\/[^/]+\.m?js|dist\/node\/tagger\.json|dist\/reader\/[^/]+\.wasm|models\/reader\/[^/]+)$/i;

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = path.join(root, `artifacts/plumbline-${version}.vsix`);
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');

mkdirSync(path.dirname(file), { recursive: true });
execFileSync(process.execPath, ['esbuild.config.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' })
  .split(/\r?\n/)
  .filter(Boolean);
const strange = listed.filter((name) => !WANTED.test(name.replaceAll('\\', '/')));
if (strange.length > 0) fail(`These files do not belong into the package; see .vscodeignore:\n${strange.join('\n')}`);

const result = spawnSync(
  process.execPath,
  [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
if (result.status !== 0) fail('vsce failed.');
if (/WARNING/.test(result.stdout + result.stderr)) fail('vsce warns.');
const { size } = statSync(file);
if (size > MOST_BYTES) fail(`The package has ${size} bytes; ${MOST_BYTES} is the limit.`);
console.log(`${path.relative(process.cwd(), file)}: ${listed.length} files, ${(size / 1e6).toFixed(2)} MB`);

function fail(words) {
  console.error(words);
  process.exit(1);
}
