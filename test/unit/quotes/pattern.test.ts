import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compoundsOf, spelledAlike } from '../../../src/core/quotes/compounds';
import { quotePattern } from '../../../src/core/quotes/pattern';
import { wordsOf } from '../../../src/core/quotes/words';

/** The words that a quotation asks for, with its own sign for each gap in its place. */
function read(quote: string): string {
  const { words, gaps, marks } = quotePattern(quote);
  const row = words.map(({ norm }) => norm);
  assert.deepEqual(
    [...gaps].flatMap((gap, i) => (gap === 1 ? [i] : [])),
    [...marks.keys()].filter((at) => at < words.length),
  );
  return [...row, '']
    .map((word, i) => {
      const mark = marks.get(i);
      return mark ? `<${quote.slice(mark.start, mark.end)}> ${word}` : word;
    })
    .join(' ')
    .trim();
}

describe('the notation of a quotation', () => {
  const rows: readonly [string, string][] = [
    ['We will all stay', 'we will all stay'],
    // Ellipses.
    ['We will … stay', 'we will <…> stay'],
    ['We will ... stay', 'we will <...> stay'],
    ['We will .... stay', 'we will <....> stay'],
    ['We will.. stay', 'we will stay'],
    ['We will [...] stay', 'we will <[...]> stay'],
    ['We will […] stay', 'we will <[…]> stay'],
    ['… we will …', '<…> we will <…>'],
    ['we… …will', 'we <…> will'],
    ['we ...[all] stay', 'we <[all]> stay'],
    ['we ...all ...stay', 'we <...> all <...> stay'],
    // Edits in brackets.
    ['We will [never] stay', 'we will <[never]> stay'],
    ['[They] will stay', '<[They]> will stay'],
    ['We will stay [here]', 'we will stay <[here]>'],
    ['We [x] stay', 'we <[x]> stay'],
    // A letter's case.
    ['[W]e will stay', 'we will stay'],
    ['so [w]e will stay', 'so we will stay'],
    ['[1]We will stay', '<[1]> we will stay'],
    // What stands for nothing.
    ['We will [sic] stay', 'we will stay'],
    ['We will stay [emphasis added]', 'we will stay'],
    ['We will [ Laughs ] stay', 'we will stay'],
    ['We will [laughs out] stay', 'we will <[laughs out]> stay'],
    // A bracket that is none.
    ['We will [all stay', 'we will all stay'],
    ['We will] all stay', 'we will all stay'],
  ];
  for (const [quote, expected] of rows)
    it(`reads “${quote}”`, () => {
      assert.equal(read(quote), expected);
    });

  it('has brackets of up to eighty units, with both halves', () => {
    const inside = (length: number): number => quotePattern(`[${'x'.repeat(length)}] we stay`).marks.size;
    assert.equal(inside(78), 1);
    assert.equal(inside(79), 0);
  });
  it('tells an ellipsis, which may leave out whole sentences, from an edit', () => {
    for (const quote of [
      'we … stay',
      'we ... stay',
      'we [...] stay',
      'we [ … ] stay',
      'we [] stay',
      'a [x] b … c [y] d',
    ])
      assert.equal(quotePattern(quote).elided, true, quote);
    for (const quote of ['we stay', 'we [all] stay', '[W]e stay', 'we [… all] stay', 'we.. stay'])
      assert.equal(quotePattern(quote).elided, false, quote);
  });
  it('keeps the places of words', () => {
    const quote = 'so [W]e … “all” [x] stay';
    assert.deepEqual(
      quotePattern(quote).words.map(({ start, end }) => quote.slice(start, end)),
      ['so', '[W]e', 'all', 'stay'],
    );
  });
});

/** A text's words, in one piece or two as a quotation has them. */
function spelled(text: string, quote: string): readonly string[] {
  return spelledAlike(wordsOf(text), compoundsOf(wordsOf(quote))).map(
    ({ norm, start, end }) => `${norm}=${text.slice(start, end)}`,
  );
}

describe('a word written as one or as two', () => {
  it('is read as the quotation has it', () => {
    assert.deepEqual(spelled('the row boat sank', 'a rowboat'), ['the=the', 'rowboat=row boat', 'sank=sank']);
    assert.deepEqual(spelled('the row-boat', 'a rowboat'), ['the=the', 'rowboat=row-boat']);
    assert.deepEqual(spelled('the rowboat sank', 'a row boat'), ['the=the', 'row=row', 'boat=boat', 'sank=sank']);
    assert.deepEqual(spelled('the rowboat', 'a row boat'), ['the=the', 'row=row', 'boat=boat']);
    assert.deepEqual(spelled('a row boat and a row boat', 'rowboat'), [
      'a=a',
      'rowboat=row boat',
      'and=and',
      'a=a',
      'rowboat=row boat',
    ]);
  });
  it('stays as it is where the quotation has it so', () => {
    assert.deepEqual(spelled('the row boat', 'a row boat'), ['the=the', 'row=row', 'boat=boat']);
    assert.deepEqual(spelled('the row boat', 'a row, a boat, a rowboat'), ['the=the', 'row=row', 'boat=boat']);
    assert.deepEqual(spelled('the row boat', 'row and rowboat'), ['the=the', 'rowboat=row boat']);
    assert.deepEqual(spelled('the rowboat', 'a row boat, a rowboat'), ['the=the', 'rowboat=rowboat']);
    assert.deepEqual(spelled('the rowboat', 'a boat row'), ['the=the', 'rowboat=rowboat']);
    assert.deepEqual(spelled('the row', 'a rowboat'), ['the=the', 'row=row']);
  });
  it('keeps within the word where signs of the text fold into more letters', () => {
    assert.deepEqual(spelled('oﬃce', 'o ffice'), ['o=o', 'ffice=ﬃce']);
    assert.deepEqual(spelled('ﬃce', 'ffic e'), ['ffic=ﬃce', 'e=']);
  });
});
