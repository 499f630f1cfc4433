import { isClose } from '../../../facts/numbers/interval';
import type { DurationFact, Fact, QuantityFact } from '../../../model/judging/fact';
import type { Span } from '../../../model/span';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import { agree } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { analyse, type Analysis } from '../../sentence/analysis';
import type { Exception } from '../exception';
import { isOfBefore } from './before-change';

/** A value of another time that a passage tells in passing. Example: "one fewer than in 2020", "(last year: 11.4)". */
export const otherEnd: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['The kiosk at Orle opens on six days a week, one more than in 2019.'],
    claim: 'The kiosk at Orle opened on five days a week in 2019.',
  },
  wrong: {
    passages: ['The kiosk at Orle opens on six days a week, one more than in 2019.'],
    claim: 'The kiosk at Orle opened on four days a week in 2019.',
  },
  applies({ term: { fact: mine }, other: { fact: theirs }, view }, claim) {
    if (!isAmount(mine) || !isAmount(theirs)) return false;
    const ends = endsIn(view.analysis).filter((end) => theirs === end.of || theirs === end.by);
    return ends.some((end) => isValueOf(mine, end) && (namesAny(claim, view, end) || isOfBefore(claim, view)));
  },
};

type Amount = QuantityFact | DurationFact;

function isAmount(fact: Fact | undefined): fact is Amount {
  return fact?.kind === 'duration' || (fact?.kind === 'quantity' && fact.role !== 'label');
}

/** The other end of a step from a value: what it may be, and the words that say of what or when. */
interface End {
  readonly of: Amount;
  readonly by: Amount;
  readonly values: readonly number[];
  readonly words: Span;
}

function isValueOf(mine: Amount, { of, values }: End): boolean {
  const isDuration = mine.kind === 'duration' || of.kind === 'duration';
  const areOfOneScale = isDuration ? mine.kind === of.kind : mine.dimension === of.dimension;
  return areOfOneScale && values.some((value) => isClose(mine.value, value));
}

/** How many characters may stand between a value and the step from it: "nine days to arrive, | three longer". */
const BESIDE = 60;

function endsIn(analysis: Analysis): readonly End[] {
  const amounts = analysis.facts.filter(isAmount).sort((a, b) => a.span.start - b.span.start);
  return amounts.flatMap((of, i) => {
    const by = amounts[i + 1];
    if (!by || by.span.start < of.span.end || by.span.start > of.span.end + BESIDE) return [];
    return ENDS.flatMap((read) => read(analysis.text, of, by) ?? []);
  });
}

const ENDS: readonly ((text: string, of: Amount, by: Amount) => End | undefined)[] = [apartFrom, missedBy, leftBare];

const HIGHER = 'more|higher|longer|above|greater|bigger|larger|older|taller|later|heavier|wider';
const LOWER = 'fewer|less|lower|shorter|below|smaller|younger|earlier|lighter|narrower';
const THAN = new RegExp(
  `^[^,;.()]{0,20}?\\b(?:(${HIGHER})|(${LOWER})|better|worse|faster|slower)\\b[^,;.()]{0,30}?\\bthan\\b`,
  'iu',
);
const BEYOND = /^[^,;.()]{0,20}?\b(?:(above|up on)|(below|down on|short of))\b/iu;
const STEP_LEAD = /[,(\u2013\u2014-] ?(?:(?:about|some|nearly|almost|or|just|only|which (?:is|was)) )*$/u;
const END_OF_WORDS = /[,;()]|\.(?!\d)/u;

/** "Six days a week, one more than in 2019", "71 per cent, nine points below its level of a year ago". */
function apartFrom(text: string, of: Amount, by: Amount): End | undefined {
  const behind = text.slice(by.span.end);
  const than = THAN.exec(behind) ?? BEYOND.exec(behind);
  if (!than || !STEP_LEAD.test(text.slice(of.span.end, by.span.start))) return undefined;
  const step = stepOf(of, by);
  const [, higher, lower] = than;
  const values = [...(lower ? [] : [of.value - step]), ...(higher ? [] : [of.value + step])];
  return { of, by, values, words: upTo(text, by.span.end + than[0].length) };
}

const MISSED =
  /^ (?:\p{L}+ )?(?:miss|beat|br[eo]ke|break|better|improve|lower|raise|cut|took|fell short of|was short of)\p{L}*\b[^,;.()]* by $/u;

/** "Her time of 51.30 missed the record by a tenth." */
function missedBy(text: string, of: Amount, by: Amount): End | undefined {
  if (!MISSED.test(text.slice(of.span.end, by.span.start))) return undefined;
  const step = stepOf(of, by);
  return { of, by, values: [of.value - step, of.value + step], words: { start: of.span.end, end: by.span.start } };
}

const IN_PASSING = /\(|\b(?:against|compared with|compared to|from)\b/iu;

/** "8.1 per cent (a year ago: 11.4)": with the unit of the value before it. */
function leftBare(text: string, of: Amount, by: Amount): End | undefined {
  const between = text.slice(of.span.end, by.span.start);
  const at = between.search(IN_PASSING);
  if (at < 0 || !isBare(by) || isBare(of)) return undefined;
  return { of, by, values: [stepOf(of, by)], words: { start: of.span.end + at, end: upTo(text, by.span.end).end } };
}

function isBare(fact: Amount): fact is QuantityFact {
  return fact.kind === 'quantity' && fact.dimension === 'count' && fact.unit === '';
}

/** How far a step goes on the scale of a value; of a bare number, that many of its unit. */
function stepOf(of: Amount, by: Amount): number {
  if (by.kind === 'quantity' && by.role === 'fraction') return by.value / (by.dimension === 'percent' ? 100 : 1);
  return isBare(by) ? by.value * unitOf(of) : by.value;
}

/** What one of a value's unit comes to. */
function unitOf({ kind, unit }: Amount): number {
  const one = unit === '' ? undefined : analyse(`1 ${unit}`).facts[0];
  return isAmount(one) && one.kind === kind ? one.value : 1;
}

function upTo(text: string, start: number): Span {
  const end = text.slice(start).search(END_OF_WORDS);
  return { start, end: end < 0 ? text.length : start + end };
}

/** Whether a claim names what the words of the other end name, or gives their time. */
function namesAny(
  { analysis: { content, terms } }: ClaimView,
  { alignment, analysis }: PassageView,
  end: End,
): boolean {
  const { words, by } = end;
  const holds = (outer: Span, { start }: Span): boolean => start >= outer.start && start < outer.end;
  const isWithin = (span: Span): boolean => holds(words, span) && !holds(by.span, span);
  const isNamed = content.some((i) => {
    const at = fitAt(alignment, i) > 0 ? passagePlace(alignment, i) : -1;
    return at >= 0 && isWithin(nth(analysis.tokens, at));
  });
  const times = analysis.facts.filter(({ kind, span }) => kind === 'date' && isWithin(span));
  return isNamed || terms.some(({ fact }) => fact?.kind === 'date' && times.some((time) => agree(fact, time)));
}
