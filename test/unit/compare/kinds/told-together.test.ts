import { describeTable } from '../../../support/table';

describeTable('two classes counted together', [
  {
    sources: [
      'Auditors found the records "complete" in five of twelve parishes, "usable" in four and "lost" in three.',
      'On the harbour board the Pilots hold 11 of the 30 seats and govern with the help of six Chandlers.',
    ],
    silent: [
      'Auditors found the records "complete" or "usable" in nine of the twelve parishes.',
      'With the Chandlers, the Pilots hold 17 of the 30 seats.',
      'The Pilots and the Chandlers hold 17 of the 30 seats.',
      'Auditors found the records "usable" or "lost" in seven of the twelve parishes.',
    ],
    warns: [
      'Auditors found the records "complete" in *ten* of twelve parishes.',
      'On the harbour board the Pilots hold *21* of the 30 seats.',
    ],
  },
  {
    sources: ['There are 5.3 million moored boats in Norland, of which 1.2 million are at Velm and Orle.'],
    silent: ['Outside Velm and Orle there are 4.1 million moored boats in Norland.'],
    warns: ['There are *4.1 million* moored boats in Norland.'],
  },
]);

describeTable('a change over a longer time', [
  {
    sources: [
      'Poaching in Norland rose by a fifth.',
      '| Offence | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| Poaching | 2,004 | 2,690 | 3,228 |\n| Smuggling | 190 | 210 | 250 |',
    ],
    silent: ['Poaching in Norland has risen by 61 per cent in two years.'],
    warns: ['Poaching in Norland rose by *61 per cent*.'],
  },
]);
