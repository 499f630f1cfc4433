import type { QuoteChange, QuoteMatch } from '../model/retrieval';
import type { PassageRef, PassagePlace, Source, SourceId } from '../model/source';
import { VERB_HERE } from './speakers/saying';
import { overlaps, type Span } from '../model/span';
import { firstOf, lastOf, nth } from '../text/nth';
import { align, type Alignment } from './align';
import { spelledAlike } from './compounds';
import { markedStretches } from './marks';
import { quotePattern, type QuotePattern } from './pattern';
import { transcriptSpeakers } from './transcripts';
import { speakerIn } from './speakers/source-speaker';
import { wordsOf, type Word } from './words';

/** What the search for a quotation needs from the index. */
export interface QuoteLookup {
  /** Passages that share the rarest of these words, best first. */
  candidates(text: string, limit: number): readonly PassageRef[];
  source(id: SourceId): Source | undefined;
}

/** Least similarity of a match that is worth naming. */
export const LEAST_SIMILARITY = 0.5;

/** The spans of the sources closest to a quotation, best first. At most one for the same stretch of text. */
export function locateQuote(quote: string, limit: number, lookup: QuoteLookup): QuoteMatch[] {
  const pattern = quotePattern(quote.slice(0, LONGEST_QUOTE));
  if (pattern.words.length === 0) return [];
  const matches: QuoteMatch[] = [];
  const question = quoteQuestion(quote);
  lookup.candidates(question.text, question.limit).forEach((ref, rank) => {
    const source = lookup.source(ref.source);
    if (!source || matches.some((match) => covers(match, ref))) return;
    const match = matchAround(pattern, source, ref.index, {
      maxCost: costLimit(pattern, matches, limit),
      divided: rank < DIVIDED,
    });
    if (match) insert(matches, match, limit);
  });
  return matches;
}

/** What the index is asked for a quotation: nothing else of the sources bears on the answer. */
export function quoteQuestion(quote: string): { readonly text: string; readonly limit: number } {
  return { text: quote.slice(0, LONGEST_QUOTE), limit: CANDIDATES };
}

interface Effort {
  readonly maxCost: number;
  /** Whether to look behind attributions as well. */
  readonly divided: boolean;
}

const CANDIDATES = 16;
/** How many of these may be quotations that an attribution divides ("…,” said Brown. “…"). */
const DIVIDED = 4;
/** Quotations are compared in their first so many UTF-16 units: about a page. */
const LONGEST_QUOTE = 4000;
/** Characters of source beside a candidate that an elided quotation may reach over. */
const ELISION_REACH = 1500;

function covers(match: QuoteMatch, ref: PassageRef): boolean {
  return (
    match.source === ref.source &&
    match.similarity === 1 &&
    match.passages.some((passage) => passage.index === ref.index)
  );
}

function costLimit(pattern: QuotePattern, matches: readonly QuoteMatch[], limit: number): number {
  const floor = matches.length < limit ? LEAST_SIMILARITY : lastOf(matches).similarity;
  return pattern.words.length * (1 - floor);
}

function matchAround(
  pattern: QuotePattern,
  source: Source,
  passage: number,
  { maxCost, divided }: Effort,
): QuoteMatch | undefined {
  const window = bounded(pattern, source, windowAround(pattern, source, passage), passage);
  const all = wordsOf(source.text, window.start, window.end).slice(0, mostWords(pattern.words.length));
  const words = spelledAlike(all, pattern.compounds);
  const around = matchIn(pattern, source, words, maxCost);
  const whole = (around && inPassage(pattern, source, passage, around)) ?? around;
  if (whole?.verbatim) return whole;
  if (!divided) return whole;
  const bare = withoutBrackets(source.text, window, words);
  const read = bare && matchIn(pattern, source, bare, maxCost);
  const plain = better(read, whole);
  if (plain?.verbatim) return plain;
  const spoken = withoutAttributions(source.text, window, words);
  const joined = spoken && matchIn(pattern, source, spoken, maxCost);
  return better(joined, plain);
}

/** More than a cost is off by for having been a share. */
const ROUNDING = 1e-9;

/** Words as near in the passage itself, where they were found beside it: two may say one thing in turn. */
function inPassage(pattern: QuotePattern, source: Source, passage: number, found: QuoteMatch): QuoteMatch | undefined {
  const { span } = nth(source.passages, passage);
  if (found.span.start < span.end && found.span.end > span.start) return undefined;
  const words = spelledAlike(wordsOf(source.text, span.start, span.end), pattern.compounds);
  const own = matchIn(pattern, source, words, pattern.words.length * (1 - found.similarity) + ROUNDING);
  return own?.verbatim === found.verbatim ? own : undefined;
}

/** The first where it is nearer to the quotation than the second. */
function better(first: QuoteMatch | undefined, second: QuoteMatch | undefined): QuoteMatch | undefined {
  return first && first.similarity > (second?.similarity ?? 0) ? first : second;
}

function matchIn(
  pattern: QuotePattern,
  source: Source,
  words: readonly Word[],
  maxCost: number,
): QuoteMatch | undefined {
  const alignment = align(pattern, words, maxCost);
  return alignment ? toMatch(pattern, source, words, alignment) : undefined;
}

/** A bracket in a source that is no longer than a remark or an edit. */
const BRACKETED = /\[[^[\]\n]{0,80}\]/g;

/**
 * The words without those that the source itself has in square brackets ("[sic]", "[laughs]", "[of Velm]"). Undefined
 * where it has none.
 */
function withoutBrackets(text: string, window: Span, words: readonly Word[]): readonly Word[] | undefined {
  const brackets = [...text.slice(window.start, window.end).matchAll(BRACKETED)].map(({ index, 0: whole }) => ({
    start: window.start + index,
    end: window.start + index + whole.length,
  }));
  const kept = words.filter((word) => !brackets.some(({ start, end }) => word.start > start && word.end < end));
  return kept.length < words.length ? kept : undefined;
}

/** Longest "said Ada Brown, its chair" between two halves of what she said, in UTF-16 units. */
const LONGEST_ATTRIBUTION = 120;

/** The words without those between two neighbouring stretches in quotation marks; undefined where there are none. */
function withoutAttributions(text: string, window: Span, words: readonly Word[]): readonly Word[] | undefined {
  const stretches = markedStretches(text.slice(window.start, window.end));
  const between = stretches
    .slice(1)
    .map((next, i) => ({ start: nth(stretches, i).close + window.start, end: next.open + window.start }))
    .filter(({ start, end }) => end - start <= LONGEST_ATTRIBUTION && goesOn(text, start, end));
  if (between.length === 0) return undefined;
  let at = 0;
  return words.filter((word) => {
    while (at < between.length && nth(between, at).end <= word.start) at++;
    return at >= between.length || word.start < nth(between, at).start;
  });
}

/** True where the second stretch may go on with what the first says: after a full stop, only with a capital. */
function goesOn(text: string, close: number, open: number): boolean {
  const [last, first] = [text.slice(close - 3, close), text.slice(open, open + 3)];
  return !/[.!?]["”’'»]{1,2}$/.test(last) || !/^["“‘'«„]{1,2}\s?\p{Ll}/u.test(first);
}

/** How much longer than the quotation the source's words may be, as a share of it: what it leaves out. */
const LONGER = 1.3;

function windowAround(pattern: QuotePattern, source: Source, passage: number): Span {
  const { words, elided } = pattern;
  const reach = Math.ceil((lastOf(words).end - firstOf(words).start) * LONGER) + 20 + (elided ? ELISION_REACH : 0);
  const { start, end } = nth(source.passages, passage).span;
  return snap(source, { start: start - reach, end: end + reach }, passage);
}

/** Quotation words times source words that are compared at most, which takes some hundredths of a second. */
const MOST_CELLS = 1_000_000;

/**
 * A window no larger than can be compared: pages of words, and passages of any length where a text has no full stops.
 * There the longest word leads that the passage shares with the quotation.
 */
function bounded({ words }: QuotePattern, source: Source, window: Span, passage: number): Span {
  const [first, length] = [firstOf(words).start, lastOf(words).end - firstOf(words).start];
  const most = (mostWords(words.length) * length) / words.length;
  if (window.end - window.start <= most) return window;
  const { span } = nth(source.passages, passage);
  const text = source.text.slice(span.start, span.end).toLowerCase();
  const longest = [...words].sort((a, b) => b.norm.length - a.norm.length).slice(0, MOST_LEADING);
  const leading = longest.find(({ norm }) => text.includes(norm)) ?? firstOf(longest);
  const from = span.start + text.indexOf(leading.norm) - (leading.start - first) - (most - length) / 2;
  const start = Math.max(window.start, Math.floor(from));
  return { start, end: Math.min(window.end, start + Math.ceil(most)) };
}

/** So many of a quotation's longest words are looked for in a passage, at most. */
const MOST_LEADING = 40;

function mostWords(count: number): number {
  return Math.ceil(MOST_CELLS / count);
}

/** The window cut to whole passages, so that no word is cut in two and no text before the first passage counts. */
function snap(source: Source, window: Span, passage: number): Span {
  const { passages } = source;
  let first = passage;
  while (first > 0 && nth(passages, first - 1).span.end > window.start) first--;
  let last = passage;
  while (last + 1 < passages.length && nth(passages, last + 1).span.start < window.end) last++;
  return { start: nth(passages, first).span.start, end: nth(passages, last).span.end };
}

function toMatch(pattern: QuotePattern, source: Source, words: readonly Word[], alignment: Alignment): QuoteMatch {
  const span = { start: nth(words, alignment.from).start, end: nth(words, alignment.to - 1).end };
  const speaker = alignment.cost < pattern.words.length * DOUBTFUL ? speakerIn(source, span) : undefined;
  const speakers = speaker === undefined ? [] : transcriptSpeakers(source);
  const place = withBrackets(source.text, span);
  return {
    source: source.id,
    span: place,
    text: source.text.slice(place.start, place.end),
    similarity: Math.max(0, 1 - alignment.cost / pattern.words.length),
    verbatim: alignment.changes.length === 0,
    passages: touched(source, span),
    ...(alignment.skipped.length > 0 && { skipped: skippedAt(pattern, words, alignment) }),
    changes: reportedAmong(
      source.text,
      span,
      alignment.changes.map((change) => toChange(pattern.words, words, change)),
    ),
    ...(speaker !== undefined && { speaker }),
    ...(speakers.length > 0 && { speakers }),
  };
}

/** The span with the bracket right beside it whose other half is inside. */
export function withBrackets(text: string, { start, end }: Span): Span {
  const brackets = text.slice(start, end).replace(/[^[\]]/g, '');
  return {
    start: brackets.startsWith(']') && text[start - 1] === '[' ? start - 1 : start,
    end: brackets.endsWith('[') && text[end] === ']' ? end + 1 : end,
  };
}

/** What the source has where the quotation has an ellipsis or a bracket. */
function skippedAt({ marks }: QuotePattern, words: readonly Word[], { skipped }: Alignment): readonly QuoteChange[] {
  return skipped.flatMap(({ quoteFrom, sourceFrom, sourceTo }) => {
    const quote = marks.get(quoteFrom);
    return quote ? [{ quote, source: spanOf(words, sourceFrom, sourceTo) }] : [];
  });
}

/** How far around a match its quotation marks are looked for, in UTF-16 units. */
const MARKS_REACH = 300;

/**
 * The changes, those marked at the match's ends that the source has outside its quotation marks ("they had ‘never been
 * happier’").
 */
function reportedAmong(text: string, span: Span, changes: readonly QuoteChange[]): readonly QuoteChange[] {
  const isAtEnd = ({ source }: QuoteChange): boolean =>
    source.end > source.start && (source.start === span.start || source.end === span.end);
  if (!changes.some(isAtEnd)) return changes;
  const from = Math.max(0, span.start - MARKS_REACH);
  const marked = markedStretches(text.slice(from, span.end + MARKS_REACH)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  if (!marked.some((stretch) => overlaps(stretch, span))) return changes;
  return changes.map((change) => {
    if (!isAtEnd(change) || marked.some((stretch) => overlaps(stretch, change.source))) return change;
    const close = marked.filter(({ end }) => end <= change.source.start).at(-1)?.end;
    const isOver = close !== undefined && close > span.start && ATTRIBUTES.test(text.slice(close, close + MARKS_REACH));
    return isOver ? { quote: change.quote, source: { start: close, end: close } } : { ...change, reported: true };
  });
}

/** Behind the last words: the mark, and who said them. What a quotation has more is made up. */
const ATTRIBUTES = new RegExp(`^[,.!?]?["”’»]+,? (?:\\p{Lu}[\\p{L}.]+ ){0,3}${VERB_HERE.source.slice(1)}`, 'u');

/** Share of wrong words from which on nobody asks who said it. */
const DOUBTFUL = 0.4;
/** A run of words that differ, as spans of the quotation and of the source. */
export function toChange(
  quote: readonly Word[],
  source: readonly Word[],
  change: Alignment['changes'][number],
): QuoteChange {
  return {
    quote: spanOf(quote, change.quoteFrom, change.quoteTo),
    source: spanOf(source, change.sourceFrom, change.sourceTo),
  };
}

/** The span of some words; an empty run stands at the end of the word before it (or the start of the first). */
function spanOf(words: readonly Word[], from: number, to: number): Span {
  if (from < to) return { start: nth(words, from).start, end: nth(words, to - 1).end };
  const at = from > 0 ? nth(words, from - 1).end : firstOf(words).start;
  return { start: at, end: at };
}

/** The passages that a stretch of a source lies in, in order. */
export function touched(source: Source, span: Span): PassageRef[] {
  const refs: PassageRef[] = [];
  for (let index = firstEndingAfter(source.passages, span.start); index < source.passages.length; index++) {
    if (!overlaps(nth(source.passages, index).span, span)) break;
    refs.push({ source: source.id, index });
  }
  return refs;
}

function firstEndingAfter(passages: readonly PassagePlace[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nth(passages, middle).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(matches: QuoteMatch[], match: QuoteMatch, limit: number): void {
  const rival = matches.findIndex((other) => other.source === match.source && overlaps(other.span, match.span));
  if (rival >= 0) {
    if (nth(matches, rival).similarity >= match.similarity) return;
    matches.splice(rival, 1);
  }
  const at = matches.findIndex((other) => other.similarity < match.similarity);
  matches.splice(at < 0 ? matches.length : at, 0, match);
  if (matches.length > limit) matches.pop();
}
