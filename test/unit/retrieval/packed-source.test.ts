import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readSource } from '../../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../../src/core/registry';
import type { Source } from '../../../src/core/model/source';
import { pack, passageOf } from '../../../src/core/retrieval/packed-source';
import { Unpacker } from '../../../src/core/retrieval/store/unpacker';
import { identityMap } from '../../../src/core/text/offsets/offset-map';
import { TextStore } from '../../../src/core/retrieval/store/text-store';

const WORDS = ['the', 'pier', '“stays', 'open”', 'Zoë', 'naïve', '🦉', '東京', '3 €', 'München', '—'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `A ${words.join(' ')}.`);

/** Texts whose reading text is put together from blocks of the file, not all of them in the file's order. */
const WRITTEN: Readonly<Record<string, string>> = {
  'a.md':
    '---\ntitle: Pier\n---\n\n# The *pier*\n\nIt was [closed](b.md "why") in May.[^1] Gulls **stayed**.\n\n' +
    '[^1]: By the *board*.\n\n- [x] Paint it\n- [ ] Tar it\n\n| Pier | Length |\n|---|---|\n| North | 40 m |\n\n> “It leans,” he said.\n',
  'a.org': '#+TITLE: Pier\n* DONE Paint the /pier/\nIt was [[b][closed]] in May.\n- North :: 40 m\n',
  'a.rst': 'Pier\n====\n\nIt was *closed* in May [1]_.\n\n.. [1] By the board.\n',
  'a.adoc': '= Pier\n\nIt was *closed* in May.footnote:[By the board.]\n\n* Paint it\n',
  'a.typ': '= Pier\n\nIt was *closed* in May.#footnote[By the board.]\n\n- Paint it\n',
  'a.tex':
    '\\section{Pier}\nIt was \\emph{closed}\\footnote{By the board.} in May.\n\n' +
    '\\begin{tabular}{ll}\n\\multirow{2}{*}{North} & 40 m \\\\\n & 3 m \\\\\n\\end{tabular}\n',
  'a.html':
    '<h1>Pier</h1><p>It was <b>closed</b> in May.</p>' +
    '<table><tr><th rowspan="2">North</th><td>40 m</td></tr><tr><td>3 m</td></tr></table>',
  'a.txt':
    'Pier\n\nIt was clo-\nsed in May.\n\nPier      Length   Year\nNorth     40 m     1890\nSouth     52 m     1902\n',
  'a.csv': 'Pier,Length\nNorth,40 m\n"South, old",52 m\n',
};

describe('a packed source', () => {
  it('gives each passage as the unpacked one does, whatever letters stand before it and whichever was asked for before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(14), { maxLength: 8 }),
        fc.boolean(),
        async (sentences, asked, isUnpacked) => {
          const read = await readSource(
            { id: 'file:///a.txt', path: 'a.txt', bytes: new TextEncoder().encode(sentences.join(' ')) },
            READERS,
          );
          assert.ok(read.ok);
          const packed = pack(read.value, new Unpacker(new TextStore()))!;
          if (isUnpacked) assert.equal(packed.text, read.value.text);
          for (const index of asked) assert.deepEqual(passageOf(packed, index), passageOf(read.value, index));
        },
      ),
    );
  });

  for (const [name, text] of Object.entries(WRITTEN))
    it(`leads back to the file as the unpacked one does: ${name}`, async () => {
      const read = await readSource(
        { id: `file:///${name}`, path: name, bytes: new TextEncoder().encode(text) },
        READERS,
      );
      assert.ok(read.ok);
      const packed = pack(read.value, new Unpacker(new TextStore()));
      assert.ok(packed, 'it can be stored');
      for (let start = 0; start <= text.length; start++) {
        assert.equal(packed.map.toOriginal(start), read.value.map.toOriginal(start));
        assert.equal(packed.map.toReading(start), read.value.map.toReading(start));
        for (const length of [0, 1, 7, 40]) {
          const span = { start, end: start + length };
          assert.deepEqual(packed.map.spanToOriginal(span), read.value.map.spanToOriginal(span));
          assert.deepEqual(packed.map.spanToReading(span), read.value.map.spanToReading(span));
        }
      }
    });

  it('keeps the page and the place on it of each of its blocks', () => {
    const text = 'The pier stays open. The quay does not.';
    const spans = [
      { start: 0, end: 20 },
      { start: 21, end: 39 },
    ];
    const source: Source = {
      id: 'file:///a.pdf',
      path: 'a.pdf',
      format: 'pdf',
      metadata: { authors: [], key: 'a' },
      text,
      map: identityMap,
      lineStarts: Uint32Array.of(0),
      blocks: [
        { span: spans[0]!, kind: 'heading' },
        { span: spans[1]!, kind: 'paragraph', locator: 'p. 4', area: { left: 60, top: 112, right: 230, bottom: 146 } },
      ],
      passages: spans.map((span, block) => ({ span, block })),
      problems: [],
      contentHash: 'a',
    };
    const packed = pack(source, new Unpacker(new TextStore()))!;
    assert.deepEqual([packed.passage(0), packed.passage(1)], [passageOf(source, 0), passageOf(source, 1)]);
    assert.deepEqual(packed.blocks, source.blocks);
  });

  it('keeps which tasks are done and which are open', async () => {
    const text = 'Shed\n\nThis was left to do when the rain came.\n\n☑ Tar the felt. Twice.\n☐ Nail it\nDoors\n';
    const read = await readSource(
      { id: 'file:///a.txt', path: 'a.txt', bytes: new TextEncoder().encode(text) },
      READERS,
    );
    assert.ok(read.ok);
    const source = read.value;
    const packed = pack(source, new Unpacker(new TextStore()))!;
    assert.deepEqual(packed.blocks, source.blocks);
    const all = source.passages.map((_, i) => packed.passage(i));
    assert.deepEqual(
      all.map((passage) => passage?.isDone),
      [undefined, undefined, true, undefined, false, undefined],
    );
    assert.deepEqual(
      all,
      source.passages.map((_, i) => passageOf(source, i)),
    );
  });
});
