// npm run docs: writes everything that is made from the code. --check only says what is out of date, with exit code 1.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generated } from './docs/generated';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale = generated((file) => readFileSync(path.join(root, file), 'utf8')).filter(
  ({ file, text }) => read(file) !== text,
);

for (const { file, text } of stale) {
  console.log(`${check ? 'out of date' : 'written'}: ${file}`);
  if (check) continue;
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
if (check && stale.length > 0) process.exitCode = 1;

function read(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
