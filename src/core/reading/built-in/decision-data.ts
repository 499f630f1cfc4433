import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    2.4533, // constant
    0.2386, // the reader’s conflict
    -0.6007, // the reader’s support
    0.1956, // the rules’ confidence
    -0.0172, // number or date
    -0.9279, // name or role
    -0.3981, // polarity
  ],
  limits: {
    strict: { both: 0.905, alone: 0.9287, tick: 0.88 },
    balanced: { both: 0.9, alone: 0.925, tick: 0.88 },
    eager: { both: 0.81, alone: 0.8575, tick: 0.88 },
  },
};
