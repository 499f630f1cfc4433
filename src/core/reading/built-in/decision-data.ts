import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    2.1342, // constant
    0.7902, // the reader’s conflict
    -0.2095, // the reader’s support
    0.0637, // the rules’ confidence
    -0.7265, // number or date
    -1.452, // name or role
    -0.1238, // polarity
  ],
  limits: {
    strict: { both: 0.86, alone: 0.895, tick: 0.905 },
    balanced: { both: 0.835, alone: 0.8762, tick: 0.905 },
    eager: { both: 0.78, alone: 0.835, tick: 0.905 },
  },
};
