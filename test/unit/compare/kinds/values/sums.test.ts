import { describeTable } from '../../../../support/table';

describeTable('what a row of figures comes to', [
  {
    sources: [
      'The kiln at Pelby fired 140 pots in April, 205 in May and 160 in June.',
      'Velm, Tarn and Orme have 12, 5 and 8 wells.',
      'The school at Marden bought 120 desks, 45 lamps and 15 maps.',
      'The fund of Oster gave £3.2 million to schools, £1.5 million to clinics and £0.8 million to libraries.',
    ],
    silent: [
      'The kiln at Pelby fired 505 pots from April to June.',
      'The kiln at Pelby fired 505 pots in three months.',
      'The three villages of Velm, Tarn and Orme have 25 wells.',
      'The fund of Oster gave £5.5 million to schools, clinics and libraries.',
    ],
    warns: [
      'The kiln at Pelby fired *505* pots in May.',
      'The kiln at Pelby fired *515* pots from April to June.',
      'The school at Marden bought *180* desks.',
    ],
  },
  {
    sources: ['Lead levels in eels and trout were 0.17 and 0.52 mg/kg, respectively.'],
    silent: ['Lead levels in eels were 0.17 mg/kg.', 'Lead levels in trout were 0.52 mg/kg.'],
    warns: ['Lead levels in eels were *0.52 mg*/kg.'],
  },
]);
