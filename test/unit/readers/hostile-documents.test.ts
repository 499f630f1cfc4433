import assert from 'node:assert/strict';
import { docxOf, wp, wr, zipOf } from '../../support/documents';
import { readTampered, SAMPLES, tamper } from '../../support/tampered';

/** Damaged files of each format; test/long has hundreds, and thousands on demand. */
const COUNT = 25;

describe('documents that somebody has tampered with', () => {
  for (const format of Object.keys(SAMPLES)) {
    it(`are read or named with a reason, in time: .${format}`, async () => {
      await tamper(format, COUNT, 17);
    });
  }
  it('unpack no further than a text goes', async () => {
    const bomb = docxOf(wp('a').repeat(150_000));
    assert.equal(await readTampered('a.docx', bomb), 'archive-bomb');
    // The directory says that the part is small: the bytes say otherwise.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 5_000), true);
    assert.equal(await readTampered('a.docx', lying), 'damaged');
  });
  it('follow no path out of the archive', async () => {
    const escape = zipOf({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
    });
    assert.equal(await readTampered('a.docx', escape), 'format');
  });
  it('may nest and run on as they like', async () => {
    assert.equal(await readTampered('a.docx', docxOf(`<w:p>${wr('word '.repeat(50_000))}</w:p>`)), 'read');
    assert.equal(await readTampered('a.docx', docxOf('<w:p><w:r><w:t>a</w:t>'.repeat(5_000))), 'read');
    assert.equal(await readTampered('a.docx', docxOf('<w:tbl><w:tr><w:tc>'.repeat(5_000) + wp('a'))), 'read');
    assert.equal(
      await readTampered('a.docx', docxOf(`${'<w:b>'.repeat(10_000)}${'</w:i>'.repeat(10_000)}${wp('The end.')}`)),
      'read',
    );
  });
});
