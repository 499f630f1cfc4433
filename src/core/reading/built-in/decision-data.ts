import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    7.4377, // constant
    0.9804, // the reader’s conflict
    0.37, // the reader’s support
    -1.4392, // the rules’ confidence
    0.7647, // number or date
    -2.1871, // name or role
    0.158, // polarity
  ],
  limits: {
    strict: { both: 0.87, alone: 0.9025, tick: 0.905 },
    balanced: { both: 0.835, alone: 0.8762, tick: 0.905 },
    eager: { both: 0.74, alone: 0.805, tick: 0.905 },
  },
};
