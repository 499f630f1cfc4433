import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { checksum } from '../../../src/core/retrieval/store/checksum';
import { Unpacker } from '../../../src/core/retrieval/store/unpacker';
import {
  decodeSnapshot,
  encodeSnapshot,
  isFileOf,
  saveSnapshot,
  type Snapshot,
} from '../../../src/core/retrieval/store/snapshot';
import { atOnce } from '../../../src/core/retrieval/steps';
import { TextStore } from '../../../src/core/retrieval/store/text-store';
import { identityMap, OffsetMapBuilder } from '../../../src/core/text/offsets/offset-map';
import type { Source } from '../../../src/core/model/source';
import { fileOf, MemoryCache } from '../../support/memory';
import { sourceOf } from '../quotes/sources';

const plain = (id: string, sentences: readonly string[]): Source => ({ ...sourceOf(id, sentences), map: identityMap });

function mapped(): Source {
  const { text, map } = new OffsetMapBuilder('<b>The ferry</b> &amp; the pier.')
    .keep(3, 12)
    .keep(16, 17)
    .replace('&', 17, 22)
    .keep(22, 32)
    .build();
  return { ...sourceOf('html', [text]), map };
}

function filled(): ReturnType<typeof createPassageIndex> {
  const index = createPassageIndex();
  index.addSource(plain('gone', ['The pier was blue.']));
  index.addSource(plain('a', ['The ferry runs at night.', 'It carries 80 million people.']));
  index.addSource(mapped());
  index.addSource(plain('b', ['“We will not close the pier,” said Ada Brown.', 'Ça ira, naïvely.']));
  index.removeSource('gone');
  return index;
}

function encoded(index = filled()): Uint8Array {
  const result = atOnce(encodeSnapshot(index, new Unpacker(new TextStore()), (id) => ({ size: id.length })));
  assert.ok(result.ok);
  return Uint8Array.from(Buffer.concat([...result.value.file.pieces()]));
}

/** The snapshot in some bytes, or undefined where they are not trusted; texts over `limit` stay in the file. */
function decoded(bytes: Uint8Array, limit = Infinity): Snapshot | undefined {
  const texts = new TextStore();
  texts.limit = limit;
  return atOnce(decodeSnapshot(fileOf(bytes), new Unpacker(texts)));
}

const QUERIES = ['the ferry', 'close the pier', '80 million', 'blue'];

describe('the stored index', () => {
  for (const [where, limit] of [
    ['in memory', Infinity],
    ['on disk', 0],
  ] as const)
    it(`comes back with the same sources and the same answers, texts ${where}`, () => {
      const before = filled();
      const snapshot = decoded(encoded(), limit);
      assert.ok(snapshot);
      const { index, sources } = snapshot;
      assert.deepEqual(
        sources.map(({ source, extra }) => [source.id, extra]),
        [
          ['a', { size: 1 }],
          ['html', { size: 4 }],
          ['b', { size: 1 }],
        ],
      );
      const stored = sources.find(({ source }) => source.id === 'html')!.source;
      assert.equal(stored.text, mapped().text);
      assert.deepEqual(
        stored.map.spanToOriginal({ start: 10, end: 15 }),
        mapped().map.spanToOriginal({ start: 10, end: 15 }),
      );
      assert.deepEqual(
        unpacked(sources[2]!.source),
        unpacked(plain('b', ['“We will not close the pier,” said Ada Brown.', 'Ça ira, naïvely.'])),
      );
      for (const query of QUERIES) {
        assert.deepEqual(index.evidence(query, 5), before.evidence(query, 5));
        assert.deepEqual(index.search(query, 5), before.search(query, 5));
      }
      assert.deepEqual(
        index.locateQuote('We will not close the pier', 1),
        before.locateQuote('We will not close the pier', 1),
      );
    });

  it('can be changed after it came back', () => {
    const snapshot = decoded(encoded(), 0);
    assert.ok(snapshot);
    const { index } = snapshot;
    index.addSource(plain('a', ['Only penguins here.']));
    index.removeSource('b');
    assert.deepEqual(
      index.evidence('penguins', 3).map(({ ref }) => ref),
      [{ source: 'a', index: 0 }],
    );
    assert.deepEqual(
      index.evidence('ferry', 3).map(({ ref }) => ref.source),
      ['html'],
    );
    assert.equal(index.passageCount, 2);
    const again = decoded(encoded(index));
    assert.deepEqual(
      again?.sources.map(({ source }) => source.text),
      [mapped().text, 'Only penguins here.'],
    );
  });

  it('is thrown away when cut off anywhere or foreign', () => {
    const bytes = encoded();
    for (let length = 0; length < bytes.length; length += 7) assert.equal(decoded(bytes.slice(0, length)), undefined);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => decoded(junk) === undefined));
  });

  it('is thrown away when any byte was changed, of the index or of a text', () => {
    const bytes = encoded();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, onDisk) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at]! + by) & 255;
        const restored = decoded(changed, onDisk ? 0 : Infinity);
        // The few bytes between two arrays mean nothing.
        return restored === undefined || sameAnswers(restored);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a blank text, and says so, where the file was changed under its hands', () => {
    const bytes = encoded();
    const texts = new TextStore();
    texts.limit = 0;
    const steps = decodeSnapshot(fileOf(bytes), new Unpacker(texts));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const [a, html] = step.value!.sources;
    bytes[bytes.length - 1]! ^= 1;
    const last = step.value!.sources.at(-1)!.source;
    assert.equal(a!.source.text, 'The ferry runs at night. It carries 80 million people.');
    assert.equal(html!.source.text, mapped().text);
    assert.equal(texts.damaged, false);
    assert.equal(last.text.trim(), '');
    assert.equal(
      last.text.length,
      plain('b', ['“We will not close the pier,” said Ada Brown.', 'Ça ira, naïvely.']).text.length,
    );
    assert.equal(texts.damaged, true);
    step.value!.index.search('close the pier', 5);
  });

  it('cannot harm even where the checksum was made to fit', () => {
    const bytes = encoded();
    fc.assert(
      fc.property(fc.integer({ min: 24, max: bytes.length - 1 }), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        const restored = decoded(seal(changed));
        if (!restored) return;
        const { index, sources } = restored;
        index.search('ferry pier', 5);
        index.evidence('close the pier at night', 5);
        index.locateQuote('We will not close the pier', 1);
        for (const { source } of sources) index.removeSource(source.id);
      }),
      { numRuns: 400 },
    );
  });

  it('is written in pieces that a host may ask for again', async () => {
    const cache = new MemoryCache();
    const result = atOnce(encodeSnapshot(filled(), new Unpacker(new TextStore()), () => null));
    assert.ok(result.ok);
    assert.ok((await saveSnapshot(cache, 'k', result.value)).ok);
    assert.equal(cache.kept.get('k')!.length, result.value.file.length);
    assert.ok(isFileOf(result.value, fileOf(cache.kept.get('k')!)));
    assert.equal(isFileOf(result.value, fileOf(encoded())), false);
    assert.equal(decoded(cache.kept.get('k')!)?.sources.length, 3);
  });
});

function sameAnswers({ index }: Snapshot): boolean {
  const before = filled();
  return QUERIES.every((query) => JSON.stringify(index.search(query, 5)) === JSON.stringify(before.search(query, 5)));
}

/** Everything a source has, as plain data. */
function unpacked({
  id,
  path,
  format,
  metadata,
  text,
  lineStarts,
  blocks,
  passages,
  problems,
  contentHash,
}: Source): object {
  return { id, path, format, metadata, text, lineStarts: [...lineStarts], blocks, passages, problems, contentHash };
}

/** Computes the checksums again where the directory can still be read, as somebody would who tampers with care. */
function seal(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, 0, 6);
  const length = words[4]!;
  const first = Math.ceil((24 + length) / 8) * 8;
  try {
    const directory = JSON.parse(Buffer.from(bytes.subarray(24, 24 + length)).toString()) as {
      readonly header: { readonly sources: { text: [number, number] }[] };
      readonly entries: { readonly width: number; readonly offset: number; readonly length: number; sum: number }[];
      readonly tail: { readonly offset: number };
    };
    for (const entry of directory.entries)
      entry.sum = checksum(bytes.subarray(first + entry.offset, first + entry.offset + entry.length * entry.width));
    let at = first + directory.tail.offset;
    for (const source of directory.header.sources)
      source.text[1] = checksum(bytes.subarray(at, (at += source.text[0])));
    return resealed(bytes, directory, first);
  } catch {
    return bytes;
  }
}

function resealed(bytes: Uint8Array, directory: unknown, first: number): Uint8Array {
  const written = new TextEncoder().encode(JSON.stringify(directory));
  const start = Math.ceil((24 + written.length) / 8) * 8;
  const sealed = new Uint8Array(start + bytes.length - first);
  sealed.set(written, 24);
  sealed.set(bytes.subarray(first), start);
  const [magic, version] = new Uint32Array(bytes.buffer, 0, 6);
  new Uint32Array(sealed.buffer, 0, 6).set([magic!, version!, sealed.length, 0, written.length, checksum(written)]);
  return sealed;
}
