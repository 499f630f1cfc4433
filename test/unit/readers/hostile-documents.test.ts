import assert from 'node:assert/strict';
import { readSource } from '../../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../../src/core/registry';
import { docxOf, epubOf, odsOf, odtOf, pptxOf, shape, xlsxOf, wp, wr, zipOf } from '../../support/documents';
import { pdfOf } from '../../support/pdf';
import { randomFrom } from '../../support/mutate';

const note = '<w:footnote w:id="1"><w:p><w:r><w:t>A note of 1999.</w:t></w:r></w:p></w:footnote>';
const MAIL =
  'From: A <a@example.org>\nDate: Mon, 3 May 2021 10:15:00 +0200\nSubject: Tons\nContent-Type: text/plain\n\n';
/** A small file of each format that is no text. */
const SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  docx: () =>
    docxOf(
      wp(`${wr('It rose to 2,016')}<w:r><w:footnoteReference w:id="1"/></w:r>${wr(' tons.')}`) + wp('The rest fell.'),
      { footnotes: note },
    ),
  odt: () =>
    odtOf(
      '<text:h>Tons</text:h><text:p>It rose to 2,016<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> tons.</text:p>',
    ),
  epub: () => epubOf(['<h1>Tons</h1><p>It rose to 2,016<sup>1</sup> tons.</p>', '<p>The rest fell.</p>']),
  pptx: () =>
    pptxOf([shape('title', 'Tons'), shape('body', 'It rose to 2,016 tons.')], { 0: shape('body', 'Say why.') }),
  xlsx: () =>
    xlsxOf({ A: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2016</v></c></row>' }, { strings: ['Tons'] }),
  ods: () =>
    odsOf(
      '<table:table table:name="A"><table:table-row><table:table-cell><text:p>Tons</text:p></table:table-cell></table:table-row></table:table>',
    ),
  eml: () => new TextEncoder().encode(`${MAIL}It rose to 2,016 tons.\n\n> The rest fell.\n`),
  mbox: () => new TextEncoder().encode(`From a Mon\n${MAIL}It rose.\n\nFrom b Tue\n${MAIL}It fell.\n`),
  pdf: () => pdfOf([[{ x: 60, y: 90, text: 'It rose to 2,016 tons.' }], [{ x: 60, y: 90, text: 'The rest fell.' }]]),
};
/** Files of each format; 10,000 in the long run (`PLUMBLINE_MUTATIONS=10000`). */
const COUNT = Number(process.env['PLUMBLINE_MUTATIONS'] ?? 80);
const MOST_MS = 2_000;

/** The file cut short, or with bytes changed, dropped or doubled. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const place = (): number => Math.floor(random() * bytes.length);
  if (random() < 0.2) return bytes.slice(0, place());
  const copy = random() < 0.2 ? new Uint8Array([...bytes.slice(0, place()), ...bytes.slice(place())]) : bytes.slice();
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

async function read(name: string, bytes: Uint8Array): Promise<string> {
  const start = process.cpuUsage();
  const result = await readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  // Processor time, which a busy machine does not stretch.
  const spent = process.cpuUsage(start).user / 1000;
  assert.ok(spent < MOST_MS, `${Math.round(spent)} ms for ${name}`);
  return result.ok ? 'read' : result.problem.code;
}

describe('documents that somebody has tampered with', () => {
  for (const [format, make] of Object.entries(SAMPLES)) {
    it(`are read or named with a reason, in time: .${format}`, async () => {
      const whole = make();
      assert.equal(await read(`a.${format}`, whole), 'read');
      const random = randomFrom(17);
      for (let i = 0; i < COUNT; i++) assert.match(await read(`a.${format}`, damaged(whole, random)), /^[a-z-]+$/);
    }).timeout(60_000 + COUNT * 50);
  }
  it('unpack no further than a text goes', async () => {
    const bomb = docxOf(wp('a').repeat(1_000_000));
    assert.equal(await read('a.docx', bomb), 'archive-bomb');
    // The directory says that the part is small: the bytes say otherwise.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 5_000), true);
    assert.equal(await read('a.docx', lying), 'damaged');
  });
  it('follow no path out of the archive', async () => {
    const escape = zipOf({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
    });
    assert.equal(await read('a.docx', escape), 'format');
  });
  it('may nest and run on as they like', async () => {
    assert.equal(await read('a.docx', docxOf(`<w:p>${wr('word '.repeat(200_000))}</w:p>`)), 'read');
    assert.equal(await read('a.docx', docxOf('<w:p><w:r><w:t>a</w:t>'.repeat(20_000))), 'read');
    assert.equal(await read('a.docx', docxOf('<w:tbl><w:tr><w:tc>'.repeat(20_000) + wp('a'))), 'read');
    assert.equal(
      await read('a.docx', docxOf(`${'<w:b>'.repeat(50_000)}${'</w:i>'.repeat(50_000)}${wp('The end.')}`)),
      'read',
    );
  });
});
