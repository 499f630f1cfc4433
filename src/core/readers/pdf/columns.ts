import { firstOf } from '../../text/nth';
import type { Box, Run } from './geometry';
import { boxOf } from './geometry';

/** Runs on one baseline without a gap that could be a gutter. */
interface Segment extends Box {
  readonly y: number;
  readonly runs: readonly Run[];
}

/** Steps, in points, at which gutters are looked for. */
const STEP = 4;
/** A gutter is at least this wide in sizes of the text, and this many lines high. */
const LEAST_WIDTH = 0.9;
const LEAST_LINES = 4;
/** A narrower one is where so many lines leave it white: signs at the ends of lines may hang into it. */
const NARROW_WIDTH = 0.65;
const NARROW_LINES = 10;
/** How high the closest set line of text is, in sizes of its letters. */
const LINE_HEIGHT = 1.1;
/** Columns hold text, not figures: this wide, in sizes, and most of their lines this full. */
const LEAST_COLUMN = 11;
const LEAST_FULL = 0.55;
/** Regions within regions. */
const DEEPEST = 12;

/** Where gutters were found on the pages before: the last page may have only a few lines in a column. */
export type Gutters = Set<number>;

interface Page {
  readonly size: number;
  readonly known: Gutters;
}

/** A stretch of white from top to bottom between two columns. */
interface Gutter extends Box {
  readonly area: number;
}

/**
 * The runs of a page in regions that are read one after the other: a recursive cut along the white between columns,
 * what runs across all of them (a title, a table) before and after (after G. Nagy and S. Seth, "Hierarchical
 * representation of optically scanned documents", 1984, with white rectangles in place of projections).
 */
export function regionsOf(runs: readonly Run[], size: number, known: Gutters): readonly (readonly Run[])[] {
  const regions = apart(segmentsOf(runs), size).flatMap((region) => cut(region, { size, known }, 0));
  return regions.map((region) => region.flatMap((segment) => segment.runs)).filter((region) => region.length > 0);
}

/** A gap wider than this, in sizes, parts segments. */
const SEGMENT_GAP = 0.6;

/** White below lines at the top that belong to no column, in sizes, and how many pieces of text they may be. */
const APART = 1.2;
const MOST_APART = 4;

/** On one baseline, and no gutter away. */
function goesOn(last: Run, run: Run): boolean {
  return run.y === last.y && run.x >= last.x && run.x - last.right <= SEGMENT_GAP * run.size;
}

function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: Run[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const boxes = open.map(boxOf);
    segments.push({
      runs: open,
      y: firstOf(open).y,
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    });
  };
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = open.at(-1);
    if (last && !goesOn(last, run)) {
      close();
      open = [];
    }
    open.push(run);
  }
  close();
  return segments;
}

/** Lines that stand far above everything else on a page, wherever its columns are. */
function apart(segments: readonly Segment[], size: number): readonly (readonly Segment[])[] {
  const sorted = [...segments].sort((a, b) => a.top - b.top);
  let bottom = -Infinity;
  for (const [i, segment] of sorted.slice(0, MOST_APART + 1).entries()) {
    if (i > 0 && segment.top - bottom > APART * size) return [sorted.slice(0, i), sorted.slice(i)];
    bottom = Math.max(bottom, segment.bottom);
  }
  return [sorted];
}

function cut(segments: readonly Segment[], page: Page, depth: number): readonly (readonly Segment[])[] {
  const gutter = depth < DEEPEST && segments.length > 1 ? findGutter(segments, page) : undefined;
  if (!gutter) return [segments];
  page.known.add(Math.round((gutter.left + gutter.right) / 2));
  const [above, left, right, below]: [Segment[], Segment[], Segment[], Segment[]] = [[], [], [], []];
  for (const segment of segments) {
    if (segment.y <= gutter.top) above.push(segment);
    else if (segment.y >= gutter.bottom) below.push(segment);
    else if (segment.left < gutter.left) left.push(segment);
    else right.push(segment);
  }
  if (left.length === 0 || right.length === 0) return [segments];
  return [above, left, right, below].flatMap((region) => cut(region, page, depth + 1));
}

function findGutter(segments: readonly Segment[], { size, known }: Page): Gutter | undefined {
  const boxes = [...segments].sort((a, b) => a.top - b.top);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const [top, bottom] = [firstOf(boxes).top, Math.max(...boxes.map((box) => box.bottom))];
  let best: Gutter | undefined;
  for (let x = left + LEAST_COLUMN * size; x <= right - LEAST_COLUMN * size; x += STEP) {
    for (const free of freeAt(boxes, x, top, bottom)) {
      const gutter = widened(boxes, x, free);
      const isKnown = [...known].some(
        (at) => at > gutter.left && at < gutter.right && gutter.right - gutter.left < 4 * size,
      );
      if (!isKnown && free.bottom - free.top < LEAST_LINES * size * LINE_HEIGHT) continue;
      const width = gutter.right - gutter.left;
      const area = (gutter.bottom - gutter.top) * Math.min(width, 3 * size);
      const least = free.bottom - free.top > NARROW_LINES * size * LINE_HEIGHT ? NARROW_WIDTH : LEAST_WIDTH;
      if (width < least * size || area <= (best?.area ?? 0)) continue;
      if (isKnown || partsColumns(boxes, gutter, size)) best = { ...gutter, area };
    }
  }
  return best && extended(boxes, best, top, bottom);
}

/** The gutter with the lines above and below it of which some reach into it and leave a narrow white. */
function extended(boxes: readonly Box[], gutter: Gutter, top: number, bottom: number): Gutter {
  let [from, to] = [gutter.top, gutter.bottom];
  for (let x = gutter.left + STEP / 4; x < gutter.right; x += STEP / 4) {
    const free = freeAt(boxes, x, top, bottom).find(
      (one) => one.top <= gutter.top + 1 && one.bottom >= gutter.bottom - 1,
    );
    if (free) [from, to] = [Math.min(from, free.top), Math.max(to, free.bottom)];
  }
  return { ...gutter, top: from, bottom: to };
}

/** The stretches from top to bottom that no box covers at `x`. */
function freeAt(
  boxes: readonly Box[],
  x: number,
  top: number,
  bottom: number,
): { readonly top: number; readonly bottom: number }[] {
  const free: { top: number; bottom: number }[] = [];
  let from = top;
  for (const box of boxes) {
    if (box.left >= x || box.right <= x) continue;
    if (box.top > from) free.push({ top: from, bottom: box.top });
    from = Math.max(from, box.bottom);
  }
  if (bottom > from) free.push({ top: from, bottom });
  return free;
}

/** How far the white reaches to both sides. */
function widened(
  boxes: readonly Box[],
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Box {
  let [left, right] = [-Infinity, Infinity];
  for (const box of boxes) {
    if (box.bottom <= top + 1 || box.top >= bottom - 1) continue;
    if (box.right <= x) left = Math.max(left, box.right);
    else right = Math.min(right, box.left);
  }
  return { left, right, top, bottom };
}

/** True where running text stands on both sides: lines that mostly fill their column. The cells of a table do not. */
function partsColumns(boxes: readonly Box[], gutter: Box, size: number): boolean {
  const inside = boxes.filter((box) => box.bottom > gutter.top + 1 && box.top < gutter.bottom - 1);
  return [
    inside.filter((box) => box.right <= gutter.left + 1),
    inside.filter((box) => box.left >= gutter.right - 1),
  ].every((side) => {
    const rows = rowsOf(side, size);
    if (rows.length < LEAST_LINES) return false;
    const widest = Math.max(...rows);
    const full = rows.filter((width) => width > widest * LEAST_FULL).length;
    return widest >= LEAST_COLUMN * size && full >= rows.length / 2;
  });
}

/** How much of each row is covered by text. */
function rowsOf(boxes: readonly Box[], size: number): readonly number[] {
  const rows: number[] = [];
  let last = -Infinity;
  for (const box of boxes) {
    if (box.bottom - last > size / 2) {
      rows.push(0);
      last = box.bottom;
    }
    rows[rows.length - 1] = (rows[rows.length - 1] ?? 0) + (box.right - box.left);
  }
  return rows;
}
