import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    1.7128, // constant
    0.3552, // highest conflict
    0.3131, // highest support
    0, // conflict of the first
    0.134, // support of the first
    0.1887, // conflict together
    0.6428, // support together
    0.0295, // support where the conflict is
    0.666, // highest doubt
    0.2264, // one passage
  ],
  conflict: [
    2.1732, // constant
    0.423, // highest conflict
    0.1848, // highest support
    0.1939, // conflict of the first
    0.1437, // support of the first
    0.4167, // conflict together
    0.2327, // support together
    0.0393, // support where the conflict is
    -0.1529, // highest doubt
    0.175, // one passage
  ],
};
