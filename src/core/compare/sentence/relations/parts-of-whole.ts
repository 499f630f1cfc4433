import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';

/** So many of so many, with the half-open places of the words for the part. */
export interface PartOfWhole {
  readonly part: Term;
  readonly whole: Term;
  readonly from: number;
  readonly to: number;
  /** Where the words for the whole end, which stand before those of all parts. */
  readonly shared: number;
  /** In per cent. */
  readonly share: number;
}

/** How many tokens may stand between the two: "21 | of | the | 38". */
const REACH = 3;

/**
 * The parts of a whole that a sentence gives with both figures. Example: "of the 90 sheds 21 leak", "90 sheds, of which
 * 21 leak and 4 are gone", "21 of the 90 sheds leak".
 */
export const partsOfWhole = caches.ofObject((analysis: Analysis): readonly PartOfWhole[] => {
  const figures = analysis.terms.filter(isAmount);
  return figures.flatMap((first, i) => {
    const second = figures[i + 1];
    if (!second || scaleOf(first) !== scaleOf(second)) return [];
    if (isLedByOf(analysis, first)) return membersOf(analysis, first, second, figures);
    const between = analysis.tokens.slice(first.last, second.first).map(({ lower }) => lower);
    if (isOfWhich(between)) return membersOf(analysis, first, second, figures);
    if (between[0] !== 'of' && !(between[0] === 'out' && between[1] === 'of')) return [];
    const [from, to] = [0, clauseEnd(analysis, second.last)];
    return between.length <= REACH ? made(first, second, [from, to], 0) : [];
  });
});

function isAmount({ fact }: Term): boolean {
  if (fact?.kind !== 'quantity' || fact.precision === 'vague') return false;
  return fact.role === 'amount' && isWholeScale(fact.dimension);
}

function isWholeScale(dimension: string): boolean {
  return dimension === 'count' || dimension.startsWith('currency');
}

function scaleOf({ fact }: Term): string {
  return fact?.kind === 'quantity' ? fact.dimension : '';
}

/** Words that may stand between "of" and the whole. */
const DETERMINERS: ReadonlySet<string> = new Set('the its their his her our all these those'.split(' '));
const STARTS: ReadonlySet<string> = new Set([';', ':', '.', ',']);

/** "Of the | 90 sheds", at the start of a sentence or clause. */
function isLedByOf({ tokens }: Analysis, { first }: Term): boolean {
  let at = first - 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower === 'of' && (at === 0 || STARTS.has(tokens[at - 1]?.lower ?? ''));
}

/** "90 sheds | , of which | 21". */
function isOfWhich(between: readonly string[]): boolean {
  const [of, which] = between.slice(-2);
  const isLink = of === 'of' && /^(?:which|whom)$/.test(which ?? '');
  return isLink && !between.slice(0, -2).includes('of');
}

/** The parts behind a whole, each with its words up to the next one. */
function membersOf(analysis: Analysis, whole: Term, first: Term, figures: readonly Term[]): readonly PartOfWhole[] {
  const end = clauseEnd(analysis, first.last);
  const row = figures.filter((u) => u.first >= first.first && u.last <= end && scaleOf(u) === scaleOf(whole));
  return row.flatMap((part, i) => made(part, whole, [part.first, row[i + 1]?.first ?? end], first.first));
}

const ENDS: ReadonlySet<string> = new Set([':', ';', '(', 'while', 'whereas', 'but']);

function clauseEnd({ tokens }: Analysis, from: number): number {
  for (let i = from; i < tokens.length; i++) if (ENDS.has(nth(tokens, i).lower)) return i;
  return tokens.length;
}

function made(part: Term, whole: Term, [from, to]: readonly [number, number], shared: number): readonly PartOfWhole[] {
  const [a, b] = [part.fact, whole.fact];
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return [];
  return a.value > 0 && a.value < b.value ? [{ part, whole, from, to, shared, share: (100 * a.value) / b.value }] : [];
}
