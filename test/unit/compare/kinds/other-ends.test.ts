import { describeTable } from '../../../support/table';

describeTable('what a value was at another time, told by how far apart the two are', [
  {
    sources: [
      'The ferry to Orle runs on six days a week, two more than last year.',
      'The average ticket at Harnside theatre cost 31 marks, four fewer than in the autumn.',
      'Tides kept the quay at Velm shut for 14 hours, three hours longer than in 2018.',
      'Members made up 46 per cent of the audience at Ellory, five points less than in 2021.',
      'The cistern at Brill stood at 64 per cent on 1 May, seven points below its level of a year earlier.',
    ],
    silent: [
      'The ferry to Orle ran on four days a week the year before.',
      'The average ticket at Harnside theatre cost 35 marks in the autumn.',
      'In 2018 tides kept the quay at Velm shut for 11 hours.',
      'Members made up 51 per cent of the audience at Ellory in 2021.',
      'The cistern at Brill stood at 71 per cent a year earlier.',
    ],
    warns: [
      'The ferry to Orle runs on *four days* a week.',
      'In 2018 tides kept the quay at Velm shut for *17 hours*.',
      'The cistern at Brill stood at *71 per cent* on 1 May.',
      'Members made up *41 per cent* of the audience at Ellory in 2021.',
    ],
  },
  {
    sources: [
      'The share of empty flats in Tarrow is 6.4 per cent (two years ago: 9.7).',
      'Edda Lund of Velm threw the javelin 61.40 metres. Her time of 48.70 in the lap missed her own Nordic record by a tenth.',
    ],
    silent: [
      'The share of empty flats in Tarrow was 9.7 per cent two years ago.',
      'Edda Lund’s Nordic record is 48.60.',
    ],
    warns: [
      'The share of empty flats in Tarrow is *9.7 per cent*.',
      'Edda Lund of Velm threw the javelin *64.10 metres*.',
    ],
  },
]);

describeTable('what is put down is no fall', [
  {
    sources: [
      'Tenants in Orle put down a deposit of 12 per cent on average, against 15 per cent in 2022.',
      'There were 61,300 permits for tenants in August, up from 58,200 in July and 43,900 in August 2022.',
    ],
    silent: ['In 2022 tenants in Orle put down 15 per cent.'],
    warns: ['Tenants in Orle put down a deposit of *21 per cent* on average, against 15 per cent in 2022.'],
  },
]);
