import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    2.6112, // constant
    0.1124, // conflict of the first
    0.2116, // support of the first
    0.351, // conflict together
    0.5924, // support together
    -1.2512, // highest doubt
    0.224, // one passage
  ],
  conflict: [
    2.7839, // constant
    0.3953, // conflict of the first
    0.0791, // support of the first
    0.5539, // conflict together
    0.1789, // support together
    -1.1846, // highest doubt
    0.0486, // one passage
  ],
};
