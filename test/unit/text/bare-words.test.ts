import assert from 'node:assert/strict';
import { bareWords } from '../../../src/core/text/characters/bare-words';
import { BlockSplitter, claimsOf } from '../../../src/core/pipelines/draft/claims';
import { LANGUAGES } from '../../../src/core/registry';
import { passageLines, sourceOf } from '../readers/reading';

describe('words as they are read', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['a soft hyphen', 'The light\u00adhouse', 'The lighthouse'],
    ['a soft hyphen at a line’s end', 'The light\u00ad\n  house', 'The lighthouse'],
    ['a soft hyphen before another word', 'a light\u00ad\nHouse', 'a light\nHouse'],
    ['a zero-width blank in a word', 'The light\u200bhouse', 'The lighthouse'],
    ['a zero-width blank in a figure', '1\u200b9 metres', '19 metres'],
    ['a word joiner and a mark of direction', '19\u2060 metres\u200e.', '19 metres.'],
    ['zero-width blanks between words', 'The end.\u200bA\u200b new', 'The end.\u200bA\u200b new'],
    ['words that run together', 'Read more\u200bNext', 'Read more\u200bNext'],
    ['Khmer, which parts its words so', 'សួស្តី\u200bពិភពលោក', 'សួស្តី\u200bពិភពលោក'],
    ['joiners that shape letters', 'می\u200cخواهم', 'می\u200cخواهم'],
  ];
  const notes: readonly (readonly [string, string, string])[] = [
    ['a number in brackets behind a figure', 'It has 64[2] lamps and 9[3, 4].', 'It has 64 lamps and 9.'],
    ['a number in brackets behind a word', 'the keeper[12] left', 'the keeper left'],
    ['a raised figure behind a share', 'some 34%⁷ of them', 'some 34% of them'],
    ['raised figures behind a year and behind a stop', 'in 1991¹², it said.³', 'in 1991, it said.'],
    ['a dagger and a raised letter', '421† lamps, 412ᵃ steps', '421 lamps, 412 steps'],
    ['powers and units', '10² hertz on 64 m², 3² and 10³', '10² hertz on 64 m², 3² and 10³'],
    ['a dagger before a year', 'Ada Hill († 1952)', 'Ada Hill († 1952)'],
    ['brackets of their own', 'the [two] keepers, see [2] and a[i]', 'the [two] keepers, see [2] and a[i]'],
  ];
  for (const [what, text, wanted] of [...texts, ...notes])
    it(what, () => {
      assert.equal(bareWords(text).text, wanted);
    });

  it('leaves a source’s words whole, and knows their place in the file', async () => {
    const file = 'The light\u00adhouse has 1\u200b9 lamps. It is 4\u2060 years old.';
    const source = await sourceOf('a.txt', file);
    assert.deepEqual(passageLines(source), [
      'paragraph: The lighthouse has 19 lamps.',
      'paragraph: It is 4 years old.',
    ]);
    const at = source.text.indexOf('lighthouse');
    const { start, end } = source.map.spanToOriginal({ start: at, end: at + 'lighthouse'.length });
    assert.equal(file.slice(start, end), 'light\u00adhouse');
  });

  it('leaves a draft’s words whole, and knows their place in the draft', () => {
    const draft = 'The *light\u00adhouse* has 1\u200b9 lamps.\n';
    const language = LANGUAGES.find(({ id }) => id === 'markdown');
    assert.ok(language);
    const [unit] = claimsOf(language.parse(draft), new BlockSplitter(), draft);
    assert.equal(unit?.claim.text, 'The lighthouse has 19 lamps.');
    const at = unit.claim.text.indexOf('19');
    const { start, end } = unit.claim.map.spanToOriginal({ start: at, end: at + 2 });
    assert.equal(draft.slice(start, end), '1\u200b9');
  });
});
