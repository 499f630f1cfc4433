import type { MarkedPlace } from '../model/retrieval';
import type { PassageRef, Source } from '../model/source';
import { overlaps, type Span } from '../model/span';
import { firstOf, lastOf, nth } from '../text/nth';
import { align } from './align';
import { speakerIn } from './speakers/source-speaker';
import { quoteQuestion, toChange, touched, withBrackets, type QuoteLookup } from './locate';
import { markedStretches } from './marks';
import { quotePattern, type QuotePattern } from './pattern';
import { wordsOf, type Word } from './words';

/** Quotations of more words than this are found by their words alone. */
const MOST_WORDS = 40;
/** Share of the words that may differ. */
const MOST_CHANGED = 0.67;
/** So many places are worth a look. */
const MOST_PLACES = 3;

/**
 * What sources have in quotation marks that shares words with a quotation, nearest first. However many words differ:
 * "rather old than new" has all words of "rather new than old". Candidates come from the index.
 */
export function markedPlaces(quote: string, lookup: QuoteLookup): MarkedPlace[] {
  const pattern = quotePattern(quote);
  if (pattern.words.length === 0 || pattern.words.length > MOST_WORDS || pattern.marks.size > 0) return [];
  const { text, limit } = quoteQuestion(quote);
  return lookup
    .candidates(text, limit)
    .flatMap((ref) => placesIn(pattern, ref, lookup))
    .sort((a, b) => Number(b.isReordered) - Number(a.isReordered) || b.similarity - a.similarity)
    .slice(0, MOST_PLACES);
}

function placesIn(pattern: QuotePattern, ref: PassageRef, lookup: QuoteLookup): readonly MarkedPlace[] {
  const source = lookup.source(ref.source);
  const passage = source?.passages[ref.index]?.span;
  const block = passage && source.blocks.find(({ span }) => overlaps(span, passage))?.span;
  if (!source || !passage || !block) return [];
  return markedStretches(source.text.slice(block.start, block.end))
    .map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
    .filter((inside) => overlaps(inside, passage))
    .flatMap((inside) => placeIn(pattern, source, inside) ?? []);
}

function placeIn(pattern: QuotePattern, source: Source, inside: Span): MarkedPlace | undefined {
  const words = wordsOf(source.text, inside.start, inside.end);
  if (words.length > MOST_WORDS * 2) return undefined;
  const reordered = sameWordsAs(pattern.words, words);
  const count = pattern.words.length;
  const alignment = reordered
    ? { cost: 1, from: reordered.from, to: reordered.to, changes: [whole(count, reordered)] }
    : align(pattern, words, count * MOST_CHANGED);
  if (!alignment) return undefined;
  const span = withBrackets(source.text, {
    start: nth(words, alignment.from).start,
    end: nth(words, alignment.to - 1).end,
  });
  const speaker = speakerIn(source, span);
  return {
    source: source.id,
    span,
    text: source.text.slice(span.start, span.end),
    similarity: 1 - alignment.cost / count,
    verbatim: alignment.changes.length === 0,
    passages: touched(source, span),
    changes: alignment.changes.map((change) => toChange(pattern.words, words, change)),
    inside: { start: firstOf(words).start, end: lastOf(words).end },
    isReordered: reordered !== undefined,
    ...(speaker !== undefined && { speaker }),
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function whole(
  count: number,
  { from, to }: Run,
): { quoteFrom: number; quoteTo: number; sourceFrom: number; sourceTo: number } {
  return { quoteFrom: 0, quoteTo: count, sourceFrom: from, sourceTo: to };
}

/** Fewer words than this are said in any order. */
const FEWEST_REORDERED = 3;

/** The run of words that are those of the quotation in another order. */
function sameWordsAs(quote: readonly Word[], words: readonly Word[]): Run | undefined {
  if (quote.length < FEWEST_REORDERED) return undefined;
  const [own, sorted] = [quote.map(({ norm }) => norm).join(' '), keyOf(quote)];
  for (let from = 0; from + quote.length <= words.length; from++) {
    const run = words.slice(from, from + quote.length);
    if (keyOf(run) === sorted && run.map(({ norm }) => norm).join(' ') !== own)
      return { from, to: from + quote.length };
  }
  return undefined;
}

function keyOf(words: readonly Word[]): string {
  return words
    .map(({ norm }) => norm)
    .sort()
    .join(' ');
}
