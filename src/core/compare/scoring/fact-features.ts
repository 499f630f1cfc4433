import type { Precision } from '../../model/judging/fact';
import type { Comparison } from '../../facts/comparison/compare';
import type { Analysis } from '../sentence/analysis';
import { compareFacts, agree, isValueFact, type ValueFact } from '../alignment/fact-support';
import { derivedDigits } from '../alignment/derivation';
import { slipBetween } from '../../facts/comparison/digit-slip';
import { UNTOLD, type Features } from './feature-map';
import { directionOf, periodOf } from '../alignment/times/period';
import type { Difference } from '../alignment/difference';
import type { Term } from '../sentence/terms';
import { factsOf, type PassageView } from '../alignment/view';

const NONE: Features = {
  direction: 0,
  'derived digits': 0,
  gap: 0,
  hard: 0,
  'claim bound': 0,
  'passage bound': 0,
  'same counted': UNTOLD,
  'counted covered': UNTOLD,
  'claim value small': 0,
  'facts of its kind': 0,
  'free facts': 0,
  'whole numbers': 0,
  'same digits': 0,
  'digits turned': 0,
  'one digit apart': 0,
  'equal numbers': 0,
  'reason: bound': 0,
  'reason: day': 0,
};

const BOUNDS: Readonly<Record<Precision, number>> = {
  exact: 0,
  rounded: 1,
  approximate: 2,
  range: 3,
  vague: 4,
  'at-least': 5,
  'at-most': 6,
  'more-than': 7,
  'less-than': 8,
};
const BOUNDS_OF_RELATION = { on: 0, during: 1, between: 3, since: 5, by: 6, until: 6, after: 7, before: 8 } as const;

/** What is known of two facts that stand against each other; zeros where there are none. */
export function factFeatures(
  { term, other, view, crossed }: Difference,
  claim: Analysis,
  views: readonly PassageView[],
): Features {
  const a = term.fact;
  const b = other.fact;
  const period = periodOf(term, claim, view.analysis);
  if (!isValueFact(a) || !isValueFact(b)) return { ...NONE, period: period };
  const comparison = compareFacts(a, b);
  const kin = view.analysis.terms.filter((u) => u.fact && compareFacts(a, u.fact).relation !== 'incomparable');
  return {
    period: period,
    direction: directionOf(a, b),
    'derived digits': derivedDigits(a, factsAround(view, views)),
    ...reasons(comparison),
    gap: a.kind === 'date' ? Math.min(20, comparison.distance / 365) : comparison.distance,
    hard: comparison.hard ? 1 : 0,
    'claim bound': boundOf(a),
    'passage bound': boundOf(b),
    'same counted': sameCounted(a, b),
    'counted covered': countedCovered(a, view),
    'claim value small': a.kind === 'quantity' && Math.abs(a.value) <= 3 ? 1 : 0,
    'facts of its kind': kin.length,
    // A row leaves one value for each of its times or names.
    'free facts': crossed ? 1 : kin.filter((u) => !isTaken(u, view)).length,
    'whole numbers': areWhole(a, b) ? 1 : 0,
    'same digits': a.text.replace(/\D/g, '').slice(0, 2) === b.text.replace(/\D/g, '').slice(0, 2) ? 1 : 0,
    ...slipFeatures(a, b),
  };
}

/** Whether two values differ as slips of the pen do, and whether only what their numbers count differs. */
function slipFeatures(a: ValueFact, b: ValueFact): Features {
  const slip = slipBetween(a, b);
  const isEqual = a.kind === 'quantity' && b.kind === 'quantity' && a.value === b.value;
  return {
    'digits turned': slip === 'turned' ? 1 : 0,
    'one digit apart': slip === 'one-digit' ? 1 : 0,
    'equal numbers': isEqual ? 1 : 0,
  };
}

/** How many passages away a figure may stand that another is reckoned from: in a long text something always adds up. */
const RECKONED_WITHIN = 3;

/** The facts of the compared passage and of those near it, its own first. */
function factsAround(view: PassageView, views: readonly PassageView[]): readonly ValueFact[] {
  const { source, index } = view.candidate.passage;
  const isNear = ({ candidate: { passage } }: PassageView): boolean =>
    passage.source === source && Math.abs(passage.index - index) <= RECKONED_WITHIN;
  const near = [view, ...views.filter((v) => v !== view && isNear(v))];
  return factsOf(near).filter(isValueFact);
}

function reasons({ reason }: Comparison): Features {
  return {
    'reason: bound': reason === 'bound' ? 1 : 0,
    'reason: day': reason === 'day' ? 1 : 0,
  };
}

function areWhole(a: ValueFact, b: ValueFact): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return Number.isInteger(a.value) && Number.isInteger(b.value);
}

/** Agrees with another fact of the claim, so is not free to stand for this one. */
function isTaken(term: Term, view: PassageView): boolean {
  return [...view.supported].some((u) => agree(u.fact, term.fact));
}

function boundOf(fact: ValueFact): number {
  return fact.kind === 'date' ? BOUNDS_OF_RELATION[fact.relation] : BOUNDS[fact.precision];
}

/** How far two numbers count the same, 0..1: by another word of what they count than the last, or both by none. */
const OTHER_WORD = 0.8;
const BOTH_BARE = 0.6;

/** How far two values count the same, 0..1: 1 by the same head noun, 0 by different ones. */
function sameCounted(a: ValueFact, b: ValueFact): number {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return UNTOLD;
  if (a.counted.length === 0 || b.counted.length === 0)
    return a.counted.length === b.counted.length ? BOTH_BARE : UNTOLD;
  return a.counted.at(-1) === b.counted.at(-1) ? 1 : a.counted.some((w) => b.counted.includes(w)) ? OTHER_WORD : 0;
}

/** Whether the passage speaks of what the claim counts. */
function countedCovered(a: ValueFact, view: PassageView): number {
  const head = a.kind === 'quantity' ? a.counted.at(-1) : undefined;
  if (head === undefined) return UNTOLD;
  return view.analysis.tokens.some((t) => t.lower === head || t.stem === head || t.lemma === head) ? 1 : 0;
}
