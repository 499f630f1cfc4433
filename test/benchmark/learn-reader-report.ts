import { type Strictness, STRICTNESS } from '../../src/core/model/project/config';
import type { VerdictProbabilities } from '../../src/core/model/reading/pair-reading';
import { calibrated, type Decision } from '../../src/core/reading/built-in/calibrate';
import { decisionFeatures } from '../../src/core/reading/built-in/decision-features';
import { area, ece } from './calibration-measures';
import type { Label } from './quality-data';
import { isStanding, type ReaderRow, readSentence } from './reader-rows';
import { compareText } from '../../src/core/text/compare-text';

/** A sentence with what a decision says of it that was not learnt on it. */
interface Judged {
  readonly row: ReaderRow;
  readonly p: VerdictProbabilities;
  readonly alarms: Readonly<Record<Strictness, boolean>>;
  readonly isTicked: boolean;
}

/** What a decision says of rows. */
export function judged(rows: readonly ReaderRow[], { verdicts, limits }: Decision): readonly Judged[] {
  return rows.map((row) => {
    const sentence = readSentence(row);
    const p = sentence ? calibrated(decisionFeatures(sentence), verdicts) : UNREAD;
    const isAlarm = (one: Strictness): boolean =>
      sentence ? p.conflict >= limits[one].conflict || isStanding(row, p) : isReported(row);
    const alarms = { strict: isAlarm('strict'), balanced: isAlarm('balanced'), eager: isAlarm('eager') };
    return { row, p, alarms, isTicked: p.supported >= limits.balanced.tick };
  });
}

/** Nothing is known of a sentence that was not read. */
const UNREAD: VerdictProbabilities = { supported: 0, conflict: 0, notFound: 1 };

function isReported({ rules }: ReaderRow): boolean {
  return rules.some(({ reported }) => reported);
}

/** How well the decision does, as lines of text. */
export function reportOf(rows: readonly Judged[]): string {
  const sets = [...new Set(rows.map(({ row }) => row.set))].sort();
  return sets
    .map((set) =>
      reportOfSet(
        set,
        rows.filter(({ row }) => row.set === set),
      ),
    )
    .join('\n\n');
}

function reportOfSet(set: string, rows: readonly Judged[]): string {
  const ticked = rows.filter(({ isTicked }) => isTicked);
  const right = ticked.filter(({ row }) => row.label === 'supported').length;
  const promises = (verdict: 'conflict' | 'supported'): readonly (readonly [number, boolean])[] =>
    rows.map(({ row, p }) => [p[verdict], row.label === verdict]);
  return [
    `${set}: ${rows.length} sentences of documents that nothing was learnt on`,
    line('  rules alone', rows, ({ row }) => isReported(row)),
    ...STRICTNESS.map((strictness) =>
      line(`  rules and reader, ${strictness}`, rows, ({ alarms }) => alarms[strictness]),
    ),
    `  ticks: ${share(right, ticked.length)} of ${ticked.length} right`,
    `  expected calibration error of conflict ${ece(promises('conflict')).toFixed(3)}, of support ${ece(promises('supported')).toFixed(3)}`,
    `  area under the curve of conflict ${area(promises('conflict')).toFixed(4)}`,
    '  with a warning (balanced), by label and kind:',
    ...kinds(rows),
  ].join('\n');
}

function line(name: string, rows: readonly Judged[], isHit: (one: Judged) => boolean): string {
  const hits = rows.filter(isHit);
  const of = (label: Label, list: readonly Judged[]): number => list.filter(({ row }) => row.label === label).length;
  const rate = (label: Label): string => share(of(label, hits), of(label, rows));
  return `${name.padEnd(32)} P ${share(of('conflict', hits), hits.length)} R ${rate('conflict')} alarms on supported ${rate('supported')}, on not found ${rate('not_found')}`;
}

function share(part: number, all: number): string {
  return (part / Math.max(1, all)).toFixed(3);
}

function kinds(rows: readonly Judged[]): readonly string[] {
  const counts = new Map<string, [number, number]>();
  for (const { row, alarms } of rows) {
    const name = `${row.label}/${row.kind ?? ''}`;
    const count = counts.get(name) ?? [0, 0];
    counts.set(name, [count[0] + (alarms.balanced ? 1 : 0), count[1] + 1]);
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, [hit, all]]) => `    ${name.padEnd(24)} ${hit}/${all}`);
}
