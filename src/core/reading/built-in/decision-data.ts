import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    2.4565, // constant
    1.1707, // the reader’s conflict
    -0.0325, // the reader’s support
    -0.0687, // the rules’ confidence
    -1.7519, // number or date
    -0.6309, // name or role
    -2.1109, // polarity
  ],
  limits: {
    strict: { both: 0.87, alone: 0.9025, tick: 0.905 },
    balanced: { both: 0.835, alone: 0.8762, tick: 0.905 },
    eager: { both: 0.74, alone: 0.805, tick: 0.905 },
  },
};
