import type { QuantityFact } from '../../model/judging/fact';
import { boundBefore } from './bounds';
import type { Bound } from './bounds';
import { changeOf } from '../quantities/change-words';
import { countedAt } from '../quantities/counted';
import type { QuantityDraft } from '../quantities/draft-fact';
import { placeAt } from '../quantities/ranks';
import { FUNCTION_WORDS } from './function-words';
import { gluedAt, lowerAt, numeralAt } from './lexer';
import type { Numeral, Token } from './lexer';
import { LEAST_ABOUT, MOST_ABOUT } from './bounds/margins';
import { numberAt, partOfUnit } from './number';
import { isPlain, type NumberCore } from './number-core';
import { PARTS, SCALES, SMALL } from './number-words';

/** Parts of a whole are spoken roughly: 5 % of their own size to either side. */
const SPOKEN = 0.05;

/**
 * A part of a whole at token `at`, in per cent: "a third of", "two-thirds", "half the", "one in five", "three out of
 * four".
 */
export function fractionAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  return partAt(tokens, at) ?? everyAt(tokens, at) ?? proportionAt(tokens, at) ?? sideOfHalf(tokens, at);
}

/** "Every | third boat": one of three. "Every second" may be one of time, and "every first Sunday" is no share. */
function everyAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const place = lowerAt(tokens, at - 1) === 'every' ? placeAt(tokens, at) : undefined;
  if (place === undefined || place.value <= 2) return undefined;
  const counted = countedAt(tokens, place.end, true).slice(0, 1);
  return counted.length === 0 ? undefined : { ...share(tokens, at - 1, place.end, 1 / place.value), counted };
}

/** "a majority of", "the minority of": more or less than half. */
function sideOfHalf(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const word = lowerAt(tokens, at);
  if ((word !== 'majority' && word !== 'minority') || !isOfMany(tokens, at + 1)) return undefined;
  const interval = word === 'majority' ? { min: 50, max: 100 } : { min: 0, max: 50 };
  const lead = /^(?:a|the|vast|large|small|great|overwhelming|clear|narrow|slim|tiny|slight)$/.test(
    lowerAt(tokens, at - 1),
  )
    ? at - 1
    : at;
  return {
    start: lead,
    stop: at + 1,
    value: 50,
    interval,
    plausible: interval,
    precision: word === 'majority' ? 'more-than' : 'less-than',
    dimension: 'percent',
    unit: '',
    counted: countedAt(tokens, skipThe(tokens, at + 2), true),
    role: 'fraction',
  };
}

/** "Of the members", but neither "of two" nor "of 40 votes": by how many more a majority has. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'of' || tokens[at + 1]?.kind === 'number') return false;
  return !/^(?:one|two|votes?|seats)$/.test(lowerAt(tokens, at + 1));
}

/** A mark out of a highest mark at token `at`: "6.3/10", "55 out of 100", "4.5 stars out of 5". */
export function ratingAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const mark = numeralAt(tokens, at);
  if (mark === undefined || lowerAt(tokens, at - 1) === '/') return undefined;
  const joint = joinedBySlash(tokens, at) ?? joinedByOutOf(tokens, at);
  const best = joint === undefined ? undefined : numeralAt(tokens, joint);
  if (joint === undefined || best === undefined) return undefined;
  if (mark.value > best.value || !isTop(tokens, joint, best.value)) return undefined;
  if (lowerAt(tokens, joint + 1) === '/' || isPopulation(tokens, joint + 1)) return undefined;
  const half = 10 ** -mark.decimals / 2;
  const bound = boundBefore(tokens, at);
  const interval = {
    min: mark.value - (mark.decimals > 0 ? half : 0),
    max: mark.value + (mark.decimals > 0 ? half : 0),
  };
  return bounding(
    {
      start: at,
      stop: joint + 1,
      value: mark.value,
      interval,
      plausible: interval,
      precision: 'exact',
      dimension: 'rating',
      unit: '',
      counted: [],
      role: 'amount',
      outOf: best.value,
    },
    bound,
    best.value,
  );
}

/** Usual highest marks. */
const TOPS = new Set([5, 10, 20, 100]);
/** Highest marks where stars are given. */
const TOPS_OF_STARS = new Set([4, 6]);

/** Usual highest marks; four and six only where stars are given, and no fraction of an inch. */
function isTop(tokens: readonly Token[], at: number, value: number): boolean {
  if (lowerAt(tokens, at - 1) === '/' && WHOLE.test(lowerAt(tokens, at + 1))) return false;
  if (tokens[at + 1]?.lower === '-' && gluedAt(tokens, at + 1)) return false;
  return TOPS.has(value) || (TOPS_OF_STARS.has(value) && lowerAt(tokens, at + 1).startsWith('star'));
}

function joinedBySlash(tokens: readonly Token[], at: number): number | undefined {
  const [slash, best] = [tokens[at + 1], tokens[at + 2]];
  return slash?.lower === '/' && slash.glued === best?.glued ? at + 2 : undefined;
}

function joinedByOutOf(tokens: readonly Token[], at: number): number | undefined {
  const next = /^(?:stars?|points?|marks)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (lowerAt(tokens, next) !== 'out' || lowerAt(tokens, next + 1) !== 'of') return undefined;
  const skip = /^(?:a|possible)$/.test(lowerAt(tokens, next + 2))
    ? lowerAt(tokens, next + 3) === 'possible'
      ? 2
      : 1
    : 0;
  return next + 2 + skip;
}

/** "4 out of 5 people" is a share of people, no mark. */
function isPopulation(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    tokens[at]?.kind === 'word' && !/^(?:stars?|points?|marks)$/.test(word) && countedAt(tokens, at, true).length > 0
  );
}

/** "a third", "two-thirds", "half of", "three quarters of". */
function partAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const word = lowerAt(tokens, at);
  if ((numberAt(tokens, at)?.scale ?? 1) >= 1000 || partOfUnit(tokens, at) !== undefined) return undefined;
  if (word === 'half') return wholeHalf(tokens, at);
  const slashed = slashedPart(tokens, at);
  if (slashed !== undefined) return slashed;
  const top = word === 'a' ? 1 : (SMALL.get(word) ?? small(tokens[at]));
  if (top === undefined || top === 0) return undefined;
  const next = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const parts = PARTS.get(lowerAt(tokens, next));
  if (parts === undefined || top >= parts || isOrdinalUse(tokens, at, next, word)) return undefined;
  return share(tokens, at, next + 1, top / parts);
}

/** Words by which a fraction is a share of a whole: "2/3 of the crew", "3/4 full". */
const WHOLE = /^(?:of|full|empty|complete|completed|done|finished|built|filled|way)$/;

function slashedPart(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const isSign = numeralAt(tokens, at)?.digits === 0;
  const isSlashed = tokens[at]?.kind === 'number' && lowerAt(tokens, at + 1) === '/';
  const core = isSign || isSlashed ? numberAt(tokens, at) : undefined;
  if (core === undefined || core.end !== (isSign ? at + 1 : at + 3) || core.value >= 1) return undefined;
  return WHOLE.test(lowerAt(tokens, core.end)) ? share(tokens, at, core.end, core.value) : undefined;
}

function small(token: Token | undefined): number | undefined {
  const value = token?.numeral;
  return value !== undefined && value.decimals === 0 && value.digits === 1 ? value.value : undefined;
}

/** "a third person", "one second", "a quarter (of the year)": not a share unless "of" or nothing countable follows. */
function isOrdinalUse(tokens: readonly Token[], at: number, next: number, lead: string): boolean {
  const after = lowerAt(tokens, next + 1);
  if (after !== 'way' && WHOLE.test(after)) return false;
  if (lead !== 'a' && lead !== 'one') return false;
  if (lowerAt(tokens, at + 1) === '-') return false;
  // "Rose by a third in May", as against "by a third party".
  if (/^(?:by|to)$/.test(lowerAt(tokens, at - 1)) && (tokens[next + 1]?.kind !== 'word' || FUNCTION_WORDS.has(after)))
    return false;
  if (/^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|off|the)$/.test(after)) return false;
  return tokens[next + 1]?.kind === 'word' || /^(?:quarter|half)$/.test(lowerAt(tokens, next));
}

/** "half of the", "half the", "half its": not "half-brother", "half an hour", "second half", "half a dozen". */
function wholeHalf(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (before === 'by') return share(tokens, at, at + 1, 1 / 2);
  if (/^(?:first|second|other|latter|former|opening|final|a|and|better)$/.test(before)) return undefined;
  const of = WHOLE.test(after) || /^(?:of|the|its|their|his|her|our|my|your|this|that|those|these|all|as)$/.test(after);
  return of ? share(tokens, at, at + 1, 1 / 2) : undefined;
}

/** "one in five", "3 in 10", "two out of three", "one of every six". */
function proportionAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const top = numberAt(tokens, at);
  if (top === undefined || !mayBePart(top)) return undefined;
  const joint = proportionJoint(tokens, top.end);
  const bottom = joint === undefined ? undefined : (numberAt(tokens, joint) ?? everyScale(tokens, joint));
  if (joint === undefined || bottom === undefined) return undefined;
  if (bottom.value <= top.value || bottom.value % 1 !== 0 || isYearLike(tokens, joint, bottom.end)) return undefined;
  return { ...share(tokens, at, bottom.end, top.value / bottom.value), outOf: bottom.value };
}

/** "One in every | hundred": a scale without a number of its own. */
function everyScale(tokens: readonly Token[], at: number): Pick<NumberCore, 'value' | 'end'> | undefined {
  const value = lowerAt(tokens, at - 1) === 'every' ? SCALES.get(lowerAt(tokens, at)) : undefined;
  return value === undefined ? undefined : { value, end: at + 1 };
}

/** One to ninety-nine, said in full: how many "in a hundred". */
function mayBePart(core: NumberCore): boolean {
  return isPlain(core) && core.value >= 1 && core.value <= 99;
}

function proportionJoint(tokens: readonly Token[], at: number): number | undefined {
  const [first, second, third] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  const hyphen = first === '-' && second === 'in' && third === '-' ? 1 : 0;
  if (hyphen === 1) return at + 3;
  if (first === 'in') return second === 'every' ? at + 2 : at + 1;
  if (first === 'out' && second === 'of') return third === 'every' ? at + 3 : at + 2;
  return first === 'of' && second === 'every' ? at + 2 : undefined;
}

/** "three in 2016" and "two in 24 hours" are no proportions; "one in 5,000" and "one in five" are. */
function isYearLike(tokens: readonly Token[], at: number, end: number): boolean {
  const numeral = numeralAt(tokens, at);
  if (numeral !== undefined && mayBeYear(numeral)) return true;
  return (
    /^(?:second|minute|hour|day|week|month|year|decade|game|match|innings|over|attempt|race|season)s?(?:es)?$/.test(
      lowerAt(tokens, end),
    ) || lowerAt(tokens, end) === '-'
  );
}

/** Years of which something is told to have happened in them: "three in 2016". */
function mayBeYear({ digits, grouped, value }: Numeral): boolean {
  if (digits !== 4 || grouped) return false;
  return value >= 1500 && value < 2200;
}

function share(tokens: readonly Token[], start: number, stop: number, part: number): QuantityDraft {
  const value = part * 100;
  const interval = { min: value * (1 - SPOKEN), max: value * (1 + SPOKEN) };
  const counted = countedAt(tokens, skipThe(tokens, stop), true);
  const draft: QuantityDraft = {
    start,
    stop,
    value,
    interval,
    plausible: interval,
    precision: 'rounded',
    dimension: 'percent',
    unit: '',
    counted,
    role: 'fraction',
  };
  const bound = boundBefore(tokens, start);
  const change = changeOf(tokens, start - (bound?.length ?? 0), stop);
  return bounding(change.role === 'change' ? { ...draft, ...change } : draft, bound, 100);
}

function skipThe(tokens: readonly Token[], at: number): number {
  return /^(?:the|its|their|his|her|our|my|all)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
}

/** Works the bounding words before a share or mark into it. `top` is the most it can be. */
function bounding(draft: QuantityDraft, bound: Bound | undefined, top: number): QuantityDraft {
  if (bound === undefined) return draft;
  const start = draft.start - bound.length;
  const [low, high] = [Math.max(0, draft.value * LEAST_ABOUT), Math.min(top, draft.value * MOST_ABOUT)];
  const wide = (
    interval: QuantityFact['interval'],
    plausible: QuantityFact['interval'],
    precision: QuantityFact['precision'],
  ): QuantityDraft => ({ ...draft, start, interval, plausible, precision });
  switch (bound.kind) {
    case 'more-than':
    case 'at-least':
      return wide({ min: draft.value, max: top }, { min: draft.value, max: high }, bound.kind);
    case 'less-than':
    case 'at-most':
      return wide({ min: 0, max: draft.value }, { min: low, max: draft.value }, bound.kind);
    case 'nearly':
    case 'just-under':
      return wide({ min: low, max: draft.value }, { min: low, max: draft.value }, 'approximate');
    case 'just-over':
      return wide({ min: draft.value, max: high }, { min: draft.value, max: high }, 'approximate');
    case 'approximate':
      return wide({ min: low, max: high }, { min: low, max: high }, 'approximate');
    default:
      return { ...draft, start };
  }
}
