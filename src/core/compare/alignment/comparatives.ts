import { nth } from '../../text/nth';
import { areEqual } from '../../text/words/sets';
import { areOpposite } from '../lexicon/lexicon';
import type { Analysis } from '../sentence/analysis';
import type { Token } from '../sentence/token';
import { comparativesOf, orderOf, type Comparative } from '../sentence/relations/comparatives';

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

function areOpposed(a: Token, b: Token): boolean {
  const side = ({ lower }: Token, sides: readonly (readonly string[])[]): number =>
    sides.findIndex((side) => side.includes(lower));
  const onOneScale = SCALES.some((sides) => side(a, sides) + side(b, sides) === 1);
  return onOneScale || areOpposite(a.stem, b.stem);
}
