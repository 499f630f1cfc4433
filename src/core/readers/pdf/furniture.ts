import type { Run } from './geometry';
import type { Line } from './lines';
import { linesOf } from './lines';
import { cellText, type LineText, textOf } from './words';
import { romanValue } from '../../text/characters/roman';
import { firstOf, nth } from '../../text/nth';

/** A page with its number and its runs. */
export interface RunPage {
  readonly index: number;
  readonly runs: readonly Run[];
  readonly height: number;
}

/** What stands at the edges of pages: which runs it is, and the numbers printed there. */
export interface Furniture {
  readonly runs: ReadonlySet<Run>;
  /** Lines of running heads and feet, each once. */
  readonly texts: readonly string[];
  /** By page index, the numbers that stand alone or at an end of a line there. */
  readonly numbers: ReadonlyMap<number, readonly PrintedNumber[]>;
}

/** A number as printed: `12`, or `xii` with its value. */
export interface PrintedNumber {
  readonly value: number;
  readonly isRoman: boolean;
}

/** Lines looked at, at the top and at the bottom of a page. */
const EDGE_LINES = 3;
/** They stand in this share of the page's height. */
const ZONE = 0.13;
/** White between them and the text, from baseline to baseline, in sizes. */
const WHITE = 1.6;
/** Pages on which the same words must stand, digits aside; both of a file that has only two. */
const LEAST_PAGES = 3;
/** Left and right pages may have heads of their own. */
const FARTHEST = 2;
/** On all of them, near to the same height (points). */
const SAME_HEIGHT = 8;
/** Bits of a running head of one page leave more than half of their line white. */
const FAR_APART = 0.5;
/** A running head is no longer than this. */
const LONGEST = 160;

/** What browsers print around a page: time and title above it, address and number below. */
const PRINTED =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?(?: \| .*)?|(?:https?|file):\/\/\S+(?: \| \d+\/\d+)?)$/;

interface EdgeLine {
  readonly page: number;
  readonly line: Line;
  readonly text: string;
  /** How much of it is text and no white, as a share. */
  readonly covered: number;
  readonly masked: string;
  /** From the top for the first lines, from the bottom (negative) for the last. */
  readonly height: number;
}

/** Finds running heads, feet and page numbers: what stands at the same place on several pages, its digits aside. */
export function findFurniture(pages: readonly RunPage[], widths: ReadonlyMap<string, number>): Furniture {
  const edges = pages.flatMap((page) => edgesOf(page, widths));
  const seen = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const same = seen.get(edge.masked);
    if (same) same.push(edge);
    else seen.set(edge.masked, [edge]);
  }
  const runs = new Set<Run>();
  const texts = new Map<string, string>();
  const numbers = new Map<number, readonly PrintedNumber[]>();
  const least = Math.max(2, Math.min(LEAST_PAGES, pages.length));
  for (const edge of edges) {
    const printed = numbersIn(edge.text);
    if (printed.length > 0) numbers.set(edge.page, [...(numbers.get(edge.page) ?? []), ...printed]);
    if (!isFurniture(edge, seen.get(edge.masked) ?? [], least)) continue;
    for (const run of edge.line.runs) runs.add(run);
    if (/\p{L}{2}/u.test(edge.text)) texts.set(edge.masked, edge.text);
  }
  return { runs, texts: [...texts.values()], numbers };
}

function edgesOf({ index, runs, height }: RunPage, widths: ReadonlyMap<string, number>): EdgeLine[] {
  const lines = linesOf(runs, widths);
  const first = lines.slice(0, setOff(lines));
  const up = [...lines].reverse();
  const last = up.slice(0, Math.min(Math.max(setOff(up), printedBelow(up)), lines.length - first.length));
  const edge = (line: Line, from: number): EdgeLine => {
    const cells = textOf(line);
    const text = cellText(cells);
    return { page: index, line, text, covered: coveredShare(cells, line), masked: masked(text), height: from };
  };
  const isHead = (line: Line): boolean => line.y < height * ZONE;
  const isFoot = (line: Line): boolean => line.y > height * (1 - ZONE);
  return [
    ...first.filter(isHead).map((line) => edge(line, line.y)),
    ...last.filter(isFoot).map((line) => edge(line, line.y - height - 1)),
  ].filter(({ text }) => text !== '' && text.length <= LONGEST);
}

/** Browsers print the address and the number of the page close below the text. */
function printedBelow(lines: readonly Line[]): number {
  return lines[0] && PRINTED.test(cellText(textOf(lines[0]))) ? 1 : 0;
}

/** How many of the first lines white parts from those after them. */
function setOff(lines: readonly Line[]): number {
  for (let count = Math.min(EDGE_LINES, lines.length - 1); count > 0; count--) {
    const [line, next] = [nth(lines, count - 1), nth(lines, count)];
    if (Math.abs(next.y - line.y) > WHITE * Math.min(line.size, next.size)) return count;
  }
  return lines.length === 1 ? 1 : 0;
}

/**
 * A line that is a number alone is one wherever it stands at the edge; words must come again, on pages near to each
 * other.
 */
function isFurniture(edge: EdgeLine, same: readonly EdgeLine[], least: number): boolean {
  if (isPageNumber(edge.text) || isLoneHead(edge) || PRINTED.test(edge.text)) return true;
  const pages = [
    ...new Set(same.filter(({ height }) => Math.abs(height - edge.height) < SAME_HEIGHT).map(({ page }) => page)),
  ];
  const at = pages.indexOf(edge.page);
  let [first, last] = [at, at];
  while (first > 0 && (pages[first] ?? 0) - (pages[first - 1] ?? 0) <= FARTHEST) first--;
  while (last < pages.length - 1 && (pages[last + 1] ?? 0) - (pages[last] ?? 0) <= FARTHEST) last++;
  return last - first + 1 >= least;
}

/**
 * Two or three bits of text far apart above everything else: a running head even of a single page. The first lines of
 * two columns beside each other leave less white.
 */
function isLoneHead({ text, covered, height, line: { runs } }: EdgeLine): boolean {
  const isAtTop = height > 0 && height < firstOf(runs).size * 8;
  const areApart = covered < FAR_APART && / \| /.test(text);
  const isHead = text.length < LONGEST / 2 && !/[.!?]$/.test(text);
  return isAtTop && areApart && isHead;
}

function coveredShare({ cells }: LineText, { x, right }: Line): number {
  return cells.reduce((sum, cell) => sum + cell.right - cell.x, 0) / Math.max(1, right - x);
}

/** "12", "– 12 –", "Page 3 of 9", "xii". */
function isPageNumber(text: string): boolean {
  return /^(?:[-–—|·]\s?)?(?:page\s|p\.\s?)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—|·])?$/i.test(
    text,
  );
}

function masked(text: string): string {
  return text
    .replace(/\d+/g, '#')
    .replace(/(^|\s)[ivxlc]{1,7}(?=\s|$)/g, '$1#')
    .toLowerCase();
}

/** Numbers of a page stand alone, or first or last in their line. */
function numbersIn(text: string): readonly PrintedNumber[] {
  const whole = /^(?:page\s|p\.\s?)?(\d{1,4})\s?(?:of|\/)\s?\d{1,4}$/i.exec(text)?.[1];
  const ends = [
    whole,
    /^[-–—|·\s]*(\d{1,4})(?![\d.,/:])/.exec(text)?.[1],
    /(?<![\d.,/:])(\d{1,4})[-–—|·\s]*$/.exec(text)?.[1],
  ];
  const roman = /^[-–—\s]*([ivxlc]{1,7})[-–—\s]*$/.exec(text)?.[1];
  const arabic = ends.flatMap((number) => (number === undefined ? [] : [{ value: Number(number), isRoman: false }]));
  return roman === undefined ? arabic : [...arabic, { value: romanValue(roman), isRoman: true }];
}
