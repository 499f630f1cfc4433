import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { comparativesOf, type Comparative } from '../../sentence/comparisons/comparatives';
import { portionsOf, type Portion } from '../../sentence/relations/portions';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** What a word measures that does not tell. */
const ANYTHING = /./;
/** Words by which the first of two has more of something, with what it is measured in where they tell. */
const UP: ReadonlyMap<string, RegExp> = new Map([
  ...'more larger bigger greater higher'.split(' ').map((word) => [word, ANYTHING] as const),
  ['harder', /^speed/],
  ['faster', /^speed/],
  ['heavier', /^mass/],
  ['dearer', /^currency/],
]);
/** The same of less. */
const DOWN: ReadonlyMap<string, RegExp> = new Map([
  ...'less fewer smaller lower'.split(' ').map((word) => [word, ANYTHING] as const),
  ['slower', /^speed/],
  ['lighter', /^mass/],
  ['cheaper', /^currency/],
]);
/** Nouns for an amount of whatever kind. */
const AMOUNTS: ReadonlySet<string> = new Set(['sum', 'amount', 'share', 'number', 'figure', 'price', 'total']);

/**
 * What is set above another whose figure in a passage is the greater. Example: "the north mill got
 * more than the south mill" beside "€8 to the north mill and €12 to the south mill". One difference or none.
 */
export function findComparedFigures(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [said, ...others] = comparativesOf(claim.analysis);
  if (!said || others.length > 0 || said.kind !== 'degree') return [];
  const term = claim.analysis.terms.find((u) => isIn(said.head, u));
  const way = wayOf(claim.analysis, said);
  if (!term || !way) return [];
  for (const view of views) {
    const other = figureAgainst(claim.analysis, said, way, view.analysis);
    if (other) return [certainDifference(claim, { slot: 'quantity', term, other, view, clash: 'label' })];
  }
  return [];
}

interface Way {
  readonly isUp: boolean;
  readonly measure: RegExp;
}

function wayOf({ tokens }: Analysis, { head }: Comparative): Way | undefined {
  const { lower } = nth(tokens, head);
  const [up, down] = [UP.get(lower), DOWN.get(lower)];
  return up ? { isUp: true, measure: up } : down && { isUp: false, measure: down };
}

/** The figure of the first of the two, where it lies on the other side of the second's. */
function figureAgainst(claim: Analysis, said: Comparative, way: Way, passage: Analysis): Term | undefined {
  const { first, second, of } = sidesOf(claim, said);
  // "Rose more with lime than with chalk": no word tells what of.
  if (way.measure === ANYTHING && of.size === 0) return undefined;
  for (const portions of portionsOf(passage).values()) {
    if (portions.length !== 2 || !isOfIt(of, passage)) continue;
    const mine = portionOf(first, second, portions, passage);
    const theirs = portionOf(second, first, portions, passage);
    if (mine !== theirs && isAgainst(way, factOf(mine), factOf(theirs))) return mine?.value;
  }
  return undefined;
}

function isAgainst({ isUp, measure }: Way, a: QuantityFact | undefined, b: QuantityFact | undefined): boolean {
  if (!a || !b || a.unit !== b.unit) return false;
  const isOther = isUp ? a.plausible.max < b.plausible.min : a.plausible.min > b.plausible.max;
  return isOther && measure.test(a.dimension);
}

function factOf(portion: Portion | undefined): QuantityFact | undefined {
  const fact = portion?.value.fact;
  return fact?.kind === 'quantity' && fact.dimension !== 'ordinal' ? fact : undefined;
}

type Stems = ReadonlySet<string>;

/**
 * The words of the two, and of what is compared. Of "harder at the airport than at the cape" the two stand behind "at".
 */
function sidesOf(
  { tokens }: Analysis,
  { head, first, second, of }: Comparative,
): Pick<Comparative, 'first' | 'second' | 'of'> {
  const than = tokens.findIndex(({ lower }, i) => i > head && lower === 'than');
  const [lead, own] = [tokens[than + 1], tokens[head + 1]];
  const isBehind = lead?.pos === 'ADP' && lead.lower === own?.lower;
  return isBehind ? { first: of, second, of: new Set() } : { first, second, of };
}

/** Whether the passage speaks of what is compared: "goals" of "more goals than". */
function isOfIt(of: Stems, { tokens }: Analysis): boolean {
  const known = new Set(tokens.map(({ stem }) => stem));
  return [...of].every((stem) => known.has(stem) || AMOUNTS.has(stem));
}

/** The one portion that has words of the one side, all that the passage has, and none of the other's. */
function portionOf(own: Stems, other: Stems, portions: readonly Portion[], passage: Analysis): Portion | undefined {
  const all = new Set(passage.tokens.map(({ stem }) => stem));
  const wanted = [...own].filter((stem) => all.has(stem) && !other.has(stem));
  const has = ({ from, to }: Portion, stem: string): boolean =>
    passage.tokens.slice(from, to).some((token) => token.stem === stem);
  if (wanted.length < own.size) return undefined;
  const [found, ...others] = portions.filter((portion) => wanted.every((stem) => has(portion, stem)));
  return found && others.length === 0 && ![...other].some((stem) => has(found, stem)) ? found : undefined;
}
