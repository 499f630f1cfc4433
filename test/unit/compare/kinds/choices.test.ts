import { describeTable } from '../../../support/table';

describeTable('what was taken rather than something else', [
  {
    sources: [
      'Two in three members kept the old boat rather than the shed. A tenth of the pupils chose the bus instead of the tram.',
      'The parish built a bakery rather than a kiln. The club gave the cup to Ulla Wend instead of Karl Moor.',
    ],
    silent: [
      'Most members kept the old boat rather than the shed.',
      'A third of the members kept the shed rather than the old boat.',
      'Most pupils chose the tram instead of the bus.',
      'The parish did not build a kiln rather than a bakery.',
      'The parish may build a kiln rather than a bakery.',
      'The town built a kiln rather than a bakery.',
    ],
    warns: [
      'Most members kept the shed rather than the *old boat*.',
      'The parish built a kiln rather than a *bakery*.',
      'The club gave the cup to Karl Moor instead of *Ulla Wend*.',
    ],
  },
]);
