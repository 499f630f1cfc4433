import { describeTable } from '../../../support/table';

describeTable('what is wanting', [
  {
    sources: [
      'The school at Orrin lacks a gym. The ferry to Pell ran out of diesel in May.',
      'The vicar abstained from the vote on the organ. Nora Bly wished she had kept the boat.',
    ],
    silent: [
      'The school at Orrin has no gym.',
      'The school at Orrin does not have a gym.',
      'The ferry to Pell had no diesel in May.',
      'The vicar did not vote on the organ.',
      'Nora Bly did not keep the boat.',
    ],
    warns: [],
  },
  {
    sources: ['The school at Orrin has a gym. The village of Pell lies in the valley of the Orle.'],
    silent: ['The village of Pell stands in the valley of the Orle.'],
    warns: ['The school at Orrin has *no gym*.'],
  },
]);

describeTable('a place seen from another', [
  {
    sources: ['The village of Ostrin is in the county of Harl, 9 miles west of Brackley.'],
    silent: ['Brackley lies 9 miles east of Ostrin.'],
    warns: ['The village of Ostrin lies 9 miles *east* of Brackley.'],
  },
]);

describeTable('what several have each', [
  {
    sources: ['The two barges of the Orrin line carry 140 tonnes each.'],
    silent: [
      'The two barges of the Orrin line carry 280 tonnes in all.',
      'The two barges of the Orrin line carry 140 tonnes each.',
    ],
    warns: ['The two barges of the Orrin line carry *290 tonnes* in all.'],
  },
]);
