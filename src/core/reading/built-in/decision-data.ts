import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    2.5419, // constant
    1.1399, // the reader’s conflict
    -0.0568, // the reader’s support
    -0.12, // the rules’ confidence
    -1.7819, // number or date
    -0.5902, // name or role
    -2.1565, // polarity
  ],
  limits: {
    strict: { both: 0.875, alone: 0.9063, tick: 0.895 },
    balanced: { both: 0.84, alone: 0.88, tick: 0.895 },
    eager: { both: 0.745, alone: 0.8087, tick: 0.895 },
  },
};
