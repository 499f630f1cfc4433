import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    2.616, // constant
    0.1386, // conflict of the first
    0.2409, // support of the first
    0.3787, // conflict together
    0.7154, // support together
    -0.8685, // highest doubt
    -0.0524, // one passage
  ],
  conflict: [
    2.4351, // constant
    0.3221, // conflict of the first
    0.1595, // support of the first
    0.6157, // conflict together
    0.2523, // support together
    -0.582, // highest doubt
    0.0054, // one passage
  ],
};
