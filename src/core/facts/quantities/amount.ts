import type { Interval, QuantityFact } from '../../model/judging/fact';
import { bounded, boundAfter, boundBefore } from '../numbers/bounds';
import type { Bound } from '../numbers/bounds';
import { countedAt, listLength, perAt } from './counted';
import { changeOf } from './change-words';
import type { Amount, QuantityDraft } from './draft-fact';
import { secondMeasure } from '../numbers/compound';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { unionInterval } from '../numbers/interval';
import { labelAt } from './measures/measure-labels';
import { isRanging } from './link-changes';
import { isOwed } from './owed';
import { isUnderLevel, sideOfLevel, signed } from './below-zero';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { measureOf } from './measures/measure';
import type { Measure } from './measures/measure';
import { numberAt } from '../numbers/number';
import { SMALL } from '../numbers/number-words';
import type { NumberCore } from '../numbers/number-core';
import { pastTolerance } from './tolerances';
import { yearAt } from '../numbers/year';

/**
 * The quantities that start with the number at token `at`: one, or two for "from 40 to 92 million"; empty where there
 * is no number.
 */
export function amountsAt(tokens: readonly Token[], at: number): readonly QuantityDraft[] {
  const core = numberAt(tokens, at);
  if (core === undefined || isPronoun(tokens, at, core) || isPlural(tokens[core.end])) return [];
  const plain = pastTolerance(tokens, { core, at, measure: measureOf(tokens, at, core) });
  const first = withParts(tokens, signed(tokens, plain));
  const bound = boundBefore(tokens, first.measure.start);
  const label = labelAt(tokens, at, core, bound !== undefined || first.measure.dimension !== 'count' || core.scale > 1);
  if (label !== undefined) return [labelled(core, label)];
  const second = secondOf(tokens, first);
  if (second === undefined) return [single(tokens, first, bound)];
  const joined = share(first, second);
  return isFromTo(tokens, first, second)
    ? [single(tokens, joined, bound, 'from'), single(tokens, second, undefined, 'to')]
    : [range(tokens, joined, second, bound)];
}

/** With the inches of "6 feet 2 inches" worked in. */
function withParts(tokens: readonly Token[], amount: Amount): Amount {
  const part = secondMeasure(tokens, amount.measure, amount.core);
  if (part === undefined) return amount;
  return {
    ...amount,
    core: { ...amount.core, value: amount.core.value + part.add, step: part.step, bare: false },
    measure: { ...amount.measure, end: part.end },
  };
}

/** "… two observers, and Oster one.": at the end of a clause, behind a name, with what is counted told before. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isEnd = next === undefined || /^[.,;]$/.test(next.lower);
  return isEnd && isBehindName(tokens, at) && tokens.slice(0, at - 1).some(isCounted);
}

/** "Oster | one": a word without a capital right behind one that has one. */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === false && tokens[at - 1]?.capital === true;
}

function isCounted({ kind, lower }: Token): boolean {
  return kind === 'number' || SMALL.has(lower);
}

/** "in his 20s", "a retro 50s look": decades and ages, no amounts. */
function isPlural(next: Token | undefined): boolean {
  return next?.lower === 's' && next.glued;
}

/** "No one", "each one", "the first one": what stands before a "one" that counts nothing. */
const BEFORE_PRONOUN = new Set([
  'no',
  'any',
  'every',
  'each',
  'this',
  'that',
  'the',
  'which',
  'some',
  'another',
  'only',
  'first',
  'last',
  'new',
  'big',
]);
/** "One another", "one day": words after "one" that it does not count. */
const AFTER_PRONOUN = new Set(['another', 'day', 'way', 'reason', 'thing']);
/** "One %", "one-room": signs that go with a number. */
const SIGNS_OF_NUMBERS = new Set(['%', '-', '°']);

/** "one" is a number only before what it counts: not in "no one", "one another", "the one who", "this one". */
function isPronoun(tokens: readonly Token[], at: number, core: NumberCore): boolean {
  if (lowerAt(tokens, at) !== 'one' || core.end !== at + 1) return false;
  if (BEFORE_PRONOUN.has(lowerAt(tokens, at - 1))) return true;
  // "Velm sent two observers, and Oster one."
  return !isGapped(tokens, at) && !opensRange(tokens, core.end) && !mayBeCounted(tokens[core.end]);
}

/** "One | or two boats", "one | to three": another number follows. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  return /^(?:or|to)$/.test(lowerAt(tokens, at)) && numberAt(tokens, at + 1) !== undefined;
}

/** A noun that "one" may count, or a sign of a number: no end of the sentence, "of", "called" or comma. */
function mayBeCounted(next: Token | undefined): boolean {
  const word = next?.lower.replace(/['’].*/, '');
  if (next === undefined || AFTER_PRONOUN.has(word ?? '')) return false;
  if (next.kind === 'symbol') return SIGNS_OF_NUMBERS.has(next.lower);
  return next.kind !== 'word' || !(FUNCTION_WORDS.has(next.lower.replace(/'.*/, '')) || /(?:ed|ing)$/.test(next.lower));
}

function labelled(
  core: NumberCore,
  label: { readonly head: string; readonly start: number; readonly end: number },
): QuantityDraft {
  const interval = { min: core.value, max: core.value };
  return {
    start: label.start,
    stop: label.end,
    value: core.value,
    interval,
    plausible: interval,
    precision: 'exact',
    dimension: 'count',
    unit: '',
    counted: [],
    role: 'label',
    label: label.head,
  };
}

/** The second number of a range or change: after a glued dash, "to", or the "and" of "between … and …". */
function secondOf(tokens: readonly Token[], first: Amount): Amount | undefined {
  // "from 40 million in 2015 to 92 million": a year is no lower end of an amount.
  if (first.core.bare && first.measure.dimension === 'count' && yearAt(tokens, first.at) !== undefined)
    return undefined;
  for (const end of new Set([first.core.end, first.measure.end])) {
    const at = afterJoint(tokens, first, end);
    if (at === undefined) continue;
    const start = skipCurrency(tokens, pastSign(tokens, at));
    const core = numberAt(tokens, start);
    if (core === undefined || core.vague !== undefined || labelBehind(tokens, core)) return undefined;
    const plain = { core, at: start, measure: measureOf(tokens, start, core) };
    const second = withParts(tokens, signed(tokens, plain));
    // "Between 3 and -5": a dash that is no sign.
    if (second.core.value > 0 && pastSign(tokens, at) > at) return undefined;
    return fitsTogether(first, second) && haveClearSigns(tokens, first, second) ? second : undefined;
  }
  return undefined;
}

/** "−12 to | −5 °C": past the sign of the second number. */
function pastSign(tokens: readonly Token[], at: number): number {
  const isSign = lowerAt(tokens, at) === '-' && tokens[at + 1]?.glued === true;
  return isSign || lowerAt(tokens, at) === 'minus' ? at + 1 : at;
}

/** A dash before the first of two may be a sign too, where the second has one. */
function haveClearSigns(tokens: readonly Token[], first: Amount, second: Amount): boolean {
  return second.core.value >= 0 || first.core.value < 0 || lowerAt(tokens, first.at - 1) !== '-';
}

function labelBehind(tokens: readonly Token[], core: NumberCore): boolean {
  return lowerAt(tokens, core.end) === 'in' && core.form === 'words' && core.value === 1;
}

function afterJoint(tokens: readonly Token[], first: Amount, end: number): number | undefined {
  const joint = tokens[end];
  const next = tokens[end + 1];
  if (joint === undefined || next === undefined) return undefined;
  if (joint.lower === '-') return joint.glued === next.glued && next.kind !== 'word' ? end + 1 : undefined;
  if (joint.lower === 'to') return isByTo(tokens, first, end + 1) ? undefined : end + 1;
  if (joint.lower === 'or') return isNextUp(tokens, first, end + 1) ? end + 1 : undefined;
  const lead = tokens[first.measure.start - 1]?.lower;
  return joint.lower === 'and' && lead === 'between' ? end + 1 : undefined;
}

/** How many times the lower end of a range of changes the upper one is at most: "by 5 to 10 per cent". */
const WIDEST_CHANGE = 2;

/** "Cut the staff by 600 to 1,400": by how much and to what, as against "by 5 to 10". */
function isByTo(tokens: readonly Token[], { core, measure }: Amount, at: number): boolean {
  if (lowerAt(tokens, measure.start - 1) !== 'by') return false;
  const second = numberAt(tokens, skipCurrency(tokens, at));
  return second !== undefined && (second.value > core.value * WIDEST_CHANGE || second.value < core.value);
}

/** How many times the figure before "or" the one behind it is at most: "30 or 40", "one or two". */
const WIDEST_CHOICE = 2;

/** "30 or 40", "two or three": the next figure up, not another case. */
function isNextUp(tokens: readonly Token[], { core, measure }: Amount, at: number): boolean {
  const second = measure.dimension === 'count' && core.vague === undefined ? numberAt(tokens, at) : undefined;
  if (second === undefined || second.vague !== undefined || second.form !== core.form) return false;
  return second.value > core.value && second.value <= core.value * WIDEST_CHOICE;
}

function skipCurrency(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && tokens[next]?.kind !== 'number' && /^(?:us|a|c|hk|nz|[$£€¥₹])$/.test(lowerAt(tokens, next)))
    next++;
  return tokens[next]?.kind === 'number' ? next : at;
}

function fitsTogether(first: Amount, second: Amount): boolean {
  const [a, b] = [first.measure.dimension, second.measure.dimension];
  return a === b || a === 'count' || isMoneyLeftOut(a, b);
}

/** "$10 to 15": the second number goes on in the money of the first. */
function isMoneyLeftOut(first: string, second: string): boolean {
  return second === 'count' && first.startsWith('currency');
}

/** "40 to 92 million", "$10–15m", "5-10 %": what only the second number carries holds for the first as well. */
function share(first: Amount, second: Amount): Amount {
  const scale =
    first.core.scale === 1 && first.core.value < second.core.value / second.core.scale && first.core.value < 1000
      ? second.core.scale
      : 1;
  const core = {
    ...first.core,
    value: first.core.value * scale * (isBelowZero(second) ? -1 : 1),
    step: first.core.step * scale,
    scale: first.core.scale * scale,
  };
  const own = first.measure.dimension !== 'count';
  const measure = own ? first.measure : { ...second.measure, start: first.measure.start, end: first.measure.end };
  return { core, measure, at: first.at };
}

/** "Between 5 and | 12 degrees below zero": a sign of words, which holds for the first number as well. */
function isBelowZero({ core, at, measure }: Amount): boolean {
  return core.value < 0 && measure.start === at;
}

/** "from 40 to 92" is a change; "ranging from 40 to 92" and "40 to 92" are ranges. */
function isFromTo(tokens: readonly Token[], first: Amount, second: Amount): boolean {
  const start = first.measure.start;
  if (lowerAt(tokens, start - 1) !== 'from' || lowerAt(tokens, second.measure.start - 1) !== 'to') return false;
  return !isRanging(tokens, start - 1);
}

function range(tokens: readonly Token[], first: Amount, second: Amount, bound: Bound | undefined): QuantityDraft {
  const dimension = first.measure.dimension === 'count' ? second.measure : first.measure;
  const base = (core: NumberCore): Interval =>
    inBase(bounded(core, 'exact', dimension.dimension !== 'count').interval, dimension);
  const plausible = unionInterval(base(first.core), base(second.core));
  const interval = boundedRange(plausible, bound);
  const lead = tokens[first.measure.start - 1]?.lower;
  const start =
    lead === 'between'
      ? first.measure.start - 1
      : first.measure.start - (interval === plausible ? 0 : (bound?.length ?? 0));
  const value = dimension.toBase((first.core.value + second.core.value) / 2);
  return {
    start,
    stop: second.measure.end,
    value,
    interval,
    plausible,
    ...(interval === plausible && { ends: inBase(endsOf(first.core.value, second.core.value), dimension) }),
    precision: 'range',
    ...described(tokens, second.measure.end, dimension, second.core),
    role: 'amount',
  };
}

/** The ends of a range; below zero the lower one may be written last. */
function endsOf(first: number, second: number): Interval {
  return second < 0 && first > second ? { min: second, max: first } : { min: first, max: second };
}

/** "at least 20 to 30" leaves the upper side open, "up to 20 to 30" the lower. */
function boundedRange(stretch: Interval, bound: Bound | undefined): Interval {
  if (bound?.kind === 'at-least' || bound?.kind === 'more-than')
    return { min: stretch.min, max: Number.POSITIVE_INFINITY };
  return bound?.kind === 'at-most' || bound?.kind === 'less-than'
    ? { min: Math.min(0, stretch.min), max: stretch.max }
    : stretch;
}

function single(
  tokens: readonly Token[],
  amount: Amount,
  before: Bound | undefined,
  end?: 'from' | 'to',
): QuantityDraft {
  const { core, measure } = amount;
  const after = before === undefined ? (boundAfter(tokens, core.end) ?? boundAfter(tokens, measure.end)) : undefined;
  const { interval, plausible, precision } = bounded(
    core,
    (before ?? after ?? boundBehind(tokens, amount))?.kind ?? 'exact',
    measure.dimension !== 'count',
  );
  const start = measure.start - (before?.length ?? 0);
  const stop = Math.max(
    measure.end,
    after === undefined ? 0 : (boundAfter(tokens, core.end) === undefined ? measure.end : core.end) + after.length,
  );
  const change = end === undefined ? changeOf(tokens, start, stop) : { role: 'amount' as const };
  const rated =
    measure.dimension === 'count' && isMark(tokens, start, core, before !== undefined) ? { dimension: 'rating' } : {};
  return {
    start,
    stop,
    value: measure.toBase(core.value),
    interval: inBase(interval, measure),
    plausible: inBase(plausible, measure),
    precision,
    ...described(tokens, stop, measure, core),
    ...rated,
    ...change,
    ...sideOfLevel(tokens, measure),
    ...(end === undefined ? {} : { end }),
    ...otherReading(tokens, amount),
  };
}

/** "60 pounds overdrawn" is 60 pounds, and minus 60 of them, as depths are; "14.200" is 14.2 or 14,200. */
function otherReading(tokens: readonly Token[], { core, measure }: Amount): Pick<QuantityDraft, 'otherwise'> {
  if (core.otherwise !== undefined) return { otherwise: measure.toBase(core.otherwise) };
  const isMinus = core.value > 0 && (isOwed(tokens, measure) || isUnderLevel(tokens, measure));
  return isMinus ? { otherwise: -measure.toBase(core.value) } : {};
}

/** "30 cows or more": the bound after what is counted, which stays outside the fact's words. */
function boundBehind(tokens: readonly Token[], { core, measure }: Amount): Bound | undefined {
  const counted = countedAt(tokens, measure.end, core.value > 1);
  const at = measure.end + counted.length;
  return counted.length > 0 && lowerAt(tokens, at) === 'or' ? boundAfter(tokens, at) : undefined;
}

/** "an average score of 8.6", "rated 7", "a score higher than 52": a mark without its highest mark. */
function isMark(tokens: readonly Token[], start: number, core: NumberCore, isBounded: boolean): boolean {
  if (core.value > 100 || core.vague !== undefined) return false;
  const at = /^(?:of|at|is|was)$/.test(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (!/^(?:score|rating|rated|average|grade)$/.test(lowerAt(tokens, at))) return false;
  return at < start - 1 || isBounded || lowerAt(tokens, at) === 'rated';
}

/** "40 pupils", "5 % of pupils", "6 tonnes of coal", "a five-member panel": whether what it counts may follow. */
function mayCount(tokens: readonly Token[], stop: number, { dimension }: Measure): boolean {
  return dimension === 'count' || dimension === 'percent' || /^(?:of|-)$/.test(lowerAt(tokens, stop));
}

function described(
  tokens: readonly Token[],
  stop: number,
  measure: Measure,
  core: NumberCore,
): Pick<QuantityFact, 'dimension' | 'unit' | 'counted' | 'per' | 'listed'> {
  const count = measure.dimension === 'count';
  const counted = mayCount(tokens, stop, measure) ? countedAt(tokens, stop, core.value > 1) : [];
  const after = stop + counted.length + (counted.length > 0 && lowerAt(tokens, stop) === 'of' ? 1 : 0);
  const per = perAt(tokens, after) ?? perAt(tokens, pastStuff(tokens, after));
  const listed = count && core.value >= 2 && core.value <= 40 ? listLength(tokens, stop) : undefined;
  return {
    dimension: measure.dimension,
    unit: measure.unit,
    counted,
    ...(per === undefined ? {} : { per }),
    ...(listed === undefined ? {} : { listed }),
  };
}

/** "One spoon | of syrup | every six hours". */
function pastStuff(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'of' ? at + 1 + countedAt(tokens, at + 1, false).length : at;
}

function inBase(interval: Interval, measure: Measure): Interval {
  const [a, b] = [measure.toBase(interval.min), measure.toBase(interval.max)];
  // below 10 °C may be below zero
  const open = measure.dimension === 'temperature' && interval.min === 0 && interval.max > 0;
  return { min: open ? Number.NEGATIVE_INFINITY : a, max: b };
}
