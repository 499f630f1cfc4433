import type { DurationFact } from '../../model/judging/fact';
import { ageAt } from './ages';
import { clockLengthAt } from './clock-lengths';
import { boundBefore, bounded, boundAfter } from '../numbers/bounds';
import type { Bound } from '../numbers/bounds';
import { countedAt } from '../quantities/counted';
import { toleranceEnd } from '../quantities/tolerances';
import type { DurationDraft } from './duration-units';
import { lengthInDays, partUnitAt, timeUnitAt } from './duration-units';
import { frequencyAt } from './frequencies';
import { unionInterval } from '../numbers/interval';
import { lex, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';
import type { NumberCore } from '../numbers/number-core';
import { ORDINALS, PARTS, SMALL } from '../numbers/number-words';

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  'a',
  'an',
  'several',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'decades',
  'centuries',
  'half',
  'aged',
  'age',
  'daily',
  'weekly',
  'biweekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'annual',
  'annually',
  'yearly',
  'hourly',
  'every',
  'once',
  'twice',
  'thrice',
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]);

/** The lengths of time, ages and frequencies of a sentence, in order; no two overlap. */
export function extractDurations(sentence: string): readonly DurationFact[] {
  return durationsOf(sentence, lex(sentence));
}

/** The same for a sentence that was split into tokens already. */
export function durationsOf(sentence: string, tokens: readonly Token[]): readonly DurationFact[] {
  const facts: DurationFact[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.kind === 'number' || STARTERS.has(token.lower))) continue;
    const draft = frequencyAt(tokens, at) ?? ageAt(tokens, at) ?? clockLengthAt(tokens, at) ?? lengthAt(tokens, at);
    if (draft === undefined || draft.stop <= free) continue;
    const start = Math.max(draft.start, free);
    const { stop, ...rest } = draft;
    const span = { start: tokens[start]?.start ?? 0, end: tokens[stop - 1]?.end ?? 0 };
    facts.push({ kind: 'duration', span, text: sentence.slice(span.start, span.end), ...rest });
    free = stop;
    at = stop - 1;
  }
  return facts;
}

/**
 * "90 days", "three months", "a year and a half", "two hours and 30 minutes", "5-year", "10 to 15 years", "decades".
 */
function lengthAt(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const first = countAt(tokens, at);
  if (first === undefined) return undefined;
  const range = rangeEnd(tokens, first);
  const unit = timeUnitAt(tokens, range?.end ?? toleranceEnd(tokens, first.end) ?? first.end);
  if (unit === undefined || isNoLength(tokens, at, unit)) return undefined;
  if (unit.part) {
    const { part, step } = unit.part;
    return lengthDraft(tokens, { ...first, value: first.value + part, step }, undefined, unit, at);
  }
  const draft = lengthDraft(tokens, first, range, unit, at);
  return range === undefined ? furtherParts(tokens, unit).reduce(together, draft) : draft;
}

/** "Three years ago", "a second", "three quarters of the users": a date, a place in a row, a share. */
function isNoLength(tokens: readonly Token[], at: number, unit: TimeUnit): boolean {
  const isPlaced = lowerAt(tokens, unit.end) === 'ago' || isPlace(tokens, at, unit.end);
  return isPlaced || isShare(tokens, at, unit) || isPartOfNumber(tokens, at, unit);
}

/** "Two and | three quarters tonnes": the end of the number before it. */
function isPartOfNumber(tokens: readonly Token[], at: number, { name }: TimeUnit): boolean {
  return name === 'quarter' && lowerAt(tokens, at - 1) === 'and' && numberAt(tokens, at - 2) !== undefined;
}

/** "Half an hour". */
const HALF = 0.5;

/** The length of both; it stands where they stand. */
function together(a: DurationDraft, b: DurationDraft): DurationDraft {
  return {
    ...a,
    stop: b.stop,
    value: a.value + b.value,
    interval: sum(a.interval, b.interval),
    plausible: sum(a.plausible, b.plausible),
  };
}

function sum(a: DurationDraft['interval'], b: DurationDraft['interval']): DurationDraft['interval'] {
  return { min: a.min + b.min, max: a.max + b.max };
}

/** The number before a unit: digits, words, "a", "half a". "the last second" and "a second time" have no number. */
function countAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'half' && /^an?$/.test(lowerAt(tokens, at + 1))) return one(at + 2, HALF);
  if (
    word === 'half' &&
    lowerAt(tokens, at + 1) === '-' &&
    /^(?:hour|year|day|century|decade)$/.test(lowerAt(tokens, at + 2))
  )
    return one(at + 1, HALF);
  const core = numberAt(tokens, at);
  if (core !== undefined) return core;
  return word === 'a' || word === 'an'
    ? one(/^(?:full|whole|further|single)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1, 1)
    : undefined;
}

function one(end: number, value: number): NumberCore {
  return { value, step: value === 1 ? 1 : HALF, scale: 1, end, form: 'words', bare: false };
}

/** "a second" and "a day later" are lengths only where something says so; "a year" is one after "for", "in", "over". */
function isPlace(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^an?$/.test(lowerAt(tokens, at))) return false;
  const after = lowerAt(tokens, end);
  if (/^(?:later|earlier|before|after|long|old|and|or)$/.test(after)) return false;
  if (lowerAt(tokens, end - 1) === 'second') return true;
  // "Fell by a quarter": a fourth part, and no three months.
  if (lowerAt(tokens, end - 1) === 'quarter' && lowerAt(tokens, at - 1) === 'by') return true;
  return !/^(?:for|in|within|over|after|than|about|nearly|almost|around|under|just|lasted|lasting|took|takes|take|spent|least|most|to|of|every|once|twice|roughly|by|spend|spending|last|lasts|until)$/.test(
    lowerAt(tokens, at - 1),
  );
}

/** "Three quarters of the users" and "by three quarters" are shares; "three quarters of growth" is a length of time. */
function isShare(tokens: readonly Token[], at: number, unit: TimeUnit): boolean {
  if (unit.name !== 'quarter') return false;
  if (lowerAt(tokens, at - 1) === 'by') return true;
  return (
    lowerAt(tokens, unit.end) === 'of' &&
    !/^(?:growth|decline|contraction|losses|negative|falling|rising|consecutive)$/.test(lowerAt(tokens, unit.end + 1))
  );
}

/** "10-15 years", "two to three weeks", "between 10 and 15 days". */
function rangeEnd(tokens: readonly Token[], first: NumberCore): NumberCore | undefined {
  const joint = lowerAt(tokens, first.end);
  if (!/^(?:-|to|or|and)$/.test(joint) || (joint === '-' && tokens[first.end + 1]?.kind !== 'number')) return undefined;
  if (/^an?$/.test(lowerAt(tokens, first.end + 1))) return undefined;
  const second = numberAt(tokens, first.end + 1);
  return second !== undefined && second.value > first.value && second.vague === undefined ? second : undefined;
}

type TimeUnit = NonNullable<ReturnType<typeof timeUnitAt>>;

function lengthDraft(
  tokens: readonly Token[],
  first: NumberCore,
  last: NumberCore | undefined,
  unit: TimeUnit,
  at: number,
): DurationDraft {
  const before = boundBefore(tokens, at);
  const after = before === undefined ? boundAfter(tokens, unit.end) : undefined;
  const kind: Bound['kind'] = before?.kind ?? after?.kind ?? 'exact';
  const low = lengthInDays(bounded(first, last === undefined ? kind : 'exact'), unit, first);
  const high = last === undefined ? low : lengthInDays(bounded(last, 'exact'), unit, last);
  const value = (last === undefined ? first.value : (first.value + last.value) / 2) * unit.days;
  return {
    start: at - (before?.length ?? 0),
    stop: unit.end + (after?.length ?? 0),
    value,
    unit: unit.name,
    role: 'length',
    interval: unionInterval(low.interval, high.interval),
    plausible: unionInterval(low.plausible, high.plausible),
    precision: last === undefined ? low.precision : 'range',
    counted: countedAt(tokens, unit.end, false),
  };
}

/** "two hours and 30 minutes", "3 years, 2 months and 4 days": each a smaller unit than the one before it. */
function furtherParts(tokens: readonly Token[], larger: TimeUnit): readonly DurationDraft[] {
  const at = larger.end;
  const comma = lowerAt(tokens, at) === ',' ? at + 1 : at;
  const next = lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
  if (tokens[next]?.kind !== 'number' && next === at) return [];
  const letter = partUnitAt(tokens, next + 1, larger.name);
  // "5m" is five minutes here, and no five million.
  const core = letter === undefined ? numberAt(tokens, next) : digitsAt(tokens, next);
  const unit = core && (letter ?? timeUnitAt(tokens, core.end));
  if (!unit || unit.days >= larger.days) return [];
  return [lengthDraft(tokens, core, undefined, unit, next), ...furtherParts(tokens, unit)];
}

/** A number in digits, without the scale that a letter after it would be. */
function digitsAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined) return undefined;
  const { value, decimals } = numeral;
  return { value, step: 10 ** -decimals, scale: 1, end: at + 1, form: 'digits', bare: decimals === 0 };
}
