import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readSource } from '../../../src/core/pipelines/corpus/read-source';
import { READERS } from '../../../src/core/registry';
import { pack, passageOf, Unpacker } from '../../../src/core/retrieval/packed-source';
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
});
