import { thresholdsFor, type Thresholds } from './learn-thresholds';
import type { Item } from './quality-data';
import type { Row } from './learn-rows';

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Prints, file by file, what held-out scores come to at several thresholds, and on request the surest errors
 * (`file:alarms:20`, `file:misses:20`).
 */
export function printHeldOut(
  rows: readonly Row[],
  scores: Float64Array,
  items: ReadonlyMap<string, readonly Item[]>,
  show: readonly string[],
): Thresholds {
  const thresholds = thresholdsFor(rows, scores, items);
  for (const [file, own] of items) {
    const best = surest(rows, scores, file);
    const of = (label: Item['label']) => own.filter((item) => item.label === label);
    console.log(
      `${file}: best recall with alarms on at most 2, 4, 8 % of supported: ${[0.02, 0.04, 0.08].map((share) => percent(recallAt(best, of('conflict'), of('supported'), share))).join(', ')}; mean over 1 to 8 % ${percent(meanRecall(best, of('conflict'), of('supported')))}; area ${area(best, of('conflict'), of('supported')).toFixed(3)}`,
    );
    for (const t of THRESHOLDS) {
      const hits = (label: Item['label']) => of(label).filter((item) => (best.get(item.id)?.score ?? 0) >= t).length;
      const [right, supported, unknown] = [hits('conflict'), hits('supported'), hits('not_found')];
      console.log(`  ${t}: ${figures([right, supported, unknown], of)}`);
    }
    for (const [name, limit] of Object.entries(thresholds)) {
      const counts = (['conflict', 'supported', 'not_found'] as const).map(
        (label) => of(label).filter((item) => (best.get(item.id)?.score ?? 0) >= limit).length,
      );
      console.log(`  ${name} (${limit}): ${figures(counts as [number, number, number], of)}`);
    }
  }
  bySlot(rows, scores);
  for (const wish of show) list(rows, scores, wish);
  return thresholds;
}

function figures(
  [right, supported, unknown]: readonly [number, number, number],
  of: (label: Item['label']) => readonly Item[],
): string {
  return `P ${percent(right / (right + supported + unknown))} R ${percent(right / of('conflict').length)} alarms on supported ${percent(supported / of('supported').length)} on not_found ${percent(unknown / of('not_found').length)}`;
}

/** One line: for each file the mean of held-out recall with alarms on 1, 2 … 8 % of supported drafts. */
export function printMeans(
  title: string,
  rows: readonly Row[],
  scores: Float64Array,
  items: ReadonlyMap<string, readonly Item[]>,
): void {
  const means = [...items].map(([file, own]) => {
    const of = (label: Item['label']) => own.filter((item) => item.label === label);
    return of('conflict').length === 0
      ? ''
      : `${file} ${percent(meanRecall(surest(rows, scores, file), of('conflict'), of('supported')))}`;
  });
  console.log(`${title}: ${means.filter((text) => text !== '').join(', ')}`);
}

const SHARES = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];

function meanRecall(best: ReadonlyMap<string, Surest>, wrong: readonly Item[], clean: readonly Item[]): number {
  return SHARES.reduce((sum, share) => sum + recallAt(best, wrong, clean, share), 0) / SHARES.length;
}

interface Surest {
  readonly score: number;
  readonly row: Row;
}

function surest(rows: readonly Row[], scores: Float64Array, file: string): ReadonlyMap<string, Surest> {
  const best = new Map<string, Surest>();
  rows.forEach((row, i) => {
    const score = 1 / (1 + Math.exp(-scores[i]!));
    if (row.file === file && score > (best.get(row.item.id)?.score ?? -1)) best.set(row.item.id, { score, row });
  });
  return best;
}

function recallAt(
  best: ReadonlyMap<string, Surest>,
  wrong: readonly Item[],
  clean: readonly Item[],
  share: number,
): number {
  const scores = clean.map((item) => best.get(item.id)?.score ?? 0).sort((a, b) => b - a);
  const limit = scores[Math.floor(scores.length * share)] ?? 1;
  return wrong.filter((item) => (best.get(item.id)?.score ?? 0) > limit).length / wrong.length;
}

/**
 * The share of pairs of a wrong and a right draft in which the wrong one has the higher score (area under the ROC
 * curve); ties count half.
 */
function area(best: ReadonlyMap<string, Surest>, wrong: readonly Item[], clean: readonly Item[]): number {
  const score = (item: Item) => best.get(item.id)?.score ?? 0;
  let sum = 0;
  for (const w of wrong) for (const c of clean) sum += score(w) > score(c) ? 1 : score(w) === score(c) ? 0.5 : 0;
  return sum / (wrong.length * clean.length);
}

function bySlot(rows: readonly Row[], scores: Float64Array): void {
  const counts = new Map<string, [number, number]>();
  rows.forEach((row, i) => {
    if (scores[i]! < 0) return;
    const slot = row.note.split(':')[0]!;
    const count = counts.get(slot) ?? [0, 0];
    count[row.item.label === 'conflict' && row.label !== 0 ? 0 : 1]++;
    counts.set(slot, count);
  });
  console.log(
    `at 0.5, right and wrong: ${[...counts].map(([slot, [right, wrong]]) => `${slot} ${right}/${wrong}`).join(', ')}`,
  );
}

function list(rows: readonly Row[], scores: Float64Array, wish: string): void {
  const [file = '', kind, count] = wish.split(':');
  const ordered = [...surest(rows, scores, file).values()]
    .filter(({ row }) => (row.item.label === 'conflict') === (kind === 'misses'))
    .sort((a, b) => (kind === 'misses' ? a.score - b.score : b.score - a.score));
  for (const { score, row } of ordered.slice(0, Number(count))) {
    const marked = (row.item.spans ?? []).map((s) => row.item.draft.slice(s.start, s.end)).join(' | ');
    console.log(
      `${score.toFixed(2)} ${row.item.label} [${row.note}] ${row.item.draft.slice(Math.max(0, row.start - 150), row.end + 100).replace(/\n/g, ' ')}${marked === '' ? '' : `\n      MARKED ${marked}`}${row.item.source.length < 600 ? `\n      SOURCE ${row.item.source}` : ''}`,
    );
  }
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
