import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { sourceOf } from '../quotes/sources';
import { scan } from './scan';

const WORDS =
  'harbour board pier pier ferry ferries the of and not closed closing opened million 80 12 Ada Brown Tom Reed naïve U.S. we’ll county bridge'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const source = fc.array(sentence, { minLength: 1, maxLength: 12 });
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  sentences: fc.option(source, { freq: 3 }),
  compact: fc.boolean(),
  inSteps: fc.boolean(),
});

/** Searches the index for what `search` finds with the given passages. */
function top(sentences: readonly string[], query: string): number | undefined {
  const index = createPassageIndex();
  index.addSource(sourceOf('s', sentences));
  return index.search(query, 5)[0]?.ref.index;
}

/** The same scores in the same order, up to what rounding does to sums in another order. */
function sameScores(
  found: readonly { readonly score: number }[],
  expected: readonly { readonly score: number }[],
): void {
  assert.equal(found.length, expected.length);
  found.forEach(({ score }, i) => {
    assert.ok(Math.abs(score - expected[i]!.score) < 1e-3, `${score} at ${i}, expected ${expected[i]!.score}`);
  });
}

describe('the passage index', () => {
  it('answers like a plain scan, after any adding, removing and compacting', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 14 }),
        sentence,
        fc.integer({ min: 1, max: 8 }),
        (steps, query, limit) => {
          const index = createPassageIndex();
          const live = new Map<string, ReturnType<typeof sourceOf>>();
          for (const { id, sentences, compact, inSteps } of steps) {
            live.delete(id);
            if (sentences) {
              live.set(id, sourceOf(id, sentences));
              const adding = index.addInSteps(live.get(id)!);
              while (adding.next().done !== true) if (inSteps) index.evidence(query, 1);
            } else index.removeSource(id);
            if (compact) index.compacted();
            index.evidence(query, 1);
          }
          const expected = scan([...live.values()], query, limit);
          const found = index.evidence(query, limit);
          assert.equal(
            index.passageCount,
            [...live.values()].reduce((sum, s) => sum + s.passages.length, 0),
          );
          sameScores(found, expected);
          const scores = new Map(scan([...live.values()], query, 1000).map(({ key, score }) => [key, score]));
          for (const { ref, score } of found)
            assert.ok(Math.abs(score - scores.get(`${ref.source}#${ref.index}`)!) < 1e-3);
          for (const id of live.keys()) {
            const best = Math.max(
              0,
              ...[...scores].filter(([key]) => key.startsWith(`${id}#`)).map(([, score]) => score),
            );
            assert.ok(
              Math.abs(index.bestIn(id, query) - best) < 1e-3,
              `the best of ${id}: ${index.bestIn(id, query)}, expected ${best}`,
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds what is in already while a long source is being added', () => {
    const index = createPassageIndex();
    const steps = index.addInSteps(
      sourceOf(
        'long',
        Array.from({ length: 1000 }, (_, i) => `Passage ${i} of the ${i < 200 ? 'ferry' : 'pier'}.`),
      ),
    );
    steps.next();
    assert.equal(index.search('ferry', 1).length, 1);
    assert.deepEqual(
      index
        .evidence('passage 999', 1)
        .map(({ ref }) => ref.index)
        .includes(999),
      false,
    );
    while (steps.next().done !== true);
    assert.deepEqual(
      index.evidence('passage 999', 1).map(({ ref }) => ref.index),
      [999],
    );
  });

  it('stops early without losing anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 60, maxLength: 90 }), { minLength: 9, maxLength: 12 }),
        sentence,
        (many, query) => {
          const sources = many.map((sentences, i) => sourceOf(`s${i}`, sentences));
          const index = createPassageIndex();
          for (const s of sources) index.addSource(s);
          sameScores(index.evidence(query, 5), scan(sources, query, 5));
        },
      ),
      { numRuns: 3 },
    );
  });

  it('stays right through compaction', () => {
    const index = createPassageIndex();
    const big = Array.from({ length: 400 }, (_, i) => `Passage ${i} of the harbour board.`);
    for (let round = 0; round < 12; round++)
      index.addSource(sourceOf(`s${round % 3}`, [...big, `Round ${round} ferry.`]));
    assert.equal(index.passageCount, 3 * 401);
    assert.deepEqual(
      index.evidence('ferry', 9).map(({ ref }) => ref.index),
      [400, 400, 400],
    );
    assert.deepEqual(
      index.search('round 11 ferry', 1).map(({ ref }) => ref.source),
      ['s2'],
    );
  });

  it('puts cited sources first', () => {
    const index = createPassageIndex();
    index.addSource(sourceOf('a', ['The ferry runs at night.']));
    index.addSource(sourceOf('b', ['The ferry runs at night.']));
    assert.deepEqual(
      index.evidence('ferry at night', 2, ['b']).map(({ ref }) => ref.source),
      ['b', 'a'],
    );
    assert.deepEqual(
      index.evidence('ferry at night', 2, ['gone']).map(({ ref }) => ref.source),
      ['a', 'b'],
    );
  });

  it('knows numbers however they are written', () => {
    const index = createPassageIndex();
    index.addSource(
      sourceOf('s', [
        'It cost $80bn.',
        'It cost two hundred million.',
        'It has 11.3 million users.',
        'It has 1,200 users.',
        'It cost eighty.',
      ]),
    );
    for (const [query, passage] of [
      ['80 billion', 0],
      ['80,000,000,000', 0],
      ['200 million', 1],
      ['11,300,000', 2],
      ['1200', 3],
      ['80', 4],
    ] as const) {
      assert.equal(index.evidence(query, 1)[0]?.ref.index, passage, query);
    }
  });

  it('knows names of two words as one', () => {
    const index = createPassageIndex();
    index.addSource(
      sourceOf('s', [
        'Tom Brown and Ada Reed were there for the board.',
        'Tom Reed and Ada Brown were there for the board.',
      ]),
    );
    assert.equal(index.evidence('Ada Brown', 1)[0]?.ref.index, 1);
  });

  it('says how rare a word is', () => {
    const index = createPassageIndex();
    index.addSource(sourceOf('s', ['The ferry.', 'The ferries.', 'The pier.']));
    assert.ok(index.idf('pier') > index.idf('ferry'));
    assert.ok(index.idf('absent') > index.idf('pier'));
    assert.equal(index.idf('ferry'), index.idf('Ferries'));
  });
});

describe('the quote search', () => {
  const passages = [
    'The harbour board will not close the north pier this year.',
    'The mayor opened the south bridge on Tuesday.',
    'Recommendations of the planning committee were published in May.',
    'The ferry carries 1,200 people a day.',
  ];
  const queries: readonly [string, string, number][] = [
    ['the words as they are', 'close the north pier', 0],
    ['a typo', 'harbuor board', 0],
    ['two typos in long words', 'reccomendatoins of the comittee', 2],
    ['dropped words', 'harbour close pier year', 0],
    ['another order', 'tuesday bridge mayor', 1],
    ['a word that is still being typed', 'publ', 2],
    ['a typo in a word that is still being typed', 'recomme', 2],
    ['a number', 'carries 1200', 3],
    ['another form of the word', 'recommend', 2],
  ];
  for (const [what, query, passage] of queries)
    it(`finds ${what}`, () => {
      assert.equal(top(passages, query), passage);
    });

  it('finds nothing for nothing', () => {
    assert.equal(top(passages, ''), undefined);
    assert.equal(top(passages, 'zzzzzz qqqqqq'), undefined);
    assert.deepEqual(createPassageIndex().search('pier', 5), []);
  });

  it('highlights what matched, inside the passage', () => {
    const index = createPassageIndex();
    index.addSource(sourceOf('s', passages));
    const [best] = index.search('harbuor pier', 1);
    assert.deepEqual(
      best!.highlights.map(({ start, end }) => passages[0]!.slice(start, end)),
      ['harbour', 'pier'],
    );
  });
});
