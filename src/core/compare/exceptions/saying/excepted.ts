import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Exception } from '../exception';

/** What stands behind these, up to the next comma, is left out of what a sentence says. */
const EXCEPTING =
  /\b(?:except(?:ing)?|excluding|unless|save (?:for|in|on|at|where|when)|apart from|aside from|other than|with the exception of|(?:all|any|every(?:one|body|thing)?|no(?:body|ne| one|thing)|every \w+) but)\b([^,.;]*)/gi;
/** From so much on a passage has a word of the claim. */
const THERE = 0.5;

/** "No dogs are allowed in May" beside "dogs are allowed except in May": the one denies the other's exception. */
export const excepted: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The lock is open except in March and April.'],
    claim: 'The lock is not open in March and April.',
  },
  wrong: { passages: ['The lock is open in March and April.'], claim: 'The lock is not open in March and April.' },
  applies({ slot, term, other, view }, claim) {
    const isOneWord = claim.analysis.tokens[term.head]?.stem === view.analysis.tokens[other.head]?.stem;
    return (slot === 'negation' || isOneWord) && isExcepted(claim, view);
  },
};

/** Whether one of two sentences makes an exception of what the other speaks of, which makes none. */
function isExcepted({ analysis }: ClaimView, { alignment, analysis: passage }: PassageView): boolean {
  const [mine, theirs] = [exceptionIn(analysis.text), exceptionIn(passage.text)];
  if ((mine === undefined) === (theirs === undefined)) return false;
  return analysis.content.some((i) => {
    const there = passagePlace(alignment, i);
    if (there < 0 || fitAt(alignment, i) < THERE) return false;
    return isWithin(nth(analysis.tokens, i).start, mine) || isWithin(nth(passage.tokens, there).start, theirs);
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function exceptionIn(text: string): Stretch | undefined {
  const last = [...text.matchAll(EXCEPTING)].at(-1);
  return last && { start: last.index, end: last.index + last[0].length };
}

function isWithin(at: number, stretch: Stretch | undefined): boolean {
  return stretch !== undefined && at > stretch.start && at < stretch.end;
}
