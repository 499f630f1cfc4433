import type { DateDraft } from './date-draft';
import type { DateForm } from './date-forms';
import { EVERYTHING } from '../numbers/interval';
import { lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';

/** A time of day: "3pm", "3:30 p.m.", "15:00", "15:00 GMT", "noon", "5 o'clock". Not "2:1", not race times. */
export const timeOfDay: DateForm = (tokens, at) => {
  const named = NAMED.get(lowerAt(tokens, at));
  if (named !== undefined) return /^(?:at|by|before|after|until|till|around|since|about)$/.test(lowerAt(tokens, at - 1)) ? time(at, at + 1, named) : undefined;
  const hour = numeralAt(tokens, at);
  if (hour === undefined || hour.decimals > (isHalfDay(tokens, at + 1) === undefined ? 0 : 2) || hour.grouped || hour.value >= 24 || hour.digits > 2) return undefined;
  return clock(tokens, at, hour.value) ?? spoken(tokens, at, hour);
};

const NAMED: ReadonlyMap<string, number> = new Map([['noon', 720], ['midday', 720], ['midnight', 0]]);

/** "15:00", "3:30 pm". */
function clock(tokens: readonly Token[], at: number, hour: number): DateDraft | undefined {
  const [colon, minutes] = [tokens[at + 1], tokens[at + 2]];
  const numeral = minutes?.numeral;
  if (colon?.lower !== ':' || colon.glued !== true || numeral?.digits !== 2 || minutes?.glued !== true || numeral.value >= 60 || numeral.decimals > 0 || lowerAt(tokens, at + 3) === ':') return undefined;
  const half = isHalfDay(tokens, at + 3);
  if (half === undefined && tokens[at - 1]?.capital === true && tokens[at - 1]?.kind === 'word') return undefined;
  return time(at, zone(tokens, half?.end ?? at + 3), toMinutes(hour, numeral.value, half?.half));
}

/** "3pm", "3.30pm", "5 o'clock". */
function spoken(tokens: readonly Token[], at: number, hour: NonNullable<Token['numeral']>): DateDraft | undefined {
  const half = isHalfDay(tokens, at + 1);
  const minutes = Math.round((hour.value % 1) * 100);
  if (half !== undefined && hour.value < 13 && minutes < 60) return time(at, zone(tokens, half.end), toMinutes(Math.floor(hour.value), minutes, half.half));
  return tokens[at + 1]?.lower === "o'clock" ? time(at, at + 2, toMinutes(hour.value, 0, undefined)) : undefined;
}

/** "am", "p.m.", "P.M". */
function isHalfDay(tokens: readonly Token[], at: number): { readonly half: 'am' | 'pm'; readonly end: number } | undefined {
  const [a, dot, m, last] = [tokens[at]?.lower, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (a === 'am' || a === 'pm') return { half: a, end: at + 1 };
  if ((a !== 'a' && a !== 'p') || dot?.lower !== '.' || m?.lower !== 'm' || m.glued !== true) return undefined;
  return { half: a === 'a' ? 'am' : 'pm', end: last?.lower === '.' && last.glued && at + 4 < tokens.length ? at + 4 : at + 3 };
}

function zone(tokens: readonly Token[], at: number): number {
  return /^(?:gmt|utc|bst|est|edt|et|pst|pdt|pt|cet|cest|ist|cst|cdt)$/.test(lowerAt(tokens, at)) && tokens[at]?.capital === true ? at + 1 : at;
}

function toMinutes(hour: number, minutes: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined) return hour * 60 + minutes;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
}

function time(start: number, stop: number, minutes: number): DateDraft {
  return { start, stop, anchor: EVERYTHING, written: { time: minutes }, grain: 'time', relative: true };
}
