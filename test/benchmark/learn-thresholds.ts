import type { Strictness } from '../../src/core/model/project/config';
import type { Row } from './learn-rows';
import type { Item } from './quality-data';

/** The confidence from which each strictness reports. */
export type Thresholds = Readonly<Record<Strictness, number>>;

/** What each strictness may cost: alarms in 1,000 right sentences. */
export const ALARMS: Readonly<Record<Strictness, number>> = { strict: 5, balanced: 15, eager: 40 };

/**
 * The same in 1,000 sentences that the passage says nothing of, in the pairs of `UNRELATED`: they are revisions of an
 * encyclopedia, of which a passage tells a part and a sentence another, and so the hardest of their kind.
 */
export const UNRELATED_ALARMS: Readonly<Record<Strictness, number>> = { strict: 30, balanced: 40, eager: 100 };
const UNRELATED = 'vitaminc_real';

/** Where there are no claims to set them by. */
const UNSET: Thresholds = { strict: 0.75, balanced: 0.6, eager: 0.45 };

/**
 * The least confidences, to two places, at which held-out right sentences of the claims raise no more alarms than
 * `ALARMS`, and unrelated ones no more than `UNRELATED_ALARMS`.
 */
export function thresholdsFor(
  rows: readonly Row[],
  scores: Float64Array,
  items: ReadonlyMap<string, readonly Item[]>,
): Thresholds {
  const right = limitsOf('claims', 'supported', rows, scores, items);
  const unrelated = limitsOf(UNRELATED, 'not_found', rows, scores, items);
  if (!right) return UNSET;
  const of = (strictness: Strictness): number =>
    Math.max(right(ALARMS[strictness]), unrelated?.(UNRELATED_ALARMS[strictness]) ?? 0);
  return { strict: of('strict'), balanced: of('balanced'), eager: of('eager') };
}

/** The least confidence at which so many in 1,000 sentences of a label raise an alarm; undefined without any. */
function limitsOf(
  file: string,
  label: Item['label'],
  rows: readonly Row[],
  scores: Float64Array,
  items: ReadonlyMap<string, readonly Item[]>,
): ((alarms: number) => number) | undefined {
  const all = (items.get(file) ?? []).filter((item) => item.label === label);
  if (all.length === 0) return undefined;
  const surest = new Map<string, number>();
  rows.forEach((row, i) => {
    const confidence = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    if (row.file === file && row.item.label === label)
      surest.set(row.item.id, Math.max(confidence, surest.get(row.item.id) ?? 0));
  });
  const sorted = [...surest.values()].sort((a, b) => b - a);
  return (alarms) => Math.ceil(100 * (sorted[Math.floor((alarms / 1000) * all.length)] ?? 0.5)) / 100;
}
