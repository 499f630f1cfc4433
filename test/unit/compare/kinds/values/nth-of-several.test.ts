import { describeTable } from '../../../../support/table';

describeTable('one of a row by its place', [
  {
    sources: [
      'The diocese gives £340,000 to the organ appeal, in three equal instalments payable on 2 May 2031, 2 May 2032 and 9 June 2033.',
      'The bakery loan from the county was paid out in two tranches of €60,000 and €85,000.',
    ],
    silent: [
      'The third payment of the diocese into the organ appeal falls due in June 2033.',
      'The second instalment of the diocese for the organ appeal is payable on 2 May 2032.',
      'A second payment of the diocese into the organ appeal came in August 2040.',
      'The second concert of the organ appeal in the diocese was held in August 2032.',
      'The second payment of the county into the tower appeal was made in August 2032.',
      'The second tranche of the bakery loan from the county was €85,000.',
    ],
    warns: [
      'The second payment of the diocese into the organ appeal falls due in *August 2032*.',
      'The last-named diocese makes its first payment to the organ appeal in *May 2032*.',
      'The second tranche of the bakery loan from the county was *€75,000*.',
    ],
  },
]);
