import type { PdfTextItem, PdfViewport } from './engine';

/** A run of text on a page as it is shown: points from the top left corner, y downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Right end. */
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** True where a blank stands before it in the file. */
  readonly spaced: boolean;
  /** True for a raised sign; known once its line is. */
  raised: boolean;
  /** True for a lowered one. */
  lowered: boolean;
}

/** A box in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright runs of a page, and the text of the others. Those stand at an angle. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly turned: readonly string[];
}

/** Text that leans more than this, as a share of its length, does not stand in a line. */
const MOST_SLANT = 0.1;
/** Accents that are signs of their own; a letter stands no farther from them, in sizes. */
const ACCENT = /^[¨´`ˆ˜ˇ˘˙¸˚˝¯]$/;
const ACCENT_SHIFT = 0.6;
/** A page with more runs is a drawing. */
const MOST_RUNS = 60_000;

/** Brings the runs of a page to the place where they are seen. */
export function placeRuns(items: readonly PdfTextItem[], { transform, width, height }: PdfViewport): PageRuns {
  const runs: Run[] = [];
  const turned: string[] = [];
  let spaced = false;
  let accent: { readonly sign: string; readonly x: number; readonly y: number } | undefined;
  for (const item of items.slice(0, MOST_RUNS)) {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const [a, b, c, d, x, y] = product(transform, item.transform);
    const along = Math.hypot(a, b);
    if (![a, b, c, d, x, y, item.width].every(Number.isFinite) || along === 0) continue;
    if (Math.abs(b) > MOST_SLANT * along || a < 0) {
      turned.push(item.str.trim());
      continue;
    }
    const size = Math.hypot(c, d);
    const isSeen = isBetween(x, -width, width) && isBetween(y, -height, 2 * height);
    const right = x + Math.max(0, item.width);
    if (ACCENT.test(item.str.trim())) {
      accent = { sign: item.str.trim(), x, y };
      continue;
    }
    // An accent that is set over a letter of its own comes before it.
    const isUnder = accent && Math.abs(accent.x - x) < size * ACCENT_SHIFT && Math.abs(accent.y - y) < size;
    const text = accent && isUnder ? accent.sign + item.str : item.str;
    accent = undefined;
    if (size > 0 && isSeen)
      runs.push({ text, x, right, y, size, font: item.fontName, spaced, raised: false, lowered: false });
    spaced = false;
  }
  return { runs, turned };
}

/** The product of two matrices as PDF writes them (ISO 32000-1, 8.3.4). */
function product(
  m: readonly number[],
  n: readonly number[],
): readonly [number, number, number, number, number, number] {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = m;
  const [n0 = 1, n1 = 0, n2 = 0, n3 = 1, n4 = 0, n5 = 0] = n;
  return [
    m0 * n0 + m2 * n1,
    m1 * n0 + m3 * n1,
    m0 * n2 + m2 * n3,
    m1 * n2 + m3 * n3,
    m0 * n4 + m2 * n5 + m4,
    m1 * n4 + m3 * n5 + m5,
  ];
}

function isBetween(value: number, low: number, high: number): boolean {
  return value > low && value < high;
}

/** How far letters reach above and below their baseline, in sizes: capitals of usual fonts, and half a descender. */
const [ABOVE, BELOW] = [0.8, 0.2];

/** The box that a run or a line fills. From the top of its capitals to a little below its baseline. */
export function boxOf({ x, right, y, size }: Pick<Run, 'x' | 'right' | 'y' | 'size'>): Box {
  return { left: x, right: Math.max(right, x), top: y - size * ABOVE, bottom: y + size * BELOW };
}

/** The smallest box that holds both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
