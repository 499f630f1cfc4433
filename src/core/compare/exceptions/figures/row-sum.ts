import { isClose } from '../../../facts/numbers/interval';
import type { QuantityFact } from '../../../model/judging/fact';
import { claimPlace, fitAt } from '../../alignment/align';
import { countAlike } from '../../alignment/fact-support';
import type { PassageView } from '../../alignment/view';
import { pairsOf } from '../../sentence/relations/pairs';
import { firstOf, lastOf } from '../../../text/nth';

/** So many figures are a row; of two, more must be known. */
const LEAST = 3;
/** How much may stand between two figures that are parts of one sum, in characters. */
export const BESIDE = 60;
const JOINED = /^[^.;:]*(?:,|\b(?:and|plus)\b)[^.;:]*$/i;
const LAST_JOINT = /\b(?:and|plus)\b/i;
/** What is not added up, however many of it stand in a row. */
const NO_PARTS = /^(?:ordinal|rating|temperature|multiple|angle)$/;

/**
 * Whether a figure is what a whole row of a passage comes to: 815 for "230 in May, 310 in June and 275 in July". Where
 * the claim names one member of the row it tells of that one, and of no sum.
 */
export function isRowSum(
  fact: QuantityFact,
  theirs: QuantityFact,
  operands: readonly QuantityFact[],
  view: PassageView,
): boolean {
  if (NO_PARTS.test(fact.dimension) || fact.dimension !== theirs.dimension) return false;
  const row = rowWith(theirs, operands, view.analysis.text);
  if (row.length < LEAST || !isClose(fact.value, sumOf(row))) return false;
  return !isOfOneKind(fact, row) && !isOfOneMember(row, view);
}

function sumOf(row: readonly QuantityFact[]): number {
  return row.reduce((sum, { value }) => sum + value, 0);
}

/** The figures that a comma or an "and" joins to the given one, it among them; empty where no "and" ends them. */
function rowWith(theirs: QuantityFact, operands: readonly QuantityFact[], text: string): readonly QuantityFact[] {
  const amounts = [theirs, ...operands].filter(({ role }) => role === theirs.role && role !== 'change');
  const rows: QuantityFact[][] = [];
  for (const fact of amounts.sort((a, b) => a.span.start - b.span.start)) {
    const row = rows.at(-1);
    if (row && isJoined(text.slice(lastOf(row).span.end, fact.span.start))) row.push(fact);
    else rows.push([fact]);
  }
  const own = rows.find((row) => row.includes(theirs)) ?? [];
  const [before, last] = own.slice(-2);
  const isClosed = before && last && LAST_JOINT.test(text.slice(before.span.end, last.span.start));
  return isClosed ? own : [];
}

function isJoined(between: string): boolean {
  return between.length <= BESIDE && JOINED.test(between);
}

/** "172 bicycles" beside "120 bicycles, 40 scooters and 12 carts": what it counts is one member's alone. */
function isOfOneKind(fact: QuantityFact, row: readonly QuantityFact[]): boolean {
  const alike = row.filter((member) => countAlike(fact, member));
  const isShared = alike.length === 0 || alike.includes(lastOf(row));
  return !isShared && row.some((member) => member.counted.length > 0 && !alike.includes(member));
}

/** The claim names the time or name of one member: "in June". */
function isOfOneMember(row: readonly QuantityFact[], { analysis, alignment }: PassageView): boolean {
  const isSaid = (at: number): boolean => {
    const place = claimPlace(alignment, at);
    return place >= 0 && fitAt(alignment, place) > 0;
  };
  const keys = pairsOf(analysis).filter(({ value }) => row.some(({ span }) => span.start === value.span.start));
  if (keys.length > 0) return keys.filter(({ key }) => isSaid(key.head)).length === 1;
  const named = analysis.terms.filter(({ kind, head }) => (kind === 'name' || kind === 'date') && isSaid(head));
  const behind = named.filter(({ span }) => span.start > firstOf(row).span.start);
  const members = behind.map(({ span }) => row.filter((member) => member.span.start < span.start).length);
  return new Set(members).size === 1;
}
