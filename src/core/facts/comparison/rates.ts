import type { Interval, QuantityFact } from '../../model/judging/fact';
import { lex } from '../numbers/lexer';
import { unitAt } from '../quantities/measures/measure-units';
import { compareValues } from './compare-values';

/**
 * How much a rate is reckoned by: a stretch of time in days, a number of people or things, or so much of a measure
 * ("area", "volume").
 */
interface Basis {
  readonly kind: string;
  readonly min: number;
  readonly max: number;
}

/** Days; months and quarters are uneven. */
const TIMES: ReadonlyMap<string, readonly [min: number, max: number]> = new Map(
  Object.entries({
    second: [1 / 86400, 1 / 86400],
    minute: [1 / 1440, 1 / 1440],
    hour: [1 / 24, 1 / 24],
    day: [1, 1],
    night: [1, 1],
    week: [7, 7],
    fortnight: [14, 14],
    month: [30.4, 30.5],
    quarter: [91, 91.5],
    year: [365, 365.25],
    annum: [365, 365.25],
    decade: [3650, 3653],
  }),
);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ head: 1, capita: 1, person: 1, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
);

/**
 * A draft's and a source's rate brought to one basis: 2,400 a minute beside 40 a second is 2,400 a minute beside 2,400
 * a minute. The source as given where the two have one basis, or where one of them names none; undefined where the two
 * cannot be reckoned into each other.
 */
export function sourceAsRated(draft: QuantityFact, source: QuantityFact): QuantityFact | undefined {
  if (draft.per === undefined || source.per === undefined || draft.per === source.per) return source;
  const [a, b] = [basisOf(draft.per), basisOf(source.per)];
  if (!a || !b) return source;
  if (a.kind !== b.kind) return undefined;
  // "Every eight hours" beside "every eight days": how often is a value of its own.
  if ([draft.per, source.per].every((per) => SEVERAL.test(per))) return source;
  return scaled(source, a.min / b.max, a.max / b.min);
}

/** Whether an amount is what a rate comes to in so many days: £88 in eight hours of "£11 an hour". */
export function isOverDays(amount: QuantityFact, rate: QuantityFact, days: number): boolean {
  const basis = rate.per === undefined || rate.dimension !== amount.dimension ? undefined : basisOf(rate.per);
  if (basis?.kind !== 'time') return false;
  return compareValues(amount, scaled(rate, days / basis.max, days / basis.min)).relation !== 'conflict';
}

/** "8 hour": a basis of several periods. */
const SEVERAL = /^([\d.]+) (\w+)$/;

/** What a rate's "per" comes to; undefined for what is no measure. */
export function basisOf(per: string): Basis | undefined {
  const [, times = '1', unit = per] = SEVERAL.exec(per) ?? [];
  const time = TIMES.get(unit.replace(/s$/, '')) ?? TIMES.get(unit);
  if (time) return { kind: 'time', min: Number(times) * time[0], max: Number(times) * time[1] };
  const measured = unitAt(lex(per), 0)?.unit;
  if (measured) return { kind: measured.dimension, min: measured.factor, max: measured.factor };
  const number = NUMBERS.get(per) ?? Number(per);
  return Number.isFinite(number) && number > 0 ? { kind: 'number', min: number, max: number } : undefined;
}

function scaled(fact: QuantityFact, low: number, high: number): QuantityFact {
  const stretch = ({ min, max }: Interval): Interval => ({
    min: min * (min < 0 ? high : low),
    max: max * (max < 0 ? low : high),
  });
  // What is reckoned is no plain figure: it is rounded when it is written down.
  const half = Math.abs(fact.value) * ((low + high) / 2) * ROUNDED;
  const wide = ({ min, max }: Interval): Interval => ({ min: min - half, max: max + half });
  return {
    ...fact,
    value: fact.value * ((low + high) / 2),
    interval: wide(stretch(fact.interval)),
    plausible: wide(stretch(fact.plausible)),
    derived: true,
    precision: fact.precision === 'exact' ? 'rounded' : fact.precision,
  };
}

/** How far, as a share, a rate that was reckoned from another may be rounded. */
const ROUNDED = 0.01;
