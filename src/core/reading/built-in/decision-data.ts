import type { Decision } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const DECISION: Decision = {
  verdicts: {
    supported: [
      1.6078, // constant
      0.2114, // conflict of the first
      0.2287, // support of the first
      0.2439, // conflict together
      0.5662, // support together
      -0.9429, // highest doubt
      0.1959, // one passage
      0.5315, // surest difference of the rules
      -0.0174, // its log odds
      0.9272, // a difference where the reader doubts
      0.8771, // words that the passages have
      -0.008, // figures
      -0.4272, // figures that the passages lack
      0.0904, // words
      -0.1538, // doubted words
    ],
    conflict: [
      0.1009, // constant
      0.3114, // conflict of the first
      0.145, // support of the first
      0.4584, // conflict together
      0.2159, // support together
      -0.4206, // highest doubt
      0.2455, // one passage
      3.2944, // surest difference of the rules
      -0.157, // its log odds
      2.0985, // a difference where the reader doubts
      2.3156, // words that the passages have
      0.2123, // figures
      -1.8769, // figures that the passages lack
      0.0494, // words
      -0.0744, // doubted words
    ],
  },
  sure: 0.7,
  limits: {
    strict: { conflict: 0.955, tick: 0.915 },
    balanced: { conflict: 0.89, tick: 0.915 },
    eager: { conflict: 0.82, tick: 0.915 },
  },
};
