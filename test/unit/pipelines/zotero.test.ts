import assert from 'node:assert/strict';
import { draftOf, engineOver, told } from '../../support/engine';
import { pdfOf } from '../../support/pdf';

const LINES = ['The dock of Norwick was built in 1887 by the guild,', 'which paid for it out of its own funds.'];
const PAGE = LINES.map((text, i) => ({ x: 60, y: 120 + i * 12, text }));
const LIBRARY = '@article{okoro2019dock, title = {A dry dock}, author = {Okoro, Ines}, date = {2019}, '
  + 'file = {Snapshot:storage/ABCD1234/dock.html:text/html;PDF:storage/EFGH5678/dock.pdf:application/pdf}}';

describe('a folder that a reference manager wrote', () => {
  const files = {
    'library.bib': LIBRARY,
    'storage/EFGH5678/dock.pdf': pdfOf([PAGE]),
    'storage/EFGH5678/.zotero-ft-cache': LINES.join(' '),
  };
  it('has each PDF once, under the key of its entry', async () => {
    const engine = await engineOver(files);
    assert.deepEqual(engine.sources().map(({ path, metadata }) => [path, metadata.key, metadata.title]), [
      ['storage/EFGH5678/dock.pdf', 'okoro2019dock', 'A dry dock']]);
  });
  it('lets citations be checked without more', async () => {
    const engine = await engineOver(files);
    const wrong = draftOf('The dock of Norwick was built in 1897 by the guild [@okoro2019dock].');
    assert.deepEqual(told(await engine.check(wrong), wrong), ['date-conflict: 1897 -> 1887']);
    const right = draftOf('“The dock of Norwick was built in 1887 by the guild” [@okoro2019dock].', 'right.md');
    assert.deepEqual(told(await engine.check(right), right), []);
  });
});
