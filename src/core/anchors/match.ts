import type { QuoteAnchor } from '../model/project/anchor';
import { foldedWords } from '../text/words/folded-words';

/** An anchor with the place that it holds. */
export interface Held<T> {
  readonly place: T;
  readonly anchor: QuoteAnchor;
  readonly isEdited: boolean;
}

/** Fewer common words than this share, and a quotation is another one rather than an edited one. */
const LEAST_ALIKE = 0.6;
/** Comparing every place with every anchor must not hold a check up. */
const MOST_PAIRS = 100_000;

/**
 * Which anchor belongs to which quotation of a draft: first by the very words, wherever they stand now; then, for the
 * draft's own anchors whose words are gone (`isOwn`), the quotation most like them. An anchor without a place holds
 * nothing: its quote was deleted, or undone, and counts again when it comes back.
 */
export function matchAnchors<T>(
  places: readonly { readonly place: T; readonly text: string }[],
  anchors: readonly QuoteAnchor[],
  isOwn: (anchor: QuoteAnchor) => boolean,
): readonly Held<T>[] {
  const byWords = new Map(anchors.map((anchor) => [foldedWords(anchor.quote), anchor]));
  const folded = places.map(({ place, text }) => ({ place, words: foldedWords(text) }));
  const held: Held<T>[] = [];
  for (const { place, words } of folded) {
    const anchor = byWords.get(words);
    if (anchor) held.push({ place, anchor, isEdited: false });
  }
  const present = new Set(folded.map(({ words }) => words));
  const free = folded.filter(({ words }) => !byWords.has(words));
  const lost = [...byWords].filter(([words, anchor]) => !present.has(words) && isOwn(anchor));
  return [...held, ...edited(free, lost)];
}

function edited<T>(
  free: readonly { readonly place: T; readonly words: string }[],
  lost: readonly (readonly [string, QuoteAnchor])[],
): readonly Held<T>[] {
  if (free.length * lost.length > MOST_PAIRS) return [];
  const pairs = free.flatMap(({ place, words }) =>
    lost.map(([was, anchor]) => ({ place, anchor, alike: alikeness(words, was) })),
  );
  const taken = new Set<unknown>();
  return pairs
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ place, anchor }) => {
      if (taken.has(place) || taken.has(anchor)) return [];
      taken.add(place).add(anchor);
      return [{ place, anchor, isEdited: true }];
    });
}

/** The share of common words (Dice 1945: twice the common ones by all of both), 0 to 1. */
function alikeness(a: string, b: string): number {
  const [x, y] = [a.split(' '), b.split(' ')];
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of y) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      common++;
      left.set(word, n - 1);
    }
  }
  return (2 * common) / (x.length + y.length);
}
