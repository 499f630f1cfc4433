// npm run screenshots: takes the README's pictures anew from the drive's (node test/vscode/run-drive.mjs).
import { copyFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const from = path.join(process.env.PLUMBLINE_ARTIFACTS ?? path.join(root, 'artifacts'), 'node-light');

for (const [shot, picture] of [
  ['problems', 'warnings'],
  ['hover', 'hover'],
  ['insert-quote', 'insert-quote'],
]) {
  copyFileSync(path.join(from, `${shot}.png`), path.join(root, `media/${picture}.png`));
  console.log(`media/${picture}.png`);
}
