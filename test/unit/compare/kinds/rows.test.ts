import { describeTable } from '../../../support/table';

const LIBRARIES =
  '# Five libraries compared\n\n' +
  '| Library | Books | Price (€) | Weight (t) | Loan | Open on Sundays | Lift |\n|---|---:|---:|---:|---|---|---|\n' +
  '| Alder | 9,400 | 35 | 4.2 | upper desk | yes | no |\n' +
  '| Birch Hall | 12,700 | 20 | 6.5 | lower desk | no | yes |\n' +
  '| Cedar | 3,150 | 48 | 1.9 | by post | no | yes |\n';

describeTable('what the rows of a table say', [
  {
    sources: [LIBRARIES],
    silent: [
      'Birch Hall has more books than the Alder.',
      'The Cedar has fewer books than Birch Hall.',
      'The Alder is heavier than the Cedar.',
      'The Cedar is more expensive than Birch Hall.',
      'The Alder lends more newspapers than Birch Hall.',
      'The Alder lost more books than Birch Hall.',
      'In 1990 the Alder had more books than Birch Hall.',
      'The Cedar costs €48.',
      'The loan of the Alder is at the upper desk.',
      'Birch Hall has a lift.',
      'The Alder comes without a lift.',
      'The Alder has a lift for books.',
    ],
    warns: [
      'The Alder has *more* books than Birch Hall.',
      'The Cedar is *heavier* than the Alder.',
      'The Alder is *cheaper* than Birch Hall.',
      'Birch Hall is *more* expensive than the Cedar.',
      'Birch Hall costs *€48*.',
      'The loan of the Alder is at the *lower desk*.',
      'The Alder has a *lift*.',
      'Birch Hall has *no lift*.',
    ],
  },
  {
    sources: [
      '# Harvest of the valley\n\n| Crop | Sold 2018 (kt) | Sold 2019 (kt) |\n|---|---:|---:|\n| Barley | 41.7 | 44.2 |\n| Sugar beet | 18.3 | 12.6 |\n',
    ],
    silent: [
      'Barley brought in 44.2 kt in 2019.',
      'Barley brought in 41.7 kt in 2018.',
      'Barley rose from 41.7 kt to 44.2 kt in 2019.',
      'Barley was up from 41.7 kt in 2019.',
    ],
    warns: ['Barley brought in *41.7* kt in 2019.', 'Sugar beet brought in *12.6* kt in 2018.'],
  },
  {
    sources: [
      '# Staff of the Velm archive\n\n| Name | Post | Answers to |\n|---|---|---|\n' +
        '| Ida Lund | Head of Maps | Ada Brook |\n| Per Holm | Head of Letters | Ada Brook |\n' +
        '| Ada Brook | Director | Board |\n| Ove Sand | Binder | Head of Maps |\n',
    ],
    silent: [
      'Ida Lund answers to Ada Brook.',
      'Ida Lund answers to the director.',
      'Ove Sand answers to Ida Lund.',
      'Ida Lund is the Head of Maps of the Velm archive.',
      'Ida Lund is a friend of Per Holm.',
    ],
    warns: [
      'Ida Lund answers to *Per Holm*.',
      'Ida Lund answers to the *Head of Letters*.',
      'Ove Sand answers to *Per Holm*.',
      'Per Holm is the *Director* of the Velm archive.',
      'Ida Lund is the *Head of Letters* of the Velm archive.',
    ],
  },
]);
