import { nth } from '../../../text/nth';
import { claimPlace, fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { goesBeyond, type Quantifier, quantifiersIn } from '../../sentence/quantifiers';
import { termAcross, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { isSameStatement } from '../roles/same-statement';

/** The share of the claim that a passage must have, by weight. */
const SAME_STATEMENT = 0.75;
/** The same where the share is told by no word of number. */
const ALL = 0.95;
/** From this fit on two verbs say one thing. */
const ONE_DEED = 0.6;

/**
 * Another share of the same things: "all the pupils passed" beside "most of the pupils passed"; one difference or none.
 * What is said of them must be the same, so that the words of number alone differ.
 */
export function findOtherQuantifier(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = quantifiersIn(claim.analysis);
  const [own] = mine;
  if (!own || own.form === 'figure' || mine.length > 1) return [];
  const met = views.flatMap((view) =>
    quantifiersIn(view.analysis)
      .filter((theirs) => isOfTheSame(claim, own, view, theirs))
      .map((theirs) => ({ view, theirs, isBeyond: goesBeyond(own, theirs) })),
  );
  const [beyond] = met.filter(({ isBeyond }) => isBeyond);
  if (!beyond || met.some(({ isBeyond }) => !isBeyond)) return [];
  const { view, theirs } = beyond;
  const [term, other] = [termOver(claim.analysis, own), termOver(view.analysis, theirs)];
  return [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })];
}

/** Whether both count the same things and say the same of them. */
function isOfTheSame(claim: ClaimView, mine: Quantifier, view: PassageView, theirs: Quantifier): boolean {
  const { alignment } = view;
  const isCounted = passagePlace(alignment, mine.counted) === theirs.counted;
  if (!isCounted || fitAt(alignment, mine.counted) < SAME_WORD) return false;
  if (!isSaidAlike(claim, mine.verb, view, theirs.verb)) return false;
  if (!areAlike(claim.analysis, mine, view.analysis, theirs)) return false;
  const areWords = mine.form === 'word' && theirs.form === 'word';
  if (!areWords && !isOfNoOthers(view, theirs)) return false;
  const least = areWords ? SAME_STATEMENT : ALL;
  return isSameStatement(claim, view, { at: mine.verb, least, own: termOver(claim.analysis, mine) });
}

/** One verb, or "has" on both sides. */
function isSaidAlike({ analysis }: ClaimView, mine: number, view: PassageView, theirs: number): boolean {
  const verb = nth(analysis.tokens, mine);
  if (!verb.content) return verb.stem === nth(view.analysis.tokens, theirs).stem;
  return passagePlace(view.alignment, mine) === theirs && fitAt(view.alignment, mine) >= ONE_DEED;
}

/** "A minority of the mills | in the hills": the passage has no word for those that the claim leaves out. */
function isOfNoOthers({ analysis, alignment }: PassageView, { first, last, verb }: Quantifier): boolean {
  const isInPhrase = (j: number): boolean => j < verb && (j < first || j >= last);
  const isCounted = (j: number): boolean => claimPlace(alignment, j) >= 0 || nth(analysis.tokens, j).pos === 'NUM';
  return analysis.content.every((j) => !isInPhrase(j) || isCounted(j));
}

function areAlike(claim: Analysis, mine: Quantifier, passage: Analysis, theirs: Quantifier): boolean {
  const [a, b] = [nth(claim.tokens, mine.verb), nth(passage.tokens, theirs.verb)];
  if (a.modal !== b.modal || a.future !== b.future) return false;
  // "None of the mills grinds oats": the share is what denies the verb.
  const isDenied = (negated: boolean, { share }: Quantifier): boolean => negated && share !== 'none';
  return isDenied(a.negated, mine) === isDenied(b.negated, theirs);
}

function termOver({ tokens }: Analysis, { first, last }: Quantifier): Term {
  return termAcross(tokens, 'link', [first, last], first);
}
