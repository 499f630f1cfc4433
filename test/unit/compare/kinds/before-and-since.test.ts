import { describeTable } from '../../../support/table';

describeTable('what had not been before', [
  {
    sources: [
      'Nora van Brandt was fined for the shouting at Ellory on Monday.',
      'The lock at Tarrow was drained in 1931.',
      'The dam at Orle was drained again in May.',
    ],
    silent: ['Nora van Brandt had not been fined before.'],
    warns: [
      'Nora van Brandt was *not fined* for the shouting at Ellory.',
      'The lock at Tarrow had *not been drained* before.',
      'The dam at Orle had *not been drained* before.',
    ],
  },
  {
    sources: ['The best place that Harnside have ever reached in the league is third, in 2003.'],
    silent: ['Harnside came third in 2003 and have not reached a higher place before or since.'],
    warns: ['Harnside came *second* in 2003 in the league.'],
  },
]);
