import type { Row } from './learn-rows';

/** How much each data set says; those closest to what writers do count most. */
export const FILES: Readonly<Record<string, number>> = {
  vitaminc_real: 3,
  bump: 1.5,
  ragtruth_summary: 1,
  ragtruth_qa: 0.5,
  summedits: 1.5,
  fm2: 1,
  wice_claims: 0.7,
  made: 3,
  claims: 5,
};

/** The share of the weight that drafts with a conflict have in every file, whatever the file's own share. */
const CONFLICTS = 0.3;
/**
 * Of the drafts made on purpose nearly all are wrong; the right ones that they were made from stand in their own files.
 */
const MADE_CONFLICTS = 0.8;
/** A place in a wrong draft that the annotators did not mark may still be wrong. */
const UNMARKED = 0.3;
/** Where nobody marked the place, the likeliest difference is taken for it, the others for this much. */
const UNLIKELY = 0.1;

/** What the trainer sees of one row. */
export interface Target {
  readonly label: number;
  readonly weight: number;
}

/**
 * Labels and weights of the chosen rows. Every draft of a file weighs the same, so that a long draft's many differences
 * count as many chances of a false alarm. Where a wrong draft has no marked place, the difference with the highest of
 * the earlier
 * `scores` is taken for it (multiple-instance learning, as in Andrews et al., NIPS 2002).
 */
export function targetsOf(
  rows: readonly Row[],
  chosen: readonly number[],
  scores: Float64Array | undefined,
): readonly Target[] {
  const likeliest = scores && likeliestOf(rows, chosen, scores);
  const drafts = countDrafts(rows, chosen);
  const raw = chosen.map((i) => {
    const row = rows[i]!;
    const isConflict = row.item.label === 'conflict';
    const [clean, wrong] = drafts.get(row.file)!;
    const conflicts = row.file === 'made' ? MADE_CONFLICTS : CONFLICTS;
    const perDraft =
      (FILES[row.file] ?? 1) * (isConflict ? conflicts / Math.max(1, wrong) : (1 - conflicts) / Math.max(1, clean));
    const sure =
      row.label === undefined
        ? likeliest?.get(row.item.id) === i
          ? 1
          : scores
            ? UNLIKELY
            : 0.5
        : isConflict && row.label === 0
          ? UNMARKED
          : 1;
    return { label: row.label ?? 1, weight: perDraft * sure };
  });
  const scale = raw.length / raw.reduce((sum, t) => sum + t.weight, 0);
  return raw.map(({ label, weight }) => ({ label, weight: weight * scale }));
}

function likeliestOf(
  rows: readonly Row[],
  chosen: readonly number[],
  scores: Float64Array,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const i of chosen) {
    const { label, item } = rows[i]!;
    const known = best.get(item.id);
    if (label === undefined && (known === undefined || scores[i]! > scores[known]!)) best.set(item.id, i);
  }
  return best;
}

/** For each file the number of drafts without and with a conflict. */
function countDrafts(rows: readonly Row[], chosen: readonly number[]): ReadonlyMap<string, readonly [number, number]> {
  const seen = new Set<string>();
  const counts = new Map<string, [number, number]>();
  for (const i of chosen) {
    const { file, item } = rows[i]!;
    if (seen.has(`${file}/${item.id}`)) continue;
    seen.add(`${file}/${item.id}`);
    const count = counts.get(file) ?? [0, 0];
    count[item.label === 'conflict' ? 1 : 0]++;
    counts.set(file, count);
  }
  return counts;
}
