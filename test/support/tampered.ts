import assert from 'node:assert/strict';
import { docxDraft } from '../../src/core/documents/docx';
import { readSource } from '../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../src/core/registry';
import { docxOf, epubOf, fodtOf, odpOf, odsOf, odtOf, pptxOf, shape, wp, wr, xlsxOf } from './documents';
import { randomFrom } from './mutate';
import { pdfOf } from './pdf';
import { webarchiveOf } from './plist';

const note = '<w:footnote w:id="1"><w:p><w:r><w:t>A note of 1999.</w:t></w:r></w:p></w:footnote>';
const MAIL =
  'From: A <a@example.org>\nDate: Mon, 3 May 2021 10:15:00 +0200\nSubject: Tons\nContent-Type: text/plain\n\n';
const PAGE =
  '<html><head><title>Tons</title></head><body><article><h1>Tons</h1><p>It rose to 2,016 tons, they said.</p><p>The rest fell.</p></article></body></html>';
/** A small file of each format that is no text. */
export const SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
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
  fodt: () => new TextEncoder().encode(fodtOf('<text:h>Tons</text:h><text:p>It rose to 2,016 tons.</text:p>')),
  odp: () =>
    odpOf(
      '<draw:page><draw:frame presentation:class="title"><text:p>Tons</text:p></draw:frame><draw:frame><text:p>It rose to 2,016 tons.</text:p></draw:frame></draw:page>',
    ),
  csv: () => new TextEncoder().encode('Year,Tons\n2015,"1,900"\n2016,"2,016"\n'),
  html: () => new TextEncoder().encode(PAGE),
  mhtml: () =>
    new TextEncoder().encode(
      `${MAIL.replace('text/plain', 'multipart/related; boundary="b"')}--b\nContent-Type: text/html\n\n${PAGE}\n--b--\n`,
    ),
  webarchive: () => webarchiveOf(PAGE, 'https://example.org/tons'),
  pdf: () => pdfOf([[{ x: 60, y: 90, text: 'It rose to 2,016 tons.' }], [{ x: 60, y: 90, text: 'The rest fell.' }]]),
};
/** The processor time that one file may take, in milliseconds. */
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

/** What became of a file: `read`, or the code of the problem; never more than two seconds. */
export async function readTampered(name: string, bytes: Uint8Array): Promise<string> {
  const start = process.cpuUsage();
  const result = await readSource({ id: `file:///${name}`, path: name, bytes }, READERS);
  // Processor time, which a busy machine does not stretch.
  const spent = process.cpuUsage(start).user / 1000;
  assert.ok(spent < MOST_MS, `${Math.round(spent)} ms for ${name}`);
  return result.ok ? 'read' : result.problem.code;
}

/** Reads so many damaged files of a format; the same seed damages them alike. Says how often each end came. */
export async function tamper(format: string, count: number, seed: number): Promise<ReadonlyMap<string, number>> {
  const whole = SAMPLES[format]!();
  assert.equal(await readTampered(`a.${format}`, whole), 'read');
  const random = randomFrom(seed);
  const ends = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const bytes = damaged(whole, random);
    const end = await readTampered(`a.${format}`, bytes);
    assert.match(end, /^[a-z-]+$/);
    if (format === 'docx') docxDraft.annotate(bytes, [{ span: { start: 3, end: 7 }, text: 'Look.' }]);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return ends;
}
