import type { FactContext } from '../../model/fact';
import { MONTHS, WEEKDAYS, dayNumber, isDay, monthDays, yearDays } from './calendar';
import type { DateDraft } from './date-draft';
import { dayDraft, inYear, monthDraft } from './date-draft';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { EVERYTHING } from '../numbers/interval';
import { gluedAt, lowerAt, numeralAt, pastHyphen } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { spelledYear } from './spelled-years';
import { ORDINALS } from '../numbers/number-words';
import { fullYear, yearAfter, yearAt } from '../numbers/year';

/** One form of a date: what starts at token `at`, or undefined. */
export type DateForm = (tokens: readonly Token[], at: number, context: FactContext) => DateDraft | undefined;

/** "2020-08-14", "14/8/2020" (either order where both are possible), "14.8.20". Not fractions, scores or versions. */
export const numericDate: DateForm = (tokens, at, context) => {
  const dotted = dottedDate(tokens, at, context);
  if (dotted !== undefined) return dotted;
  const found = numericParts(tokens, at);
  if (found === undefined) return monthSlashYear(tokens, at, context);
  const { a, b, c, separator } = found;
  if (a.digits === 4) return isDay(b.value, c.value) ? dayDraft(at, timestampEnd(tokens, at + 5), { year: a.value, month: b.value, day: c.value }) : undefined;
  if ((c.digits !== 4 && c.digits !== 2) || (c.digits === 2 && separator !== '/')) return undefined;
  const year = c.digits === 4 ? c.value : fullYear(c.value);
  const [dayFirst, monthFirst] = [isDay(b.value, a.value), isDay(a.value, b.value)];
  if (!dayFirst && !monthFirst) return undefined;
  const draft = dayFirst ? dayDraft(at, at + 5, { year, month: b.value, day: a.value }, context.referenceDay) : dayDraft(at, at + 5, { year, month: a.value, day: b.value }, context.referenceDay);
  if (!dayFirst || !monthFirst || a.value === b.value) return draft;
  const other = dayNumber(year, a.value, b.value);
  return { ...draft, written: { year }, alternatives: [{ min: other, max: other }] };
};

/** Where the time of "2020-09-12T15:30:00Z" ends. */
function timestampEnd(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 't' || !gluedAt(tokens, at) || tokens[at + 1]?.kind !== 'number' || !gluedAt(tokens, at + 1)) return at;
  let end = at + 2;
  while (end < at + 12 && gluedAt(tokens, end) && (tokens[end]?.kind === 'number' || /^[:z+-]$/.test(lowerAt(tokens, end)))) end++;
  return end;
}

/** "09/2020": two figures for the month, so that no fraction is taken for one. */
const monthSlashYear: DateForm = (tokens, at) => {
  const [month, slash, year] = [numeralAt(tokens, at), tokens[at + 1], numeralAt(tokens, at + 2)];
  const isAlone = lowerAt(tokens, at - 1) !== '/' && lowerAt(tokens, at + 3) !== '/';
  if (month === undefined || month.digits !== 2 || !isDay(month.value, 1) || slash?.lower !== '/' || !slash.glued || year?.digits !== 4 || !gluedAt(tokens, at + 2) || !isAlone) return undefined;
  return year.value >= 1900 && year.value < 2100 ? monthDraft(at, at + 3, { year: year.value, month: month.value }) : undefined;
};

/** "14.08.2020", which the lexer reads as a decimal and a year. */
const dottedDate: DateForm = (tokens, at) => {
  const [decimal, dot, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (decimal?.numeral === undefined || decimal.numeral.decimals === 0 || decimal.numeral.decimals > 2 || dot?.lower !== '.' || !dot.glued || year?.glued !== true || year.numeral?.digits !== 4) return undefined;
  const [day, month] = decimal.lower.split('.').map(Number);
  if (day === undefined || month === undefined || !isDay(month, day)) return undefined;
  return dayDraft(at, at + 3, { year: year.numeral.value, month, day });
};

interface NumericParts { readonly a: NonNullable<Token['numeral']>; readonly b: NonNullable<Token['numeral']>; readonly c: NonNullable<Token['numeral']>; readonly separator: string }

function numericParts(tokens: readonly Token[], at: number): NumericParts | undefined {
  const [a, one, b, two, c] = tokens.slice(at, at + 5);
  if (a?.numeral === undefined || b?.numeral === undefined || c?.numeral === undefined || one === undefined || one.lower !== two?.lower) return undefined;
  if (!/^[-/.]$/.test(one.lower) || ![one, b, two, c].every((token) => token.glued) || [a, b, c].some((token) => (token.numeral?.decimals ?? 0) > 0)) return undefined;
  return { a: a.numeral, b: b.numeral, c: c.numeral, separator: one.lower };
}

/** "14 August 2020", "14th of Aug.", "the 14th of August", "11–13 March 2020". */
export const dayMonth: DateForm = (tokens, at, context) => {
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const second = secondDay(tokens, first.end);
  const end = second?.end ?? first.end;
  const dashed = second === undefined ? dashedDate(tokens, at, first) : undefined;
  if (dashed !== undefined) return dashed;
  const of = lowerAt(tokens, end) === 'of' ? end + 1 : end;
  const month = monthAt(tokens, of);
  if (month === undefined || !isDay(month.month, first.day)) return undefined;
  const year = yearAfter(tokens, month.end);
  return daysOf(at, year?.end ?? month.end, { ...(year === undefined ? {} : { year: year.year }), month: month.month, day: first.day }, second?.day, context);
};

/** "14-Aug-2020", "14/Aug/20". */
function dashedDate(tokens: readonly Token[], at: number, { day, end }: { readonly day: number; readonly end: number }): DateDraft | undefined {
  const [joint, again, year] = [tokens[end], tokens[end + 2], numeralAt(tokens, end + 3)];
  if (joint === undefined || !/^[-/.]$/.test(joint.lower) || again?.lower !== joint.lower || year === undefined || year.decimals > 0 || (year.digits !== 4 && year.digits !== 2)) return undefined;
  const month = [1, 2, 3].every((i) => gluedAt(tokens, end + i)) ? MONTHS.get(lowerAt(tokens, end + 1)) : undefined;
  if (month === undefined || !isDay(month, day)) return undefined;
  return dayDraft(at, end + 4, { year: year.digits === 4 ? year.value : fullYear(year.value), month, day });
}

/** "August 14", "Aug. 14th, 2020", "March 11-13, 2020", "August the 14th". */
export const monthDay: DateForm = (tokens, at, context) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const the = lowerAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const first = dayAt(tokens, the);
  if (first === undefined || !isDay(month.month, first.day) || isMeasuredDay(tokens, first.end)) return undefined;
  const second = secondDay(tokens, first.end);
  const end = second?.end ?? first.end;
  const year = yearAfter(tokens, end);
  return daysOf(at, year?.end ?? end, { ...(year === undefined ? {} : { year: year.year }), month: month.month, day: first.day }, second?.day, context);
};

/** "on the 12th": the day of a month that is not said; a noun after it is what is numbered ("on the 12th floor"). */
export const dayAlone: DateForm = (tokens, at) => {
  if (lowerAt(tokens, at - 1) !== 'the' || !/^(?:on|by|until|since)$/.test(lowerAt(tokens, at - 2)) || numeralAt(tokens, at) === undefined) return undefined;
  const day = ordinalAt(tokens, at);
  const next = day && tokens[day.end];
  if (day === undefined || day.value < 1 || day.value > 31 || (next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower)) || (next?.kind === 'symbol' && next.lower === '-')) return undefined;
  return { start: at, stop: day.end, anchor: EVERYTHING, written: { day: day.value }, grain: 'day', relative: false };
};

/** "September 2012", "Sept. of 2012", "September" alone. "may" and "march" need a capital and a sign that they are months. */
export const monthAlone: DateForm = (tokens, at, context) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, month.end);
  if (year !== undefined) return monthDraft(at, year.end, { year: year.year, month: month.month });
  return isMonthInContext(tokens, at) ? monthDraft(at, month.end, { month: month.month }, context.referenceDay) : undefined;
};

/** "2016", "2019-20", "2019–2021", "2019/20", "FY2020", "44 BC", "AD 79". */
export const yearAlone: DateForm = (tokens, at) => {
  const era = eraYear(tokens, at) ?? spelledYear(tokens, at);
  if (era !== undefined) return era;
  const fiscal = fiscalYear(tokens, at);
  if (fiscal !== undefined) return fiscal;
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const last = lastYear(tokens, at + 1, year);
  if (last === undefined) return { start: at, stop: at + 1, anchor: yearDays(year), written: { year }, grain: 'year', relative: false };
  return { start: at, stop: last.end, anchor: yearDays(year, last.year), written: { year }, grain: 'range', relative: false };
};

/** "the 1990s", "the '90s", "the nineties". */
export const decade: DateForm = (tokens, at) => {
  const worded = wordedDecade(tokens, at);
  if (worded !== undefined) return worded;
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined || numeral.value % 10 !== 0 || numeral.decimals > 0 || numeral.grouped || !isPluralMark(tokens, at + 1)) return undefined;
  const stop = lowerAt(tokens, at + 1) === 's' ? at + 2 : at + 3;
  if (numeral.digits === 4 && numeral.value >= 1000 && numeral.value < 2200) return numeral.value % 100 === 0 && numeral.value < 2000 ? stretch(at, stop, numeral.value, 100, 'century') : stretch(at, stop, numeral.value, 10, 'decade');
  if (numeral.digits !== 2 || numeral.value < 20 || !/^(?:the|['’‘]|early|mid|late)$/.test(lowerAt(tokens, at - 1)) || /^(?:his|her|their|my|your|our|its)$/.test(lowerAt(tokens, at - 2))) return undefined;
  return stretch(/^['’‘]$/.test(lowerAt(tokens, at - 1)) ? at - 1 : at, stop, 1900 + numeral.value, 10, 'decade');
};

/** "the nineties", "nineteen-nineties". */
function wordedDecade(tokens: readonly Token[], at: number): DateDraft | undefined {
  const next = pastHyphen(tokens, at + 1);
  const spelt = lowerAt(tokens, at) === 'nineteen' ? DECADES.get(lowerAt(tokens, next)) : undefined;
  if (spelt !== undefined) return stretch(at, next + 1, 1900 + spelt, 10, 'decade');
  const word = DECADES.get(lowerAt(tokens, at));
  return word !== undefined && lowerAt(tokens, at - 1) === 'the' ? stretch(at, at + 1, 1900 + word, 10, 'decade') : undefined;
}

/** "FY19", "FY2019". */
function fiscalYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  const [letters, number] = [tokens[at], numeralAt(tokens, at + 1)];
  if (letters?.lower !== 'fy' || number === undefined || (number.digits !== 2 && number.digits !== 4) || number.decimals > 0) return undefined;
  const year = number.digits === 4 ? number.value : fullYear(number.value);
  return { start: at, stop: at + 2, anchor: yearDays(year), written: { year }, grain: 'year', relative: false };
}

const DECADES: ReadonlyMap<string, number> = new Map(Object.entries({ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 }));

function isPluralMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.glued !== true) return false;
  return token.lower === 's' || (/^['’]$/.test(token.lower) && lowerAt(tokens, at + 1) === 's' && gluedAt(tokens, at + 1));
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

/** "Monday", "Fri.": a day of the week, capitalised. */
export const weekday: DateForm = (tokens, at, context) => {
  const token = tokens[at];
  const day = token === undefined ? undefined : WEEKDAYS.get(token.lower.replace(/s$/, '')) ?? WEEKDAYS.get(token.lower);
  if (token === undefined || day === undefined || !token.capital || isNamedDay(tokens, at)) return undefined;
  if (token.lower.length <= 4 && !/^(?:on|last|next|this|,|\()$/.test(lowerAt(tokens, at - 1))) return undefined;
  const anchor = context.referenceDay === undefined ? EVERYTHING : nearestWeekday(context.referenceDay, day);
  return { start: at, stop: at + 1, anchor, written: { weekday: day }, grain: 'day', relative: true };
};

/** "Easter Sunday", "Black Friday": days with a name, not the nearest ones of that weekday. */
function isNamedDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && /^(?:easter|palm|ash|good|holy|maundy|black|bloody|cyber|super|giving|shrove|whit|fat)$/.test(lowerAt(tokens, at - 1));
}

/** In the news "on Tuesday" is the last Tuesday or the coming one. */
function nearestWeekday(referenceDay: number, day: number): { readonly min: number; readonly max: number } {
  const today = ((((referenceDay + 3) % 7) + 7) % 7) + 1;
  const back = (today - day + 7) % 7;
  return { min: referenceDay - back, max: referenceDay - back + (back === 0 ? 0 : 7) };
}

/** The month at token `at` (with its full stop), or undefined. "mar", "sun" and "may" in lower case are words. */
export function monthAt(tokens: readonly Token[], at: number): { readonly month: number; readonly end: number } | undefined {
  const token = tokens[at];
  const month = token?.kind === 'word' ? MONTHS.get(token.lower) : undefined;
  if (token === undefined || month === undefined || !(token.capital || isMonthInLowerCase(tokens, at))) return undefined;
  const stop = lowerAt(tokens, at + 1) === '.' && gluedAt(tokens, at + 1) && token.lower.length <= 4 && tokens[at + 2] !== undefined;
  return { month, end: stop ? at + 2 : at + 1 };
}

/** "march 13th 2015", "24 september": careless writing, taken for a month where a day or year touches it. */
function isMonthInLowerCase(tokens: readonly Token[], at: number): boolean {
  if (/^(?:may|mar|jan|jun|sep|dec)$/.test(lowerAt(tokens, at))) return false;
  const before = /^(?:st|nd|rd|th|of)$/.test(lowerAt(tokens, at - 1)) ? numeralAt(tokens, at - 2) : numeralAt(tokens, at - 1);
  const near = before ?? numeralAt(tokens, at + 1);
  return near !== undefined && near.decimals === 0 && (near.digits <= 2 || near.digits === 4);
}

/** The ordinal at token `at` in digits or words. */
export function ordinalAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const token = tokens[at];
  if (token?.numeral !== undefined) {
    const suffix = tokens[at + 1];
    return suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { value: token.numeral.value, end: at + 2 } : undefined;
  }
  const value = ORDINALS.get(token?.lower ?? '');
  if (value !== undefined) return { value, end: at + 1 };
  const unit = token?.lower === 'twenty' && lowerAt(tokens, at + 1) === '-' ? ORDINALS.get(lowerAt(tokens, at + 2)) : undefined;
  return unit === undefined ? undefined : { value: 20 + unit, end: at + 3 };
}

function dayAt(tokens: readonly Token[], at: number): { readonly day: number; readonly end: number } | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined) { const word = ordinalAt(tokens, at); return word === undefined || word.value > 31 ? undefined : { day: word.value, end: word.end }; }
  if (numeral.digits > 2 || numeral.decimals > 0 || numeral.value < 1 || numeral.value > 31) return undefined;
  const suffix = ordinalAt(tokens, at);
  const next = tokens[at + 1];
  if (suffix === undefined && next?.glued === true && next.kind !== 'symbol') return undefined;
  return { day: numeral.value, end: suffix?.end ?? at + 1 };
}

/** "11–13", "11 to 13", "11 and 12": a second day of the same month. */
function secondDay(tokens: readonly Token[], at: number): { readonly day: number; readonly end: number } | undefined {
  if (!/^(?:-|to|and|\/)$/.test(lowerAt(tokens, at)) || numeralAt(tokens, at + 1) === undefined) return undefined;
  const day = dayAt(tokens, at + 1);
  return day === undefined || monthAt(tokens, day.end) === undefined && lowerAt(tokens, at) === 'and' ? undefined : day;
}

function daysOf(start: number, stop: number, written: { readonly year?: number; readonly month: number; readonly day: number }, last: number | undefined, context: FactContext): DateDraft {
  const draft = dayDraft(start, stop, written, context.referenceDay);
  if (last === undefined || last <= written.day) return draft;
  return { ...draft, anchor: { min: draft.anchor.min, max: draft.anchor.max + last - written.day }, grain: 'range' };
}

/** "March 40 people", "May 5,000", "June 20 %": the number is no day. */
function isMeasuredDay(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at);
  return /^(?:%|percent|million|billion|thousand|people|per|km|miles)$/.test(next) || (next === ':' && gluedAt(tokens, at) && gluedAt(tokens, at + 1));
}

/** A month without day or year: any but "May" and "March" (and short forms), or those after a word that months follow. */
function isMonthInContext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower.length > 5 || /^(?:april|july|june|sept)$/.test(token.lower)) return !(token.lower === 'august' && tokens[at + 1]?.capital === true) && !isPersonal(tokens, at);
  return /^(?:in|of|since|by|until|till|last|next|this|early|late|mid|from|to|through|during|before|after|-|and|between|every|each)$/.test(lowerAt(tokens, at - 1)) && tokens[at + 1]?.capital !== true;
}

/** "April Jones", "Theresa May": part of a person's name. */
function isPersonal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const namelike = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && token.lower.length > 1;
  return /^(?:april|june|may|august)$/.test(lowerAt(tokens, at)) && (namelike(next) || (namelike(before) && at > 1));
}

/** "-20", "–2021", "/20" after a year: the last year of a stretch or season. */
function lastYear(tokens: readonly Token[], at: number, year: number): { readonly year: number; readonly end: number } | undefined {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  const numeral = next?.numeral;
  if (joint === undefined || numeral === undefined || !/^[-/]$/.test(joint.lower) || joint.glued !== next?.glued || numeral.decimals > 0) return undefined;
  const last = numeral.digits === 2 ? Math.floor(year / 100) * 100 + numeral.value : numeral.digits === 1 && lowerAt(tokens, at) === '-' ? Math.floor(year / 10) * 10 + numeral.value : numeral.digits === 4 ? numeral.value : 0;
  return last > year && last - year < 1000 && tokens[at + 2]?.lower !== joint.lower ? { year: last, end: at + 2 } : undefined;
}

function stretch(start: number, stop: number, year: number, years: number, grain: DateDraft['grain']): DateDraft {
  return { start, stop, anchor: yearDays(year, year + years - 1), written: {}, grain, relative: false };
}

/** "44 BC", "AD 79", "79 CE". Years BC count backwards: 1 BC is year 0. */
function eraYear(tokens: readonly Token[], at: number): DateDraft | undefined {
  const lead = /^(?:ad|ce)$/.test(lowerAt(tokens, at)) && tokens[at]?.capital === true ? at + 1 : at;
  const numeral = numeralAt(tokens, lead);
  if (numeral === undefined || numeral.decimals > 0 || numeral.digits > 4) return undefined;
  const era = eraAt(tokens, lead + 1);
  if (era === undefined && lead === at) return undefined;
  const year = era?.before === true ? 1 - numeral.value : numeral.value;
  return { start: at, stop: era?.end ?? lead + 1, anchor: yearDays(year), written: { year }, grain: 'year', relative: false };
}

function eraAt(tokens: readonly Token[], at: number): { readonly before: boolean; readonly end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !/^(?:bc|bce|ad|ce)$/.test(token.lower)) return undefined;
  return { before: token.lower.startsWith('b'), end: at + 1 };
}

const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]]);

/** "summer 2019", "the summer of 2019", "Q3 2020", "the third quarter of 2020", "H1", "the first half of 2020". */
export const partOfYear: DateForm = (tokens, at, context) => seasonAt(tokens, at, context) ?? codedPart(tokens, at, context) ?? wordedPart(tokens, at, context);

/** Northern meteorological seasons, three months each. */
function seasonAt(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const word = lowerAt(tokens, at);
  const month = SEASONS.get(word);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, at + 1);
  if (year === undefined && (!/^(?:last|this|next|that|in|during|since|by|of)$/.test(lowerAt(tokens, at - 1)) || word === 'fall')) return undefined;
  const second = year === undefined || month < 12 ? undefined : lastYear(tokens, year.end, year.year);
  return { start: at, stop: second?.end ?? year?.end ?? at + 1, anchor: inYear(year?.year, context.referenceDay, (y) => monthDays(y, month, 3)), written: year === undefined ? {} : { year: year.year }, grain: 'season', relative: year === undefined };
}

function codedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const [letter, number] = [tokens[at], tokens[at + 1]];
  const n = number?.numeral?.value ?? 0;
  if (letter?.numeral !== undefined) return reversedPart(tokens, at, context);
  if (letter?.capital !== true || number?.glued !== true || (letter.lower !== 'q' && letter.lower !== 'h')) return undefined;
  return n < 1 || n > (letter.lower === 'q' ? 4 : 2) ? undefined : part(tokens, [at, at + 2], n, letter.lower === 'q' ? 3 : 6, context);
}

/** "3Q19", "1H 2020". */
function reversedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const [number, letter, short] = [numeralAt(tokens, at), tokens[at + 1], tokens[at + 2]];
  if (number?.digits !== 1 || letter?.capital !== true || !letter.glued || !/^[qh]$/.test(letter.lower)) return undefined;
  const [months, most] = letter.lower === 'q' ? [3, 4] : [6, 2];
  if (number.value < 1 || number.value > most) return undefined;
  const year = short?.glued === true && short.numeral?.digits === 2 ? fullYear(short.numeral.value) : undefined;
  if (year !== undefined) return { start: at, stop: at + 3, anchor: monthDays(year, (number.value - 1) * months + 1, months), written: { year, part: number.value }, grain: months === 3 ? 'quarter' : 'half', relative: false };
  return yearAfter(tokens, at + 2) === undefined ? undefined : part(tokens, [at, at + 2], number.value, months, context);
}

function wordedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const rank = ordinalAt(tokens, at);
  if (rank === undefined) return undefined;
  const noun = lowerAt(tokens, rank.end) === '-' ? rank.end + 1 : rank.end;
  if (yearAfter(tokens, noun + 1) === undefined && lowerAt(tokens, noun) === 'quarter' && !aboutBusiness(tokens, at)) return undefined;
  const months = lowerAt(tokens, noun) === 'quarter' ? 3 : lowerAt(tokens, noun) === 'half' ? 6 : 0;
  if (months === 0 || rank.value * months > 12) return undefined;
  const found = part(tokens, [at, noun + 1], rank.value, months, context);
  return months === 6 && found.written.year === undefined && !/^(?:of)$/.test(lowerAt(tokens, noun + 1)) ? undefined : found;
}

const BUSINESS = new Set(['revenue', 'revenues', 'profit', 'profits', 'sales', 'earnings', 'results', 'growth', 'gdp', 'economy', 'economic', 'loss', 'losses', 'income', 'shipments', 'shares', 'company', 'investors', 'year', 'fiscal', 'financial', 'million', 'billion', 'forecast', 'output', 'deliveries', 'subscribers', 'cash', 'dividend', 'guidance', 'analysts', 'percent', '%']);

/** A quarter without a year is one of a year only among words of business; else it may be one of a game. */
function aboutBusiness(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 15); i < Math.min(tokens.length, at + 15); i++) if (BUSINESS.has(lowerAt(tokens, i))) return true;
  return false;
}

function part(tokens: readonly Token[], [start, end]: readonly [number, number], n: number, months: number, context: FactContext): DateDraft {
  const year = yearAfter(tokens, end);
  const anchor = inYear(year?.year, context.referenceDay, (y) => monthDays(y, (n - 1) * months + 1, months));
  return { start, stop: year?.end ?? end, anchor, written: { ...(year && { year: year.year }), part: n }, grain: months === 3 ? 'quarter' : 'half', relative: year === undefined };
}
