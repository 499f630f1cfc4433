import type { Fact } from '../../../model/judging/fact';
import { caches } from '../../../text/caches';
import type { Analysis } from '../analysis';
import { pairsOf } from './pairs';
import type { Token } from '../token';
import type { Term } from '../terms';

/** A value with the words that a sentence gives it with: half-open places of tokens. */
export interface Portion {
  readonly value: Term;
  readonly from: number;
  readonly to: number;
}

/** What values are compared within; undefined for labels, multiples and the like. */
export function scaleOf(fact: Fact | undefined): string | undefined {
  if (fact?.kind === 'quantity')
    return fact.role === 'amount' || fact.role === 'change' ? `${fact.role} ${fact.dimension}` : undefined;
  if (fact?.kind === 'duration') return fact.role === 'length' ? 'duration' : undefined;
  return fact?.kind === 'date' && (fact.relation === 'on' || fact.relation === 'during') ? 'date' : undefined;
}

/**
 * The values of a sentence by scale, each with its own words: "the north tower is 92 metres high | and the south tower
 * 88". Where two values of one scale have no border between them, that scale is left out.
 */
export const portionsOf = caches.ofObject((analysis: Analysis): ReadonlyMap<string, readonly Portion[]> => {
  // What is given in a row ("wheat and oats gave 7 and 4 tonnes, respectively") stands in no portion of its own.
  if (pairsOf(analysis).length > 0) return new Map();
  const byScale = new Map<string, Term[]>();
  for (const term of withoutAsides(analysis)) {
    const scale = scaleOf(term.fact);
    if (scale !== undefined) byScale.set(scale, [...(byScale.get(scale) ?? []), term]);
  }
  return new Map([...byScale].map(([scale, values]) => [scale, portionsAround(analysis.tokens, values)]));
});

/** The values of a sentence; those in brackets behind others ("(difference 1.9; p = 0.02)") are left out. */
function withoutAsides({ text, terms }: Analysis): readonly Term[] {
  const open = text.indexOf('(');
  if (open < 0) return terms;
  const isOutside = ({ span }: Term): boolean => {
    const before = text.slice(0, span.start);
    return before.lastIndexOf('(') <= before.lastIndexOf(')');
  };
  const outside = terms.filter(isOutside);
  return outside.filter(({ fact }) => fact !== undefined).length > 1 ? outside : terms;
}

function portionsAround(tokens: readonly Token[], values: readonly Term[]): readonly Portion[] {
  const last = values.at(-1);
  // "$14 for adults and $7 for children" as against "adults pay $14 and children $7": what a value is given for stands
  // after it or before it, and so what stands between two belongs to the one or the other.
  const isAfter =
    last !== undefined && tokens.slice(last.last, last.last + GIVEN_WITHIN).some(({ pos }) => pos === 'ADP');
  const portions: Portion[] = [];
  let from = 0;
  for (const [i, value] of values.entries()) {
    const next = values[i + 1];
    const to = next ? borderBetween(tokens, value.last, next.first, isAfter) : tokens.length;
    if (to === undefined) return [];
    portions.push({ value, from, to });
    from = to;
  }
  return portions;
}

/** How many words after a value say for what it is given: "€38 a week in Mill Lane". */
const GIVEN_WITHIN = 3;

const BORDERS: ReadonlySet<string> = new Set(
  'and against while whereas but versus vs compared or with , ; – —'.split(' '),
);

function borderBetween(tokens: readonly Token[], from: number, to: number, isLast: boolean): number | undefined {
  const isBorder = tokens.slice(from, to).map(({ lower }) => BORDERS.has(lower));
  const at = isLast ? isBorder.lastIndexOf(true) : isBorder.indexOf(true);
  return at < 0 ? undefined : from + at;
}
