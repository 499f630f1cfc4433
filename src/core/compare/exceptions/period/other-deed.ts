import { nth } from '../../../text/nth';
import { claimPlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Token } from '../../sentence/analysis';
import { placesAround } from '../../sentence/clause';
import { isIn, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** When something else happened, which the passage tells in a clause of its own: "…, and welding began on Monday". */
export const otherDeed: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['The fishermen of Pell came the same evening, and pumping was started on Saturday.'],
    claim: 'The fishermen of Pell came on Friday.',
  },
  wrong: {
    passages: ['The fishermen of Pell came on Saturday, and pumping was started at once.'],
    claim: 'The fishermen of Pell came on Friday.',
  },
  applies({ slot, other, view, certain }, claim) {
    if ((slot !== 'date' && slot !== 'duration') || certain === true) return false;
    const [from, to] = placesAround(view.analysis.tokens, other, (at) => isBorder(view.analysis.tokens, at));
    if (from === 0 && to === view.analysis.tokens.length) return false;
    return hasOwnDoer(view, from, to) && !isSpokenOf(claim, view, from, to, other);
  },
};

/** A mark with a word that begins another clause: ", and", ";". */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const { lower } = nth(tokens, at);
  return lower === ';' || (lower === ',' && /^(?:and|but|while|whereas)$/.test(tokens[at + 1]?.lower ?? ''));
}

/** Whether a clause names who or what does something, and does not lean on the other by a pronoun. */
function hasOwnDoer({ analysis: { tokens } }: PassageView, from: number, to: number): boolean {
  const clause = tokens.slice(from, to);
  const before = clause.slice(0, Math.max(0, clause.findIndex(isVerb)));
  const isNamed = before.some((token) => token.pos === 'NOUN' || token.name || isDoing(token));
  return isNamed && !before.some(({ pos }) => pos === 'PRON');
}

function isVerb(token: Token): boolean {
  return token.pos === 'AUX' || (token.pos === 'VERB' && !isDoing(token));
}

/** "Welding | began": what the tagger takes for a verb. */
function isDoing({ lower }: Token): boolean {
  return lower.endsWith('ing');
}

/** Whether the claim has a word of a clause, the value apart. */
function isSpokenOf(claim: ClaimView, view: PassageView, from: number, to: number, value: Term): boolean {
  const { tokens } = view.analysis;
  return view.analysis.content.some((j) => {
    const isInClause = j >= from && j < to && !isIn(j, value);
    return isInClause && (claimPlace(view.alignment, j) >= 0 || claim.analysis.stems.has(nth(tokens, j).stem));
  });
}
