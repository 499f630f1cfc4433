import type { Calibration } from './calibrate';

/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */
export const CALIBRATION: Calibration = {
  supported: [
    1.9307, // constant
    0.0985, // conflict of the first
    0.1832, // support of the first
    0.3356, // conflict together
    0.6328, // support together
    -0.2822, // highest doubt
    0.2945, // one passage
  ],
  conflict: [
    2.3295, // constant
    0.5221, // conflict of the first
    0.0828, // support of the first
    0.473, // conflict together
    0.2624, // support together
    -0.5226, // highest doubt
    0.0376, // one passage
  ],
};
