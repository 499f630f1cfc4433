import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RUNNING_HEAD } from '../../support/flat-text';
import { PRODUCERS } from '../../support/producers';
import { ROOT } from '../../support/repository';
import { linesOf, wordsOf } from '../../support/typeset-parity';
import { sourceOf } from '../../unit/readers/reading';

const FOLDER = path.join(ROOT, 'corpus');
/** Names that stand once in an article: where a line ends in them they cannot be told from two that are joined. */
const CUT_NAMES = /Tit-Tok|Red-mond/g;

/** The words, with quotation marks as they are typed. */
function plain(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line
      .replace(CUT_NAMES, (name) => name.replace('-', ''))
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replaceAll('…', '...'),
  );
}

for (const { name: producer, command, formats, write } of PRODUCERS)
  describe(`an article as ${producer} writes it${command === undefined ? ' (not installed here)' : ''}`, function () {
    this.timeout(240_000);
    let out: string;
    before(function () {
      if (command === undefined) this.skip();
      out = mkdtempSync(path.join(tmpdir(), 'plumbline-producers-'));
    });
    after(() => {
      if (out !== undefined) rmSync(out, { recursive: true, force: true });
    });

    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))
      for (const format of formats)
        it(`says the same: ${name} as .${format}`, async () => {
          const text = await sourceOf('a.txt', readFileSync(path.join(FOLDER, name)));
          const file = write(command!, out, name.replace('.txt', ''), linesOf(text), format);
          const read = wordsOf(await sourceOf(`a.${format}`, readFileSync(file)));
          // An article of one or two pages does not tell what is repeated on each.
          assert.deepEqual(plain(read.filter((line) => !line.startsWith(RUNNING_HEAD))), plain(wordsOf(text)));
        });
  });
