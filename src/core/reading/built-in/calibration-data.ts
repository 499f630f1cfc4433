import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    2.0203, // constant
    0.3967, // highest conflict
    0.1974, // highest support
    -0.0525, // conflict of the first
    0.2186, // support of the first
    0.0712, // conflict together
    0.457, // support together
    0.1194, // support where the conflict is
    -0.085, // highest doubt
    0.626, // one passage
  ],
  conflict: [
    2.7027, // constant
    0.0904, // highest conflict
    0.3587, // highest support
    0.5277, // conflict of the first
    0.0942, // support of the first
    0.3663, // conflict together
    0.1208, // support together
    0.0517, // support where the conflict is
    -0.7104, // highest doubt
    0.4124, // one passage
  ],
};
