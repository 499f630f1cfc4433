import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { align, substitution, type WordChange } from '../../../src/core/quotes/align';
import { quotePattern } from '../../../src/core/quotes/pattern';
import { wordsOf } from '../../../src/core/quotes/words';

/** How a quotation lies on a text, at half its words as the most that may differ; undefined where it does not. */
function laid(quote: string, text: string, share = 0.5) {
  const [pattern, window] = [quotePattern(quote), wordsOf(text)];
  const found = align(pattern, window, pattern.words.length * share);
  if (!found) return undefined;
  const words = (of: readonly { readonly norm: string }[], from: number, to: number): string =>
    of
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  const change = ({ quoteFrom, quoteTo, sourceFrom, sourceTo }: WordChange): string =>
    `${words(pattern.words, quoteFrom, quoteTo)}>${words(window, sourceFrom, sourceTo)}`;
  return {
    on: words(window, found.from, found.to),
    cost: Number(found.cost.toFixed(2)),
    changes: found.changes.map(change),
    skipped: found.skipped.map(change),
  };
}

const TEXT = 'it rained and the old bridge was closed to all boats today';

describe('laying a quotation on a text', () => {
  it('costs nothing where the text has its words', () => {
    assert.deepEqual(laid('the old bridge', TEXT), { on: 'the old bridge', cost: 0, changes: [], skipped: [] });
    assert.equal(laid('it rained', TEXT)?.on, 'it rained');
    assert.equal(laid('boats today', TEXT)?.on, 'boats today');
    assert.equal(laid(TEXT, TEXT, 0)?.cost, 0);
  });
  it('takes the first of two places that are equally near, and a nearer one wherever it stands', () => {
    const twice = align(quotePattern('so it goes'), wordsOf('so it goes and so it goes'), 1);
    assert.deepEqual([twice?.from, twice?.to], [0, 3]);
    assert.deepEqual(laid('so it goes', 'so it was and so it goes')?.changes, []);
    assert.deepEqual(laid('so it goes', 'so it goes and so it was')?.changes, []);
  });
  it('costs one for a word that is wrong, missing or added', () => {
    assert.deepEqual(laid('the old pier was closed', TEXT), {
      on: 'the old bridge was closed',
      cost: 1,
      changes: ['pier>bridge'],
      skipped: [],
    });
    assert.deepEqual(laid('and the bridge was closed', TEXT)?.changes, ['>old']);
    assert.deepEqual(laid('the very old bridge', TEXT)?.changes, ['very>']);
    assert.equal(laid('the very old bridge', TEXT)?.cost, 1);
  });
  it('costs one for each of several words added or missing in a row, within and before the others', () => {
    const added = laid('rained and the one two three four old bridge was closed to', TEXT);
    assert.deepEqual([added?.changes, added?.cost], [['one two three four>'], 4]);
    const before = laid('one two three four the old bridge was closed to all', TEXT.slice(14));
    assert.deepEqual([before?.changes, before?.on], [['one two three four>'], 'the old bridge was closed to all']);
    const missing = laid(
      'then it rained and the boats were gone by then',
      'then it rained and the old bridge was closed boats were gone by then',
    );
    assert.deepEqual([missing?.changes, missing?.cost], [['>old bridge was closed'], 4]);
  });
  it('names the text’s word in place of a wrong last or first one', () => {
    assert.deepEqual(laid('the old bridge burnt', TEXT)?.changes, ['burnt>was']);
    assert.deepEqual(laid('every old bridge was', TEXT)?.changes, ['every>the']);
    assert.deepEqual(laid('all boats today gone', TEXT)?.changes, ['gone>']);
  });
  it('names a word left out behind the first or before the last, rather than a wrong first or last one', () => {
    assert.deepEqual(laid('the bridge was closed', TEXT)?.changes, ['>old']);
    assert.deepEqual(laid('the old bridge closed', TEXT)?.changes, ['>was']);
    assert.deepEqual(laid('to boats today', TEXT)?.changes, ['>all']);
    assert.deepEqual(laid('a old bridge', TEXT)?.changes, ['a>the']);
  });
  it('makes one change of wrong words side by side, and two of those that others part', () => {
    assert.deepEqual(laid('the new pier was closed', TEXT)?.changes, ['new pier>old bridge']);
    assert.deepEqual(laid('the new bridge was open to all', TEXT)?.changes, ['new>old', 'open>closed']);
  });
  it('is impossible above the limit, and possible right at it', () => {
    assert.equal(laid('the old pier is open', TEXT, 0.4), undefined);
    assert.deepEqual(laid('the old pier is open', TEXT, 0.6)?.changes, ['pier is open>bridge was closed']);
    assert.deepEqual(laid('the old pier was closed', TEXT, 0.2)?.changes, ['pier>bridge']);
    assert.equal(laid('the old pier was closed', TEXT, 0.19), undefined);
    assert.equal(laid('penguins seldom read', TEXT), undefined);
    assert.equal(laid('the old bridge', ''), undefined);
  });
  it('skips words of the text where the quotation has a gap, for next to nothing each', () => {
    assert.deepEqual(laid('the … was closed', TEXT), {
      on: 'the old bridge was closed',
      cost: 0.02,
      changes: [],
      skipped: ['>old bridge'],
    });
    assert.deepEqual(laid('it [rained] and … to [the] boats', TEXT), {
      on: 'it rained and the old bridge was closed to all boats',
      cost: 0.07,
      changes: [],
      skipped: ['>rained', '>the old bridge was closed', '>all'],
    });
  });
  it('skips nothing where a gap has nothing to skip, or stands at an end', () => {
    assert.deepEqual(laid('the old … bridge', TEXT), { on: 'the old bridge', cost: 0, changes: [], skipped: [] });
    assert.deepEqual(laid('… the old bridge …', TEXT), { on: 'the old bridge', cost: 0, changes: [], skipped: [] });
  });
  it('tells a change beside a gap from what the gap skips', () => {
    assert.deepEqual(laid('and the … pier was closed to all', TEXT), {
      on: 'and the old bridge was closed to all',
      cost: 1.01,
      changes: ['pier>bridge'],
      skipped: ['>old'],
    });
  });
});

describe('one word in place of another', () => {
  const costs: readonly [string, string, number][] = [
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 0.3],
    ['harbours', 'harbor', 0.3],
    ['colour', 'color', 0.3],
    ['closed', 'closes', 0.3],
    ['boat', 'coat', 0.3],
    ['walks', 'walked', 0.33],
    ['going', 'gone', 0.4],
    ['runners', 'running', 0.43],
    // Half of the letters at the most.
    ['ship', 'shoe', 0.5],
    ['bridge', 'burnt', 1],
    ['penguin', 'newspaper', 1],
    // Too short to be misspelt, or far too short for the other.
    ['not', 'now', 1],
    ['boat', 'at', 0.5],
    ['boats', 'bo', 1],
    // Neither the first nor the last letter is the same.
    ['light', 'eighty', 1],
    // Figures and signs are never misspelt.
    ['1200', '1300', 1],
    ['1990s', '1980s', 1],
    ['2nds', 'ends', 1],
    ['ends', '2nds', 1],
  ];
  for (const [a, b, cost] of costs)
    it(`costs ${cost} for “${a}” and “${b}”, whichever comes first`, () => {
      assert.equal(Number(substitution(a, b).toFixed(2)), cost);
      assert.equal(substitution(b, a), substitution(a, b));
    });
  it('is another word where they are too long to compare', () => {
    const word = (length: number): string => 'harbour'.repeat(10).slice(0, length);
    assert.equal(substitution(word(64), `${word(63)}x`), 0.3);
    assert.equal(substitution(word(65), `${word(64)}x`), 1);
  });
});
