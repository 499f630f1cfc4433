import type { Decision } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  verdicts: {
    supported: [
      1.4169, // constant
      0.1762, // conflict of the first
      0.2489, // support of the first
      0.3381, // conflict together
      0.5244, // support together
      -1.0823, // highest doubt
      0.2175, // one passage
      0.1418, // surest difference of the rules
      -0.101, // its log odds
      2.225, // a difference where the reader doubts
      0.2464, // words that the passages have
      -0.2262, // figures
      -0.2651, // figures that the passages lack
      0.0982, // words
      -0.1021, // doubted words
    ],
    conflict: [
      -0.4273, // constant
      0.3655, // conflict of the first
      0.1833, // support of the first
      0.4561, // conflict together
      0.1934, // support together
      -0.6425, // highest doubt
      0.3044, // one passage
      2.2423, // surest difference of the rules
      -0.2244, // its log odds
      5.0796, // a difference where the reader doubts
      2.207, // words that the passages have
      0.009, // figures
      -1.5144, // figures that the passages lack
      0.0573, // words
      -0.0022, // doubted words
    ],
  },
  limits: {
    strict: { conflict: 0.94, tick: 0.9450000000000001 },
    balanced: { conflict: 0.875, tick: 0.9450000000000001 },
    eager: { conflict: 0.805, tick: 0.9450000000000001 },
  },
};
