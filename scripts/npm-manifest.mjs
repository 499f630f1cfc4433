// Around "npm pack": what goes to npm is the command line alone, with everything that it needs in its bundles.
// node scripts/npm-manifest.mjs strip keeps package.json aside and writes one without what is bundled or for the editor
// only
//   node scripts/npm-manifest.mjs restore   puts it back
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const manifest = path.join(root, 'package.json');
const aside = path.join(root, 'artifacts', 'package.full.json');

/** What a package of the command line says of itself. */
const FIELDS = ['name', 'description', 'version', 'license', 'keywords', 'repository', 'bugs', 'homepage', 'bin'];
/** Files besides package.json, README, LICENSE; nothing else belongs into it. */
export const FILES = [
  'dist/cli.js',
  'dist/cli/*.mjs',
  'dist/node/*.mjs',
  'dist/node/reader.js',
  'dist/node/tagger.json',
  'dist/reader/',
  'models/reader/',
  'docs/agents.md',
  'docs/ci.md',
  'docs/editors/',
  'docs/json.md',
  'docs/rules/',
  'schemas/',
  'skills/',
  'CHANGELOG.md',
  'SECURITY.md',
  'THIRD_PARTY_NOTICES.md',
];

/** The manifest for npm. `texts` are those that the editor's manifest refers to. */
export function npmManifest(full, texts) {
  const kept = Object.fromEntries(FIELDS.filter((name) => full[name] !== undefined).map((name) => [name, full[name]]));
  const described = String(full.description).replace(/^%(.+)%$/, (_, key) => texts[key] ?? '');
  return { ...kept, description: described, engines: { node: full.engines.node }, files: FILES };
}

if (process.argv[2] === 'strip') {
  const full = readFileSync(manifest, 'utf8');
  mkdirSync(path.dirname(aside), { recursive: true });
  writeFileSync(aside, full);
  const texts = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
  writeFileSync(manifest, `${JSON.stringify(npmManifest(JSON.parse(full), texts), undefined, 2)}\n`);
} else if (process.argv[2] === 'restore' && existsSync(aside)) {
  renameSync(aside, manifest);
}
