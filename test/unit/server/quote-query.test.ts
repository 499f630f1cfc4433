import assert from 'node:assert/strict';
import type { QuoteHit } from '../../../src/core/model/api';
import { parseQuoteQuery } from '../../../src/protocol/quote-query';

type Hit = Pick<QuoteHit, 'passage' | 'source'>;

function hit(text: string, metadata: Partial<QuoteHit['source']['metadata']> = {}): Hit {
  return {
    passage: { source: 'file:///a.txt', index: 0, text, span: { start: 0, end: text.length }, kind: 'paragraph' },
    source: {
      id: 'file:///a.txt',
      path: 'corpus/drum.txt',
      format: 'text',
      passages: 1,
      problems: [],
      metadata: {
        key: 'lim2020',
        authors: [{ family: 'Lim', given: 'Shawn' }],
        publisher: 'The Drum',
        date: { year: 2020, month: 9, day: 14 },
        ...metadata,
      },
    },
  };
}

function check(query: string, words: string, accepted: readonly Hit[], refused: readonly Hit[]): void {
  const parsed = parseQuoteQuery(query);
  assert.equal(parsed.words, words);
  for (const h of accepted) assert.ok(parsed.accepts(h), `${query} should accept: ${h.passage.text}`);
  for (const h of refused) assert.ok(!parsed.accepts(h), `${query} should refuse: ${h.passage.text}`);
}

describe('the quote search box', () => {
  it('searches for plain words', () => check('data new oil', 'data new oil', [hit('anything')], []));
  it('finds exact words, typography aside', () =>
    check('"it’s who owns it"', 'it’s who owns it', [hit("But it's who owns it.")], [hit('who owns it')]));
  it('leaves words out', () =>
    check('deal -Oracle', 'deal', [hit('A deal with Microsoft')], [hit('A deal with ORACLE')]));
  it('filters by source, author and date', () => {
    check(
      'deal source:drum',
      'deal',
      [hit('x')],
      [{ ...hit('x'), source: { ...hit('x').source, path: 'b.txt', metadata: { key: 'k', authors: [] } } }],
    );
    check('author:"shawn lim" deal', 'deal', [hit('x')], [hit('x', { authors: [{ family: 'Reyl' }] })]);
    check(
      'after:2020-08 deal',
      'deal',
      [hit('x')],
      [hit('x', { date: { year: 2020, month: 7 } }), hit('x', { date: { year: 2020 } })],
    );
    check('before:2020-09-15 deal', 'deal', [hit('x')], [hit('x', { date: { year: 2021 } })]);
  });
  it('takes no harm from half a filter', () => {
    check('deal source:', 'deal source:', [hit('x')], []);
    check('deal after:soon "', 'deal "', [hit('x')], []);
    check('-', '', [hit('x')], []);
    check('', '', [hit('x')], []);
  });
});
