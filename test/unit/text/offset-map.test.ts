import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OffsetMapBuilder, chainMaps, identityMap } from '../../../src/core/text/offsets/offset-map';
import type { MappedText } from '../../../src/core/text/offsets/offset-map';

/** `[x]` is removed with its brackets, `{x=y}` stands for y as one piece, everything else is kept. */
function read(original: string): MappedText {
  const builder = new OffsetMapBuilder(original);
  for (const match of original.matchAll(/\[[^\]]*\]|\{[^}=]*=([^}]*)\}|[^[{]+|[[{]/g)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined) builder.replace(match[1], match.index, end);
    else if (/^\[.*\]$/s.test(match[0])) continue;
    else builder.keep(match.index, end);
  }
  return builder.build();
}

/** The original's words for the reading text's `words`. */
function original(source: string, words: string): string {
  const { text, map } = read(source);
  const start = text.indexOf(words);
  const span = map.spanToOriginal({ start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('OffsetMapBuilder', () => {
  it('leads back across removed markup', () => {
    assert.equal(read('a [b]c[/b] d').text, 'a c d');
    assert.equal(original('a [b]c[/b] d', 'c'), 'c');
    assert.equal(original('a [b]c[/b] d', 'a c d'), 'a [b]c[/b] d');
  });
  it('never splits an entity', () => {
    assert.equal(original('x {&amp;=&} y', '&'), '{&amp;=&}');
    assert.equal(original('{&half;=1/2} cup', '/2 c'), '{&half;=1/2} c');
  });
  it('keeps empty spans empty', () => {
    const { map } = read('a [b]c');
    assert.deepEqual(map.spanToOriginal({ start: 2, end: 2 }), { start: 5, end: 5 });
  });
  it('gives no place of its own to what it inserts', () => {
    const { text, map } = new OffsetMapBuilder('<td>a<td>b').keep(4, 5).insert('\n').keep(9, 10).build();
    assert.equal(text, 'a\nb');
    assert.deepEqual(map.spanToOriginal({ start: 1, end: 2 }), { start: 5, end: 5 });
    assert.deepEqual(map.spanToReading({ start: 0, end: 9 }), { start: 0, end: 1 });
    assert.deepEqual(map.spanToReading({ start: 5, end: 9 }), { start: 2, end: 2 });
  });
  it('refuses pieces out of order', () => {
    assert.throws(() => new OffsetMapBuilder('abc').keep(1, 2).keep(0, 1), RangeError);
  });
  it('copes with a text of which nothing is left', () => {
    const { text, map } = read('[all gone]');
    assert.equal(text, '');
    assert.deepEqual(map.spanToOriginal({ start: 0, end: 0 }), { start: 10, end: 10 });
    assert.equal(map.toReading(3), 0);
  });
});

describe('an offset map', () => {
  const marked = fc.string({ unit: fc.constantFrom(...'ab []{=}', '\r\n', '😀'), maxLength: 40 });

  it('is monotonic in both directions', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const { text, map } = read(source);
        for (let i = 0; i < text.length; i++) assert.ok(map.toOriginal(i) <= map.toOriginal(i + 1), `toOriginal ${i}`);
        for (let i = 0; i < source.length; i++) assert.ok(map.toReading(i) <= map.toReading(i + 1), `toReading ${i}`);
      }),
    );
  });
  it('brings every kept character back to itself', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const { text, map } = read(source);
        for (let i = 0; i < text.length; i++) {
          const span = map.spanToOriginal({ start: i, end: i + 1 });
          assert.ok(span.end > span.start && span.end <= source.length);
          const back = map.spanToReading(span);
          assert.ok(back.start <= i && back.end >= i + 1);
          if (span.end === span.start + 1) assert.equal(source.slice(span.start, span.end), text.slice(i, i + 1));
        }
      }),
    );
  });
  it('can be chained', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const { text, map } = read(source);
        assert.deepEqual(chainMaps(identityMap, map), map);
        const again = read(text);
        const chained = chainMaps(again.map, map);
        for (let i = 0; i <= again.text.length; i++)
          assert.equal(chained.toOriginal(i), map.toOriginal(again.map.toOriginal(i)));
      }),
    );
  });
});
