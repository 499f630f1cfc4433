import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Share } from '../../sentence/polarity';
import { type Quantifier, quantifiersIn } from '../../sentence/quantifiers';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { isSameStatement } from '../roles/same-statement';

/** The share of the claim that a passage must have, by weight. */
const SAME_STATEMENT = 0.75;
/** From this fit on two verbs say one thing. */
const ONE_DEED = 0.6;

/** What a source says that a claim's share goes beyond. */
const BEYOND: Readonly<Partial<Record<Share, readonly Share[]>>> = {
  all: ['none', 'few', 'some', 'most', 'not-all'],
  most: ['none', 'few'],
  some: ['none'],
  few: ['all', 'most'],
  none: ['all', 'most', 'some', 'few'],
  'not-all': ['all'],
};

/**
 * Another share of the same things: "all the pupils passed" beside "most of the pupils passed"; one difference or none.
 * What is said of them must be the same, so that the words of number alone differ.
 */
export function findOtherQuantifier(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = quantifiersIn(claim.analysis);
  const [own] = mine;
  if (!own || mine.length > 1) return [];
  const met = views.flatMap((view) =>
    quantifiersIn(view.analysis)
      .filter((theirs) => isOfTheSame(claim, own, view, theirs))
      .map((theirs) => ({ view, theirs, isBeyond: BEYOND[own.share]?.includes(theirs.share) ?? false })),
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
  const isSaid = passagePlace(alignment, mine.verb) === theirs.verb && fitAt(alignment, mine.verb) >= ONE_DEED;
  if (!isSaid || !areAlike(claim.analysis, mine.verb, view.analysis, theirs.verb)) return false;
  return isSameStatement(claim, view, { at: mine.verb, least: SAME_STATEMENT, own: termOver(claim.analysis, mine) });
}

function areAlike(claim: Analysis, mine: number, passage: Analysis, theirs: number): boolean {
  const [a, b] = [nth(claim.tokens, mine), nth(passage.tokens, theirs)];
  return a.negated === b.negated && a.modal === b.modal && a.future === b.future;
}

function termOver({ tokens }: Analysis, { first, last }: Quantifier): Term {
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  return { kind: 'link', span, first, last, head: first };
}
