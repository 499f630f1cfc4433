import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { asFlatText, RUNNING_HEAD } from '../../support/flat-text';
import { ROOT } from '../../support/repository';
import { linesOf, wordsOf } from '../../support/typeset-parity';
import { sourceOf } from '../../unit/readers/reading';

const FOLDER = path.join(ROOT, 'corpus');
const FORMATS = ['docx', 'odt', 'fodt', 'pdf', 'epub'];
/** A word processor that writes these formats; without it there is nothing to prove here. */
const WRITER = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('an article as a word processor writes it', function () {
  this.timeout(240_000);
  const articles = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  let out: string;
  before(async function () {
    if (WRITER === undefined) this.skip();
    out = mkdtempSync(path.join(tmpdir(), 'plumbline-producers-'));
    for (const name of articles) {
      const plain = await sourceOf('a.txt', readFileSync(path.join(FOLDER, name)));
      writeFileSync(path.join(out, name.replace('.txt', '.fodt')), asFlatText(linesOf(plain)));
    }
    const own = `-env:UserInstallation=${pathToFileURL(path.join(out, 'profile')).href}`;
    for (const format of FORMATS) {
      const files = articles.map((name) => path.join(out, name.replace('.txt', '.fodt')));
      const made: SpawnSyncReturns<string> = spawnSync(
        WRITER,
        [own, '--headless', '--convert-to', format, '--outdir', path.join(out, format), ...files],
        { timeout: 120_000, encoding: 'utf8' },
      );
      assert.equal(made.status, 0, made.stderr);
    }
  });
  after(() => {
    if (out !== undefined) rmSync(out, { recursive: true, force: true });
  });

  for (const name of articles)
    for (const format of FORMATS)
      it(`says the same: ${name} as .${format}`, async () => {
        const plain = await sourceOf('a.txt', readFileSync(path.join(FOLDER, name)));
        const file = path.join(out, format, name.replace('.txt', `.${format}`));
        const read = wordsOf(await sourceOf(`a.${format}`, readFileSync(file)));
        // An article of one or two pages does not tell what is repeated on each.
        assert.deepEqual(
          read.filter((line) => !line.startsWith(RUNNING_HEAD)),
          wordsOf(plain),
        );
      });
});
