// npm run sbom: artifacts/plumbline-<version>.cdx.json, a CycloneDX list of what is built into the extension and the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
if (status !== 0) {
  console.error(stderr);
  process.exit(status ?? 1);
}
const bill = JSON.parse(stdout);
const file = path.join(root, 'artifacts', `plumbline-${version}.cdx.json`);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
console.log(`${path.relative(process.cwd(), file)}: ${bill.bomFormat} ${bill.specVersion}, ${bill.components.length} components`);
