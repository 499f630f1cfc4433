import type { Strictness } from '../model/config';

/** How sure somebody must be before a conflict is a warning. */
export interface DecisionThresholds {
  /** The reader, of a conflict that both looks see. */
  readonly reader: number;
  /** The rules, of a difference in a passage of which the reader says that it does not speak of the sentence. */
  readonly ruleAlone: number;
}

/** By strictness. Set by hand after the three newsrooms; to be learnt once there are readings enough. */
export const DECISION: Readonly<Record<Strictness, DecisionThresholds>> = {
  strict: { reader: 0.8, ruleAlone: 0.95 },
  balanced: { reader: 0.6, ruleAlone: 0.85 },
  eager: { reader: 0.4, ruleAlone: 0.7 },
};
