import { gluedAt, lowerAt, numeralAt, pastHyphen } from '../../numbers/lexer';
import type { Numeral, Token } from '../../numbers/lexer';
import { fullYear, isYearNumber, yearAt } from '../../numbers/year';
import { DECADES, yearDays } from '../calendar';
import type { DateDraft } from '../date-draft';
import type { DateForm } from '../date-form';
import { ordinalAt } from '../day-words';
import { lastYear, stretch } from './year-runs';
import { spelledYear } from './spelled-years';

/** "2016", "2019-20", "2019–2021", "2019/20", "FY2020", "44 BC", "AD 79". */
export const yearAlone: DateForm = (tokens, at) => {
  const draft = bareYear(tokens, at);
  // "In the year 2000" is "in 2000".
  const isLed = lowerAt(tokens, at - 1) === 'year' && lowerAt(tokens, at - 2) === 'the';
  return draft && isLed && draft.start === at ? { ...draft, start: at - 2 } : draft;
};

function bareYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  const era = eraYears(tokens, at) ?? spelledYear(tokens, at);
  if (era !== undefined) return era;
  const fiscal = fiscalYear(tokens, at);
  if (fiscal !== undefined) return fiscal;
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const last = lastYear(tokens, at + 1, year);
  if (last === undefined)
    return { start: at, stop: at + 1, anchor: yearDays(year), written: { year }, grain: 'year', relative: false };
  return {
    start: at,
    stop: last.end,
    anchor: yearDays(year, last.year),
    written: { year },
    grain: 'range',
    relative: false,
  };
}

/** "the 1990s", "the '90s", "the nineties". */
export const decade: DateForm = (tokens, at) => {
  const worded = wordedDecade(tokens, at);
  if (worded !== undefined) return worded;
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined || !isTens(numeral) || !isPluralMark(tokens, at + 1)) return undefined;
  const stop = lowerAt(tokens, at + 1) === 's' ? at + 2 : at + 3;
  if (numeral.digits === 4 && numeral.value >= 1000 && numeral.value < 2200)
    return numeral.value % 100 === 0 && numeral.value < 2000
      ? stretch(at, stop, numeral.value, 100, 'century')
      : stretch(at, stop, numeral.value, 10, 'decade');
  if (numeral.digits !== 2 || numeral.value < 20 || !opensDecade(tokens, at)) return undefined;
  return stretch(/^['’‘]$/.test(lowerAt(tokens, at - 1)) ? at - 1 : at, stop, 1900 + numeral.value, 10, 'decade');
};

/** "1990", "90". */
function isTens({ value, decimals, grouped }: Numeral): boolean {
  return value % 10 === 0 && decimals === 0 && !grouped;
}

/** "The | 90s", "the late | 90s"; "his late | 90s" are an age. */
function opensDecade(tokens: readonly Token[], at: number): boolean {
  const isLed = /^(?:the|['’‘]|early|mid|late)$/.test(lowerAt(tokens, at - 1));
  return isLed && !/^(?:his|her|their|my|your|our|its)$/.test(lowerAt(tokens, at - 2));
}

/** "the nineties", "nineteen-nineties". */
function wordedDecade(tokens: readonly Token[], at: number): DateDraft | undefined {
  const next = pastHyphen(tokens, at + 1);
  const spelt = lowerAt(tokens, at) === 'nineteen' ? DECADES.get(lowerAt(tokens, next)) : undefined;
  if (spelt !== undefined) return stretch(at, next + 1, 1900 + spelt, 10, 'decade');
  const word = DECADES.get(lowerAt(tokens, at));
  return word !== undefined && lowerAt(tokens, at - 1) === 'the'
    ? stretch(at, at + 1, 1900 + word, 10, 'decade')
    : undefined;
}

/** "FY19", "FY2019". */
function fiscalYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  const [letters, number] = [tokens[at], numeralAt(tokens, at + 1)];
  if (letters?.lower !== 'fy' || number === undefined || !isYearNumber(number)) return undefined;
  const year = number.digits === 4 ? number.value : fullYear(number.value);
  return { start: at, stop: at + 2, anchor: yearDays(year), written: { year }, grain: 'year', relative: false };
}

function isPluralMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.glued !== true) return false;
  if (/^['’]$/.test(token.lower)) return lowerAt(tokens, at + 1) === 's' && gluedAt(tokens, at + 1);
  return token.lower === 's';
}

/** "the 19th century", "the fifth century BC". */
export const century: DateForm = (tokens, at) => {
  const rank = ordinalAt(tokens, at);
  if (rank === undefined || rank.value > 30) return undefined;
  const noun = lowerAt(tokens, rank.end) === '-' ? rank.end + 1 : rank.end;
  if (lowerAt(tokens, noun) !== 'century') return undefined;
  const era = eraAt(tokens, noun + 1);
  const start = era?.before === true ? -rank.value * 100 + 1 : (rank.value - 1) * 100 + 1;
  return stretch(at, era?.end ?? noun + 1, start, 100, 'century');
};

/** "AD 79", "between AD 60 and 130", "AD 60–130". */
function eraYears(tokens: readonly Token[], at: number): DateDraft | undefined {
  const first = eraYear(tokens, at);
  const year = first?.written.year;
  if (first === undefined || year === undefined || !joinsYears(tokens, at, first.stop)) return first;
  const last = lastOfEra(tokens, first.stop + 1);
  if (last === undefined || last <= year) return first;
  return { ...first, stop: first.stop + 2, anchor: yearDays(year, last), written: {}, grain: 'range' };
}

const LAST_YEAR = 2200;

function lastOfEra(tokens: readonly Token[], at: number): number | undefined {
  const numeral = numeralAt(tokens, at);
  return numeral?.decimals === 0 && numeral.value <= LAST_YEAR ? numeral.value : undefined;
}

/** "AD 60 | – 130", "between AD 60 | and 130", "from AD 60 | to 130"; no more than a year stands behind "AD". */
function joinsYears(tokens: readonly Token[], at: number, joint: number): boolean {
  const word = lowerAt(tokens, joint);
  if (numeralAt(tokens, joint - 1) === undefined) return false;
  return /^[-–]$/.test(word) || `${lowerAt(tokens, at - 1)} ${word}` === 'between and' || isFromTo(tokens, at, word);
}

function isFromTo(tokens: readonly Token[], at: number, joint: string): boolean {
  return joint === 'to' && lowerAt(tokens, at - 1) === 'from';
}

/** "44 BC", "AD 79", "79 CE". Years BC count backwards: 1 BC is year 0. */
function eraYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  const lead = /^(?:ad|ce)$/.test(lowerAt(tokens, at)) && tokens[at]?.capital === true ? at + 1 : at;
  const numeral = numeralAt(tokens, lead);
  if (numeral === undefined || numeral.decimals > 0 || numeral.digits > 4) return undefined;
  const era = eraAt(tokens, lead + 1);
  if (era === undefined && lead === at) return undefined;
  const year = era?.before === true ? 1 - numeral.value : numeral.value;
  return {
    start: at,
    stop: era?.end ?? lead + 1,
    anchor: yearDays(year),
    written: { year },
    grain: 'year',
    relative: false,
  };
}

function eraAt(tokens: readonly Token[], at: number): { readonly before: boolean; readonly end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !/^(?:bc|bce|ad|ce)$/.test(token.lower)) return undefined;
  return { before: token.lower.startsWith('b'), end: at + 1 };
}
