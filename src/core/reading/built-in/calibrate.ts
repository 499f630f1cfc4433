import type { Strictness } from '../../model/project/config';
import type { VerdictProbabilities } from '../../model/reading/pair-reading';

/** One class's weights: the constant, then one for each feature. */
export type Weights = readonly number[];

/** What was learnt: weights of supported and of conflict against not found (multinomial logistic regression). */
export interface Calibration {
  readonly supported: Weights;
  readonly conflict: Weights;
}

/** From which probability on a sentence is in conflict, and from which it is ticked. */
export interface Limits {
  readonly conflict: number;
  readonly tick: number;
}

/** The learnt decision. */
export interface Decision {
  readonly verdicts: Calibration;
  /** How sure the rules are of what they report where they are strict. It stands though both together are unsure. */
  readonly sure: number;
  readonly limits: Readonly<Record<Strictness, Limits>>;
}

/** The probabilities of the verdicts, rounded so that every host computes the same. */
export function calibrated(features: readonly number[], { supported, conflict }: Calibration): VerdictProbabilities {
  const [s, c] = [score(features, supported), score(features, conflict)];
  const top = Math.max(s, c, 0);
  const [es, ec, en] = [Math.exp(s - top), Math.exp(c - top), Math.exp(-top)];
  const sum = es + ec + en;
  const [ps, pc] = [round(es / sum), round(ec / sum)];
  return { supported: ps, conflict: pc, notFound: Math.max(0, round(1 - ps - pc)) };
}

/** The weighted sum of features, with the constant. */
export function score(features: readonly number[], [constant = 0, ...weights]: Weights): number {
  return weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), constant);
}

function round(probability: number): number {
  return Number(probability.toFixed(4));
}
