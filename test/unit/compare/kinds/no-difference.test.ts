import { describeTable } from '../../../support/table';

describeTable('no difference', [
  {
    sources: [
      '# Lime and chalk on clay soils\n\nLeaf growth rose more with lime than with chalk (p = 0.01). ' +
        'Root growth did not differ between the plots (p = 0.41). ' +
        'Blight struck 9 plots given lime and 12 given chalk (p = 0.38). ' +
        'There was no difference in stem width between lime and chalk.',
    ],
    silent: [
      'Root growth was much the same on all plots.',
      'Root growth did not rise more with lime than with chalk.',
      'Leaf growth rose significantly more with lime than with chalk.',
      'On slopes, root growth rose more with lime than with chalk.',
      'Blight was rarer with lime than with chalk.',
      'Blight was not significantly rarer with lime than with chalk.',
    ],
    warns: [
      'Root growth rose *more* with lime than with chalk.',
      'Stem width was *greater* with lime than with chalk.',
      'Lime led to significantly *less* blight than chalk.',
    ],
  },
]);
