import { MEAN_DAYS } from '../../facts/dates/calendar';
import type { NumericFact } from '../../facts/numeric';
import type { DateFact, Fact, QuantityFact } from '../../model/judging/fact';

/** Facts of the passages that are reckoned with, so that the time stays bounded: pairs are tried. */
const MOST_FACTS = 24;
/** What no chance explains. */
const SURE_DIGITS = 6;

/** A reckoned value is the written one where it rounds to that: half of its last digit apart, at most. */
const ROUNDED = 0.5;
/** Room for what binary fractions lose, as a factor. */
const BINARY_LOSS = 1.001;

/**
 * How many digits of a value follow from two of the passages, at most 6. The significant ones; 0 where it is no sum,
 * difference, share, multiple, product or rate of two, no change by so many per cent, no year or day so many on, nor
 * the time between two dates. The more digits agree the less it is by chance.
 */
export function derivedDigits(target: NumericFact, facts: readonly NumericFact[]): number {
  const known = facts.slice(0, MOST_FACTS);
  if (target.kind === 'date' && isReckonedDay(target, known)) return SURE_DIGITS;
  const value = valueOf(target);
  if (value === undefined) return 0;
  const digits = significantDigits(target.text);
  const within = ROUNDED * 10 ** (Math.floor(Math.log10(Math.max(1e-9, Math.abs(value)))) - digits + 1);
  return resultsFor(target, known).some((result) => Math.abs(result - value) <= within * BINARY_LOSS)
    ? Math.min(SURE_DIGITS, digits)
    : 0;
}

/**
 * Whether two figures lie as far apart as a change says, whatever they count: "thirteen more" beside "64 of 90, up from
 * 51".
 */
export function liesBetweenTwo(change: Fact | undefined, facts: readonly Fact[]): boolean {
  // From 61 to 54 per cent are seven points, and no seven per cent.
  if (change?.kind !== 'quantity' || change.dimension === 'percent') return false;
  const values = facts.flatMap((fact) => (fact.kind === 'quantity' && fact.derived !== true ? fact.value : []));
  const isIt = (a: number, b: number): boolean => Math.abs(Math.abs(a - b) - Math.abs(change.value)) < SAME;
  return values.some((a, i) => values.slice(i + 1).some((b) => isIt(a, b)));
}

/** Room for what binary fractions lose. */
const SAME = 1e-6;

/** Whether two shares make a whole: four fifths have what one fifth lacks. */
export function makeWhole(a: Fact | undefined, b: Fact | undefined): boolean {
  const [mine, theirs] = [shareOf(a), shareOf(b)];
  return mine !== undefined && theirs !== undefined && Math.abs(mine + theirs - 1) < SAME;
}

function shareOf(fact: Fact | undefined): number | undefined {
  if (fact?.kind !== 'quantity' || fact.role === 'change') return undefined;
  if (fact.dimension === 'percent') return fact.value / 100;
  return fact.role === 'fraction' ? fact.value : undefined;
}

/** The number that is reckoned with: years for dates, else the value as written. */
function valueOf(fact: NumericFact): number | undefined {
  return fact.kind === 'date' ? fact.written.year : fact.value;
}

/** Digits that say something: of "48,000" two. */
function significantDigits(text: string): number {
  const digits =
    /\d[\d,. ]*/
      .exec(text)?.[0]
      .replace(/[,. ]/g, '')
      .replace(/^0+|0+$/g, '') ?? '';
  return Math.max(1, digits.length);
}

function resultsFor(target: NumericFact, known: readonly NumericFact[]): readonly number[] {
  if (target.kind === 'date') return years(known);
  if (target.kind === 'duration') return lengths(known);
  const quantities = known.filter((f): f is QuantityFact => f.kind === 'quantity' && f.role !== 'label');
  const alike = quantities.filter((f) => f.dimension === target.dimension).map((f) => f.value);
  return [...sums(alike), ...scaled(target, quantities), ...shares(target, quantities), ...rates(target, known, alike)];
}

/** "14 kilometres a day" of 41 kilometres in three days. */
function rates({ per }: QuantityFact, known: readonly NumericFact[], alike: readonly number[]): readonly number[] {
  const unit = DAYS.get(per ?? '');
  if (unit === undefined) return [];
  const spans = known.flatMap((f) => (f.kind === 'duration' && f.value > 0 ? [f.value / unit] : []));
  return alike.flatMap((value) => spans.map((span) => value / span));
}

/** Rates by the time that they are given for, in days. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', MEAN_DAYS.month],
  ['year', MEAN_DAYS.year],
]);
/** Lengths that are counted in days; a date so many years on is told by its year. */
const COUNTED_IN_DAYS = 200;

/** Whether a day of the year is so many days from another: "4 September, nine days earlier than last year". */
export function isReckonedDay({ written: target }: DateFact, known: readonly NumericFact[]): boolean {
  const own = dayOfYear(target);
  if (own === undefined) return false;
  const others = known.flatMap((f) => (f.kind === 'date' ? (dayOfYear(f.written) ?? []) : []));
  const spans = known.flatMap((f) => (f.kind === 'duration' && f.value < COUNTED_IN_DAYS ? [f.value] : []));
  return others.some((other) => spans.some((span) => span > 0 && Math.abs(own - other) === span));
}

/** Days since the first of January, leap years apart; undefined where no day is written. */
function dayOfYear({ month, day }: DateFact['written']): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return (Date.UTC(2001, month - 1, day) - Date.UTC(2001, 0, 1)) / 86_400_000;
}

function sums(values: readonly number[]): readonly number[] {
  const pairs = values.flatMap((a, i) => values.slice(i + 1).flatMap((b) => [a + b, Math.abs(a - b)]));
  return values.length > 2 ? [...pairs, values.reduce((sum, v) => sum + v, 0)] : pairs;
}

/** A part, a multiple or a change of a figure; a price times a count. */
function scaled({ dimension }: QuantityFact, quantities: readonly QuantityFact[]): readonly number[] {
  const bases = quantities.filter((f) => f.dimension === dimension);
  return bases.flatMap(({ value: base }) =>
    quantities.flatMap((f) => {
      if (f.dimension === 'percent')
        return [
          (base * f.value) / 100,
          base * (1 + f.value / 100),
          base * (1 - f.value / 100),
          base / (1 + f.value / 100),
        ];
      // "Half of what they had wanted": the whole follows from its part.
      const whole = f.value === 0 ? Number.NaN : base / f.value;
      if (f.role === 'fraction') return [base * f.value, base * (1 - f.value), whole];
      if (f.dimension === 'multiple') return [base * f.value, whole];
      return f.dimension === 'count' && f.value > 1 ? [base * f.value, base / f.value] : [];
    }),
  );
}

/** What two figures of one kind are to each other, for a share, a change in per cent or a multiple. */
function shares({ dimension, role }: QuantityFact, quantities: readonly QuantityFact[]): readonly number[] {
  const isShare = dimension === 'percent' || role === 'fraction';
  if (!isShare && dimension !== 'multiple' && dimension !== 'count') return [];
  const unit = dimension === 'percent' ? 100 : 1;
  const rest =
    dimension === 'percent' ? quantities.filter((f) => f.dimension === 'percent').map((f) => 100 - f.value) : [];
  const ratios = quantities.flatMap((a) =>
    quantities.flatMap((b) => {
      if (a === b || a.dimension !== b.dimension || b.value === 0) return [];
      const ratio = a.value / b.value;
      return isShare ? [unit * ratio, unit * Math.abs(ratio - 1)] : [ratio];
    }),
  );
  return [...rest, ...ratios];
}

/** A year so many years before or after another. */
function years(known: readonly NumericFact[]): readonly number[] {
  const written = known.flatMap((f) => (f.kind === 'date' && f.written.year !== undefined ? [f.written.year] : []));
  const spans = known.flatMap((f) => (f.kind === 'duration' ? [yearsOf(f.value, f.unit)] : []));
  return written.flatMap((year) => spans.flatMap((span) => [year + span, year - span]));
}

function yearsOf(value: number, unit: string): number {
  return unit === 'year' || unit === 'decade' || unit === 'century'
    ? Math.round(value / (value >= MEAN_DAYS.year ? MEAN_DAYS.year : 1))
    : value / MEAN_DAYS.year;
}

/** The time between two dates, in days and in years (ages), and sums and differences of lengths. */
function lengths(known: readonly NumericFact[]): readonly number[] {
  const dates = known.filter((f): f is DateFact => f.kind === 'date' && Number.isFinite(f.anchor.min));
  const between = dates.flatMap((a, i) => dates.slice(i + 1).map((b) => Math.abs(a.anchor.min - b.anchor.min)));
  const own = known.flatMap((f) => (f.kind === 'duration' ? [f.value] : []));
  const parts = known.flatMap((f) => (f.kind === 'quantity' && f.role === 'fraction' && f.value > 0 ? [f.value] : []));
  const scaledBy = own.flatMap((days) => parts.flatMap((part) => [days * part, days / part]));
  return [...between, ...between.map((days) => Math.round(days / MEAN_DAYS.year)), ...sums(own), ...scaledBy];
}
