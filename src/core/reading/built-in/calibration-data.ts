import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    2.4208, // constant
    0.323, // conflict of the first
    0.287, // support of the first
    0.2907, // conflict together
    0.68, // support together
    -0.6677, // highest doubt
    0.213, // one passage
  ],
  conflict: [
    2.3631, // constant
    0.5224, // conflict of the first
    0.2814, // support of the first
    0.4837, // conflict together
    0.2491, // support together
    -0.4933, // highest doubt
    0.1289, // one passage
  ],
};
