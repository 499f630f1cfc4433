import { gluedAt, lowerAt, numeralAt } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';
import { isWhole, type NumberCore } from '../../numbers/number-core';
import { MONTHS, WEEKDAYS } from '../../dates/calendar';
import { countedAt, isPlural } from '../counted';
import { FUNCTION_WORDS } from '../../numbers/function-words';
import { AFTER_PREPOSITION, CAPITAL_ONLY, HEADS } from './measure-label-words';

/** What a number names, where it names rather than counts. */
export interface Label {
  /** The series, in lower case; empty for bare identifiers. */
  readonly head: string;
  /** First and last token (half-open) of the label itself. */
  readonly start: number;
  readonly end: number;
}

/** The label of the number at token `at`; undefined for an amount. */
export function labelAt(tokens: readonly Token[], at: number, core: NumberCore, measured: boolean): Label | undefined {
  return (
    phoneNumber(tokens, at) ??
    partOfCode(tokens, at, core) ??
    (measured
      ? undefined
      : (listMarker(tokens, at, core) ?? numberedName(tokens, at, core) ?? seriesNumber(tokens, at, core)))
  );
}

/** Groups of digits that a telephone number has at most. */
const PHONE_GROUPS = 7;

/**
 * "+44 20 7946 0958", "555-0199", "(020) 7946 0958": seven digits or more in groups, with a plus, a leading zero, or
 * three groups.
 */
function phoneNumber(tokens: readonly Token[], at: number): Label | undefined {
  let [digits, groups, joints, end] = [0, 0, 0, at];
  let sign = lowerAt(tokens, at - 1) === '+';
  for (let next = at; groups < PHONE_GROUPS; next = end + (/^[-)(]$/.test(lowerAt(tokens, end)) ? 1 : 0)) {
    const numeral = numeralAt(tokens, next);
    if (numeral === undefined || numeral.decimals > 0 || numeral.digits < 2) break;
    if (numeral.grouped && groups > 0) break;
    digits += numeral.digits;
    groups++;
    sign ||= numeral.padded;
    if (/^[-)]$/.test(lowerAt(tokens, next - 1)) && groups > 1) joints++;
    end = next + 1;
  }
  const hasItsLength = groups >= 2 && digits >= 7 && digits <= 15;
  const isJoined = groups >= 3 && joints > 0 && digits >= 9;
  return hasItsLength && (sign || isJoined) ? { head: '', start: at, end } : undefined;
}

/** "PS4", "F-16", "COVID-19", "5G", "1.2.3", "555-0199", "#7": digits inside a code. */
function partOfCode(tokens: readonly Token[], at: number, core: NumberCore): Label | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const before = codeBefore(tokens, at);
  const after = codeAfter(tokens, core.end);
  if (before === undefined && after === core.end) return undefined;
  return { head: before === undefined ? '' : lowerAt(tokens, before), start: before ?? at, end: after };
}

function codeBefore(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.glued !== true || previous === undefined) return undefined;
  if (previous.kind === 'word' && !isCurrencyLetters(previous.lower)) return at - 1;
  if (previous.lower === '#') return undefined;
  const isHyphenated = previous.lower === '-' && previous.glued;
  return isHyphenated && isCodeWord(tokens[at - 2]) ? at - 2 : undefined;
}

/** "F", "COVID" before a hyphen; "Mid" and "May" begin a time. */
function isCodeWord(word: Token | undefined): boolean {
  if (word?.kind !== 'word' || !word.capital) return false;
  return !MONTHS.has(word.lower) && !isOpen(word.lower);
}

function isCurrencyLetters(lower: string): boolean {
  return /^(?:rs|r|usd|eur|gbp|x)$/.test(lower);
}

function isOpen(lower: string): boolean {
  return /^(?:mid|early|late|pre|post)$/.test(lower);
}

/**
 * Where the code that starts with a number ends: after glued letters that are neither unit, scale nor ordinal ending.
 */
function codeAfter(tokens: readonly Token[], end: number): number {
  const next = tokens[end];
  if (next?.glued !== true || next.kind !== 'word') return versionEnd(tokens, end);
  if (isGluedNumber(tokens, end + 1)) return end + 2;
  const whole = numeralAt(tokens, end - 1);
  const letter = next.capital ? 'gdkpahvx' : whole !== undefined && whole.digits > 2 ? 'p' : '';
  return next.lower.length === 1 && letter.includes(next.lower) && whole?.decimals === 0 ? end + 1 : end;
}

/** "1.2.3" and "192.168.0.1": a dot and more digits after a decimal. */
function versionEnd(tokens: readonly Token[], end: number): number {
  let next = end;
  while (lowerAt(tokens, next) === '.' && gluedAt(tokens, next) && isGluedNumber(tokens, next + 1)) next += 2;
  const isDecimal = isGluedNumber(tokens, end) && lowerAt(tokens, end).startsWith('.');
  return next === end && isDecimal ? end + 1 : next;
}

/** "1. First, …" and "2) …" at the start of a sentence. */
function listMarker(tokens: readonly Token[], at: number, core: NumberCore): Label | undefined {
  if (at !== 0 || !core.bare) return undefined;
  const isMarked = gluedAt(tokens, core.end) && /^[.)]$/.test(lowerAt(tokens, core.end));
  const isApart = tokens[core.end + 1]?.glued === false;
  return isMarked && isApart ? { head: '', start: at, end: core.end } : undefined;
}

/**
 * "58 Brigade", "10 Downing Street", "2 Varieties of": a bare number before a capitalised name that has no plural in
 * it.
 */
function numberedName(tokens: readonly Token[], at: number, core: NumberCore): Label | undefined {
  if (!core.bare || core.value < 2 || !opensName(tokens[core.end])) return undefined;
  const isCapital = (i: number): boolean => tokens[i]?.capital === true;
  const shouting = isCapital(at - 1) || (isCapital(core.end + 1) && isCapital(core.end + 2));
  const words = countedAt(tokens, core.end, true);
  return shouting || lowerAt(tokens, core.end + 1) === '-' || words.some(isPlural)
    ? undefined
    : { head: words.join(' '), start: at, end: core.end };
}

/** "Article 50", "Windows 10", "Apollo 11", "phase three": a head noun or a name right before a small whole number. */
function seriesNumber(tokens: readonly Token[], at: number, core: NumberCore): Label | undefined {
  const previous = tokens[at - 1];
  const head = previous?.lower === '.' && previous.glued ? tokens[at - 2] : previous;
  if (head?.kind !== 'word' || !isWhole(core) || hyphenated(tokens, core.end)) return undefined;
  if (!isHead(tokens, at - (head === previous ? 1 : 2), head) && !isNumbered(tokens, at, head, core)) return undefined;
  const verse = lowerAt(tokens, core.end) === ':' && isGluedNumber(tokens, core.end + 1);
  return { head: head.lower, start: at, end: verse ? core.end + 2 : core.end };
}

/** "Windows 10", "Apollo 11": a small number behind a name, with nothing counted after it. */
function isNumbered(tokens: readonly Token[], at: number, head: Token, core: NumberCore): boolean {
  const isShort = core.bare && core.value < MOST_IN_SERIES;
  return isShort && isName(tokens, at, head) && !countsSomething(tokens, core.end);
}

/** Numbers of a series stay below this. */
const MOST_IN_SERIES = 10_000;

function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  return gluedAt(tokens, at) && tokens[at]?.kind === 'number';
}

/** A capitalised word that stands apart and is no month. */
function opensName(word: Token | undefined): boolean {
  if (word?.kind !== 'word' || !word.capital || word.glued) return false;
  return !FUNCTION_WORDS.has(word.lower) && !MONTHS.has(word.lower);
}

function isHead(tokens: readonly Token[], at: number, head: Token): boolean {
  if (!HEADS.has(head.lower)) return false;
  if (!CAPITAL_ONLY.has(head.lower) || (head.capital && at > 0)) return true;
  if (head.lower.endsWith('s') || head.lower === 'under') return false;
  return AFTER_PREPOSITION.has(lowerAt(tokens, at - 1)) || isOfOne(tokens, at);
}

/** "Tram | line 21", "unit 7 | was": what runs on lines, or a verb of one behind a figure above one. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  if (RUNNING.has(lowerAt(tokens, at - 1))) return true;
  const value = tokens[at + 1]?.numeral?.value ?? 0;
  return value > 1 && /^(?:is|was|has|does)$/.test(lowerAt(tokens, at + 2));
}

/** What runs on numbered lines. */
const RUNNING: ReadonlySet<string> = new Set(
  'tram bus metro subway underground tube rail railway train ferry trolleybus'.split(' '),
);

/** A capitalised word that is no month, weekday or function word and does not open the sentence. */
function isName(tokens: readonly Token[], at: number, head: Token): boolean {
  const { capital, lower } = head;
  const isOther = FUNCTION_WORDS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
  if (!capital || isOther || isCurrencyLetters(lower)) return false;
  const isInside = at >= 2 || opensAsName(tokens, at, head);
  return isInside && (tokens[at - 1] === head || isSuffix(lower));
}

/** "Persona 5 is …": a first word that is no adverb or quantifier, and a verb or a sign right after the number. */
function opensAsName(tokens: readonly Token[], at: number, head: Token): boolean {
  const next = tokens[at + 1];
  return (
    !/ly$|^(?:another|just|only|about|over|under|all|top|last|first|next|additional|further|maybe|perhaps|day|page|total)$/.test(
      head.lower,
    ) && /^(?:is|was|has|had|will|won|sold|are|were|became|received|features|'s)$/.test(next?.lower ?? '')
  );
}

/** "Super Mario Bros. 3", "St. 4": abbreviations that end names. */
function isSuffix(word: string): boolean {
  return SUFFIXES.has(word);
}

const SUFFIXES: ReadonlySet<string> = new Set(['bros', 'jr', 'vol', 'pt', 'dr', 'st']);

/** True where a lower-case plural follows: "Iraq 300 soldiers". */
function countsSomething(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < end + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || FUNCTION_WORDS.has(token.lower)) return false;
    if (/[^su]s$|people|men$|women$|children$/.test(token.lower)) return true;
  }
  return false;
}

function hyphenated(tokens: readonly Token[], end: number): boolean {
  return lowerAt(tokens, end) === '-' && gluedAt(tokens, end) && tokens[end + 1]?.kind === 'word';
}
