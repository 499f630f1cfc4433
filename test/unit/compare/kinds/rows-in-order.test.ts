import { describeTable } from '../../../support/table';

describeTable('rows that go together one by one, told one by one in the source', [
  {
    sources: [
      'The north mill employs 40 people and the south mill employs 65 people. The bakery opened in 1931 and the dairy opened in 1948. ' +
        'The ferry leaves Halm at 9:10 and Lund at 10:45.',
    ],
    silent: [
      'The north and south mills employ 40 and 65 people, respectively.',
      'The south and north mills employ 65 and 40 people, respectively.',
      'The bakery and the dairy opened in 1931 and 1948, respectively.',
      'The ferry leaves Halm and Lund at 9:10 and 10:45, respectively.',
    ],
    warns: [
      'The north and south mills employ *65* and 40 people, respectively.',
      'The bakery and the dairy opened in *1948* and 1931, respectively.',
      'The ferry leaves Halm and Lund at *10:45* and 9:10, respectively.',
    ],
  },
  {
    sources: [
      'Exports to Norvia came to 12 million crowns in 2003. Exports to Sorland came to 30 million crowns in 2003.',
      'Turnout in Ferrow was 71 per cent in 2008, 64 per cent in 2012 and 58 per cent in 2016.',
    ],
    silent: [
      'Exports to Norvia and Sorland came to 12 million and 30 million crowns, respectively, in 2003.',
      'Turnout in Ferrow fell from 64 per cent in 2012 to 58 per cent in 2016.',
      'Turnout in Ferrow in 2008 and 2016 was 71 and 58 per cent, respectively.',
      'Membership in Ferrow fell from 71 per cent in 2008 to 64 per cent in 2016.',
    ],
    warns: [
      'Exports to Norvia and Sorland came to *30 million* and 12 million crowns, respectively, in 2003.',
      'Turnout in Ferrow fell from 71 per cent in 2008 to *64 per cent* in 2016.',
      'Turnout in Ferrow in 2012 and 2016 was *58* and 64 per cent, respectively.',
    ],
  },
  {
    sources: [
      'Ruth Berg and Olaf Dahl won the gold medal and the silver medal, respectively.',
      'Anna Holt painted the hall in 1990 and Per Lind painted the barn in 1990.',
    ],
    silent: [
      'Olaf Dahl won the silver medal.',
      'Anna Holt and Per Lind painted the hall and the barn, respectively.',
      'Anna Holt and Per Lind painted the hall and the barn, respectively, in 1990.',
      'Per Lind and Anna Holt painted the barn and the hall, respectively.',
    ],
    warns: [
      'Olaf Dahl and Ruth Berg won the *gold medal* and the silver medal, respectively.',
      'Anna Holt and Per Lind painted the *barn* and the hall, respectively.',
    ],
  },
]);
