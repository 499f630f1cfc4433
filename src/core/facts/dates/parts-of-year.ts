import type { FactContext } from '../../model/judging/fact';
import { lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { fullYear, yearAfter } from '../numbers/year';
import { monthDays, SEASONS } from './calendar';
import type { DateDraft } from './date-draft';
import { inYear } from './date-draft';
import type { DateForm } from './date-form';
import { ordinalAt } from './day-words';
import { lastYear } from './years/year-runs';

/** Seasons, quarters and halves of a year. Example: "summer 2019", "the third quarter of 2020", "H1". */
export const partOfYear: DateForm = (tokens, at, context) =>
  seasonAt(tokens, at, context) ?? codedPart(tokens, at, context) ?? wordedPart(tokens, at, context);

/** Northern meteorological seasons, three months each. */
function seasonAt(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const word = lowerAt(tokens, at);
  const month = SEASONS.get(word);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, at + 1);
  if (
    year === undefined &&
    (!/^(?:last|this|next|that|in|during|since|by|of)$/.test(lowerAt(tokens, at - 1)) || word === 'fall')
  )
    return undefined;
  const second = year === undefined || month < 12 ? undefined : lastYear(tokens, year.end, year.year);
  return {
    start: at,
    stop: second?.end ?? year?.end ?? at + 1,
    anchor: inYear(year?.year, context.referenceDay, (y) => monthDays(y, month, 3)),
    written: year === undefined ? {} : { year: year.year },
    grain: 'season',
    relative: year === undefined,
  };
}

function codedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const [letter, number] = [tokens[at], tokens[at + 1]];
  const n = number?.numeral?.value ?? 0;
  if (letter?.numeral !== undefined) return reversedPart(tokens, at, context);
  if (letter?.capital !== true || !/^[qh]$/.test(letter.lower) || number?.glued !== true) return undefined;
  return n < 1 || n > (letter.lower === 'q' ? 4 : 2)
    ? undefined
    : part(tokens, [at, at + 2], n, letter.lower === 'q' ? 3 : 6, context);
}

/** "3Q19", "1H 2020". */
function reversedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const [number, letter, short] = [numeralAt(tokens, at), tokens[at + 1], tokens[at + 2]];
  if (letter?.capital !== true || !letter.glued || !/^[qh]$/.test(letter.lower)) return undefined;
  if (number?.digits !== 1) return undefined;
  const [months, most] = letter.lower === 'q' ? [3, 4] : [6, 2];
  if (number.value < 1 || number.value > most) return undefined;
  const year = short?.glued === true && short.numeral?.digits === 2 ? fullYear(short.numeral.value) : undefined;
  if (year !== undefined)
    return {
      start: at,
      stop: at + 3,
      anchor: monthDays(year, (number.value - 1) * months + 1, months),
      written: { year, part: number.value },
      grain: months === 3 ? 'quarter' : 'half',
      relative: false,
    };
  return yearAfter(tokens, at + 2) === undefined
    ? undefined
    : part(tokens, [at, at + 2], number.value, months, context);
}

function wordedPart(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const rank = ordinalAt(tokens, at);
  if (rank === undefined) return undefined;
  const noun = lowerAt(tokens, rank.end) === '-' ? rank.end + 1 : rank.end;
  if (yearAfter(tokens, noun + 1) === undefined && lowerAt(tokens, noun) === 'quarter' && !aboutBusiness(tokens, at))
    return undefined;
  const months = lowerAt(tokens, noun) === 'quarter' ? 3 : lowerAt(tokens, noun) === 'half' ? 6 : 0;
  if (months === 0 || rank.value * months > 12) return undefined;
  const found = part(tokens, [at, noun + 1], rank.value, months, context);
  return months === 6 && found.written.year === undefined && !isOfYear(tokens, noun + 1) ? undefined : found;
}

/** "The first half | of the year", as against "of the game". */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^of (?:(?:the|this|that|last|next) )?(?:(?:calendar|financial|fiscal) )?year(?: |$)/.test(words.join(' '));
}

const BUSINESS = new Set([
  'revenue',
  'revenues',
  'profit',
  'profits',
  'sales',
  'earnings',
  'results',
  'growth',
  'gdp',
  'economy',
  'economic',
  'loss',
  'losses',
  'income',
  'shipments',
  'shares',
  'company',
  'investors',
  'year',
  'fiscal',
  'financial',
  'million',
  'billion',
  'forecast',
  'output',
  'deliveries',
  'subscribers',
  'cash',
  'dividend',
  'guidance',
  'analysts',
  'percent',
  '%',
]);

/** A quarter without a year is one of a year only among words of business; else it may be one of a game. */
function aboutBusiness(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 15); i < Math.min(tokens.length, at + 15); i++)
    if (BUSINESS.has(lowerAt(tokens, i))) return true;
  return false;
}

function part(
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  n: number,
  months: number,
  context: FactContext,
): DateDraft {
  const year = yearAfter(tokens, end);
  const anchor = inYear(year?.year, context.referenceDay, (y) => monthDays(y, (n - 1) * months + 1, months));
  return {
    start,
    stop: year?.end ?? end,
    anchor,
    written: { ...(year && { year: year.year }), part: n },
    grain: months === 3 ? 'quarter' : 'half',
    relative: year === undefined,
  };
}
