import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionContext } from '../../../src/server/completion-context';

/** The caret is at the end of the line; «kind:typed», or nothing. */
function at(line: string): string {
  const context = completionContext(line);
  if (!context) return '';
  assert.equal(line.slice(context.start), context.typed);
  return `${context.kind}:${context.typed}`;
}

describe('what is being typed', () => {
  it('is a citation key', () => {
    assert.equal(at('as shown [@li'), 'key:li');
    assert.equal(at('as shown [see @lim2020tiktok, p. 3; -@'), 'key:');
    assert.equal(at('@lim'), 'key:lim');
    assert.equal(at('\\parencite[12]{lim2020, dr'), 'key:dr');
    assert.equal(at('\\autocite*{'), 'key:');
  });

  it('is a quotation once a few words are there', () => {
    assert.equal(at('She said, “data is the new'), 'quotation:data is the new');
    assert.equal(at('"Yes," she said. "data is the new'), 'quotation:data is the new');
  });

  it('is nothing of ours', () => {
    for (const line of ['', 'mail me@example', '“one two', '"closed words here" and then some more words', '\\emph{so', '\\cite{a} and']) assert.equal(at(line), '', line);
  });

  it('is found in time on hostile lines, and within the line', () => {
    for (const piece of ['\\cite[', '@', '"', '“ ', '{', '[]']) at(piece.repeat(100_000));
    fc.assert(fc.property(fc.string(), (line) => { at(line); }));
  });
});
