import { describeTable } from '../../../support/table';

describeTable('values in other forms: separators, lengths of time, money owed, days', [
  {
    sources: [
      'Lotte Brand rowed the course in 1 h 12 min 9 s. The relay took 3 hours, 4 minutes and 27 seconds. The tune lasts 2h 5m 40s. The canoe took 58 min 20 s.',
    ],
    silent: [
      'Lotte Brand rowed the course in 1:12:09.',
      'Lotte Brand rowed the course in 1 hour, 12 minutes and 9 seconds.',
      'The relay took 3:04:27.',
      'The relay took 3 h 4 min 27 s.',
      'The tune lasts 2:05:40.',
      'The canoe took 58:20.',
      'The canoe took 58 minutes and 20 seconds.',
    ],
    warns: [
      'Lotte Brand rowed the course in *1:12:19*.',
      'Lotte Brand rowed the course in *1 h 12 min 39 s*.',
      'The relay took *3:04:47*.',
      'The tune lasts *2:05:45*.',
      'The canoe took *58 minutes and 40 seconds*.',
      'The canoe took *58 min 40 s*.',
    ],
  },
  {
    sources: [
      'Die Stadt in figures: the lake covers 31,7 ha and the dam cost 3.405,50 €. The district has 14.200 inhabitants and 2.350 sheep. The trout weighed 1,25 kg. The path is 7,5 km long.',
    ],
    silent: [
      'The path is 7.5 km long.',
      'The trout weighed 1.25 kg.',
      'The lake covers 31.7 hectares.',
      'The dam cost €3,405.50.',
      'The district has 14,200 inhabitants.',
      'The district has 2,350 sheep.',
    ],
    warns: [
      'The path is *5.7 km* long.',
      'The path is *75 km* long.',
      'The trout weighed *1.52 kg*.',
      'The district has *12,400* inhabitants.',
      'The district has *3,250* sheep.',
      'The dam cost *€3,450.50*.',
    ],
  },
  {
    sources: [
      'The district has 14.200 inhabitants. The chapters 3,4 and 5 deal with bees. The tower has 1,095 steps. The parcel weighed 2.500 kg. The rate is 1.095 per cent.',
    ],
    silent: ['The district has 14,200 inhabitants.', 'The parcel weighed 2.5 kg.', 'The parcel weighed 2,500 kg.'],
    warns: ['The district has *12,400* inhabitants.', 'The parcel weighed *5.2 kg*.', 'The tower has *1,905* steps.'],
  },
  {
    sources: [
      "The club's account stood at minus 60 pounds. The choir had a deficit of 2,400 euros. The fund was £35 in the red. The abbey's balance was minus €900. The firm had a surplus of 300 crowns.",
    ],
    silent: [
      "The club's account was 60 pounds overdrawn.",
      "The club's account was £60 in the red.",
      "The club's account was overdrawn by 60 pounds.",
      'The choir was 2,400 euros in the red.',
      'The fund stood at minus 35 pounds.',
      'The fund was 35 pounds overdrawn.',
      "The abbey's balance was −€900.",
      'The abbey was €900 in the red.',
      'The fund was overdrawn by £35.',
    ],
    warns: ["The club's account stood at plus *60 pounds*.", 'The choir had a *surplus* of 2,400 euros.'],
  },
  {
    sources: [
      'The first barge carried 120 casks and the second carried 80. Wanda Rook got 5,410 votes and Ulf Peters 4,975. The north pier is 310 metres long and the south pier 250.',
    ],
    silent: [
      'The second barge carried 40 casks fewer than the first.',
      'Wanda Rook got 435 votes more than Ulf Peters.',
      'Wanda Rook got 435 more votes than Ulf Peters.',
      'The north pier is 60 metres longer than the south pier.',
    ],
    warns: ['Wanda Rook got *5,140* votes.', 'The first barge carried *210* casks.'],
  },
  {
    sources: [
      'The fair is held every second Saturday. The ferry to Oster runs on weekdays only. The guild meets on the first Wednesday of the month. The choir sings every other Friday. The bus to Pelby runs from Monday to Friday.',
    ],
    silent: [
      'The fair is held every other Saturday.',
      'The fair is held once a fortnight, on Saturdays.',
      'The fair takes place on alternate Saturdays.',
      'The choir sings once a fortnight.',
      'The choir sings every second Friday.',
      'The ferry to Oster does not run on Sundays.',
      'The ferry to Oster does not run at weekends.',
      'There is no ferry to Oster on Saturdays.',
      'The bus to Pelby does not run on Saturdays.',
      'The guild meets on the first Wednesday of every month.',
    ],
    warns: [
      'The fair is held *every Saturday*.',
      'The fair is held *every third Saturday*.',
      'The fair is held *every second Sunday*.',
      'The choir sings *every Friday*.',
      'The ferry to Oster *does not run* on Mondays.',
      'The guild meets on the *last Wednesday* of the month.',
      'The guild meets on the *third Wednesday* of the month.',
      'The guild meets on the *first Thursday* of the month.',
    ],
  },
  {
    sources: [
      'The hearing opens on Thursday, 9 June 2022. The mine flooded on 12 March 1908; pumping began the following day and ended three weeks later. The siren sounded at 0215 GMT. The gun fired at 1640 hours. The concert is on Friday 3 May.',
    ],
    silent: [
      'The hearing opens on 9 June 2022.',
      'The hearing opens on Thursday 9 June 2022.',
      'The concert is on Friday, May 3.',
      'The mine flooded on 12 March 1908.',
      'Pumping began on 13 March 1908.',
      'The siren sounded at 2:15 a.m. GMT.',
      'The gun fired at 4:40 p.m.',
      'The gun fired at 16:40.',
    ],
    warns: [
      'The hearing opens on *Tuesday, 9 June 2022*.',
      'The hearing opens on *Friday, 10 June 2022*.',
      'The concert is on *Saturday 3 May*.',
      'The mine flooded on *21 March 1908*.',
      'The siren sounded at *2:15 p.m. GMT*.',
      'The gun fired at *4:40 a.m*.',
      'The gun fired at *6:40 p.m*.',
    ],
  },
  {
    sources: ['The bell of Pelby church is of the year MDCXCVI. The gate at Oster was put up in MCMXXIV.'],
    silent: [
      'The bell of Pelby church is of the year 1696.',
      'The bell of Pelby church is of the year MDCXCVI.',
      'The gate at Oster was put up in 1924.',
      'The gate at Oster was put up in the 1920s.',
    ],
    warns: [
      'The bell of Pelby church is of *the year 1669*.',
      'The gate at Oster was put up in *1942*.',
      'The gate at Oster was put up in *MCMXXVI*.',
    ],
  },
]);
