import { describeTable } from '../../../support/table';

describeTable('names with letters beyond those of Western Europe', [
  {
    sources: ['The quartet was founded by Miloš Dvořáček in 1921. Gül Şahin has led it since 1998.'],
    silent: [
      'Miloš Dvořáček founded the quartet in 1921.',
      'Milos Dvoracek founded the quartet in 1921.',
      'Since 1998 the quartet has been led by Gül Şahin.',
    ],
    warns: [
      'The quartet was founded by *Miloš Štěpánek* in 1921.',
      'The quartet was founded by Miloš Dvořáček in *1931*.',
    ],
  },
]);
