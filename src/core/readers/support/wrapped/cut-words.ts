import type { Span } from '../../../model/span';
import { nth } from '../../../text/nth';
import type { MappedText } from '../../../text/offsets/offset-map';
import { identityMap, OffsetMapBuilder } from '../../../text/offsets/offset-map';
import type { KnownWord, KnownWords } from './hyphens';
import { joinLines, mayBeCut, wordKnower } from './hyphens';
import type { Chunk } from './lines';

/** A text whose words are whole, with its paragraphs. */
interface WholeText extends MappedText {
  readonly chunks: readonly Chunk[];
}

/** What stands between two parts of one paragraph: a line's end with its hyphen, or the foot and head of pages. */
type Seam = Span;

/** A hyphen at a line's end, up to the first word of the next line. */
const LINE_END = /[-‐][ \t]{0,20}\r?\n[ \t]{0,80}(?=\p{L})/gu;
/** Only so much around a seam is looked at. UTF-16 code units. */
const AROUND = 48;
/** Lines between the parts of a paragraph that goes on over a page. */
const MOST_FURNITURE = 3;
const LONGEST_FURNITURE = 80;
/** A shorter paragraph is no page's last: figures may stand between short lines. UTF-16 code units. */
const SHORTEST_LAST = 80;
const PAGE_NUMBER = /^[\s–—[(-]*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})[\s–—\])-]*$/i;

/**
 * Paragraphs without what their lines and pages cut: a word that was divided at a line's end is put together where it
 * is one, a name keeps its hyphen, and what stands at the foot and the head of pages is left out where a sentence goes
 * on behind it.
 */
export function withWholeWords(text: string, chunks: readonly Chunk[], isLemma: KnownWord): WholeText {
  const { whole, seams: pages } = overPages(text, chunks);
  const seams = [...pages, ...whole.flatMap((chunk) => lineEnds(text, chunk))].sort((a, b) => a.start - b.start);
  if (seams.length === 0) return { text, map: identityMap, chunks };
  const words = wordKnower(ownWords(text), isLemma);
  const builder = new OffsetMapBuilder(text);
  let last = 0;
  for (const seam of seams) {
    const { keep, put } = mended(text, seam, words);
    builder.keep(last, seam.start + keep).replace(put, seam.start + keep, seam.end);
    last = seam.end;
  }
  const { text: mendedText, map } = builder.keep(last, text.length).build();
  const moved = whole.map(({ gap, ...span }) => ({ ...map.spanToReading(span), gap }));
  return { text: mendedText, map, chunks: moved };
}

/** Paragraphs that go on over a page as one, and what is to be left out of each. */
function overPages(text: string, chunks: readonly Chunk[]): { readonly whole: Chunk[]; readonly seams: Seam[] } {
  const whole: Chunk[] = [];
  const seams: Seam[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const first = nth(chunks, i);
    let { end } = first;
    for (let next = goesOnAt(text, chunks, i); next > i; next = goesOnAt(text, chunks, i)) {
      const rest = nth(chunks, next);
      seams.push({ start: endsCut(text, end) ? end - 1 : end, end: rest.start });
      end = rest.end;
      i = next;
    }
    whole.push({ ...first, end });
  }
  return { whole, seams };
}

/** The paragraph that another goes on in behind the foot and head of pages; -1 where it ends. */
function goesOnAt(text: string, chunks: readonly Chunk[], i: number): number {
  const { start, end } = nth(chunks, i);
  const isCut = endsCut(text, end);
  const isOpen = end - start >= SHORTEST_LAST && /[\p{L},]$/u.test(text.slice(end - 2, end));
  if (!isCut && !isOpen) return -1;
  let hasNumber = false;
  for (let next = i + 1; next <= i + 1 + MOST_FURNITURE; next++) {
    const chunk = chunks[next];
    if (!chunk) return -1;
    const line = text.slice(chunk.start, Math.min(chunk.end, chunk.start + LONGEST_FURNITURE + 1));
    const isNumber = PAGE_NUMBER.test(line);
    if (!isNumber && /^\p{Ll}/u.test(line)) return isCut || hasNumber ? next : -1;
    if (!isNumber && !isRunningHead(line)) return -1;
    hasNumber ||= isNumber;
  }
  return -1;
}

function endsCut(text: string, end: number): boolean {
  return /\p{L}{2}[-‐]$/u.test(text.slice(Math.max(0, end - 5), end));
}

/** A short line in capitals, with or without the page's number. */
function isRunningHead(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && /\p{Lu}/u.test(line) && !/[\p{Ll}\n]/u.test(line);
}

/** The ends of a paragraph's lines at which a word may be cut. */
function lineEnds(text: string, { start, end }: Span): Seam[] {
  const words = text.slice(start, end);
  return [...words.matchAll(LINE_END)]
    .map(({ index, 0: found }) => ({ start: start + index, end: start + index + found.length }))
    .filter((seam) => mayBeCut(...around(text, seam)));
}

function around(text: string, { start, end }: Seam): [before: string, after: string] {
  const isHyphen = /[-‐]/.test(text.charAt(start));
  return [text.slice(Math.max(0, start - AROUND), start + (isHyphen ? 1 : 0)), text.slice(end, end + AROUND)];
}

/** How much of a seam stays, and what stands in the place of the rest. */
function mended(text: string, seam: Seam, words: KnownWords): { readonly keep: number; readonly put: string } {
  const [before, after] = around(text, seam);
  const between = joinLines(before, after, words)
    .slice(0, -after.length)
    .slice(before.length - 1);
  const isWhole = between.length === 0;
  if (isWhole) return { keep: 0, put: '' };
  const hasHyphen = /^[-‐]/.test(between);
  return { keep: hasHyphen ? 1 : 0, put: between.endsWith(' ') ? ' ' : '' };
}

/** Words that stand within lines: the first and the last of a line may be parts. */
function ownWords(text: string): ReadonlySet<string> {
  const inside = /(?<=\S[ \t])\p{L}[\p{L}-]{0,40}\p{L}(?=[\s,.;:!?])/gu;
  return new Set(Array.from(text.slice(0, 400_000).matchAll(inside), ([word]) => word));
}
