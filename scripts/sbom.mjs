// npm run sbom: artifacts/plumbline-<version>.cdx.json, a CycloneDX list of what is built into the extension and the
// command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(status ?? 1);
}
const bill = passedOn(JSON.parse(stdout));
const file = path.join(root, 'artifacts', `plumbline-${version}.cdx.json`);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
console.log(
  `${path.relative(process.cwd(), file)}: ${bill.bomFormat} ${bill.specVersion}, ${bill.components.length} components`,
);

/**
 * Without what only builds and tests, by the lockfile. Not by npm's own --omit, which also leaves out what the product
 * and its tools have in common, and takes it for optional.
 */
function passedOn(whole) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const { name, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { description } = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
  const kept = new Set(
    Object.entries(packages)
      .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
      .map(
        ([place, entry]) =>
          `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`,
      ),
  );
  const components = whole.components
    .filter((component) => kept.has(component['bom-ref']))
    .map((component) => ({
      ...component,
      scope: 'required',
      properties: (component.properties ?? []).filter((property) => property.name !== 'cdx:npm:package:development'),
    }));
  const own = { ...whole.metadata.component, name, description, licenses: [{ license: { id: license } }] };
  const refs = new Set([own['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return { ...whole, metadata: { ...whole.metadata, component: own }, components, dependencies };
}
