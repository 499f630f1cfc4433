import { describeTable } from '../../../support/table';

describeTable('what came, and what had been planned', [
  {
    sources: [
      'Weavers at Corvane Mills are to stay out for nine days in March, their guild said.',
      'Seven days of the walkout have taken place.',
    ],
    silent: ['Weavers at Corvane Mills stayed out for seven days in March, not the nine that they had planned.'],
    warns: ['Weavers at Corvane Mills are to stay out for *seven days* in March, their guild said.'],
  },
  {
    sources: ['Norland laid 3,100 kerbstones in Velm, having planned to lay 4,000.'],
    silent: [
      'Norland laid 3,100 kerbstones in Velm and not the 4,000 it had planned.',
      'Norland laid 3,100 of the 4,000 kerbstones planned in Velm.',
    ],
    warns: ['Norland laid *1,300* kerbstones in Velm and not the 4,000 it had planned.'],
  },
  {
    sources: [
      'The abbot of Orle promised in May to buy two new bells. The abbey of Velm bought two new organs in June.',
    ],
    silent: ['The abbot of Orle bought one new bell in June and not the two that he had promised.'],
    warns: ['The abbey of Velm bought *one new organ* in June and not the two that it had promised.'],
  },
]);
