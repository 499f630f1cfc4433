import type { Strictness } from '../../model/project/config';
import type { VerdictProbabilities } from '../../model/reading/reading';
import { score, type Weights } from './calibrate';
import { ruleFeatures } from './rule-features';

/** From which probability on a conflict is a warning, and a sentence is ticked. */
export interface Limits {
  /** Of a conflict that a rule and the reader see. */
  readonly both: number;
  /** Of one that only the reader sees. */
  readonly alone: number;
  /** Of support. */
  readonly tick: number;
}

/** The learnt decision. */
export interface Decision {
  readonly rule: Weights;
  readonly limits: Readonly<Record<Strictness, Limits>>;
}

/**
 * 0..1: how likely a difference of the rules is a conflict, given what the reader says of the sentence (logistic
 * regression).
 */
export function weighRule(
  rule: string,
  confidence: number,
  read: VerdictProbabilities,
  { rule: weights }: Decision,
): number {
  return Number((1 / (1 + Math.exp(-score(ruleFeatures(rule, confidence, read), weights)))).toFixed(4));
}
