import { describeTable } from '../../../support/table';

describeTable('on which side of its deadline something was done', [
  {
    sources: [
      'The shipyard paid the fine on 22 April, two days before the deadline. The inspector sent his report a week after the deadline.',
      'Odile Marsh handed in her thesis after the deadline.',
    ],
    silent: [
      'The shipyard paid the fine before the deadline.',
      'The shipyard appealed only after the deadline.',
      'The shipyard nearly missed the deadline for the fine.',
      'The inspector missed the deadline for his report.',
      'Odile Marsh paid the fine before the deadline.',
      'Odile Marsh withdrew a thesis before the deadline.',
    ],
    warns: [
      'The shipyard paid the fine only *after* the deadline had run out.',
      'The shipyard *missed* the deadline for payment of the fine.',
      'Odile Marsh handed in her thesis well *before* the deadline.',
    ],
  },
]);
