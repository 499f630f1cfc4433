import type { Strictness } from '../../model/project/config';
import type { DecisionThresholds } from './decision-thresholds';

/**
 * How sure somebody must be before a conflict is a warning. Written by `npm run benchmark -- learn-decision`, not by
 * hand, with --flip .15 --seeds 5: what is noted is counted over all seeds.
 */
export const DECISION: Readonly<Record<Strictness, DecisionThresholds>> = {
  // of the reader's 330 true conflicts 300, 20.8 alarms in 1,000 right sentences
  strict: { reader: 0.95, ruleAlone: 0.95 },
  // of the reader's 330 true conflicts 329, 37.5 alarms in 1,000 right sentences
  balanced: { reader: 0.85, ruleAlone: 0.85 },
  // of the reader's 330 true conflicts 330, 39.6 alarms in 1,000 right sentences
  eager: { reader: 0.3, ruleAlone: 0.7 },
};
