import type { Span } from '../../src/core/model/span';
import { categoryOf, type Item } from './quality-data';

/** What was found in one draft; only what counts as an alarm (warning or error). */
export interface Prediction {
  readonly item: Item;
  readonly findings: readonly PredictedFinding[];
}

/** A finding as the predictions file has it; offsets in the draft, UTF-16. */
export interface PredictedFinding extends Span {
  readonly rule: string;
  readonly severity: string;
  readonly confidence: number;
}

/** Right, wrong and missed, with what follows from them. NaN where there is nothing to divide by. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean. */
export function rates(right: number, predicted: number, actual: number): Rates {
  const precision = predicted === 0 ? NaN : right / predicted;
  const recall = actual === 0 ? NaN : right / actual;
  return {
    precision,
    recall,
    f1: right === 0 ? (predicted + actual === 0 ? NaN : 0) : (2 * right) / (predicted + actual),
  };
}

/** True where a draft has at least one finding of severity warning or error. */
export function isAlarm({ findings }: Prediction): boolean {
  return findings.some((f) => f.severity === 'warning' || f.severity === 'error');
}

/** Draft by draft: `conflict` is positive, `supported` and `not_found` are both negative. */
export function draftRates(predictions: readonly Prediction[]): Rates {
  const alarms = predictions.filter(isAlarm);
  const actual = predictions.filter((p) => p.item.label === 'conflict');
  return rates(alarms.filter((p) => p.item.label === 'conflict').length, alarms.length, actual.length);
}

/** The share of drafts with this label that raise an alarm; NaN where there are none. */
export function alarmRate(predictions: readonly Prediction[], label: Item['label']): number {
  const own = predictions.filter((p) => p.item.label === label);
  return own.length === 0 ? NaN : own.filter(isAlarm).length / own.length;
}

/** Character by character, over drafts whose annotators marked spans (or marked that there are none). */
export function spanRates(predictions: readonly Prediction[]): Rates | undefined {
  const annotated = predictions.filter((p) => p.item.spans !== null);
  if (!annotated.some((p) => p.item.spans!.some((s) => s.label === 'conflict'))) return undefined;
  let [right, predicted, actual] = [0, 0, 0];
  for (const { item, findings } of annotated) {
    const truth = paint(
      item.draft.length,
      item.spans!.filter((s) => s.label === 'conflict'),
    );
    const guess = paint(
      item.draft.length,
      findings.filter((f) => f.severity === 'warning' || f.severity === 'error'),
    );
    for (let i = 0; i < truth.length; i++) {
      right += truth[i]! & guess[i]!;
      predicted += guess[i]!;
      actual += truth[i]!;
    }
  }
  return rates(right, predicted, actual);
}

function paint(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const span of spans) marks.fill(1, span.start, span.end);
  return marks;
}

/** Recall of conflict for each kind of error that the data set names: [kind, found, all], most frequent first. */
export function recallByCategory(predictions: readonly Prediction[]): readonly (readonly [string, number, number])[] {
  const counts = new Map<string, [number, number]>();
  for (const p of predictions) {
    if (p.item.label !== 'conflict') continue;
    const name = categoryOf(p.item) || 'all';
    const [found, all] = counts.get(name) ?? [0, 0];
    counts.set(name, [found + (isAlarm(p) ? 1 : 0), all + 1]);
  }
  return [...counts].map(([name, [found, all]]) => [name, found, all] as const).sort((a, b) => b[2] - a[2]);
}

/** Drafts with an alarm and all drafts of each kind, whatever their label: [kind, alarms, all], most frequent first. */
export function categoriesOf(predictions: readonly Prediction[]): readonly (readonly [string, number, number])[] {
  const counts = new Map<string, [number, number]>();
  for (const p of predictions) {
    const [alarms, all] = counts.get(categoryOf(p.item)) ?? [0, 0];
    counts.set(categoryOf(p.item), [alarms + (isAlarm(p) ? 1 : 0), all + 1]);
  }
  return [...counts].map(([name, [alarms, all]]) => [name, alarms, all] as const).sort((a, b) => b[2] - a[2]);
}

/**
 * For each rule: conflict drafts with a finding of it, and other drafts with one; over all conflict drafts, the first
 * is what the rule alone finds.
 */
export function alarmsByRule(predictions: readonly Prediction[]): readonly (readonly [string, number, number])[] {
  const counts = new Map<string, [number, number]>();
  for (const { item, findings } of predictions) {
    for (const rule of new Set(findings.map((f) => f.rule))) {
      const [right, wrong] = counts.get(rule) ?? [0, 0];
      counts.set(rule, item.label === 'conflict' ? [right + 1, wrong] : [right, wrong + 1]);
    }
  }
  return [...counts].map(([rule, [right, wrong]]) => [rule, right, wrong] as const).sort((a, b) => b[1] - a[1]);
}

/**
 * Pair consistency as BUMP defines it: the share of pairs in which the draft with the error is judged worse than its
 * untouched reference, here by the highest confidence of any finding. Ties count as failures. NaN without pairs.
 */
export function pairConsistency(predictions: readonly Prediction[]): number {
  const worst = (p: Prediction) => Math.max(0, ...p.findings.map((f) => f.confidence));
  const references = new Map(
    predictions.filter((p) => p.item.label === 'supported').map((p) => [p.item.draft, worst(p)]),
  );
  const pairs = predictions.flatMap((p) => {
    const reference = references.get(String(p.item.meta['reference']));
    return p.item.label === 'conflict' && reference !== undefined ? [worst(p) > reference] : [];
  });
  return pairs.length === 0 ? NaN : pairs.filter(Boolean).length / pairs.length;
}
