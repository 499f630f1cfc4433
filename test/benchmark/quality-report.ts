import {
  alarmRate,
  alarmsByRule,
  draftRates,
  isAlarm,
  pairConsistency,
  recallByCategory,
  spanRates,
  type Prediction,
  type Rates,
} from './quality-measures';
import { alarmClasses, missClasses, type Counts } from './quality-classes';
import type { Reported } from './quality-engine';

const CATEGORIES_SHOWN = 12;

/** The figures of one file, as lines of text. */
export function report(name: string, predictions: readonly Prediction[], seconds: number): string {
  const spans = spanRates(predictions);
  const pairs = pairConsistency(predictions);
  const conflicts = predictions.filter((p) => p.item.label === 'conflict').length;
  return [
    `${name}: ${predictions.length} drafts, ${(predictions.length / seconds).toFixed(0)} drafts/s`,
    `  conflict       ${showRates(draftRates(predictions))}`,
    `  alarms         on supported ${percent(alarmRate(predictions, 'supported'))}   on not_found ${percent(alarmRate(predictions, 'not_found'))}`,
    ...(spans ? [`  characters     ${showRates(spans)}`] : []),
    ...(Number.isNaN(pairs) ? [] : [`  pairs          ${percent(pairs)} consistent`]),
    ...alarmsByRule(predictions).map(
      ([rule, right, wrong]) =>
        `  ${rule.padEnd(22)} in ${right} conflict drafts (recall ${percent(right / conflicts)}), in ${wrong} others`,
    ),
    ...recallByCategory(predictions)
      .slice(0, CATEGORIES_SHOWN)
      .map(([kind, found, all]) => `  ${kind.slice(0, 60).padEnd(44)} ${found}/${all} found`),
  ].join('\n');
}

function showRates({ precision, recall, f1 }: Rates): string {
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** False alarms and misses, each with what was or was not seen. */
export function explain(predictions: readonly Prediction[]): string {
  const wrong = predictions.filter((p) => isAlarm(p) && p.item.label !== 'conflict');
  const missed = predictions.filter((p) => !isAlarm(p) && p.item.label === 'conflict');
  return [
    ...wrong.map((p) => explainOne('FALSE ALARM', p)),
    ...missed.map((p) => explainOne('MISS', p)),
    ...classes(`  false alarms by class (findings in ${wrong.length} drafts)`, alarmClasses(predictions)),
    ...classes(`  misses by class (${missed.length} drafts)`, missClasses(predictions)),
  ].join('\n');
}

function classes(title: string, counts: Counts): readonly string[] {
  return counts.length === 0
    ? []
    : [title, ...counts.map(([name, count]) => `    ${String(count).padStart(5)}  ${name}`)];
}

function explainOne(kind: string, { item, findings }: Prediction): string {
  const reasons = (findings as readonly Reported[]).map(
    ({ rule, confidence, finding: { draftValue, sourceValue, explanation } }) => {
      const features = [...(explanation?.features ?? [])]
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, 8);
      return `    ${rule} ${confidence.toFixed(2)} "${draftValue}" against "${sourceValue}" (${features.map((f) => `${f.name}=${f.value.toFixed(2)}: ${f.weight.toFixed(2)}`).join(', ')})`;
    },
  );
  const spans = (item.spans ?? []).map((s) => item.draft.slice(s.start, s.end));
  return [
    `${kind} ${item.id} (${item.label})`,
    `    draft:  ${item.draft}`,
    `    source: ${item.source.slice(0, 600)}`,
    ...(spans.length > 0 ? [`    marked: ${spans.join(' | ')}`] : []),
    ...reasons,
  ].join('\n');
}
