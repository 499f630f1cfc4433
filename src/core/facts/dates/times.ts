import type { DateDraft } from './date-draft';
import type { DateForm } from './date-form';
import { EVERYTHING } from '../numbers/interval';
import { gluedAt, hasFourFigures, lowerAt, numeralAt } from '../numbers/lexer';
import { SMALL } from '../numbers/number-words';
import type { Numeral, Token } from '../numbers/lexer';

/**
 * A time of day: "3pm", "3:30 p.m.", "15:00", "15:00 GMT", "noon", "5 o'clock", "half past five", "ten
 * in the evening". Not "2:1", and not "2:04:23", a time that somebody took.
 */
export const timeOfDay: DateForm = (tokens, at) => {
  const told = toldByHour(tokens, at) ?? hourOfDay(tokens, at);
  if (told !== undefined) return told;
  const named = NAMED.get(lowerAt(tokens, at));
  if (named !== undefined)
    return /^(?:at|by|before|after|until|till|around|since|about|from|to|between)$/.test(lowerAt(tokens, at - 1))
      ? time(at, at + 1, named)
      : undefined;
  const military = fourDigits(tokens, at);
  if (military !== undefined) return military;
  const hour = numeralAt(tokens, at);
  const mostDecimals = isHalfDay(tokens, at + 1) === undefined ? 0 : 2;
  if (hour === undefined || !isHour(hour) || hour.decimals > mostDecimals) return undefined;
  return clock(tokens, at, hour.value) ?? spoken(tokens, at, hour);
};

function isHourOfClock(hour: number): boolean {
  return hour >= 1 && hour <= 12 && hour % 1 === 0;
}

function isHour({ grouped, value, digits }: Numeral): boolean {
  return !grouped && value < 24 && digits <= 2;
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);
/** Which half of the day the words after an hour name. */
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
]);

/**
 * "Half past five", "a quarter to six in the evening", "twenty past 3 p.m."; undefined where nothing says which half of
 * the day is meant.
 */
function toldByHour(tokens: readonly Token[], at: number): DateDraft | undefined {
  const minutes = PARTS.get(lowerAt(tokens, at)) ?? SMALL.get(lowerAt(tokens, at)) ?? numeralAt(tokens, at)?.value;
  const after = lowerAt(tokens, at + 1) === 'minutes' ? at + 2 : at + 1;
  const side = lowerAt(tokens, after);
  if (minutes === undefined || minutes >= 60) return undefined;
  const isToHour = side === 'to' && minutes <= 30 && isTold(tokens, at);
  if (side !== 'past' && !isToHour) return undefined;
  const told = wholeHour(tokens, after + 1);
  if (told === undefined) return undefined;
  return time(at, told.end, (told.minutes + (side === 'past' ? minutes : DAY - minutes)) % DAY, tokens);
}

/** A day in minutes. */
const DAY = 1440;

/** "Six in the evening", "6 p.m.", "midnight"; undefined where nothing says which half of the day is meant. */
function wholeHour(
  tokens: readonly Token[],
  at: number,
): { readonly minutes: number; readonly end: number } | undefined {
  const named = NAMED.get(lowerAt(tokens, at));
  if (named !== undefined) return { minutes: named, end: at + 1 };
  const hour = SMALL.get(lowerAt(tokens, at)) ?? numeralAt(tokens, at)?.value;
  if (hour === undefined || !isHourOfClock(hour)) return undefined;
  const half = isHalfDay(tokens, at + 1) ?? partOfDay(tokens, at + 1);
  return half && { minutes: toMinutes(hour, 0, half.half), end: half.end };
}

/** Words before an hour by which no count is meant: "at ten in the evening". */
const LEADS_TO_TIME = /^(?:at|by|until|till|before|after|since)$/;

/**
 * "At ten in the evening", "by seven o'clock in the morning", "until eleven at night". Undefined for "ten in the
 * evening" without such a word, which may count, and for twelve, which people use of noon and midnight alike.
 */
function hourOfDay(tokens: readonly Token[], at: number): DateDraft | undefined {
  const hour = SMALL.get(lowerAt(tokens, at)) ?? numeralAt(tokens, at)?.value;
  if (hour === undefined || !isHourOfClock(hour) || hour === 12) return undefined;
  const isClock = lowerAt(tokens, at + 1) === "o'clock";
  const after = isClock ? at + 2 : at + 1;
  const half = partOfDay(tokens, after) ?? nightOf(tokens, after, hour);
  const isLed = isClock || LEADS_TO_TIME.test(lowerAt(tokens, at - 1));
  if (half === undefined || !(isLed || isEndOfHours(tokens, at, half.end))) return undefined;
  return time(at, half.end, toMinutes(hour, 0, half.half), tokens);
}

/** "From | seven in the morning | to", "in the morning to | nine in the evening". */
function isEndOfHours(tokens: readonly Token[], at: number, end: number): boolean {
  if (lowerAt(tokens, at - 1) === 'from') return /^(?:to|till|until)$/.test(lowerAt(tokens, end));
  return lowerAt(tokens, at - 1) === 'to' && /^(?:morning|afternoon|evening|night)$/.test(lowerAt(tokens, at - 2));
}

/** The half of the day that "at night" names: "two at night" is past midnight. */
function nightOf(tokens: readonly Token[], at: number, hour: number): ReturnType<typeof partOfDay> {
  if (lowerAt(tokens, at) !== 'at' || lowerAt(tokens, at + 1) !== 'night') return undefined;
  return { half: hour < 6 ? 'am' : 'pm', end: at + 2 };
}

/** "A quarter to six", "at ten to six": as against "ten to one". */
function isTold(tokens: readonly Token[], at: number): boolean {
  return PARTS.has(lowerAt(tokens, at)) || LEADS_TO_TIME.test(lowerAt(tokens, at - 1));
}

/** "at 0215 GMT", "at 1640 hours": four digits that a zero before, "hours" or a zone behind shows to be no number. */
function fourDigits(tokens: readonly Token[], at: number): DateDraft | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined || !hasFourFigures(numeral) || gluedAt(tokens, at + 1)) return undefined;
  const [hour, minutes] = [Math.floor(numeral.value / 100), numeral.value % 100];
  const isLed = /^(?:at|by|from|until|till|before|after|since|around)$/.test(lowerAt(tokens, at - 1));
  if (hour >= 24 || minutes >= 60 || !isLed) return undefined;
  const hours = /^(?:hours|hrs|h)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const isTime = numeral.padded || hours > at + 1 || zone(tokens, at + 1).end > at + 1;
  return isTime ? time(at, hours, hour * 60 + minutes, tokens) : undefined;
}

function partOfDay(
  tokens: readonly Token[],
  at: number,
): { readonly half: 'am' | 'pm'; readonly end: number } | undefined {
  const half =
    lowerAt(tokens, at) === 'in' && lowerAt(tokens, at + 1) === 'the' ? HALVES.get(lowerAt(tokens, at + 2)) : undefined;
  return half && { half, end: at + 3 };
}

/** "15:00", "3:30 pm". */
function clock(tokens: readonly Token[], at: number, hour: number): DateDraft | undefined {
  const minutes = minutesAfterColon(tokens, at + 1);
  if (minutes === undefined || isTimeTaken(tokens, at)) return undefined;
  const half = isHalfDay(tokens, at + 3);
  if (half === undefined && tokens[at - 1]?.capital === true && tokens[at - 1]?.kind === 'word') return undefined;
  return time(at, half?.end ?? at + 3, toMinutes(hour, minutes, half?.half), tokens);
}

/** The two digits behind a colon that touches what stands on both its sides. */
function minutesAfterColon(tokens: readonly Token[], at: number): number | undefined {
  const [colon, minutes] = [tokens[at], tokens[at + 1]];
  const numeral = minutes?.numeral;
  if (colon?.lower !== ':' || colon.glued !== true || minutes?.glued !== true) return undefined;
  return numeral?.digits === 2 && numeral.value < 60 && numeral.decimals === 0 ? numeral.value : undefined;
}

/** Three numbers with colons are hours, minutes and seconds that somebody took. */
function isTimeTaken(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 3) === ':' || (lowerAt(tokens, at - 1) === ':' && gluedAt(tokens, at));
}

/** "3pm", "3.30pm", "5 o'clock". */
function spoken(tokens: readonly Token[], at: number, hour: NonNullable<Token['numeral']>): DateDraft | undefined {
  const half = isHalfDay(tokens, at + 1);
  const minutes = Math.round((hour.value % 1) * 100);
  if (half !== undefined && hour.value < 13 && minutes < 60)
    return time(at, half.end, toMinutes(Math.floor(hour.value), minutes, half.half), tokens);
  return tokens[at + 1]?.lower === "o'clock" ? time(at, at + 2, toMinutes(hour.value, 0, undefined)) : undefined;
}

/** "am", "p.m.", "P.M". */
function isHalfDay(
  tokens: readonly Token[],
  at: number,
): { readonly half: 'am' | 'pm'; readonly end: number } | undefined {
  const [a, dot, m, last] = [tokens[at]?.lower, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (a === 'am' || a === 'pm') return { half: a, end: at + 1 };
  if (a !== 'a' && a !== 'p') return undefined;
  if (dot?.lower !== '.' || m?.lower !== 'm' || !m.glued) return undefined;
  return {
    half: a === 'a' ? 'am' : 'pm',
    end: last?.lower === '.' && last.glued && at + 4 < tokens.length ? at + 4 : at + 3,
  };
}

/** Minutes east of Greenwich; "ET" and "PT" are winter or summer time, and so no offset. */
const ZONES: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>(
  Object.entries({
    gmt: 0,
    utc: 0,
    z: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    ist: 330,
    jst: 540,
    kst: 540,
    hkt: 480,
    sgt: 480,
    aest: 600,
    aedt: 660,
    awst: 480,
    nzst: 720,
    nzdt: 780,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    et: undefined,
    pt: undefined,
    ct: undefined,
    mt: undefined,
  }),
);

/** The zone at token `at`: where it ends, and its minutes east of Greenwich where they are known ("GMT+2", "BST"). */
function zone(tokens: readonly Token[], at: number): { readonly end: number; readonly offset?: number } {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !ZONES.has(token.lower)) return { end: at };
  const offset = ZONES.get(token.lower);
  const sign = lowerAt(tokens, at + 1);
  const hours = offset === 0 && /^[-+]$/.test(sign) && gluedAt(tokens, at + 1) ? numeralAt(tokens, at + 2) : undefined;
  if (hours !== undefined && hours.value <= 14) return { end: at + 3, offset: (sign === '-' ? -60 : 60) * hours.value };
  return { end: at + 1, ...(offset !== undefined && { offset }) };
}

function toMinutes(hour: number, minutes: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined) return hour * 60 + minutes;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
}

function time(start: number, stop: number, minutes: number, tokens: readonly Token[] = []): DateDraft {
  const { end, offset } = zone(tokens, stop);
  return {
    start,
    stop: end,
    anchor: EVERYTHING,
    written: { time: minutes, ...(offset !== undefined && { offset }) },
    grain: 'time',
    relative: true,
  };
}
