import assert from 'node:assert/strict';
import type { Source } from '../../../src/core/model/source';
import { placeInSentence, verifyReading, type WindowText } from '../../../src/core/reading/answers/verify';
import { itemOf, reading } from '../../support/reading';
import { sourceOf } from '../readers/reading';

const TEXT =
  'The ferry “Tern” sank off Vik on 3 May 1931. All 41 people aboard were saved by the pilot’s cutter.\n\nNobody was held to account.';
const SENTENCE = 'The Tern went down in 1932, and nobody aboard was lost.';

describe('a reading is verified', () => {
  let source: Source;
  let passages: ReadonlyMap<string, WindowText>;
  before(async () => {
    source = await sourceOf('ferry.txt', TEXT);
    passages = new Map(itemOf(SENTENCE, source).windows.map((window, i) => [`p${i + 1}`, { window, source }]));
  });
  const check = (given: Parameters<typeof reading>[1]): ReturnType<typeof verifyReading> =>
    verifyReading(reading('s1', given), SENTENCE, passages);

  it('where its words stand in the passage, whatever their typography', () => {
    const verified = check({
      verdict: 'conflict',
      passage: 'p1',
      words: 'the ferry "Tern" sank off Vik on 3 May 1931',
      wrong: ['1932'],
    });
    assert.ok(typeof verified !== 'string');
    assert.equal(verified.place?.words, 'The ferry “Tern” sank off Vik on 3 May 1931');
    assert.equal(verified.place.passage.index, 0);
    assert.deepEqual(
      verified.wrong.map(({ start, end }) => SENTENCE.slice(start, end)),
      ['1932'],
    );
  });

  it('where an ellipsis joins words that follow each other', () => {
    assert.ok(typeof check({ verdict: 'supported', passage: 'p1', words: 'sank off Vik … were saved' }) !== 'string');
    assert.equal(check({ verdict: 'supported', passage: 'p1', words: 'were saved … sank off Vik' }), 'words');
  });

  it('where its words are escaped as in HTML, and no others', () => {
    for (const words of ['by the pilot&rsquo;s cutter', 'by the pilot&#8217;s cutter', '&quot;Tern&quot; sank'])
      assert.ok(typeof check({ verdict: 'supported', passage: 'p1', words }) !== 'string', words);
    assert.equal(check({ verdict: 'supported', passage: 'p1', words: 'by the tug&rsquo;s cutter' }), 'words');
  });

  const fails: readonly (readonly [string, Parameters<typeof reading>[1], string])[] = [
    ['words that nobody wrote', { verdict: 'supported', passage: 'p1', words: 'all 41 people were drowned' }, 'words'],
    ['words of another passage', { verdict: 'supported', passage: 'p1', words: 'the pilot’s cutter Hawk' }, 'words'],
    ['no words', { verdict: 'supported', passage: 'p1', words: '' }, 'words'],
    ['words that say nothing', { verdict: 'supported', passage: 'p1', words: 'on' }, 'words'],
    ['a passage that was not sent', { verdict: 'supported', passage: 'p9', words: 'sank off Vik' }, 'passage'],
    [
      'wrong words that the sentence has not',
      { verdict: 'conflict', passage: 'p1', words: '3 May 1931', wrong: ['1933'] },
      'wrong words',
    ],
    [
      'wrong words in a sentence that is borne out',
      { verdict: 'supported', passage: 'p1', words: '3 May 1931', wrong: ['1932'] },
      'verdict',
    ],
    ['a conflict without wrong words', { verdict: 'conflict', passage: 'p1', words: '3 May 1931' }, 'verdict'],
    [
      'a certainty that is none',
      { verdict: 'supported', confidence: NaN, passage: 'p1', words: 'sank off Vik' },
      'confidence',
    ],
  ];
  for (const [name, given, why] of fails)
    it(`not with ${name}`, () => {
      assert.equal(check(given), why);
    });

  it('without words where nothing was found', () => {
    assert.deepEqual(check({}), { wrong: [] });
  });

  it('by whole words of the sentence', () => {
    assert.deepEqual(placeInSentence('no', 'Nothing is known, and no one asked.'), { start: 22, end: 24 });
    assert.equal(placeInSentence('no', 'Nothing is known.'), undefined);
  });
});
