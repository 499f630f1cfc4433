import { describeTable } from '../../../../support/table';

describeTable('multiples and shares, from either side', [
  {
    sources: [
      'The number of looms at Orban Mills fell from 360 in 2011 to 90 in 2021. Barley from the lower terraces of Marden was twice that of the upper terraces. The nurses of Pelby look after three times as many patients as they did in 1990.',
      'A barrel of tar at Oster costs half again as much as it did last year. The north tower is a third as high as the south tower.',
    ],
    silent: [
      'Orban Mills had four times as many looms in 2011 as in 2021.',
      'Orban Mills had a quarter as many looms in 2021 as in 2011.',
      'Barley from the upper terraces of Marden was half that of the lower terraces.',
      'A barrel of tar at Oster costs 50 percent more than it did last year.',
      'A barrel of tar at Oster costs half as much again as it did last year.',
      'The south tower is three times as high as the north tower.',
    ],
    warns: [
      'Orban Mills had *four times* as many looms in 2021 as in 2011.',
      'Orban Mills had *six times* as many looms in 2011 as in 2021.',
      'Barley from the lower terraces of Marden was *half* that of the upper terraces.',
      'The nurses of Pelby look after *a third* as many patients as they did in 1990.',
      'A barrel of tar at Oster costs *three times* as much as it did last year.',
    ],
  },
  {
    sources: [
      'The savings bank of Velm lost a quarter of its customers in 2012. The bakery sold 70 percent of its loaves.',
    ],
    silent: [
      'The savings bank of Velm kept three quarters of its customers in 2012.',
      'The savings bank of Velm kept 75 percent of its customers in 2012.',
    ],
    warns: [
      'The savings bank of Velm *kept* a quarter of its customers in 2012.',
      'The savings bank of Velm lost *half* of its customers in 2012.',
    ],
  },
  {
    sources: [
      'Orban Dairy bottles six times as many litres as Marden Dairy. The lake at Velm lost a sixth of its water in 1990.',
    ],
    silent: ['Marden Dairy bottles a sixth as many litres as Orban Dairy.'],
    warns: ['Orban Dairy bottles *twice* as many litres as Marden Dairy.'],
  },
]);
