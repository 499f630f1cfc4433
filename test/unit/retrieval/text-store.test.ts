import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type StoredText, TextStore } from '../../../src/core/retrieval/store/text-store';
import { fileOf } from '../../support/memory';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: StoredText): string => new TextDecoder().decode(text.bytes());

describe('the texts of the sources', () => {
  it('are given up over the limit, the longest unused first, and read back when asked for', () => {
    const store = new TextStore();
    const [a, b, c] = ['aaaa', 'bbbb', 'cccc'].map((text) => store.add(bytes(text)));
    const file = fileOf(bytes('aaaabbbbcccc'));
    [a, b, c].forEach((text, i) => {
      text!.moveTo({ file, offset: i * 4 });
    });
    a!.bytes();
    store.limit = 8;
    assert.equal(store.resident, 8);
    assert.equal(read(b!), 'bbbb');
    assert.equal(read(a!), 'aaaa');
    assert.equal(read(c!), 'cccc');
    assert.equal(store.resident, 8);
    assert.equal(store.damaged, false);
  });

  it('stay in memory while they are in no file, and ask to be saved', () => {
    const store = new TextStore();
    store.limit = 6;
    const text = store.add(bytes('aaaa'));
    assert.equal(store.wantsSaving, false);
    store.add(bytes('bbbb'));
    assert.equal(store.resident, 8);
    assert.equal(store.wantsSaving, true);
    text.moveTo({ file: fileOf(bytes('aaaa')), offset: 0 });
    store.keepLimit();
    assert.equal(store.resident, 4);
  });

  it('are always what was put in, and within the limit, whatever is asked and dropped', () => {
    const step = fc.record({
      at: fc.nat(9),
      what: fc.constantFrom('read', 'release', 'limit', 'leave'),
      limit: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = new TextStore();
        const words = Array.from({ length: 10 }, (_, i) => String(i).repeat(i + 1));
        const file = fileOf(bytes(words.join('')));
        let offset = 0;
        const texts = words.map((word) => {
          const text = store.add(bytes(word));
          text.moveTo({ file, offset });
          offset += word.length;
          return text;
        });
        const gone = new Set<number>();
        const pinned = new Set<number>();
        for (const { at, what, limit } of steps) {
          if (what === 'limit') store.limit = limit;
          else if (gone.has(at)) continue;
          else if (what === 'release') gone.add(at) && texts[at]!.release();
          else if (what === 'leave') pinned.add(at) && texts[at]!.leaveFile();
          else assert.equal(read(texts[at]!), words[at]);
          const kept = [...pinned].filter((i) => !gone.has(i)).reduce((sum, i) => sum + words[i]!.length, 0);
          assert.equal(store.unsaved, kept);
          assert.ok(
            store.resident <= Math.max(store.limit, kept),
            `${store.resident} of ${store.limit}, ${kept} in no file`,
          );
        }
      }),
    );
  });
});
