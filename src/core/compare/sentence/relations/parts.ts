import { intersection, point } from '../../../facts/numbers/interval';
import type { Interval, Precision } from '../../../model/judging/fact';
import { caches } from '../../../text/caches';
import { stem } from '../../../text/words/tokens';
import type { Analysis } from '../analysis';
import { isCount } from '../terms';
import type { Token } from '../token';

/** So many, or such a share, of something: "97 | of the 612", "a third | of the men", "on | 40 days". */
export interface Part {
  /** In per cent for a share, in days for a time, else how many. */
  readonly range: Interval;
  readonly of: 'share' | 'time' | 'count';
  /** Told by a bound or a word, which leave much open: "most", "more than 50". */
  readonly isOpen: boolean;
  /** The stem of what is counted, where it stands right behind. */
  readonly counted?: string | undefined;
  /** Half-open places in the sentence's tokens. */
  readonly first: number;
  readonly last: number;
}

/** The parts that a sentence tells, by figures or by words; in no order. */
export const partsIn = caches.ofObject((analysis: Analysis): readonly Part[] => {
  const figures = analysis.terms.flatMap((term): readonly Part[] => {
    const { fact, first, last } = term;
    if (fact?.kind === 'duration' && fact.role === 'length')
      return [{ range: fact.interval, of: 'time', isOpen: isOpen(fact), first, last }];
    if (fact?.kind !== 'quantity' || fact.role === 'change') return [];
    const isShare = fact.dimension === 'percent';
    const most = isShare ? 100 : Number.POSITIVE_INFINITY;
    const range = intersection(fact.interval, { min: 0, max: most });
    if (!range || !(isShare || isCount(term))) return [];
    const counted = fact.counted.at(-1);
    const told = { of: isShare ? 'share' : 'count', isOpen: isOpen(fact), first, last } as const;
    return [{ ...told, range, counted: counted === undefined ? undefined : stem(counted) }];
  });
  return [...figures, ...analysis.tokens.flatMap((_, i) => wordAt(analysis.tokens, i) ?? [])];
});

const CLOSED: ReadonlySet<Precision> = new Set<Precision>(['exact', 'rounded', 'approximate']);

function isOpen({ precision }: { readonly precision: Precision }): boolean {
  return !CLOSED.has(precision);
}

/** What a share that leaves much open is not: none, all, or just the half. In per cent. */
const LEAST = 0.01;
const HALF = 50;
const ABOVE: Interval = { min: HALF + LEAST, max: 100 - LEAST };
const BELOW: Interval = { min: LEAST, max: HALF - LEAST };
const WORDS: ReadonlyMap<string, Interval> = new Map([
  ['most', ABOVE],
  ['majority', ABOVE],
  ['few', BELOW],
  ['minority', BELOW],
]);
/** A share whatever stands before it. */
const PORTIONS: ReadonlySet<string> = new Set(['majority', 'minority']);
/** Before "than half". */
const MORE: ReadonlySet<string> = new Set(['more', 'over']);
const LESS: ReadonlySet<string> = new Set(['less', 'fewer', 'under']);
/** Before "most" and "few" where they are no share: "the most", "at most", "a few". */
const NO_SHARE: ReadonlySet<string> = new Set(['the', 'at', 'a', 'its', 'their', 'his', 'her']);

/** "Most | of the men", "fewer than half", "one | of the four". */
function wordAt(tokens: readonly Token[], at: number): Part | undefined {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'half') return halfAt(tokens, at);
  if (lower === 'one' && tokens[at + 1]?.lower === 'of')
    return { range: point(1), of: 'count', isOpen: false, first: at, last: at + 1 };
  const isNoShare = NO_SHARE.has(before) && !PORTIONS.has(lower);
  const range = isNoShare ? undefined : WORDS.get(lower);
  return range && shareOf(range, at, at + 1);
}

/** "Half", "more than | half", "over | half". */
function halfAt(tokens: readonly Token[], at: number): Part {
  const bound = tokens[at - 1]?.lower === 'than' ? at - 2 : at - 1;
  const lower = tokens[bound]?.lower ?? '';
  if (MORE.has(lower)) return shareOf(ABOVE, bound, at + 1);
  return LESS.has(lower) ? shareOf(BELOW, bound, at + 1) : shareOf(point(HALF), at, at + 1);
}

function shareOf(range: Interval, first: number, last: number): Part {
  return { range, of: 'share', isOpen: true, first, last };
}
