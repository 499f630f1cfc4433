import type { Source } from '../../model/source';
import { LruCache } from '../../text/lru';
import { nth } from '../../text/nth';

/** Neighbouring passages of one source that are read together; half-open, among the source's passages. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** From so many words on a stretch ends with its paragraph: enough to tell who and what is spoken of. */
const LEAST_WORDS = 30;
/** No sentence is added that would make a stretch longer, unless it and the rest of its paragraph are few words. */
const MOST_WORDS = 70;
/** What is left of a paragraph stays with what it ends, up to so many words. */
const FEW_WORDS = 30;
/** Sources whose stretches are remembered; they are cheap to find again. */
const REMEMBERED = 500;

/**
 * The stretches of sources: each passage is in exactly one, so that two claims on one matter are held against the same
 * text.
 */
export class Stretches {
  private readonly known = new LruCache<string, readonly Stretch[]>(REMEMBERED);

  /** All stretches of a source, in order. */
  of(source: Source): readonly Stretch[] {
    const key = `${source.id} ${source.contentHash}`;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = stretchesOf(source)));
    return found;
  }
}

/** The place among stretches of the one that holds a passage; -1 where none does. */
export function stretchAt(stretches: readonly Stretch[], passage: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = nth(stretches, middle);
    if (passage < from) high = middle - 1;
    else if (passage >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}

function stretchesOf({ text, passages, blocks }: Source): readonly Stretch[] {
  const found: Stretch[] = [];
  let open = { from: 0, words: 0 };
  const isTooLong = (have: number, i: number): boolean =>
    have + (counts[i] ?? 0) > MOST_WORDS &&
    (nth(passages, i).block !== nth(passages, i - 1).block || (rests[i] ?? 0) > FEW_WORDS);
  const isHeading = (i: number): boolean => blocks[nth(passages, i).block]?.kind === 'heading';
  const counts = passages.map(({ span }) => countWords(text.slice(span.start, span.end)));
  const rests = restsOf(passages, counts);
  for (let i = 0; i < passages.length; i++) {
    const words = counts[i] ?? 0;
    const isNewBlock = i > 0 && nth(passages, i).block !== nth(passages, i - 1).block;
    const opensSection = isNewBlock && isHeading(i) && !isHeading(i - 1);
    const isBorder = opensSection || (isNewBlock && open.words >= LEAST_WORDS);
    if (i > open.from && (isBorder || isTooLong(open.words, i))) {
      found.push({ ...open, to: i });
      open = { from: i, words: 0 };
    }
    open.words += words;
  }
  if (passages.length > open.from) found.push({ ...open, to: passages.length });
  return found;
}

/** For each passage the words from it to the end of its paragraph. */
function restsOf(passages: Source['passages'], counts: readonly number[]): readonly number[] {
  const rests = [...counts];
  for (let i = passages.length - 2; i >= 0; i--)
    if (nth(passages, i).block === nth(passages, i + 1).block) rests[i] = (rests[i] ?? 0) + (rests[i + 1] ?? 0);
  return rests;
}

/** How many words a text has: runs of anything but white space. Linear. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
