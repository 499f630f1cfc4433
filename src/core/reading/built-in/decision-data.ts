import type { Decision } from './weigh';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  rule: [
    2.5886, // constant
    1.126, // the reader’s conflict
    -0.0613, // the reader’s support
    -0.1328, // the rules’ confidence
    -1.8145, // number or date
    -0.6944, // name or role
    -2.2043, // polarity
  ],
  limits: {
    strict: { both: 0.88, alone: 0.91, tick: 0.9 },
    balanced: { both: 0.835, alone: 0.8762, tick: 0.9 },
    eager: { both: 0.745, alone: 0.8087, tick: 0.9 },
  },
};
