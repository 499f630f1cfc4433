import type { Strictness } from '../../src/core/model/project/config';
import type { Row } from './learn-rows';
import type { Item } from './quality-data';

/** The confidence from which each strictness reports. */
export type Thresholds = Readonly<Record<Strictness, number>>;

/** What each strictness may cost: alarms in 1,000 right sentences. */
export const ALARMS: Readonly<Record<Strictness, number>> = { strict: 5, balanced: 15, eager: 40 };

/** Where there are no claims to set them by. */
const UNSET: Thresholds = { strict: 0.75, balanced: 0.6, eager: 0.45 };

/**
 * The least confidences, to two places, at which held-out right sentences of the claims raise no more alarms than
 * `ALARMS`.
 */
export function thresholdsFor(
  rows: readonly Row[],
  scores: Float64Array,
  items: ReadonlyMap<string, readonly Item[]>,
): Thresholds {
  const right = (items.get('claims') ?? []).filter(({ label }) => label === 'supported');
  if (right.length === 0) return UNSET;
  const surest = new Map<string, number>();
  rows.forEach(({ file, item }, i) => {
    const confidence = 1 / (1 + Math.exp(-scores[i]!));
    if (file === 'claims' && item.label === 'supported')
      surest.set(item.id, Math.max(confidence, surest.get(item.id) ?? 0));
  });
  const sorted = [...surest.values()].sort((a, b) => b - a);
  const limit = (alarms: number): number =>
    Math.ceil(100 * (sorted[Math.floor((alarms / 1000) * right.length)] ?? 0.5)) / 100;
  return { strict: limit(ALARMS.strict), balanced: limit(ALARMS.balanced), eager: limit(ALARMS.eager) };
}
