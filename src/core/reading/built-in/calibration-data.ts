import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    2.1132, // constant
    0.3759, // highest conflict
    0.3259, // highest support
    0.1992, // conflict of the first
    0.1384, // support of the first
    -0.0006, // conflict together
    0.5592, // support together
    0.1366, // support where the conflict is
    -0.0345, // highest doubt
    0.3992, // one passage
  ],
  conflict: [
    2.1818, // constant
    0.505, // highest conflict
    0.3024, // highest support
    0.1841, // conflict of the first
    0.1726, // support of the first
    0.2643, // conflict together
    0.039, // support together
    0.017, // support where the conflict is
    -0.1735, // highest doubt
    0.2735, // one passage
  ],
};
