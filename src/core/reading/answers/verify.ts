import type { GivenReading, GivenSecondLook, ReadingPlace, ReadingWindow } from '../../model/reading/reading';
import type { Source } from '../../model/source';
import type { Span } from '../../model/span';
import { oneLine } from '../../text/characters/display';
import { placeIn, placeInPassages } from './locate-words';

/** Why an answer does not count. */
export type Unverified = 'confidence' | 'passage' | 'words' | 'wrong words' | 'verdict';

/** Where the words of an answer that has been verified stand. */
export interface Verified {
  /** Left out where the answer is that nothing was found. */
  readonly place?: ReadingPlace;
  /** In the sentence; empty for anything but a conflict. */
  readonly wrong: readonly Span[];
}

/** Where a passage of a request stands. */
export interface WindowText {
  readonly window: ReadingWindow;
  readonly source: Source;
}

/**
 * Holds a reading against what it was asked: its words must stand where it says. `passages` are those of its sentence,
 * by id.
 */
export function verifyReading(
  given: GivenReading,
  sentence: string,
  passages: ReadonlyMap<string, WindowText>,
): Verified | Unverified {
  if (!(given.confidence >= 0 && given.confidence <= 1)) return 'confidence';
  if (given.verdict === 'not_found') return { wrong: [] };
  const place = placeOf(given, passages);
  if (typeof place === 'string') return place;
  if (given.verdict === 'supported') return given.wrong.length > 0 ? 'verdict' : { place, wrong: [] };
  const wrong = given.wrong.map((words) => placeInSentence(words, sentence));
  if (wrong.length === 0) return 'verdict';
  return wrong.every((span) => span !== undefined) ? { place, wrong } : 'wrong words';
}

/** The same for a second look. */
export function verifySecondLook(
  given: GivenSecondLook,
  passages: ReadonlyMap<string, WindowText>,
): Verified | Unverified {
  if (given.bearsOut === 'silent') return { wrong: [] };
  const place = placeOf(given, passages);
  return typeof place === 'string' ? place : { place, wrong: [] };
}

function placeOf(
  { passage, words }: Pick<GivenReading, 'passage' | 'words'>,
  passages: ReadonlyMap<string, WindowText>,
): ReadingPlace | Unverified {
  const there = passages.get(passage);
  return there ? (placeInWindow(words, there) ?? 'words') : 'passage';
}

/** Where words stand in a window, with the passage that they begin in. */
export function placeInWindow(words: string, { window, source }: WindowText): ReadingPlace | undefined {
  const span = placeInPassages(words, source, window.from, window.to);
  const index = span ? source.passages.findIndex((p, i) => i >= window.from && span.start < p.span.end) : -1;
  return span && index >= 0
    ? { passage: { source: source.id, index }, span, words: wordsAt(span, { window, source }) }
    : undefined;
}

/** The words of a span as the passages have them, so that they are found again: no byline or caption between two. */
function wordsAt(span: Span, { window, source: { text, passages } }: WindowText): string {
  const parts = passages
    .slice(window.from, window.to)
    .map((passage) => text.slice(Math.max(span.start, passage.span.start), Math.min(span.end, passage.span.end)));
  return oneLine(parts.filter((part) => part !== '').join(' '));
}

/**
 * Where words of a sentence stand in it; one as short as "no" is looked for letter by letter before it is looked for as
 * words.
 */
export function placeInSentence(words: string, sentence: string): Span | undefined {
  const bare = words.trim();
  for (let at = bare === '' ? -1 : sentence.indexOf(bare); at >= 0; at = sentence.indexOf(bare, at + 1)) {
    const end = at + bare.length;
    if (!isInWord(sentence, at) && !isInWord(sentence, end)) return { start: at, end };
  }
  return placeIn(bare, sentence);
}

function isInWord(text: string, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
