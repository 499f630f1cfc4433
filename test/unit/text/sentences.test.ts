import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/text/words/sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences as they should come out, parted by `|` in the text. */
function check(marked: string): void {
  assert.deepEqual(
    split(marked.replaceAll('|', '')),
    marked
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean),
    marked,
  );
}

describe('splitSentences', () => {
  it('ends at stops, question and exclamation marks', () => {
    check('It rained. |Why? |Nobody knows! |The end');
    check('He paused … and went on. |Then… |He left.');
  });
  it('keeps abbreviations, titles and initials inside', () => {
    check('U.S. President Donald J. Trump met Mr. Smith of Smith & Sons Inc. in St. Louis. |Dr. No came.');
    check('It costs approx. five dollars, i.e. less than vol. 3, p. 12, or Fig. 4. |See No. 7.');
    check('J. K. Rowling and J.R.R. Tolkien write. |Prof. E. Lee agrees.');
    check('On Sept. 15, at 9 a.m. Eastern time, it opened. |It shut at 5 p.m. |The crowd left.');
  });
  it('ends after an abbreviation where a sentence plainly begins', () => {
    check('They moved to the U.S. |In 2020 they left. |He worked for Apple Inc. |The firm grew.');
    check('It was World War I. |The end was near.');
  });
  it('keeps decimals, versions, names of sites and list numbers', () => {
    check(
      'Growth was 3.5 per cent. |Musical.ly and Node.js v1.2.3 are on www.Example.Com today. |Write to a@B.Com now.',
    );
    check('1. Introduction and so on. |2. The rest.');
  });
  it('parts sentences that lost their blank', () => {
    check('It belongs to TikTok.|The move took two nights.|A third followed.');
    check('“Yes.”|The rest is silence.');
  });
  it('keeps closing quotation marks with their sentence', () => {
    check('“Stop it.” |She left. |“Why?” he asked. |(It was late.) |He slept.');
    check('"We won." |"We did," she said. |\'Go.\' |They went.');
    check('They may join in this purchase. ” they point out. |The rest follows. ” |Microsoft moves.');
    check('" It is so. " |" And so on , " he said . |He left .');
  });
  it('reads tokenised text', () => {
    check("The U.S. won 3 - 2 . |It was late . |`` I knew , '' he said . |Dr. Who agreed .");
  });
  it('ends before a bracket or quotation mark in lower case', () => {
    check('It stopped growing. |(the author is an expert.) |“and so it goes”');
  });
  it('starts a sentence in lower case only after an ordinary word', () => {
    check('They differ in terms of products. |countries have their own rules.');
    check('The dept. of works, est. in 1900, and etc. and so on.');
  });
  it('ends behind degrees', () => {
    check('The cellar is kept at 9 °C. |Mrs C. Holm has the key.');
  });
  it('keeps reference numbers with their sentence', () => {
    check('It was found in 1998.[1][12] |It was lost again.[3]');
  });
  it('takes a line break for a blank and an empty line for an end', () => {
    check('A heading without a stop\n\n|A sentence that\nruns on. |Another\r\nhere\r\n \r\n|The last');
  });
  it('knows the stops of other scripts', () => {
    check('今日は雨です。|明日は晴れ！|यह सच है।|هل هذا صحيح؟| نعم.');
  });
  it('leaves the white space out and loses nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            'Mr',
            '.',
            '?',
            '"',
            '”',
            ' ',
            '\n',
            '\r\n',
            '1',
            '😀',
            '(',
            ')',
            '[1]',
            '…',
            '。',
          ),
          maxLength: 80,
        }),
        (text) => {
          let last = 0;
          for (const { start, end } of splitSentences(text)) {
            assert.equal(text.slice(last, start).trim(), '');
            assert.ok(end > start && text.slice(start, end).trim() === text.slice(start, end));
            last = end;
          }
          assert.equal(text.slice(last).trim(), '');
        },
      ),
    );
  });
  it('takes a span and gives places in the whole text', () => {
    assert.deepEqual(splitSentences('One. Two. Three.', { start: 5, end: 9 }), [{ start: 5, end: 9 }]);
  });
  it('cuts what never ends, but never a character', () => {
    const sentences = splitSentences('😀'.repeat(50_000));
    assert.ok(sentences.length > 10);
    assert.ok(sentences.every(({ start, end }) => start % 2 === 0 && end % 2 === 0));
    assert.ok(splitSentences('word '.repeat(100_000)).every(({ start, end }) => end - start < 3_010));
  });
});
