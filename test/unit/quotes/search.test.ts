import assert from 'node:assert/strict';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { searchQuotes, type SearchLookup } from '../../../src/core/quotes/search';
import { nth } from '../../../src/core/text/nth';
import { sourceOf } from './sources';

const SENTENCES = [
  'Two hundred and five boats lay in the harbour.',
  'The harbour of Velm lay empty.',
  'Ada Brown met Tom Reed at the pier.',
  'Tom Reed met Ada Brown at the gate.',
];

/** The passages that a search finds, best first: their numbers, and the words that answer it. */
function found(query: string): readonly (readonly [passage: number, ...words: readonly string[]])[] {
  const index = createPassageIndex();
  index.addSource(sourceOf('port', SENTENCES));
  return index
    .search(query, 4)
    .map(({ ref, highlights }) => [
      ref.index,
      ...highlights.map(({ start, end }) => (SENTENCES[ref.index] ?? '').slice(start, end)),
    ]);
}

describe('the search for a quotation', () => {
  it('prefers the passage that has the words in their order', () => {
    const order = (query: string): readonly number[] => found(query).map(([passage]) => passage);
    assert.deepEqual(order('Ada Brown Tom Reed'), [2, 3]);
    assert.deepEqual(order('Tom Reed Ada Brown'), [3, 2]);
  });
  it('marks each word once, in the order of the passage', () => {
    assert.deepEqual(found('two hundred and five boats')[0], [0, 'Two hundred', 'and', 'five', 'boats']);
    assert.deepEqual(found('harbour boats'), [
      [0, 'boats', 'harbour'],
      [1, 'harbour'],
    ]);
  });
  it('finds nothing where no word answers', () => assert.deepEqual(found('penguins'), []));
});

interface Typed {
  readonly text: string;
  readonly weight?: number;
  readonly stop?: boolean;
  /** Words of the passages that answer the typed one, with what each is worth. */
  readonly means?: Readonly<Record<string, number>>;
}

/** An index of some passages, with the score by which each is proposed; best first. */
function lookupOf(
  typed: readonly Typed[],
  passages: readonly (readonly [text: string, score: number])[],
  asked: string[][] = [],
): SearchLookup {
  const terms: string[] = [];
  const termOf = (word: string): number => {
    if (!terms.includes(word)) terms.push(word);
    return terms.indexOf(word);
  };
  return {
    words: typed.map(({ text, weight = 1, stop = false, means = { [text]: weight } }) => ({
      text,
      weight,
      stop,
      terms: Object.entries(means).map(([word, worth]) => ({ term: termOf(word), weight: worth })),
    })),
    candidates: (groups, limit) => {
      asked.push(
        groups.map((group) => group.map(({ term }) => nth(terms, term)).join('/')),
        [String(limit)],
      );
      return passages.map(([, score], passage) => ({ passage, score }));
    },
    passage: (passage) => ({ ref: { source: 'source', index: passage }, text: nth(passages, passage)[0] }),
    stems: (text) => {
      const found = [...text.matchAll(/[^ ]+/g)];
      return {
        analyzer: {
          count: found.length,
          forms: Int32Array.from(found, ({ 0: word }) => termOf(word)),
          starts: Uint32Array.from(found, ({ index }) => index),
          ends: Uint32Array.from(found, ({ index, 0: word }) => index + word.length),
        },
        stemOf: (form) => form,
      };
    },
  };
}

/** The numbers of the passages, best first. */
function orderOf(
  typed: readonly Typed[],
  passages: readonly (readonly [string, number])[],
  limit = 10,
): readonly number[] {
  const query = typed.map(({ text }) => text).join(' ');
  return searchQuotes(query, limit, lookupOf(typed, passages)).map(({ ref }) => ref.index);
}

const typedAs = (query: string): readonly Typed[] => query.split(' ').map((text) => ({ text }));

describe('what the search asks the index for', () => {
  const asked = (typed: readonly Typed[], limit = 10): readonly string[][] => {
    const all: string[][] = [];
    searchQuotes('', limit, lookupOf(typed, [], all));
    return all;
  };
  const [the, of] = [
    { text: 'the', stop: true },
    { text: 'of', stop: true },
  ];
  it('is telling words alone, where there are three or more', () => {
    assert.deepEqual(asked([the, ...typedAs('old pier of velm')])[0], ['old', 'pier', 'of', 'velm']);
    assert.deepEqual(asked([the, ...typedAs('old pier'), of])[0], ['the', 'old', 'pier', 'of']);
    assert.deepEqual(asked([the, ...typedAs('old north pier'), of])[0], ['old', 'north', 'pier']);
  });
  it('is no word that the index does not have', () => {
    assert.deepEqual(asked([...typedAs('old north pier'), { text: 'zeta', means: {} }])[0], ['old', 'north', 'pier']);
    assert.deepEqual(asked([the, ...typedAs('old pier'), { text: 'zeta', means: {} }])[0], ['the', 'old', 'pier']);
  });
  it('is two hundred passages, or as many as are wanted', () => {
    assert.deepEqual(asked(typedAs('pier'), 10)[1], ['200']);
    assert.deepEqual(asked(typedAs('pier'), 300)[1], ['300']);
  });
});

describe('the order of what the search finds', () => {
  it('goes by how much of the query a passage has', () => {
    const passages = [
      ['a pier', 1],
      ['old north pier', 1],
      ['old pier', 1],
    ] as const;
    assert.deepEqual(orderOf(typedAs('old north pier'), passages), [1, 2, 0]);
  });
  it('goes by the share of the query, however little its words weigh', () => {
    const typed = ['old', 'north', 'pier', 'gate'].map((text) => ({ text, weight: 0.01 }));
    const passages = [
      ['old north', 1],
      ['gate pier north old', 1],
    ] as const;
    assert.deepEqual(orderOf(typed, passages), [1, 0]);
  });
  it('goes by the weight of the words, of which small words have little', () => {
    const typed = [
      { text: 'the', weight: 5, stop: true },
      { text: 'pier', weight: 1 },
    ];
    assert.deepEqual(
      orderOf(typed, [
        ['the', 1],
        ['pier', 1],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(
        [
          { text: 'old', weight: 5 },
          { text: 'pier', weight: 1 },
        ],
        [
          ['pier', 1],
          ['old', 1],
        ],
      ),
      [1, 0],
    );
  });
  it('goes by how exactly a word is met, the best of its places', () => {
    const typed = [{ text: 'piers', weight: 2, means: { piers: 2, pier: 1 } }];
    assert.deepEqual(
      orderOf(typed, [
        ['pier', 1],
        ['piers', 1],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(typed, [
        ['pier pier', 1],
        ['pier piers pier', 1],
      ]),
      [1, 0],
    );
  });
  it('goes by the order of the words and how near they are to each other', () => {
    const typed = typedAs('old north pier');
    assert.deepEqual(
      orderOf(typed, [
        ['pier north old', 1],
        ['old north pier', 1],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(typed, [
        ['old x y z north pier', 1],
        ['old north x pier', 1],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(typed, [
        ['old x pier', 1],
        ['x old pier', 1],
      ]),
      [1, 0],
    );
  });
  it('puts small words as they were typed, but for a slip, before a rarer word that is among them', () => {
    const typed = [
      { text: 'at', stop: true },
      { text: 'pos', weight: 9 },
      { text: 'why', stop: true },
      { text: 'was', stop: true },
    ];
    const others = Array.from({ length: 12 }, () => ['at the pos', 9] as const);
    assert.deepEqual(
      orderOf(typed, [...others, ['Not at peas. Why, was it?', 1], ['Not at poas: why was it?', 1]])[0],
      13,
    );
    assert.deepEqual(orderOf(typed, [...others, ['Why at no time was it?', 1]])[0], 0);
  });
  it('goes by the rank of the index among equals', () => {
    assert.deepEqual(
      orderOf(typedAs('pier'), [
        ['pier a', 5],
        ['pier b', 9],
      ]),
      [1, 0],
    );
  });
  it('goes by the very letters among near equals, in queries of three letters or more', () => {
    const typed = (text: string): readonly Typed[] => [{ text, means: { one: 1, 'pier,': 1, 'pi,': 1 } }];
    assert.deepEqual(
      orderOf(typed('pier'), [
        ['one', 1],
        ['pier,', 1],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(
        [{ text: 'pie', means: { one: 1, 'pie,': 1 } }],
        [
          ['one', 1],
          ['pie,', 1],
        ],
      ),
      [1, 0],
    );
    assert.deepEqual(
      orderOf(
        [{ text: 'pi ', means: { one: 1, 'pi,': 1 } }],
        [
          ['one', 1],
          ['pi,', 1],
        ],
      ),
      [0, 1],
    );
    assert.deepEqual(
      orderOf(typed('pi'), [
        ['one', 1],
        ['pi,', 1],
      ]),
      [0, 1],
    );
  });
  it('goes by the letters of the ten best alone', () => {
    const typed = [{ text: 'pier', means: { one: 1, 'pi,': 1 } }];
    const others = (count: number) => Array.from({ length: count }, () => ['one', 1] as const);
    assert.equal(orderOf(typed, [...others(9), ['pi,', 1]])[0], 9);
    assert.deepEqual(orderOf(typed, [...others(10), ['pi,', 1]], 11).slice(-1), [10]);
  });
  it('ends with as many as are wanted', () => {
    const passages = [
      ['pier a', 1],
      ['pier b', 1],
      ['pier c', 1],
    ] as const;
    assert.equal(orderOf(typedAs('pier'), passages, 2).length, 2);
    assert.equal(orderOf(typedAs('pier'), passages, 5).length, 3);
  });
  it('leaves out what is far behind in the index, unless so many are wanted', () => {
    const typed = typedAs('old pier');
    assert.deepEqual(
      orderOf(
        typed,
        [
          ['pier', 10],
          ['pier so old', 4.9],
        ],
        1,
      ),
      [0],
    );
    assert.deepEqual(
      orderOf(
        typed,
        [
          ['pier', 10],
          ['pier so old', 5],
        ],
        1,
      ),
      [1],
    );
    assert.deepEqual(
      orderOf(
        typed,
        [
          ['pier', 10],
          ['pier so old', 4.9],
        ],
        2,
      ),
      [1, 0],
    );
  });
  it('is of passages that have none of the words, where the index proposes nothing else', () => {
    assert.deepEqual(orderOf([{ text: 'zeta', weight: 0, means: {} }], [['old', 1]]), [0]);
  });
});

describe('what the search marks', () => {
  const marked = (typed: readonly Typed[], text: string): readonly string[] =>
    (searchQuotes('zeta', 1, lookupOf(typed, [[text, 1]]))[0]?.highlights ?? []).map(({ start, end }) =>
      text.slice(start, end),
    );
  it('is every word that answers, and no other', () => {
    assert.deepEqual(marked(typedAs('pier old'), 'the old pier and the new pier'), ['old', 'pier', 'pier']);
    assert.deepEqual(marked([{ text: 'piers', means: { pier: 0.5 } }], 'a pier'), ['pier']);
    assert.deepEqual(marked([{ text: 'piers', weight: 0, means: { pier: 0.5 } }], 'a pier'), []);
  });
  it('is one stretch where two terms lie on the same letters', () => {
    const lookup = lookupOf(typedAs('two hundred'), [['two hundred boats', 1]]);
    const stems: SearchLookup['stems'] = () => ({
      analyzer: {
        count: 3,
        forms: Int32Array.of(1, 0, 2),
        starts: Uint32Array.of(4, 0, 12),
        ends: Uint32Array.of(11, 11, 17),
      },
      stemOf: (form) => form,
    });
    assert.deepEqual(searchQuotes('two hundred', 1, { ...lookup, stems })[0]?.highlights, [{ start: 0, end: 11 }]);
  });
});
