import type { ExclusionReason } from '../../model/judging/exclusion';
import { slipBetween } from '../../facts/comparison/digit-slip';
import { compareFacts, isValueFact } from '../alignment/fact-support';
import { liesBetweenTwo } from '../alignment/derivation';
import { bestOf, LEAST_COVER, type Counterpart, type Difference, type DifferenceKind } from '../alignment/difference';
import { coverage, factsOf, type ClaimView, type PassageView } from '../alignment/view';
import { areNoOpposites } from '../exceptions/saying/antonym-exceptions';
import { withoutNamesakes } from '../exceptions/subject/different-person';
import { mayDiffer } from '../exceptions/saying/other-words';
import type { Exception } from '../exceptions/exception';
import { EXCEPTIONS, OF_ALL, OF_LABELS, OF_ONE_WORD, OF_SENSE, OF_STATEMENTS } from '../exceptions/table';
import { headToken, isIn, type Term } from '../sentence/terms';
import { findAddedName } from './added-name';
import { isSupported, knowsFigure, saysJustThis } from './borne-out';
import { findComparison, findTurnedComparison } from './comparison';
import { findCounterpart } from './counterpart';
import { findValueApart } from './figures/value-apart';
import { findMinimalPair } from './polarity/minimal-pair';
import { findDecidedOtherwise } from './outcomes/decided-otherwise';
import { findFoundOtherwise } from './outcomes/found-otherwise';
import { findDeniedOutright } from './polarity/denied-outright';
import { findNoDifference } from './polarity/no-difference';
import { findDenials } from './polarity/denial';
import { findDeniedWhole } from './polarity/denied-whole';
import { findDeniedValue } from './polarity/denied-value';
import { findGivenElsewhere } from './given-elsewhere';
import { findHalfName } from './roles/half-name';
import { findKinClashes } from './roles/kin-clash';
import { oppositesIn, oppositionOf } from './polarity/opposites';
import { findGappedValue } from './figures/gapped-value';
import { findOneApart } from './one-apart';
import { findLabelled } from './labelled/labelled-value';
import { findOtherQuantifier } from './polarity/other-quantifier';
import { findOtherCell } from './labelled/other-cell';
import { findLeftOutItem } from './lists/left-out-item';
import { findOtherMember } from './lists/other-member';
import { findOtherDescribed } from './other-described';
import { findOtherExpansion } from './other-expansion';
import { findOtherOfTwo } from './other-of-two';
import { findLostShare } from './shares/lost-share';
import { findToldShare } from './shares/told-share';
import { findOtherShare } from './other-share';
import { findOtherAffiliation } from './roles/other-affiliation';
import { findOtherDoer } from './roles/other-doer';
import { findOtherHolder } from './roles/other-holder';
import { findOtherMandate } from './roles/other-mandate';
import { findOtherMover } from './roles/other-mover';
import { findOtherOccupation } from './roles/other-occupation';
import { findOtherOrigin } from './roles/other-origin';
import { findOtherPost } from './roles/other-post';
import { findRoleClashes } from './roles/role-clash';
import { findLifeDates } from './times/life-dates';
import { findTurnedPair } from './roles/turned-pair';
import { findReversals } from './roles/role-reversal';
import { findDatedLine } from './times/dated-line';
import { findMissedOrMet } from './times/missed-or-met';
import { findNthOfSeveral } from './times/nth-of-several';
import { findOtherAge } from './times/other-age';
import { findOtherBeginning } from './times/other-beginning';
import { findTurnedOrder } from './times/turned-order';
import { findComparedFigures } from './figures/compared-figures';
import { findCorrected } from './figures/corrected';
import { findOtherBound } from './figures/other-bound';
import { findComparedRows } from './rows/compared-rows';
import { findOtherYear } from './rows/other-year';
import { findTopRow } from './rows/top-row';
import { findWordCell } from './rows/word-cell';
import { findYesOrNo } from './rows/yes-or-no';
import { findOtherDeadline } from './times/other-deadline';
import { findOtherHours } from './times/other-hours';
import { findOtherMeasure } from './figures/other-measure';
import { findOtherSide } from './figures/other-side';
import { findOtherPlacing } from './figures/other-placing';
import { findOtherSize } from './figures/other-size';
import { findSameFigure } from './figures/same-figure';
import { findTurnedFigure, followsFromOthers } from './figures/turned-figure';
import { findToldDirection } from './figures/told-direction';
import { findTurnedRow } from './figures/turned-row';
import { findTurnedSign } from './figures/turned-sign';
import { findOtherRank } from './superlative';
import { findExceptedOrNot } from './polarity/excepted-or-not';
import { findOppositeInPlace } from './polarity/opposite-in-place';
import { findHeldOrOff } from './outcomes/held-or-off';
import { findOtherRuling } from './outcomes/other-ruling';
import { findOtherNorm } from './outcomes/other-norm';
import { findWithOrWithout } from './outcomes/with-or-without';
import { findOtherWay } from './polarity/other-way';
import { findUndone } from './outcomes/undone';
import { findTicked } from './outcomes/ticked';
import { findTakenSide } from './polarity/taken-side';
import { findTurnedChoice } from './polarity/turned-choice';
import { findTurnedChange } from './turned-change';
import { findContrasted } from './polarity/contrasted';
import { findCrossed } from './value-swap';

/** Passages in which denials, ranks and lists are looked for: they need the same words, so the best ones. */
const DENIED_IN = 4;

/** A difference that was left out, and why. */
export interface Excluded {
  readonly difference: Difference;
  readonly reason: ExclusionReason;
}

/**
 * The claim and the passages that may speak of the same thing, with a place to put what is left out where somebody asks
 * for it.
 */
interface Search {
  readonly claim: ClaimView;
  readonly views: readonly PassageView[];
  readonly excluded?: Excluded[] | undefined;
  readonly off?: Exception | Finder | undefined;
}

/** Finds what differs in the statement as a whole, in the passages given. */
export type Finder = (claim: ClaimView, views: readonly PassageView[]) => readonly Difference[];

/** Finders of what no single term shows; each asks the best passages alone. */
export const FINDERS: readonly Finder[] = [findDenials, findDeniedValue, findComparison, findOtherRank, findAddedName];
/** Finders that need all passages, since one may bear out what another denies. */
export const WIDE_FINDERS: readonly Finder[] = [
  findCrossed,
  findGivenElsewhere,
  findTakenSide,
  findTurnedChange,
  findTurnedChoice,
  findToldDirection,
  findRoleClashes,
  findOtherAffiliation,
  findOtherHolder,
  findOtherPost,
  findOtherOrigin,
  findOtherMandate,
  findOtherMover,
  findOtherOccupation,
  findHalfName,
  findKinClashes,
  findReversals,
  findTurnedPair,
  findOtherDoer,
  findLifeDates,
  findTurnedComparison,
  findComparedRows,
  findTopRow,
  findComparedFigures,
  findMinimalPair,
  findDeniedOutright,
  findDecidedOtherwise,
  findFoundOtherwise,
  findNoDifference,
  findOtherQuantifier,
  findContrasted,
  findUndone,
  findTicked,
  findHeldOrOff,
  findExceptedOrNot,
  findOppositeInPlace,
  findDeniedWhole,
  findOtherNorm,
  findOtherRuling,
  findWithOrWithout,
  findOtherWay,
  findLeftOutItem,
  findOtherMember,
  findOtherDescribed,
  findOtherOfTwo,
  findValueApart,
  findOneApart,
  findLabelled,
  findOtherCell,
  findOtherExpansion,
  findOtherYear,
  findWordCell,
  findYesOrNo,
  findGappedValue,
  findOtherShare,
  findToldShare,
  findLostShare,
  findSameFigure,
  findOtherSide,
  findMissedOrMet,
  findOtherSize,
  findTurnedFigure,
  findTurnedSign,
  findTurnedRow,
  findNthOfSeveral,
  findOtherAge,
  findOtherBeginning,
  findOtherDeadline,
  findOtherMeasure,
  findOtherHours,
  findOtherPlacing,
  findOtherBound,
  findCorrected,
  findDatedLine,
  findTurnedOrder,
];

/**
 * The differences between a claim and the passages, one for a kind and place.
 * What an exception leaves out goes to `excluded` with its reason. `off`: the entry of the tables to do without, for
 * measuring what it is worth.
 */
export function findDifferences(
  claim: ClaimView,
  views: readonly PassageView[],
  excluded?: Excluded[],
  off?: Exception | Finder,
): readonly Difference[] {
  const search: Search = { claim, views, excluded, off };
  const found = claim.analysis.terms.flatMap((term) => differenceOn(term, search) ?? []);
  const best = views.slice(0, DENIED_IN);
  const whole = [
    ...FINDERS.flatMap((find) => (find === off ? [] : find(claim, best))),
    ...WIDE_FINDERS.flatMap((find) => (find === off ? [] : find(claim, views))),
  ];
  const certain = whole.filter((d) => isReportable(d, search, exceptionsFor(d)));
  const untold = keep(found, (d) => !isToldByWord(d, found), 'told-by-a-word', excluded);
  const all = [...untold, ...certain];
  const clashes = all.filter((d) => d.clash !== undefined);
  const plain = all.filter((d) => d.clash === undefined);
  const ofTheSame = new Set(withoutNamesakes(claim, plain));
  return [...keep(plain, (d) => ofTheSame.has(d), 'namesake', excluded), ...clashes];
}

function exceptionsFor({ clash }: Difference): typeof OF_ALL {
  if (clash === undefined) return OF_STATEMENTS;
  if (clash === 'apart') return OF_ONE_WORD;
  // What a passage disowns ("it is not true that …") is what the claim must not say.
  return clash === 'sense' ? OF_SENSE : clash === 'label' ? OF_LABELS : OF_ALL;
}

function keep(
  all: readonly Difference[],
  isKept: (d: Difference) => boolean,
  reason: ExclusionReason,
  excluded: Excluded[] | undefined,
): readonly Difference[] {
  const kept = all.filter(isKept);
  excluded?.push(...all.filter((d) => !kept.includes(d)).map((difference) => ({ difference, reason })));
  return kept;
}

/** What some passage says otherwise in the place of one term: its opposite before anything else. */
function differenceOn(term: Term, search: Search): Difference | undefined {
  const { claim, views } = search;
  const opposites = views.flatMap((view) => oppositesIn(claim, term, view));
  const opposite = bestOf(opposites.filter((d) => isReportable(d, search)));
  if (opposite || !mayDiffer(claim, term) || isTold(term, search)) return opposite;
  return bestOf(views.flatMap((view) => differenceIn(term, view, search)));
}

/** Whether a passage says of a name or value just what the claim does: another one stands for something else. */
function isTold(term: Term, { claim, views }: Search): boolean {
  const mayBeTold = term.kind === 'name' || term.fact !== undefined;
  return mayBeTold && views.some((view) => saysJustThis(claim, term, view));
}

/** What a passage says otherwise in the place of one term, one difference or none. */
export function differenceAt(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  return differenceIn(term, view, { claim, views: [view] });
}

function differenceIn(term: Term, view: PassageView, search: Search): readonly Difference[] {
  const { claim } = search;
  if (view.overall < LEAST_COVER || isSupported(claim, term, view)) return [];
  const counterpart = findCounterpart(claim, term, view);
  if (!counterpart) return [];
  const { other } = counterpart;
  const certain = isSure(claim, term, other, view) && !isReckonedFrom(term, search.views);
  const found = { slot: kindOf(claim, term, counterpart), term, other, counterpart, view, certain };
  return isReportable(found, search) ? [found] : [];
}

/** The share of the rest of a claim that a passage must have, for what follows to be sure. */
const SAME_STATEMENT = 0.5;

/** Whether the form of the two values leaves no doubt, in a passage that has most of what else the claim says. */
function isSure(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  if (!isReckoned(other) && !isTurned(claim, term, other, view)) return false;
  const rest = coverage(
    claim,
    (i) => view.cover[i] ?? 0,
    (i) => isIn(i, term),
  );
  return rest >= SAME_STATEMENT;
}

/** Whether the passages' figures come to a value or lie so far apart; asked last, since it tries all pairs. */
function isReckonedFrom(term: Term, views: readonly PassageView[]): boolean {
  return followsFromOthers(term, views) || liesBetweenTwo(term.fact, factsOf(views));
}

/** What the two ends that a passage gives come to leaves no other change. */
function isReckoned({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.derived === true;
}

/** "340 of its 1,840 hectares" beside "430 of its 1,840 hectares": the same digits in another order. */
function isTurned(claim: ClaimView, { fact: a }: Term, other: Term, view: PassageView): boolean {
  const b = other.fact;
  if (!isValueFact(a) || !isValueFact(b) || slipBetween(a, b) !== 'turned') return false;
  // "14 kilometres a day" may be what 41 kilometres in three days come to.
  if (a.kind === 'quantity' && b.kind === 'quantity' && a.per !== b.per) return false;
  return !knowsFigure(claim, other, view);
}

/** What could not conflict even if the two differ is left out here. */
function isReportable(
  difference: Difference,
  { claim, views, excluded, off }: Search,
  exceptions = EXCEPTIONS,
): boolean {
  const exception = exceptions.find((e) => e !== off && e.applies(difference, claim, views));
  if (exception) excluded?.push({ difference, reason: exception.code });
  return exception === undefined;
}

function kindOf(claim: ClaimView, term: Term, { other, view }: Counterpart): DifferenceKind {
  const a = headToken(claim.analysis, term);
  const b = headToken(view.analysis, other);
  const isOpposite = term.kind !== 'link' && term.fact === undefined && oppositionOf(a, b) === 2;
  return isOpposite && !areNoOpposites(claim, term, other, view) ? 'antonym' : term.kind;
}

/** How many tokens may stand between a figure and the word that says which way it went. */
const TOLD_WITHIN = 4;

/** "Decreased by $80 billion" beside "increased by $80 billion": the word is wrong, not the figure. */
function isToldByWord({ term, other, view }: Difference, found: readonly Difference[]): boolean {
  if (compareFacts(term.fact, other.fact).reason !== 'direction') return false;
  return found.some((d) => d.slot === 'antonym' && d.view === view && wordsApart(d.term, term) <= TOLD_WITHIN);
}

function wordsApart(a: Term, b: Term): number {
  return Math.max(a.first - b.last, b.first - a.last);
}
