import { describeTable } from '../../../support/table';

describeTable('values in the order of their times or names', [
  {
    sources: [
      'In 2008, 2013 and 2018 the cherry harvest at Oster was 60, 45 and 31 tonnes. The villages of Pelby and Marden have 14 and 52 wells, respectively.',
      'The population of Garner grew from 8,000 in 1980 to 13,000 in 2000.',
    ],
    silent: [
      'In 2008 the cherry harvest at Oster was 60 tonnes.',
      'In 2013 the cherry harvest at Oster was 45 tonnes.',
      'In 2018 the cherry harvest at Oster was 31 tonnes.',
      'The village of Pelby has 14 wells.',
      'The village of Marden has 52 wells.',
      'The population of Garner was 8,000 in 1980.',
      'The population of Garner was 13,000 in 2000.',
      'The villages of Marden and Pelby have 52 and 14 wells, respectively.',
    ],
    warns: [
      'In 2013 the cherry harvest at Oster was *60 tonnes*.',
      'In 2008 the cherry harvest at Oster was *31 tonnes*.',
      'In 2013 the cherry harvest at Oster was *54 tonnes*.',
      'The village of Pelby has *52* wells.',
      'The village of Marden has *14* wells.',
      'The population of Garner was *13,000* in 1980.',
      'The population of Garner grew from *13,000* in 1980 to 8,000 in 2000.',
    ],
  },
  {
    sources: [
      'Oat and rye yields were 3.9 and 2.7 tonnes per hectare, respectively.',
      'The opera and the ballet were first staged in 1874 and 1889, respectively.',
      'Eva Brandt, Olu Sarr and Kim Dahl finished first, second and third.',
      'The girls’ and boys’ choirs have 31 and 24 singers, respectively.',
      'Pelby and Oster have 12 and 19 bakeries, respectively.',
    ],
    silent: [
      'Oat yields were 3.9 tonnes per hectare.',
      'The ballet was first staged in 1889.',
      'Eva Brandt finished first.',
      'Kim Dahl finished third.',
      'The boys’ choir has 24 singers.',
      'Oster and Pelby have 19 and 12 bakeries, respectively.',
    ],
    warns: [
      'Oat yields were *2.7 tonnes* per hectare.',
      'The ballet was first staged in *1874*.',
      'Kim Dahl finished *second*.',
      'The boys’ choir has *31* singers.',
      'Oster and Pelby have *12* and 19 bakeries, respectively.',
    ],
  },
  {
    sources: [
      'Olga Feld and Tim Rusk won the 4th and 9th heats, respectively.',
      'The inns at Pelby and Marden have 14 and 31 rooms, in that order.',
      'Velm and Orla lie on the lake; the former has 9 piers and the latter 22.',
      'Two bridges, Oster Bridge and Tarn Bridge, cross the river: the former was built in 1871 and the latter in 1902.',
    ],
    silent: [
      'Olga Feld won the 4th heat.',
      'Tim Rusk won the ninth heat.',
      'The inn at Pelby has 14 rooms.',
      'The inn at Marden has 31 rooms.',
      'Velm has 9 piers.',
      'Orla has 22 piers.',
      'Oster Bridge was built in 1871.',
      'Tarn Bridge was built in 1902.',
    ],
    warns: [
      'Olga Feld won the *9th* heat.',
      'The inn at Pelby has *31* rooms.',
      'Orla has *9* piers.',
      'Tarn Bridge was built in *1871*.',
    ],
  },
]);
