import { describeTable } from '../../../support/table';

describeTable('values in the order of their times or names', [
  {
    sources: [
      'In 2008, 2013 and 2018 the cherry harvest at Oster was 60, 45 and 31 tonnes. The villages of Pelby and Marden have 14 and 52 wells, respectively.',
      'The population of Garner grew from 8,000 in 1980 to 13,000 in 2000.',
    ],
    silent: [
      'In 2008 the cherry harvest at Oster was 60 tonnes.', 'In 2013 the cherry harvest at Oster was 45 tonnes.', 'In 2018 the cherry harvest at Oster was 31 tonnes.', 'The village of Pelby has 14 wells.', 'The village of Marden has 52 wells.',
      'The population of Garner was 8,000 in 1980.', 'The population of Garner was 13,000 in 2000.', 'The villages of Marden and Pelby have 52 and 14 wells, respectively.',
    ],
    warns: [
      'In 2013 the cherry harvest at Oster was *60 tonnes*.', 'In 2008 the cherry harvest at Oster was *31 tonnes*.', 'In 2013 the cherry harvest at Oster was *54 tonnes*.', 'The village of Pelby has *52* wells.', 'The village of Marden has *14* wells.',
      'The population of Garner was *13,000* in 1980.', 'The population of Garner grew from *13,000* in 1980 to 8,000 in 2000.',
    ],
  },
]);
