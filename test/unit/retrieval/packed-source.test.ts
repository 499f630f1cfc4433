import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readSource } from '../../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../../src/core/registry';
import type { Source } from '../../../src/core/model/source';
import { pack, passageOf, Unpacker } from '../../../src/core/retrieval/packed-source';
import { identityMap } from '../../../src/core/text/offset-map';
import { TextStore } from '../../../src/core/retrieval/store/text-store';

const WORDS = ['the', 'pier', '“stays', 'open”', 'Zoë', 'naïve', '🦉', '東京', '3 €', 'München', '—'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `A ${words.join(' ')}.`);

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
