import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { TermDictionary, UNKNOWN } from '../../../src/core/retrieval/dictionary';
import { SimilarTerms } from '../../../src/core/retrieval/similar-terms';
import { allowedTypos } from '../../../src/core/retrieval/similar-terms';

const word = fc.string({ unit: fc.constantFrom(...'abcdeé1'), minLength: 1, maxLength: 9 });

describe('the term dictionary', () => {
  it('agrees with a Map', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const dictionary = new TermDictionary();
        const map = new Map<string, number>();
        for (const each of words) {
          const known = dictionary.internText(each, false);
          if (map.has(each)) assert.equal(known, map.get(each));
          map.set(each, dictionary.internText(each));
          assert.equal(dictionary.textOf(map.get(each)!), each);
        }
        for (const [each, id] of map) assert.equal(dictionary.internText(each, false), id);
        assert.equal(dictionary.internText('absent-for-sure', false), UNKNOWN);
      }),
    );
  });

  it('gives a word the same stem whatever came first', () => {
    const orders = [
      ['closed', 'closing', 'close', 'closes'],
      ['close', 'closes', 'closing', 'closed'],
    ];
    const stems = orders.map((order) => {
      const dictionary = new TermDictionary();
      return new Set(order.map((each) => dictionary.textOf(dictionary.stemOf(dictionary.internText(each)))));
    });
    assert.equal(stems[0]!.size, 1);
    assert.deepEqual(stems[0], stems[1]);
  });

  it('finds typos like a comparison with every word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
        const dictionary = new TermDictionary();
        for (const each of words) dictionary.changeFrequency(dictionary.stemOf(dictionary.internText(each)), 1);
        const most = allowedTypos(asked.length);
        const expected = words.filter((each) => each !== asked && most > 0 && plainDistance(asked, each) <= most);
        const found = new SimilarTerms(dictionary).withTypos(asked).map(({ form }) => dictionary.textOf(form));
        assert.deepEqual(
          found
            .filter((each) => words.includes(each))
            .sort()
            .slice(0, 12),
          found.length < 12 ? expected.sort() : found.filter((each) => words.includes(each)).sort(),
        );
      }),
    );
  });
});

/** Optimal string alignment, as the textbooks have it. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
}
