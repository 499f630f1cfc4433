import { distance } from 'fastest-levenshtein';
import { nth } from '../text/nth';
import { fitsEdited } from './edited-words';
import type { QuotePattern } from './pattern';
import type { Word } from './words';

/** A run of words that differ; half-open word indexes into the pattern and the window. */
export interface WordChange {
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

/** How a quotation lies on a stretch of source; half-open word indexes into the window. */
export interface Alignment {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly WordChange[];
  /** What stands in the source at each gap of the pattern, in order; `quoteFrom` is the word after the gap. */
  readonly skipped: readonly WordChange[];
}

/**
 * The cheapest way to lay the whole pattern on a part of `window`. Undefined where every way costs more than `maxCost`,
 * which is less than what it costs to leave out all words.
 * One wrong, missing or added word costs 1, a misspelt one less, words in a gap of the pattern next to
 * nothing.
 *
 * Sellers' approximate matching (J. Algorithms 1, 1980) over words, with Ukkonen's cut-off (J. Algorithms 6, 1985):
 * only cells that can still end within `maxCost` are computed, so time is about `maxCost` times the window.
 */
export function align(pattern: QuotePattern, window: readonly Word[], maxCost: number): Alignment | undefined {
  const steps = new Uint8Array((pattern.words.length + 1) * (window.length + 1));
  const best = fill(pattern, window, maxCost, steps);
  return best.cost <= maxCost ? trace(pattern, window, steps, best) : undefined;
}

const SKIP_IN_GAP = 0.01;
const enum Step {
  None,
  Both,
  Quote,
  Source,
  Gap,
}

interface Best {
  readonly cost: number;
  readonly column: number;
}

function fill(pattern: QuotePattern, window: readonly Word[], maxCost: number, steps: Uint8Array): Best {
  const rows = pattern.words.length;
  let before = new Float64Array(rows + 1).map((_, row) => row);
  let now = new Float64Array(rows + 1);
  steps.fill(Step.Quote, 1, rows + 1);
  let active = Math.min(rows, Math.floor(maxCost));
  let best: Best = { cost: rows, column: 0 };
  for (let column = 1; column <= window.length; column++) {
    active = fillColumn({ pattern, maxCost, steps, before, now, column, active, source: nth(window, column - 1) });
    // A wrong last word costs as much as a missing one; the source's word in its place says more.
    const swapsLastWord =
      now[rows] === best.cost && column === best.column + 1 && steps[column * (rows + 1) + rows] === Step.Both;
    if ((now[rows] ?? 0) < best.cost || swapsLastWord) best = { cost: now[rows] ?? 0, column };
    [before, now] = [now, before];
  }
  return best;
}

interface Column {
  readonly pattern: QuotePattern;
  readonly maxCost: number;
  readonly steps: Uint8Array;
  readonly before: Float64Array;
  readonly now: Float64Array;
  readonly column: number;
  /** Last row of the column before that stayed within `maxCost`. */
  readonly active: number;
  readonly source: Word;
}

function fillColumn({ pattern, maxCost, steps, before, now, column, active, source }: Column): number {
  const rows = pattern.words.length;
  const base = column * (rows + 1);
  now.fill(Infinity);
  now[0] = 0;
  let last = 0;
  for (let row = 1; row <= rows; row++) {
    if (row > active + 1 && (now[row - 1] ?? 0) + 1 > maxCost) break;
    const both =
      before[row - 1] === Infinity ? Infinity : (before[row - 1] ?? 0) + costOf(nth(pattern.words, row - 1), source);
    const quote = (now[row - 1] ?? 0) + 1;
    const gap = pattern.gaps[row] === 1;
    const skip = (before[row] ?? 0) + (gap ? SKIP_IN_GAP : 1);
    const cost = Math.min(both, quote, skip);
    if (cost > maxCost) continue;
    now[row] = cost;
    // A word left out behind the first costs as much as a wrong first one, but the source has that one right there.
    const isSkip = cost === skip && (row === 1 || cost < Math.min(both, quote));
    const skipping = gap ? Step.Gap : Step.Source;
    steps[base + row] = isSkip ? skipping : cost === both ? Step.Both : Step.Quote;
    last = row;
  }
  return last;
}

function costOf(quote: Word, source: Word): number {
  return isSame(quote, source) ? 0 : substitution(quote.norm, source.norm);
}

function isSame(quote: Word, source: Word): boolean {
  if (quote.norm === source.norm) return true;
  if (quote.kept && fitsEdited(source.norm, quote.kept, true)) return true;
  return source.kept !== undefined && fitsEdited(quote.norm, source.kept, false);
}

/**
 * What it costs to take one word for another. 0 for the same, 1 for another, between for a likely misspelling or
 * another form.
 */
export function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  if (longer < 4 || Math.min(a.length, b.length) * 2 < longer) return 1;
  if (isFigure(a) || isFigure(b)) return 1;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return 1;
  const share = longer > 64 ? 1 : distance(a, b) / longer;
  return share > MOST_MISSPELT ? 1 : Math.max(LEAST_COST, share);
}

/** The share of a word's letters that a misspelling gets wrong at most. */
const MOST_MISSPELT = 0.5;
/** What a misspelling costs at least: no word of another is as good as the same. */
const LEAST_COST = 0.3;

/** Digits and currency signs, which nobody misspells. */
function isFigure(word: string): boolean {
  return word.charCodeAt(0) < COLON;
}

/** The first unit behind the digits. */
const COLON = 58;

function trace(pattern: QuotePattern, window: readonly Word[], steps: Uint8Array, best: Best): Alignment {
  const rows = pattern.words.length;
  const changes: WordChange[] = [];
  const skipped: WordChange[] = [];
  let row = rows;
  let column = best.column;
  while (row > 0) {
    const step = steps[column * (rows + 1) + row] ?? 0;
    const nextRow = step === Step.Both || step === Step.Quote ? row - 1 : row;
    const nextColumn = step === Step.Quote ? column : column - 1;
    const same =
      step === Step.Gap || (step === Step.Both && isSame(nth(pattern.words, nextRow), nth(window, nextColumn)));
    if (step === Step.Gap) record(skipped, { quoteFrom: row, quoteTo: row, sourceFrom: nextColumn, sourceTo: column });
    if (!same) record(changes, { quoteFrom: nextRow, quoteTo: row, sourceFrom: nextColumn, sourceTo: column });
    row = nextRow;
    column = nextColumn;
  }
  return { cost: best.cost, from: column, to: best.column, changes: changes.reverse(), skipped: skipped.reverse() };
}

/** Changes come in from the back; one that touches the last is one with it. */
function record(changes: WordChange[], change: WordChange): void {
  const last = changes.at(-1);
  if (last?.quoteFrom === change.quoteTo && last.sourceFrom === change.sourceTo) {
    changes[changes.length - 1] = { ...last, quoteFrom: change.quoteFrom, sourceFrom: change.sourceFrom };
  } else changes.push(change);
}
