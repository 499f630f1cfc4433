import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    4.1352, // constant
    1.1124, // the reader’s conflict
    -0.9166, // the reader’s support
    -0.9244, // the rules’ confidence
    -1.0537, // number or date
    1.2333, // name or role
    -5.4486, // polarity
  ],
  limits: {
    strict: { both: 0.87, alone: 0.9025, tick: 0.87 },
    balanced: { both: 0.835, alone: 0.8762, tick: 0.87 },
    eager: { both: 0.765, alone: 0.8237, tick: 0.87 },
  },
};
