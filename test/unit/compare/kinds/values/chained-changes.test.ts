import { describeTable } from '../../../../support/table';

describeTable('changes told one after the other, each by both ends', [
  {
    sources: [
      '# The parish of Wenlow in 2021\n\nTons of apples picked rose to 90 from 72, but pears fell to 44 from 50. ' +
        'Visits to the cider museum rose to 5,400 from 4,500, while guided walks fell to 120 from 160 and talks to 18 from 24.',
    ],
    silent: [
      'Apples picked in Wenlow rose by 25 per cent, to 90 tons.',
      'Pears picked in Wenlow fell by 12 per cent, from 50 tons to 44.',
      'Pears fell by six tons.',
      'Visits to the cider museum rose by a fifth.',
      'Visits to the cider museum rose by 900.',
      'Guided walks fell by 25 per cent.',
    ],
    warns: ['Visits to the cider museum rose by *35 per cent*.', 'Visits to the cider museum rose by *1,900*.'],
  },
  {
    sources: [
      '# The parish of Wenlow in 2021\n\nBees kept in the village fell to 64 hives from 80. The bell fund had fallen to £300 from £1,200 three years before.',
    ],
    silent: [
      'Bees kept fell by 20 per cent, from 80 to 64 hives.',
      'Letters to the parish were up by 30, or 40 per cent.',
    ],
    warns: ['The bell fund fell by *20 per cent*.'],
  },
]);

describeTable('a figure that a passage has for the end of another change', [
  {
    sources: [
      'Peat cut on the moor dropped from 310 tons to 248, although the share of reed climbed to 35 per cent from 20 per cent.',
    ],
    silent: ['Peat cut on the moor dropped by 20 per cent.'],
    warns: ['The share of reed climbed by *20 per cent*.'],
  },
]);

describeTable('a change reckoned without a part', [
  {
    sources: ['Loans of books at the Dray library rose to 810 from 700.'],
    silent: [
      'Not counting the school, loans of books at the Dray library rose by 260.',
      'Loans of books at the Dray library rose by 260, excluding the school.',
    ],
    warns: ['Loans of books at the Dray library rose by *260*.'],
  },
]);
