import { describeTable } from '../../../support/table';

describeTable('one figure that is bounded, changed by or changed to', [
  {
    sources: [
      'The mill cut its crew by 300 to 900. Exports of the cheese fell by 14 per cent. The cab carries up to six riders. Prices rose by 5 to 10 per cent. The council of Tarn voted 7 to 3 to sell the quay. The levels reached 35 µg/m³.',
    ],
    silent: [
      'The mill cut its crew by 300.',
      'The mill cut its crew to 900.',
      'Exports of the cheese fell 14 per cent.',
      'Exports of the cheese fell by 14%.',
      'The cab carries no more than six riders.',
      'The cab carries six riders at most.',
      'Prices rose by between 5 and 10 per cent.',
      'The council of Tarn voted 7 to 3 for selling the quay.',
      'The council of Tarn voted 7 to 3 in favour of selling the quay.',
      'The levels reached 35 micrograms per cubic metre.',
    ],
    warns: [
      'The mill cut its crew to *300*.',
      'The mill cut its crew by *900*.',
      'Exports of the cheese fell to *14 per cent*.',
      'The cab carries *at least six* riders.',
      'The council of Tarn voted 7 to 3 *against* selling the quay.',
      'The levels reached *35 mg*/m³.',
    ],
  },
]);
