import { deriveChanges } from '../../facts/quantities/changes';
import type { Fact, QuantityFact } from '../../model/judging/fact';
import { nth } from '../../text/nth';
import { areEqual } from '../../text/words/sets';
import { areOpposite } from '../lexicon/lexicon';
import { fitAt, passagePlace, SAME_WORD, type Alignment } from './align';
import type { Analysis } from '../sentence/analysis';
import type { Token } from '../sentence/token';
import { isIn, type Term } from '../sentence/terms';
import { comparativesOf, orderOf, type Comparative } from '../sentence/comparisons/comparatives';

/** How a comparison of a claim stands to one of a passage. */
export interface Met {
  readonly mine: Comparative;
  readonly theirs: Comparative;
  /** The same said, in whatever words, or the opposite. */
  readonly sense: 'alike' | 'against';
  readonly isTurned: boolean;
}

/** The comparisons of a claim and a passage that are of the same two things. */
export function metIn(claim: Analysis, passage: Analysis): readonly Met[] {
  return comparativesOf(claim).flatMap((mine) =>
    comparativesOf(passage).flatMap((theirs) => met(claim, mine, passage, theirs) ?? []),
  );
}

function met(claim: Analysis, mine: Comparative, passage: Analysis, theirs: Comparative): Met | undefined {
  const order = orderOf(mine, theirs);
  const [a, b] = [nth(claim.tokens, mine.head), nth(passage.tokens, theirs.head)];
  if (order === undefined || !areOfOneThing(mine, theirs)) return undefined;
  const isOne = areOneWay(a, b);
  if (!isOne && !areOpposed(a, b)) return undefined;
  return { mine, theirs, sense: (order === 'same') === isOne ? 'alike' : 'against', isTurned: order === 'turned' };
}

/** How far, as a share, a multiple may be from what another is the other way round: both are rounded. */
const ROUNDED = 0.06;

/**
 * A multiple that a passage gives from the other side: "A is three times B", "B is a third of A". The words behind the
 * one stand before the other, or the passage has the two figures, of which the claim compares with the later.
 */
export function isTurnedMultiple(claim: Analysis, term: Term, passage: Analysis, alignment: Alignment): boolean {
  const { fact } = term;
  if (fact?.kind !== 'quantity' || fact.role !== 'multiple' || fact.direction !== undefined) return false;
  const isInverse = (value: number): boolean => Math.abs(value * fact.value - 1) <= ROUNDED;
  const isMultiple = (f: Fact | undefined): boolean =>
    f?.kind === 'quantity' && f.role === 'multiple' && isInverse(f.value);
  const ends = passage.facts.filter((f): f is QuantityFact => f.kind === 'quantity');
  if (deriveChanges(ends).some(isMultiple)) return isBesideLater(claim, term, passage);
  return passage.terms.some((other) => isMultiple(other.fact) && areSidesTurned(claim, term, other, alignment));
}

/** "As in 2023" beside "from 240 in 2015 to 80 in 2023"; without a day of its own a claim may mean either. */
function isBesideLater(claim: Analysis, term: Term, passage: Analysis): boolean {
  const startOf = ({ fact }: Term): number[] => (fact?.kind === 'date' ? [fact.anchor.min] : []);
  const beside = claim.terms
    .filter(({ first }) => first >= term.last)
    .flatMap(startOf)
    .at(-1);
  return beside === undefined || passage.terms.flatMap(startOf).every((day) => day <= beside);
}

function areSidesTurned({ content }: Analysis, term: Term, other: Term, alignment: Alignment): boolean {
  return content.some((i) => {
    const at = fitAt(alignment, i) >= SAME_WORD ? passagePlace(alignment, i) : -1;
    if (at < 0 || isIn(i, term)) return false;
    return i < term.first ? at >= other.last : at < other.first;
  });
}

/** "More inhabitants" beside "more inhabitants", and not beside "more schools"; who sells more may buy less. */
function areOfOneThing(mine: Comparative, theirs: Comparative): boolean {
  if (!areEqual(mine.of, theirs.of)) return false;
  return mine.verb === undefined || theirs.verb === undefined || mine.verb === theirs.verb;
}

/** What points one way and the other on one scale. */
const SCALES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['more'], ['less', 'fewer']],
  [['faster', 'quicker', 'swifter'], ['slower']],
  [
    ['older', 'elder'],
    ['younger', 'newer'],
  ],
  [['bigger', 'larger', 'greater'], ['smaller']],
  [
    ['taller', 'higher'],
    ['shorter', 'lower'],
  ],
  [['longer'], ['shorter']],
  [['later'], ['earlier']],
  [['before'], ['after']],
  [['north'], ['south']],
  [['east'], ['west']],
  [
    ['northeast', 'north-east'],
    ['southwest', 'south-west'],
  ],
  [
    ['northwest', 'north-west'],
    ['southeast', 'south-east'],
  ],
  [['left'], ['right']],
  [['upstream'], ['downstream']],
  [['above'], ['below']],
];

function areOneWay(a: Token, b: Token): boolean {
  return (
    a.stem === b.stem || SCALES.some((sides) => sides.some((side) => side.includes(a.lower) && side.includes(b.lower)))
  );
}

/** Whether two words point the two ways of one scale, or are opposites. */
export function areOpposed(a: Token, b: Token): boolean {
  const side = ({ lower }: Token, sides: readonly (readonly string[])[]): number =>
    sides.findIndex((side) => side.includes(lower));
  const onOneScale = SCALES.some((sides) => side(a, sides) + side(b, sides) === 1);
  return onOneScale || areOpposite(a.stem, b.stem);
}
