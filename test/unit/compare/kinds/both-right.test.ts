import { describeTable } from '../../../support/table';

describeTable('what was lost, and what else was found', [
  {
    sources: ['Dr Anna Brill found a new house in Harnside in May. In June her sister found the ring at Port Ellory.'],
    silent: ['Dr Anna Brill lost her post in Harnside in May.'],
    warns: ['In June her sister *lost* the ring at Port Ellory.'],
  },
  {
    sources: ['The auditors of Harnside Rowing Club found that the till had been short for a year.'],
    silent: ['The auditors of Harnside Rowing Club lost their papers, and the till had been short for a year.'],
    warns: ['The auditors of Harnside Rowing Club found that the till had been short for *two years*.'],
  },
]);

describeTable('what somebody had held to be so', [
  {
    sources: ['The bridge at Ellory took 14 months to build and not, as the engineer believed, nine.'],
    silent: ['The engineer had thought that the bridge at Ellory took nine months to build.'],
    warns: ['The bridge at Ellory took *nine months* to build.'],
  },
  {
    sources: ['The surveyor had believed that the bridge at Ellory would take 14 months to build.'],
    silent: ['The surveyor had believed that the bridge at Ellory would take 14 months to build.'],
    warns: ['The surveyor had believed that the bridge at Ellory would take *41 months* to build.'],
  },
]);

describeTable('how far two lengths of time are apart', [
  {
    sources: ['The quay was under ice for six weeks at Harnside and for ten at Ellory.'],
    silent: [
      'The quay at Ellory was under ice for four more weeks than the quay at Harnside.',
      'The quay at Ellory was under ice four weeks longer than that at Harnside.',
    ],
    warns: ['The quay at Harnside was under ice for *nine weeks*.'],
  },
]);

describeTable('what was refused', [
  {
    sources: ['In 1961 Edda Maurer turned down a knighthood. She accepted the medal of the city in 1964.'],
    silent: [
      'Edda Maurer said no to a knighthood, but she took the medal of the city.',
      'Edda Maurer said no to the knighthood.',
    ],
    warns: ['Edda Maurer said *no to the medal* of the city.'],
  },
]);
