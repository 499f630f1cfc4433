import type { Run } from './geometry';
import type { Line } from './lines';
import { withoutLigatures } from '../../text/characters/ligatures';
import { nth } from '../../text/nth';
import { shiftedText } from './shifted-runs';
import { plainDigits, raisedText } from '../../text/characters/raised';

/** A line's text; where a wide gap parts it, its cells. */
export interface LineText {
  readonly cells: readonly Cell[];
}

/** Text between two wide gaps. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A gap wider than this, in sizes, parts words. */
const WORD_GAP = 0.16;
/** In tight lines a smaller one does, where the file has a blank. */
const TIGHT_GAP = 0.06;
/** A gap wider than this, in sizes, is a border. */
const BORDER = 1.5;
/** At the place where the cells of other lines start, a smaller one is. */
const STOP_GAP = 0.5;
/** In a line that was stretched to fit its column the gaps are wide, but alike. */
const STRETCHED = 2.2;
/** Bullets and numbers of list items stand apart from their text. */
const MARKER = /^(?:[•‣▪●○◦–—*\ue000-\uf8ff-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|§+)$/;
/** Digits that are raised by their name. */
const RAISED_DIGITS = /[⁻⁺]?[⁰¹²³⁴-⁹]+/g;
/** An ellipsis set as three dots apart. */
const SPACED_DOTS = /(?<!\.)\. \. \.(?! ?\.)/g;
/** An accent that was set over a letter, before it. */
const SET_ACCENT = /(?<!\d)([¨´`ˆ˜ˇ˘˙¸˚˝¯])(\p{L})/gu;
const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '¸': '\u0327',
  '˚': '\u030a',
  '˝': '\u030b',
  '¯': '\u0304',
};
/** Between two figures a smaller gap is a border: "1 234" and "1  234" are not the same. */
const FIGURE_BORDER = 0.55;

/**
 * The words of a line from their places, never from their order in the file. `stops` are places at which the lines of
 * a table around it start their cells.
 */
export function textOf(line: Line, stops: readonly number[] = []): LineText {
  const border = borderOf(line);
  const cells: { pieces: string; x: number; right: number }[] = [];
  let before: Run | undefined;
  for (let i = 0; i < line.runs.length; i++) {
    const run = nth(line.runs, i);
    const gap = before ? run.x - before.right : 0;
    let cell = cells.at(-1);
    const isStop =
      before !== undefined && gap > STOP_GAP * run.size && stops.some((stop) => Math.abs(stop - run.x) < run.size / 2);
    const least = isStop
      ? 0
      : /\d\s*$/.test(cell?.pieces ?? '') && /^\s*\d/.test(run.text)
        ? Math.min(border, FIGURE_BORDER * run.size)
        : border;
    if (!cell || (gap > least && !MARKER.test(cell.pieces.trim())))
      cells.push((cell = { pieces: '', x: run.x, right: run.right }));
    else if (before && gap > (run.spaced ? TIGHT_GAP : WORD_GAP) * Math.min(run.size, before.size)) cell.pieces += ' ';
    const { text, last } = run.raised || run.lowered ? shiftedText(line.runs, i, cell.pieces) : { ...run, last: i };
    cell.pieces += text.replace(RAISED_DIGITS, (digits, at: number) =>
      run.raised ? digits : raisedText(plainDigits(digits), cell.pieces + text.slice(0, at)),
    );
    cell.right = Math.max(cell.right, ...line.runs.slice(i, last + 1).map(({ right }) => right));
    before = nth(line.runs, last);
    i = last;
  }
  const tidy = cells.map(({ pieces, x, right }) => ({ text: tidied(pieces), x, right }));
  return { cells: tidy.filter(({ text }) => text !== '') };
}

/** The cells with a bar between two. */
export function cellText({ cells }: LineText): string {
  return cells.map(({ text }) => text).join(' | ');
}

/**
 * White space single, ligatures taken apart, soft hyphens kept at the end alone. Letters of
 * private use are pictures: at the start the bullet of an item, elsewhere nothing that could be read.
 */
function tidied(text: string): string {
  const letters = text.replace(/^\s*[\ue000-\uf8ff]\s*/, '• ').replace(/[\ue000-\uf8ff]/g, '');
  return withoutLigatures(letters)
    .text.replace(/\u00ad(?=.)/g, '-')
    .replace(/\s+/g, ' ')
    .replace(SPACED_DOTS, '...')
    .replace(SET_ACCENT, (_, accent: string, letter: string) => accented(letter, accent))
    .trim();
}

/** The letter with its accent where there is such a letter; else both as they are ("don´t"). */
function accented(letter: string, accent: string): string {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const composed = (base + (ACCENTS[accent] ?? '')).normalize('NFC');
  return composed.length === 1 ? composed : accent + letter;
}

function borderOf({ runs, size }: Line): number {
  const gaps = runs
    .slice(1)
    .map((run, i) => run.x - nth(runs, i).right)
    .filter((gap) => gap > WORD_GAP * size)
    .sort((a, b) => a - b);
  const middle = gaps.length > 3 ? (gaps[gaps.length >> 1] ?? 0) : 0;
  return Math.max(BORDER * size, STRETCHED * middle);
}
