import { yearDays } from '../calendar';
import type { DateDraft } from '../date-draft';
import { lowerAt, pastHyphen } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';
import { numberAt } from '../../numbers/number';
import { isWhole } from '../../numbers/number-core';
import { SMALL } from '../../numbers/number-words';
import { romanDigits, romanValue, ROMAN_YEAR } from '../../../text/characters/roman';
import { wordSet } from '../../../text/words/word-list';
import { WORDS_AFTER_YEARS_LIST } from '../../../words/facts/words-after-years';
import { yearAfter } from '../../numbers/year';

/** Words before a year that is written out; elsewhere "twenty twelve" may be anything. */
const LEADS: ReadonlySet<string> = new Set(
  'in since until till by of from to during before after year and through throughout early late mid around about circa between for the date dated'.split(
    ' ',
  ),
);
const [FIRST_CENTURY, LAST_CENTURY] = [10, 21];

/**
 * A year in words at token `at`: "nineteen ninety-nine", "nineteen oh five", "eighteen hundred", "twenty twenty", "two
 * thousand and ten", "MDCCLXI".
 */
export function spelledYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  if (!LEADS.has(lowerAt(tokens, at - 1))) return undefined;
  const found = inRoman(tokens, at) ?? inWords(tokens, at);
  if (found === undefined) return undefined;
  return {
    start: at,
    stop: found.stop,
    anchor: yearDays(found.year),
    written: { year: found.year },
    grain: 'year',
    relative: false,
  };
}

/** The year that a month is followed by, in digits or in words: "May 1999", "May nineteen ninety-nine". */
export function yearOfMonth(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const spelled = inWords(tokens, at) ?? behindComma(tokens, at);
  return spelled === undefined ? yearAfter(tokens, at) : { year: spelled.year, end: spelled.stop };
}

/** "The fourth of July, nineteen fifty-two": by centuries only, since "in May, two thousand came" counts. */
function behindComma(tokens: readonly Token[], at: number): Spelled | undefined {
  const found = lowerAt(tokens, at) === ',' ? byCenturies(tokens, at + 1) : undefined;
  const next = found && tokens[found.stop];
  const isLast = next === undefined || (next.kind === 'symbol' && next.lower !== '-');
  return isLast || YEAR_SURE.has(next.lower) ? found : undefined;
}

/** Words behind a year, but behind no number that counts: "nineteen fifty-two and", not "twenty ten of". */
const YEAR_SURE: ReadonlySet<string> = new Set([
  'and',
  'but',
  'when',
  'while',
  'in',
  'at',
  'on',
  'to',
  'until',
  'before',
  'after',
]);

interface Spelled {
  readonly year: number;
  readonly stop: number;
}

/** "MDCCLXI": well-formed, of four digits or more. */
function inRoman(tokens: readonly Token[], at: number): Spelled | undefined {
  const { lower = '', capital = false } = tokens[at] ?? {};
  if (!capital || !ROMAN_YEAR.test(lower)) return undefined;
  const year = romanValue(lower);
  return year < END_OF_YEARS && romanDigits(year) === lower ? { year, stop: at + 1 } : undefined;
}

const END_OF_YEARS = 2100;

function inWords(tokens: readonly Token[], at: number): Spelled | undefined {
  const found = byCenturies(tokens, at) ?? byThousands(tokens, at);
  return found === undefined || isCounting(tokens, found.stop) ? undefined : found;
}

function byCenturies(tokens: readonly Token[], at: number): Spelled | undefined {
  const century = SMALL.get(lowerAt(tokens, at));
  if (century === undefined || century < FIRST_CENTURY || century > LAST_CENTURY) return undefined;
  const next = pastHyphen(tokens, at + 1);
  const word = lowerAt(tokens, next);
  if (word === 'hundred') return century < 20 ? byHundreds(tokens, century, next + 1) : undefined;
  if (word === 'oh' || word === 'o' || word === 'nought') return unitAt(tokens, century, pastHyphen(tokens, next + 1));
  const tens = SMALL.get(word);
  if (tens === undefined || tens < 10) return undefined;
  const after = pastHyphen(tokens, next + 1);
  const unit = tens >= 20 ? SMALL.get(lowerAt(tokens, after)) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { year: century * 100 + tens + unit, stop: after + 1 }
    : { year: century * 100 + tens, stop: next + 1 };
}

/** "Nineteen hundred", "nineteen hundred and six", "eighteen hundred and forty-eight". */
function byHundreds(tokens: readonly Token[], century: number, at: number): Spelled | undefined {
  if (lowerAt(tokens, at) !== 'and') return { year: century * 100, stop: at };
  const core = SMALL.has(lowerAt(tokens, at + 1)) ? numberAt(tokens, at + 1) : undefined;
  if (core === undefined || !isWhole(core)) return undefined;
  return core.value > 0 && core.value < 100 ? { year: century * 100 + core.value, stop: core.end } : undefined;
}

function unitAt(tokens: readonly Token[], century: number, at: number): Spelled | undefined {
  const unit = SMALL.get(lowerAt(tokens, at));
  return unit === undefined || unit === 0 || unit > 9 ? undefined : { year: century * 100 + unit, stop: at + 1 };
}

function byThousands(tokens: readonly Token[], at: number): Spelled | undefined {
  if (!/^(?:one|two)$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'thousand') return undefined;
  const core = numberAt(tokens, at);
  if (core === undefined || core.value % 1 !== 0) return undefined;
  return core.value < 1000 || core.value >= 2100 ? undefined : { year: core.value, stop: core.end };
}

/** "In two thousand homes", "of twenty-ten pupils": what follows is counted. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !next.capital && !AFTER_YEAR.has(next.lower);
}

const AFTER_YEAR: ReadonlySet<string> = wordSet(WORDS_AFTER_YEARS_LIST);
