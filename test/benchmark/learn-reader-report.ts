import { type Strictness, STRICTNESS } from '../../src/core/model/project/config';
import { calibrated } from '../../src/core/reading/built-in/calibrate';
import { sentenceFeatures } from '../../src/core/reading/built-in/sentence-features';
import { weighRule } from '../../src/core/reading/built-in/weigh';
import type { Learnt } from './learn-reader';
import type { Label } from './quality-data';
import type { ReaderRow } from './reader-rows';
import { compareText } from '../../src/core/text/compare-text';

/** Classes of equal width in which promised and true shares are compared. */
const BINS = 10;

/** How well the decision does on rows that nothing was learnt on, as lines of text. */
export function reportOf(rows: readonly ReaderRow[], learnt: Learnt): string {
  const sets = [...new Set(rows.map(({ set }) => set))].sort();
  return sets
    .map((set) =>
      reportOfSet(
        set,
        rows.filter((row) => row.set === set),
        learnt,
      ),
    )
    .join('\n\n');
}

function reportOfSet(set: string, rows: readonly ReaderRow[], learnt: Learnt): string {
  const read = rows.map((row) => ({
    row,
    p: row.held ? calibrated(sentenceFeatures(row.held), learnt.calibration) : calibrated([], learnt.calibration),
  }));
  const lines = STRICTNESS.map((strictness) =>
    line(`  rules and reader, ${strictness}`, rows, (row) => isAlarm(row, learnt, strictness)),
  );
  const { tick } = learnt.decision.limits.balanced;
  const ticked = read.filter(({ p }) => p.supported >= tick);
  const right = ticked.filter(({ row }) => row.label === 'supported').length;
  return [
    `${set}: ${rows.length} sentences of documents that nothing was learnt on`,
    line('  rules alone', rows, ({ rules }) => rules.length > 0),
    ...lines,
    `  ticks: ${share(right, ticked.length)} of ${ticked.length} right`,
    `  expected calibration error of conflict ${ece(read.map(({ row, p }) => [p.conflict, row.label === 'conflict'])).toFixed(3)}, of support ${ece(read.map(({ row, p }) => [p.supported, row.label === 'supported'])).toFixed(3)}`,
    `  area under the curve of conflict ${area(read.map(({ row, p }) => [p.conflict, row.label === 'conflict'])).toFixed(4)}`,
    '  with a warning (balanced), by label and kind:',
    ...kinds(rows, (row) => isAlarm(row, learnt, 'balanced')),
  ].join('\n');
}

function isAlarm({ rules, held }: ReaderRow, { calibration, decision }: Learnt, strictness: Strictness): boolean {
  const { both, alone } = decision.limits[strictness];
  if (!held) return rules.length > 0;
  const read = calibrated(sentenceFeatures(held), calibration);
  return (
    read.conflict >= alone || rules.some(({ rule, confidence }) => weighRule(rule, confidence, read, decision) >= both)
  );
}

function line(name: string, rows: readonly ReaderRow[], isHit: (row: ReaderRow) => boolean): string {
  const hits = rows.filter(isHit);
  const of = (label: Label, list: readonly ReaderRow[]): number => list.filter((row) => row.label === label).length;
  const rate = (label: Label): string => share(of(label, hits), of(label, rows));
  return `${name.padEnd(32)} P ${share(of('conflict', hits), hits.length)} R ${rate('conflict')} alarms on supported ${rate('supported')}, on not found ${rate('not_found')}`;
}

function share(part: number, all: number): string {
  return (part / Math.max(1, all)).toFixed(3);
}

function kinds(rows: readonly ReaderRow[], isHit: (row: ReaderRow) => boolean): readonly string[] {
  const counts = new Map<string, [number, number]>();
  for (const row of rows) {
    const name = `${row.label}/${row.kind ?? ''}`;
    const count = counts.get(name) ?? [0, 0];
    counts.set(name, [count[0] + (isHit(row) ? 1 : 0), count[1] + 1]);
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, [hit, all]]) => `    ${name.padEnd(24)} ${hit}/${all}`);
}

/** The mean distance of promised from true shares, weighted by class (Guo et al., ICML 2017). */
export function ece(promises: readonly (readonly [number, boolean])[]): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const own = promises.filter(([p]) => Math.min(BINS - 1, Math.floor(p * BINS)) === bin);
    sum += Math.abs(own.reduce((all, [p, is]) => all + p - (is ? 1 : 0), 0));
  }
  return sum / Math.max(1, promises.length);
}

/** The chance that a true one has a higher promise than a false one; ties count half. */
export function area(promises: readonly (readonly [number, boolean])[]): number {
  const sorted = [...promises].sort(([a], [b]) => a - b);
  let [below, sum, trues] = [0, 0, 0];
  for (let i = 0; i < sorted.length;) {
    let j = i;
    let [t, f] = [0, 0];
    for (; j < sorted.length && sorted[j]![0] === sorted[i]![0]; j++)
      if (sorted[j]![1]) t++;
      else f++;
    sum += t * (below + f / 2);
    below += f;
    trues += t;
    i = j;
  }
  return sum / Math.max(1, trues * below);
}
