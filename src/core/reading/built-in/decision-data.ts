import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    3.8257, // constant
    0.7923, // the reader’s conflict
    -0.3563, // the reader’s support
    -0.3664, // the rules’ confidence
    -0.3616, // number or date
    0.334, // name or role
    -0.7764, // polarity
  ],
  limits: {
    strict: { both: 0.91, alone: 0.9325, tick: 0.9 },
    balanced: { both: 0.865, alone: 0.8987, tick: 0.9 },
    eager: { both: 0.785, alone: 0.8387, tick: 0.9 },
  },
};
