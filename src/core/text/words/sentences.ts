import type { Span } from '../../model/span';
import { opensSentence, stopAfter } from './abbreviations';
import { isDigit, isLetter, isLower, isSpace, isUpper, trimSpan } from '../characters/characters';

/**
 * Longer stretches without an end are cut at white space, so that no later step meets a sentence of a megabyte. UTF-16
 * code units.
 */
const LONGEST_SENTENCE = 3_000;
/** No word that matters to a full stop is longer. */
const LONGEST_WORD = 24;

const STOPS = '.!?…';
/** Ends of sentences in scripts that need no blank after them. */
const FULL_STOPS = '。！？｡؟۔।॥';
const CLOSERS = '"”’»\')]}›』」';
const OPENERS = '"“‘«\'([{‹„‚『「¿¡';

/**
 * The sentences of `text`, or of `span` in it, in order. They are half-open spans of `text`, without the white space
 * between them.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  for (let start = span.start; start < span.end;) {
    const end = paragraphEnd(text, start, span.end);
    splitParagraph(text, start, end, sentences);
    start = end + 1;
  }
  return sentences;
}

/** Offset of the line break before an empty line, or `limit`. */
function paragraphEnd(text: string, start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2029) return i;
    if (code !== 10 && code !== 13) continue;
    let next = code === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
    while (next < limit && isBlank(text.charCodeAt(next))) next++;
    if (next < limit && (text.charCodeAt(next) === 10 || text.charCodeAt(next) === 13)) return i;
    i = next - 1;
  }
  return limit;
}

function isBlank(code: number): boolean {
  return code !== 10 && code !== 13 && isSpace(code);
}

/** What the search for the end of a sentence needs to know. */
interface Scan {
  readonly text: string;
  readonly limit: number;
  /** Where the sentence in hand starts. */
  start: number;
  /** True inside straight double quotes. */
  quoted: boolean;
}

function splitParagraph(text: string, start: number, limit: number, sentences: Span[]): void {
  const scan: Scan = { text, limit, start, quoted: false };
  for (let i = start; i < limit;) {
    const character = text.charAt(i);
    if (character === '"') scan.quoted = !scan.quoted;
    const end = STOPS.includes(character)
      ? endAfterStops(scan, i)
      : FULL_STOPS.includes(character)
        ? endAfterFullStop(scan, i)
        : undefined;
    if (end === undefined) {
      if (++i - scan.start > LONGEST_SENTENCE && isCuttable(scan, i)) close(scan, i, sentences);
      continue;
    }
    for (let j = i + 1; j < end.next; j++) if (text[j] === '"') scan.quoted = !scan.quoted;
    if (end.ends) close(scan, end.next, sentences);
    i = end.next;
  }
  close(scan, limit, sentences);
}

/** Where to go on, and whether a sentence ends there. */
interface End {
  readonly next: number;
  readonly ends: boolean;
}

function close(scan: Scan, end: number, sentences: Span[]): void {
  const sentence = trimSpan(scan.text, scan.start, end);
  if (sentence.end > sentence.start) sentences.push(sentence);
  scan.start = end;
}

/** At white space; after twice the length anywhere but inside a surrogate pair. */
function isCuttable({ text, start }: Scan, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || (at - start > 2 * LONGEST_SENTENCE && (code & 0xfc00) !== 0xdc00);
}

function endAfterFullStop(scan: Scan, at: number): End {
  return { next: skip(scan, at + 1, CLOSERS + FULL_STOPS), ends: true };
}

function endAfterStops(scan: Scan, at: number): End {
  const stopsEnd = skipStops(scan, at);
  const closersEnd = skipReferences(scan, skipClosers(scan, stopsEnd, at));
  const next = skipSpace(scan, closersEnd);
  if (next >= scan.limit) return { next: closersEnd, ends: true };
  const stop: Stop = { at, stopsEnd, closersEnd, next };
  const ends = next > closersEnd ? endsBeforeBlank(scan, stop) : endsWithoutBlank(scan, stop);
  return { next: closersEnd, ends };
}

/** One or more stops with what belongs to them. */
interface Stop {
  readonly at: number;
  readonly stopsEnd: number;
  /** After closing quotation marks, brackets and reference numbers. */
  readonly closersEnd: number;
  /** The next character that is no white space. */
  readonly next: number;
}

/** Stops in a row, also ". . ." and the "? !" of tokenised text. */
function skipStops(scan: Scan, at: number): number {
  let end = skip(scan, at + 1, STOPS);
  while (isBeforeStop(scan, end)) end = skip(scan, end + 1, STOPS);
  return end;
}

/** Whether a blank stands there, and behind it a stop that is no decimal point. */
function isBeforeStop({ text, limit }: Scan, at: number): boolean {
  const next = at + 1;
  if (next >= limit || !isBlank(text.charCodeAt(at))) return false;
  return holds(STOPS, text[next]) && !isDigit(text.charCodeAt(next + 1));
}

/** Closing marks after a stop; also one that stands alone after a blank, as machines leave it. */
function skipClosers(scan: Scan, from: number, at: number): number {
  const { text, limit } = scan;
  const end = skip(scan, from, CLOSERS);
  const lone = skipSpace(scan, end);
  if (lone === end || lone >= limit) return end;
  const after = lone + 1;
  const alone = after >= limit || isSpace(text.charCodeAt(after));
  const mark = text.charAt(lone);
  if (alone && '”»'.includes(mark)) return after;
  if (alone && mark === '"' && quotedAt(scan, at, lone)) return after;
  if (text.startsWith("''", lone) && (lone + 2 >= limit || isSpace(text.charCodeAt(lone + 2)))) return lone + 2;
  return after >= limit && mark === '“' ? after : end;
}

/** True where the straight quotation mark at `mark` closes one opened before `at`. */
function quotedAt(scan: Scan, at: number, mark: number): boolean {
  let quoted = scan.quoted;
  for (let i = at + 1; i < mark; i++) if (scan.text[i] === '"') quoted = !quoted;
  return quoted;
}

/** "[1][12]" after a stop belongs to the sentence before it. */
function skipReferences({ text, limit }: Scan, from: number): number {
  let end = from;
  while (text[end] === '[') {
    let digit = end + 1;
    while (digit < limit && digit < end + 5 && isDigit(text.charCodeAt(digit))) digit++;
    if (digit === end + 1 || text[digit] !== ']') return end;
    end = digit + 1;
  }
  return end;
}

function holds(set: string, sign: string | undefined): boolean {
  return sign !== undefined && set.includes(sign);
}

function skip({ text, limit }: Scan, from: number, set: string): number {
  let end = from;
  while (end < limit && holds(set, text[end])) end++;
  return end;
}

function skipSpace({ text, limit }: Scan, from: number): number {
  let end = from;
  while (end < limit && isSpace(text.charCodeAt(end))) end++;
  return end;
}

function endsBeforeBlank(scan: Scan, stop: Stop): boolean {
  const { text } = scan;
  const next = skip(scan, stop.next, OPENERS);
  const code = text.charCodeAt(next);
  const closed = stop.closersEnd > stop.stopsEnd;
  if (next === stop.next && ',;:'.includes(text[next] ?? ' ')) return false;
  const single = isFullStop(scan, stop);
  const lower = isLower(code);
  if (lower && next === stop.next) return single && !closed && endsBeforeLowerCase(scan, stop);
  if (!single || closed) return true;
  return endsAfterWord(scan, stop, next);
}

function isFullStop({ text }: Scan, { at, stopsEnd }: Stop): boolean {
  return stopsEnd === at + 1 && text[at] === '.';
}

/**
 * Sloppy text starts sentences in lower case; only a long, ordinary word tells its stop from that of an abbreviation.
 */
function endsBeforeLowerCase(scan: Scan, stop: Stop): boolean {
  const word = wordBefore(scan, stop.at);
  return word.length >= 5 && word === word.toLowerCase() && isOrdinary(word);
}

function isOrdinary(word: string): boolean {
  return !word.includes('.') && stopAfter(word, false) === 'ordinary';
}

function endsAfterWord(scan: Scan, stop: Stop, next: number): boolean {
  const { text } = scan;
  if (isListNumber(scan, stop.at)) return false;
  const word = wordBefore(scan, stop.at);
  // "Kept at 5 °C. | Lorries": no initial of a name.
  if (text[stop.at - word.length - 1] === '°') return true;
  const kind = stopAfter(word, isDigit(text.charCodeAt(next)));
  if (kind === 'ordinary') return true;
  return kind === 'maybe' && opensSentence(wordAfter(scan, next));
}

/** "TikTok.The": a full stop without a blank ends a sentence only between two words of ordinary prose. */
function endsWithoutBlank(scan: Scan, stop: Stop): boolean {
  const closed = stop.closersEnd > stop.stopsEnd;
  const next = closed ? stop.next : skip(scan, stop.next, OPENERS);
  if (!startsWord(scan, next)) return false;
  const isBare = !closed && next === stop.next && isFullStop(scan, stop);
  return (!isBare || standsBetweenWords(scan, stop.at, next)) && !isAddress(scan, stop.at);
}

/** A capital, with neither another one nor a stop behind it: no "IO", no "U.S.". */
function startsWord({ text, limit }: Scan, at: number): boolean {
  const next = at + 1;
  if (!isUpper(text.charCodeAt(at))) return false;
  return next >= limit || (!isUpper(text.charCodeAt(next)) && text[next] !== '.');
}

/** Whether ordinary words, and no initials, stand before a full stop and from `next` on. */
function standsBetweenWords(scan: Scan, at: number, next: number): boolean {
  const [word, after] = [wordBefore(scan, at), wordAfter(scan, next)];
  if (word.length <= 1 || !isOrdinary(word)) return false;
  return (after.length > 1 || opensSentence(after)) && scan.text[next + after.length] !== '.';
}

/** True inside "www.Example.Com", "https://…" or "a@B.Com". */
function isAddress({ text, start }: Scan, at: number): boolean {
  for (let i = at; i > start && at - i < 80 && !isSpace(text.charCodeAt(i - 1)); i--) {
    if (text[i] === '@' || text[i] === '/' || text.startsWith('www.', i - 1)) return true;
  }
  return false;
}

/** A sentence that so far is only a number, as in "1. Introduction". */
function isListNumber({ text, start }: Scan, at: number): boolean {
  const { start: first } = trimSpan(text, start, at);
  if (at - first > 3 || at === first) return false;
  for (let i = first; i < at; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Letters, digits and inner stops that end at `at`. */
function wordBefore({ text, start }: Scan, at: number): string {
  let first = at;
  while (first > start && at - first < LONGEST_WORD && isWordPart(text, first - 1)) first--;
  return text.slice(first, at);
}

function wordAfter({ text, limit }: Scan, at: number): string {
  const border = Math.min(limit, at + LONGEST_WORD);
  let end = at;
  while (end < border && (isLetter(text.charCodeAt(end)) || holds("'’", text[end]))) end++;
  return text[end] === '.' && end - at === 1 ? text.slice(at, end + 1) : text.slice(at, end);
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code) || code === 46;
}
