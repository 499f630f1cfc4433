import { raisedText } from '../support/raised';
import type { Run } from './geometry';
import type { Line } from './lines';
import { withoutLigatures } from '../../text/characters/ligatures';

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
  for (const run of line.runs) {
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
    cell.pieces += run.raised ? raisedText(run.text.trim(), cell.pieces) + trailing(run.text) : run.text;
    cell.right = Math.max(cell.right, run.right);
    before = run;
  }
  const tidy = cells.map(({ pieces, x, right }) => ({ text: tidied(pieces), x, right }));
  return { cells: tidy.filter(({ text }) => text !== '') };
}

/** The cells with a bar between two. */
export function cellText({ cells }: LineText): string {
  return cells.map(({ text }) => text).join(' | ');
}

/**
 * White space single, ligatures taken apart, soft hyphens gone. Letters of private use are
 * pictures: at the start the bullet of an item, elsewhere nothing that could be read.
 */
function tidied(text: string): string {
  const letters = text.replace(/^\s*[\ue000-\uf8ff]\s*/, '• ').replace(/[\ue000-\uf8ff]/g, '');
  return withoutLigatures(letters)
    .text.replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function trailing(text: string): string {
  return /\s$/.test(text) ? ' ' : '';
}

function borderOf({ runs, size }: Line): number {
  const gaps = runs
    .slice(1)
    .map((run, i) => run.x - runs[i]!.right)
    .filter((gap) => gap > WORD_GAP * size)
    .sort((a, b) => a - b);
  const middle = gaps.length > 3 ? gaps[gaps.length >> 1]! : 0;
  return Math.max(BORDER * size, STRETCHED * middle);
}
