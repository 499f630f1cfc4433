import { gluedAt, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { fullYear } from '../numbers/year';
import { dayNumber, isDay } from './calendar';
import { dayDraft, monthDraft } from './date-draft';
import type { DateForm } from './date-form';

/** "2020-08-14", "14/8/2020" (either order where both are possible), "14.8.20". Not fractions, scores or versions. */
export const numericDate: DateForm = (tokens, at, context) => {
  const dotted = dottedDate(tokens, at, context);
  if (dotted !== undefined) return dotted;
  const found = numericParts(tokens, at);
  if (found === undefined) return monthSlashYear(tokens, at, context);
  const { a, b, c, separator } = found;
  if (a.digits === 4)
    return isDay(b.value, c.value)
      ? dayDraft(at, timestampEnd(tokens, at + 5), { year: a.value, month: b.value, day: c.value })
      : undefined;
  const isYear = c.digits === 4 || (c.digits === 2 && separator === '/');
  if (!isYear) return undefined;
  const year = c.digits === 4 ? c.value : fullYear(c.value);
  const [dayFirst, monthFirst] = [isDay(b.value, a.value), isDay(a.value, b.value)];
  if (!dayFirst && !monthFirst) return undefined;
  const draft = dayFirst
    ? dayDraft(at, at + 5, { year, month: b.value, day: a.value }, context.referenceDay)
    : dayDraft(at, at + 5, { year, month: a.value, day: b.value }, context.referenceDay);
  if (!dayFirst || !monthFirst || a.value === b.value) return draft;
  const other = dayNumber(year, a.value, b.value);
  return { ...draft, written: { year }, alternatives: [{ min: other, max: other }] };
};

/** Tokens of a time with its zone. */
const LONGEST_TIMESTAMP = 12;

/** Where the time of "2020-09-12T15:30:00Z" ends. */
function timestampEnd(tokens: readonly Token[], at: number): number {
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  const areGlued = gluedAt(tokens, at) && gluedAt(tokens, at + 1);
  if (lowerAt(tokens, at) !== 't' || !areGlued || !isNumber(at + 1)) return at;
  const goesOn = (i: number): boolean => gluedAt(tokens, i) && (isNumber(i) || /^[:z+-]$/.test(lowerAt(tokens, i)));
  let end = at + 2;
  while (end < at + LONGEST_TIMESTAMP && goesOn(end)) end++;
  return end;
}

/** "09/2020": two figures for the month, so that no fraction is taken for one. */
const monthSlashYear: DateForm = (tokens, at) => {
  const [month, slash, year] = [numeralAt(tokens, at), tokens[at + 1], numeralAt(tokens, at + 2)];
  const isMonth = month?.digits === 2 && isDay(month.value, 1);
  const isJoined = slash?.lower === '/' && slash.glued && gluedAt(tokens, at + 2);
  const isAlone = lowerAt(tokens, at - 1) !== '/' && lowerAt(tokens, at + 3) !== '/';
  if (!isMonth || year?.digits !== 4) return undefined;
  if (!isJoined || !isAlone) return undefined;
  return year.value >= 1900 && year.value < 2100
    ? monthDraft(at, at + 3, { year: year.value, month: month.value })
    : undefined;
};

/** "14.08.2020", which the lexer reads as a decimal and a year. */
const dottedDate: DateForm = (tokens, at) => {
  const [decimal, dot, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const decimals = decimal?.numeral?.decimals;
  const isJoined = dot?.lower === '.' && dot.glued && year?.glued === true;
  if (!isJoined || year.numeral?.digits !== 4) return undefined;
  if (decimal === undefined || (decimals !== 1 && decimals !== 2)) return undefined;
  const [day, month] = decimal.lower.split('.').map(Number);
  if (day === undefined || month === undefined || !isDay(month, day)) return undefined;
  return dayDraft(at, at + 3, { year: year.numeral.value, month, day });
};

interface NumericParts {
  readonly a: NonNullable<Token['numeral']>;
  readonly b: NonNullable<Token['numeral']>;
  readonly c: NonNullable<Token['numeral']>;
  readonly separator: string;
}

function numericParts(tokens: readonly Token[], at: number): NumericParts | undefined {
  const [a, one, b, two, c] = tokens.slice(at, at + 5);
  if (!a?.numeral || !b?.numeral || !c?.numeral) return undefined;
  if (!one || one.lower !== two?.lower) return undefined;
  if (
    !/^[-/.]$/.test(one.lower) ||
    ![one, b, two, c].every((token) => token.glued) ||
    [a, b, c].some((token) => (token.numeral?.decimals ?? 0) > 0)
  )
    return undefined;
  return { a: a.numeral, b: b.numeral, c: c.numeral, separator: one.lower };
}
