import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    1.7168, // constant
    1.1205, // the reader’s conflict
    -0.0778, // the reader’s support
    0.1462, // the rules’ confidence
    -0.7404, // number or date
    -0.1632, // name or role
    -1.7232, // polarity
  ],
  limits: {
    strict: { both: 0.895, alone: 0.9213, tick: 0.9299999999999999 },
    balanced: { both: 0.825, alone: 0.8687, tick: 0.9299999999999999 },
    eager: { both: 0.775, alone: 0.8313, tick: 0.9299999999999999 },
  },
};
