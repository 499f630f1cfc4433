import { nth } from '../../../text/nth';
import type { Analysis, Token } from '../../sentence/analysis';
import { PARTING } from '../../sentence/relations/gapped';
import type { Term } from '../../sentence/terms';

/** Longest member of a list that only denies, in tokens: ", | in the second of the two none". */
const LONGEST = 8;
const DENYING = /^(?:none|nothing|nobody|not)$/;

/**
 * Whether a claim speaks of the member that a list only denies.
 * Example: "The north mill lost three windows, the south mill none".
 */
export function isDeniedMember(claim: Analysis, { tokens }: Analysis, { head }: Term): boolean {
  const at = tokens.findIndex(({ lower }, i) => i > head && DENYING.test(lower) && isAtEnd(tokens, i));
  if (at < 0) return false;
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

function isTelling({ content, pos }: Token): boolean {
  return content || pos === 'NUM';
}
