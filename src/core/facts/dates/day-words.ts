import { gluedAt, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { ORDINALS } from '../numbers/number-words';
import { isDay, MONTHS } from './calendar';

/** The month at token `at` (with its full stop), or undefined. "mar", "sun" and "may" in lower case are words. */
export function monthAt(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly end: number } | undefined {
  const token = tokens[at];
  const month = token?.kind === 'word' ? MONTHS.get(token.lower) : undefined;
  if (token === undefined || month === undefined) return undefined;
  if (!token.capital && !isMonthInLowerCase(tokens, at)) return undefined;
  const isShort = token.lower.length <= 4 && lowerAt(tokens, at + 1) === '.' && gluedAt(tokens, at + 1);
  return { month, end: isShort && tokens[at + 2] !== undefined ? at + 2 : at + 1 };
}

/** "march 13th 2015", "24 september": careless writing, taken for a month where a day or year touches it. */
function isMonthInLowerCase(tokens: readonly Token[], at: number): boolean {
  if (/^(?:may|mar|jan|jun|sep|dec)$/.test(lowerAt(tokens, at))) return false;
  const before = /^(?:st|nd|rd|th|of)$/.test(lowerAt(tokens, at - 1))
    ? numeralAt(tokens, at - 2)
    : numeralAt(tokens, at - 1);
  const near = before ?? numeralAt(tokens, at + 1);
  return near?.decimals === 0 && (near.digits <= 2 || near.digits === 4);
}

/** The ordinal at token `at` in digits or words. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const token = tokens[at];
  if (token?.numeral !== undefined) {
    const suffix = tokens[at + 1];
    return suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower)
      ? { value: token.numeral.value, end: at + 2 }
      : undefined;
  }
  const value = ORDINALS.get(token?.lower ?? '');
  if (value !== undefined) return { value, end: at + 1 };
  const tens = TENS.get(token?.lower ?? '');
  const unit = lowerAt(tokens, at + 1) === '-' ? ORDINALS.get(lowerAt(tokens, at + 2)) : undefined;
  return tens === undefined || unit === undefined ? undefined : { value: tens + unit, end: at + 3 };
}

/** What stands before the hyphen of "twenty-first" and "thirty-first". */
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);

/** The day of a month at token `at` ("14", "14th", "the fourteenth"), or undefined. */
export function dayAt(
  tokens: readonly Token[],
  at: number,
): { readonly day: number; readonly end: number } | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined) {
    const word = ordinalAt(tokens, at);
    return word === undefined || word.value > 31 ? undefined : { day: word.value, end: word.end };
  }
  if (numeral.digits > 2 || numeral.decimals > 0 || !isDay(1, numeral.value)) return undefined;
  const suffix = ordinalAt(tokens, at);
  const next = tokens[at + 1];
  if (suffix === undefined && next?.glued === true && next.kind !== 'symbol') return undefined;
  return { day: numeral.value, end: suffix?.end ?? at + 1 };
}

/** "11–13", "11 to 13", "11 and 12": a second day of the same month. */
export function secondDay(
  tokens: readonly Token[],
  at: number,
): { readonly day: number; readonly end: number } | undefined {
  if (!/^(?:-|to|and|\/)$/.test(lowerAt(tokens, at)) || numeralAt(tokens, at + 1) === undefined) return undefined;
  const day = dayAt(tokens, at + 1);
  return day === undefined || (monthAt(tokens, day.end) === undefined && lowerAt(tokens, at) === 'and')
    ? undefined
    : day;
}

/**
 * A month without day or year: any but "May" and "March" (and short forms), or those after a word that months follow.
 */
export function isMonthInContext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower.length > 5 || /^(?:april|july|june|sept)$/.test(token.lower))
    return !(token.lower === 'august' && tokens[at + 1]?.capital === true) && !isPersonal(tokens, at);
  return (
    /^(?:in|of|since|by|until|till|last|next|this|early|late|mid|from|to|through|during|before|after|-|and|between|every|each)$/.test(
      lowerAt(tokens, at - 1),
    ) && tokens[at + 1]?.capital !== true
  );
}

/** "April Jones", "Theresa May": part of a person's name. */
function isPersonal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const namelike = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && token.lower.length > 1;
  const isNamed = namelike(next) || (namelike(before) && at > 1);
  return isNamed && /^(?:april|june|may|august)$/.test(lowerAt(tokens, at));
}
