import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { ClaimView } from '../../alignment/view';
import type { Exception } from '../exception';
import { CLEARING_VERBS, DENIALS } from '../../lexicon/words';

/** What somebody is accused of contradicts no denial of it. */
export const alleged: Exception = {
  code: 'alleged',
  silent: {
    passages: ['Ida Holm denied that she had sold the mill.'],
    claim: 'Ida Holm was accused of having sold the mill.',
  },
  wrong: { passages: ['Ida Holm denied that she had sold the mill.'], claim: 'Ida Holm sold the mill.' },
  applies: (difference, claim) => isAlleged(difference, claim),
};

/** Words after which something is only said against somebody. */
const AGAINST: ReadonlySet<string> = new Set([
  'accuse',
  'accusation',
  'allege',
  'allegation',
  'alleged',
  'allegedly',
  'reportedly',
  'supposedly',
  'suspect',
  'suspicion',
  'charge',
  'rumour',
  'rumor',
  'question',
  'complain',
  'complaint',
  'sue',
  'blame',
]);
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'claim',
  'tell',
  'report',
  'write',
  'state',
  'insist',
  'testify',
  'suggest',
  'believe',
  'argue',
  'maintain',
]);

/**
 * True where the claim reports what somebody is accused of, or what another says, and the source has the one concerned
 * deny it: both happened.
 * "Was accused of selling it", "witnesses said that she had sold it" beside "she denied selling it".
 */
function isAlleged({ slot, term, other, view }: Difference, { analysis }: ClaimView): boolean {
  if (slot !== 'negation') return false;
  if (nth(analysis.tokens, term.last - 1).negated) return isOnlyHeld(view.analysis, other, analysis);
  const denial = view.analysis.tokens.findIndex((t, i) => i < other.last && isDenial(t.lemma));
  if (denial < 0) return false;
  if (isHeldAgainst(analysis.tokens.slice(0, term.first))) return true;
  const saying = analysis.tokens.findIndex((t, i) => i < term.first && t.pos === 'VERB' && SAYING.has(t.lemma));
  return saying >= 0 && !speaks(analysis, saying, view.alignment.to, denial);
}

/** What was said or held behind its "that" is not told as so. */
const HELD: ReadonlySet<string> = new Set(
  (
    'rumour rumor allegation accusation suspicion charge claim belief theory notion legend myth suggestion fear ' +
    'assumption held believed thought supposed assumed suspected feared imagined maintained'
  ).split(' '),
);
/** What ought to be done need not have been: "its advice that the ward | should close". */
const OUGHT: ReadonlySet<string> = new Set(['should', 'ought']);
const BORDERS = clauseBorders(',');
/** How many words before "should" its verb may stand. */
const OUGHT_REACH = 3;

/** Whether a passage tells what a claim denies as held by somebody, or as what ought to be; no more. */
function isOnlyHeld({ tokens }: Analysis, other: Term, claim: Analysis): boolean {
  const [from] = clauseAround(tokens, other, BORDERS);
  const near = tokens.slice(Math.max(from, other.head - OUGHT_REACH), other.head);
  if (near.some(({ lower }) => OUGHT.has(lower))) return !claim.tokens.some(({ lower }) => OUGHT.has(lower));
  const that = tokens.findIndex(({ lower }, i) => i > from && lower === 'that');
  const holder = that < other.first ? tokens[that - 1] : undefined;
  if (holder === undefined || !isHolding(holder) || isOurs(tokens, that)) return false;
  // "Did not believe that …": it is that which the claim denies.
  return !claim.tokens.some(({ lemma, negated }) => negated && lemma === holder.lemma);
}

function isHolding({ lower, lemma }: Token): boolean {
  return HELD.has(lower) || HELD.has(lemma);
}

/** "We believed that", "it is believed that": the source's own words. */
function isOurs(tokens: readonly Token[], that: number): boolean {
  return /^(?:we|i|is|are)$/.test(tokens[that - 2]?.lower ?? '');
}

/** Whether words only hold something against somebody: "was accused of stealing". */
export function isHeldAgainst(tokens: readonly Token[]): boolean {
  return tokens.some((t) => AGAINST.has(t.lemma) || AGAINST.has(t.lower));
}

/** "Denied stealing", and "was cleared of stealing". */
function isDenial(lemma: string): boolean {
  return DENIALS.has(lemma) || CLEARING_VERBS.has(lemma);
}

/** Whether somebody before the claim's verb of saying is one who stands before the source's verb of denial. */
function speaks({ tokens }: Analysis, saying: number, to: Int16Array, denial: number): boolean {
  const before = tokens.slice(0, saying);
  return (
    before.some((t, i) => t.content && (to[i] ?? -1) >= 0 && (to[i] ?? -1) < denial) ||
    before.some((t) => t.lower === 'she' || t.lower === 'he' || t.lower === 'they')
  );
}
