import { nth } from '../../../text/nth';
import type { Analysis, Token } from '../../sentence/analysis';
import { PARTING } from '../../sentence/relations/gapped';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What a sentence denies of one in few words is denied of that one alone. */
export const gappedDenial: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The east door of the barn is locked at night; the one on the west side is not.'],
    claim: 'The door on the west side of the barn is not locked at night.',
  },
  wrong: {
    passages: ['The east door of the barn is locked at night; the one on the west side is not.'],
    claim: 'The east door of the barn is not locked at night.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    return (
      slot === 'negation' && nth(analysis.tokens, term.head).negated && isDeniedMember(analysis, view.analysis, other)
    );
  },
};

/** Longest member of a list that only denies, in tokens: ", | in the second of the two none". */
const LONGEST = 8;
const DENYING = /^(?:none|nothing|nobody|not)$/;

/**
 * Whether a claim speaks of the member that a list only denies.
 * Example: "The north mill lost three windows, the south mill none".
 */
export function isDeniedMember(claim: Analysis, { tokens }: Analysis, { head }: Term): boolean {
  const denial = tokens.findIndex(({ lower }, i) => i > head && DENYING.test(lower) && isAtEnd(tokens, i));
  if (denial < 0) return false;
  // "The north door is locked; the one on the south side is not".
  const at = tokens[denial - 1]?.pos === 'AUX' ? denial - 1 : denial;
  const own = memberBefore(tokens, at, head);
  const before = tokens.slice(0, at - own.length);
  const telling = own.filter((token) => isTelling(token) && !before.some(({ stem }) => stem === token.stem));
  return telling.length > 0 && telling.every(({ stem }) => claim.tokens.some((token) => token.stem === stem));
}

/** Whether nothing of its clause stands behind a word. */
function isAtEnd(tokens: readonly Token[], at: number): boolean {
  return /^(?:[.,;)]|and|but|)$/.test(tokens[at + 1]?.lower ?? '');
}

/** The words before a denial, back to where its member begins; empty where they have a verb of their own. */
function memberBefore(tokens: readonly Token[], at: number, head: number): readonly Token[] {
  let from = at;
  while (from > head && at - from <= LONGEST && !PARTING.test(nth(tokens, from - 1).lower)) from--;
  const member = tokens.slice(from, at);
  const isGapped = from > head + 1 && !member.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isGapped && member.length <= LONGEST ? member : [];
}

/** "The one on the east side": what "one" stands for is named before. */
function isTelling({ content, pos, lower }: Token): boolean {
  return (content || pos === 'NUM') && !/^ones?$/.test(lower);
}
