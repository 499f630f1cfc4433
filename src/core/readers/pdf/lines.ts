import { firstOf, nth } from '../../text/nth';
import type { Run } from './geometry';

/** Runs on one baseline, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size and the font of most of its text. */
  readonly size: number;
  readonly font: string;
}

/** Baselines nearer than this share of the larger size belong to one line: raised signs stand a third of it higher. */
const SAME_LINE = 0.5;
/**
 * Raised signs are smaller than this share of the text beside them, and stand higher than that share of its size;
 * lowered ones as much lower.
 */
const SMALLER = 0.87;
const HIGHER = 0.12;
/** Marks of notes, exponents. */
const MARK = /^\s*(?:[-−+]?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[,;]?|[*†‡§]+)\s*$/;
/** So much higher, the mark of a note need not be smaller. */
const MUCH_HIGHER = 0.22;
/** White between a mark and what it belongs to, in sizes. */
const TOUCHING = 0.2;
/** White before the mark of a note and behind it, and before a mark within a line, in sizes. */
const NOTE_GAP = { before: 1.5, behind: 0.6 } as const;
const MARK_GAP = 0.1;
/** Digits of a font that has raised ones stand as far apart as this share of its letters. */
const NARROW = 0.78;
/** From this many characters on, a run tells how wide the letters of its font are. */
const TELLING = 20;

/** The lines of some runs, from top to bottom; marks its raised runs. */
export function linesOf(runs: readonly Run[], widths: ReadonlyMap<string, number>): readonly Line[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Line[] = [];
  let open: Run[] = [];
  let main: Run | undefined;
  for (const run of sorted) {
    if (main && Math.abs(run.y - main.y) > SAME_LINE * Math.max(run.size, main.size)) {
      lines.push(lineOf(open, widths));
      open = [];
      main = undefined;
    }
    open.push(run);
    if (!main || run.size > main.size * SMALLER)
      main = !main || weight(run) > weight(main) || main.size < run.size * SMALLER ? run : main;
  }
  if (open.length > 0) lines.push(lineOf(open, widths));
  return lines.sort((a, b) => a.y - b.y);
}

/** How wide the letters of each font are, as a share of its size. From its longer runs. */
export function letterWidths(runs: readonly Run[]): Map<string, number> {
  const sums = new Map<string, { width: number; length: number }>();
  for (const { text, x, right, size, font } of runs) {
    if (text.length < TELLING) continue;
    const sum = sums.get(font) ?? { width: 0, length: 0 };
    sums.set(font, { width: sum.width + (right - x) / size, length: sum.length + text.length });
  }
  return new Map([...sums].map(([font, { width, length }]) => [font, width / length]));
}

function lineOf(runs: readonly Run[], widths: ReadonlyMap<string, number>): Line {
  const main = runs.reduce((best, run) => (weight(run) > weight(best) ? run : best));
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  for (const [i, run] of ordered.entries()) {
    run.raised = isRaised(run, main) || isHighMark(ordered, i, main) || isNarrowMark(ordered, i, widths);
    run.lowered = run.size < main.size * SMALLER && run.y - main.y > main.size * HIGHER;
  }
  return {
    runs: ordered,
    x: firstOf(ordered).x,
    right: Math.max(...ordered.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

function isRaised(run: Run, main: Run): boolean {
  return run.size < main.size * SMALLER && main.y - run.y > main.size * HIGHER;
}

/** The mark of a note, or an exponent, that is hardly smaller; it touches what stands before it, as no cell does. */
function isHighMark(runs: readonly Run[], i: number, main: Run): boolean {
  const [run, before] = [nth(runs, i), runs[i - 1]];
  const isHigh = run.size <= main.size && main.y - run.y > main.size * MUCH_HIGHER && MARK.test(run.text);
  return isHigh && before !== undefined && run.x - before.right < TOUCHING * run.size;
}

/**
 * Some fonts have raised digits as signs of their own, which stand on the baseline at full size; they are narrower.
 * They touch the text before them, or stand before a note.
 */
function isNarrowMark(runs: readonly Run[], i: number, widths: ReadonlyMap<string, number>): boolean {
  const [run, before, after] = [nth(runs, i), runs[i - 1], runs[i + 1]];
  const letters = widths.get(run.font);
  const digits = run.text.trim();
  if (letters === undefined || !/^\d{1,3}$/.test(digits)) return false;
  const gap = before ? run.x - before.right : Infinity;
  const isBeforeWords = after !== undefined && after.x - run.right < NOTE_GAP.behind * run.size;
  const isFirst = gap > NOTE_GAP.before * run.size && isBeforeWords;
  const isAttached = isFirst || gap < MARK_GAP * run.size;
  return isAttached && (run.right - run.x) / run.size / digits.length < letters * NARROW;
}

function weight({ x, right, size }: Run): number {
  return (right - x) * size;
}
