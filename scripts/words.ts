// npm run words: makes the modules of src/core/words/ out of the lists in words/. --check only says what is stale.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordModules } from './words/modules';
import { filesIn, ROOT } from '../test/support/repository';

const check = process.argv.includes('--check');
const wanted = new Map(wordModules().map(({ file, text }) => [file, text]));
const present = filesIn('src/core/words', /\.ts$/);
const stale = [...wanted].filter(
  ([file, text]) => !present.includes(file) || readFileSync(path.join(ROOT, file), 'utf8') !== text,
);
const leftOver = present.filter((file) => !wanted.has(file));

for (const [file, text] of stale) {
  console.log(`${check ? 'out of date' : 'written'}: ${file}`);
  if (check) continue;
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), text);
}
for (const file of leftOver) {
  console.log(`${check ? 'without a list' : 'removed'}: ${file}`);
  if (!check) rmSync(path.join(ROOT, file));
}
if (check && stale.length + leftOver.length > 0) process.exitCode = 1;
