import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    1.77, // constant
    0.3888, // highest conflict
    0.2306, // highest support
    -0.0271, // conflict of the first
    0.1453, // support of the first
    0.192, // conflict together
    0.6524, // support together
    0.0924, // support where the conflict is
    0.6105, // highest doubt
    0.21, // one passage
  ],
  conflict: [
    2.1847, // constant
    0.4193, // highest conflict
    0.286, // highest support
    0.2062, // conflict of the first
    0.0689, // support of the first
    0.4124, // conflict together
    0.2051, // support together
    0.04, // support where the conflict is
    -0.1939, // highest doubt
    0.194, // one passage
  ],
};
