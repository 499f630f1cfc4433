import { describeTable } from '../../../support/table';

describeTable('the last day for what has to be done', [
  {
    sources: [
      'The dredging permit lapses in autumn. The contractor is to clear the basin by 14 May 2031 and the survey is due by 30 November 2033.',
      'Members must pay the levy by 1 February 2030. The harbour office must publish the fees by 15 March 2030.',
    ],
    silent: [
      'The contractor must hand in the survey by the end of November 2033.',
      'The contractor must hand in the wage sheets by the end of June 2032.',
      'The contractor must publish the first survey by the end of June 2032.',
      'The contractor handed in the survey before the end of June 2032.',
      'The contractor need not hand in the survey by the end of June 2032.',
      'The harbour office is to renew the permits by 20 March 2030.',
      'Members must elect a warden by the end of April 2030.',
    ],
    warns: [
      'The contractor must hand in the survey *by the end of November 2031*.',
      'The survey is due *by 30 November 2032*.',
      'The levy has to be paid *by the end of April 2030*.',
    ],
  },
]);
