import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findQuotations } from '../../../src/core/quotes/quotations';
import { likelySpeaker } from '../../../src/core/quotes/speakers/likely-speaker';

/** Whose words the last quotation of a text most likely is. */
function likely(text: string): string | undefined {
  return findQuotations(text).at(-1)?.likelySpeaker;
}

const WORDS = '“We will all be there today.”';

describe('whose words a quotation without a verb of saying most likely is', () => {
  const people: readonly [string, string | undefined][] = [
    // Whom the sentences right before are about.
    [`Brown was blunt. ${WORDS}`, 'Brown'],
    [`Ada Brown shook her head: ${WORDS}`, 'Ada Brown'],
    [`  Brown was blunt! ${WORDS}`, 'Brown'],
    [`Was Brown blunt? ${WORDS}`, undefined],
    [`Dr. Brown was blunt. ${WORDS}`, 'Dr. Brown'],
    [`Brown paused. She looked at the sea. ${WORDS}`, 'Brown'],
    [`The sea was rough. Brown paused. ${WORDS}`, undefined],
    [`Brown was blunt ${WORDS}`, undefined],
    [`Brown was blunt, ${WORDS}`, undefined],
    [`The mayor was blunt. ${WORDS}`, undefined],
    // Who listens speaks next to nobody.
    [`Brown listened. ${WORDS}`, undefined],
    [`Brown was interrupted. ${WORDS}`, undefined],
    [`Brown was quickly interrupted. ${WORDS}`, undefined],
    [`Brown interrupted. ${WORDS}`, 'Brown'],
    // Where somebody else is named, it may be them.
    [`Brown turned to Reed. ${WORDS}`, undefined],
    [`Brown paused. Reed shrugged. ${WORDS}`, undefined],
    [`Brown paused. Then she went on, on Monday, in May. ${WORDS}`, 'Brown'],
    [`Brown paused, Then looked up. ${WORDS}`, undefined],
    [`Brown nodded, and I waved. ${WORDS}`, 'Brown'],
    [`Brown liked the BBC-wide plan. ${WORDS}`, undefined],
    [`Brown liked it, pre-May. ${WORDS}`, 'Brown'],
  ];
  for (const [text, name] of people)
    it(`is ${name ?? 'not known'}: ${text}`, () => {
      assert.equal(likely(text), name);
    });

  const behind: readonly [string, string | undefined][] = [
    ['', 'Brown'],
    [' she said.', 'Brown'],
    [', said she.', 'Brown'],
    [' – he added.', 'Brown'],
    [', explained he, smiling.', 'Brown'],
    [' The crowd left. Reed said nothing.', 'Brown'],
    [': Reed said nothing.', 'Brown'],
    [' said the mayor.', undefined],
    [' said Reed.', undefined],
    ['said the mayor.', undefined],
    [' said heather pickers.', undefined],
    [' the mayor said she knew.', undefined],
    [' so Dr. Reed said.', undefined],
  ];
  for (const [after, name] of behind)
    it(`is ${name ?? 'not known'} where this follows the marks: “${after}”`, () => {
      assert.equal(likelySpeaker('Brown was blunt. ', true, after), name);
    });

  it('is read behind the sentence that belongs to the quotation before', () => {
    assert.equal(likely(`“It is late,” said Tom Reed. Brown was blunt. ${WORDS}`), 'Brown');
    assert.equal(likely(`“It is late,” said Tom Reed in tears. ${WORDS}`), undefined);
    assert.equal(likelySpeaker(' it rained. Brown was blunt. ', true, ''), undefined);
    assert.equal(likelySpeaker(' it rained. Brown was blunt. ', false, ''), 'Brown');
    assert.equal(likelySpeaker(' it rained\nBrown was blunt. ', false, ''), 'Brown');
  });
  it('is read in a bounded stretch', () => {
    const told = (length: number): string => `Brown was ${'b'.repeat(length - 11)}.`;
    assert.equal(likelySpeaker(told(240), true, ''), 'Brown');
    assert.equal(likelySpeaker(told(241), true, ''), undefined);
  });
  it('is not asked where a verb of saying tells it', () => {
    assert.equal(likely('Brown was blunt. “We will all be there today,” said Tom Reed.'), undefined);
    assert.equal(
      findQuotations('Brown was blunt. “We will all be there today,” said Tom Reed.')[0]?.speaker,
      'Tom Reed',
    );
  });
});
