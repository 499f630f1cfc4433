import { describeTable } from '../../../../support/table';

describeTable('what a figure is reckoned by', [
  {
    sources: [
      'The ferry Tamsin took 180 barrels of oil, enough for 30 crossings. The stove of the mess burned 7 kilos of peat an hour. The pump worked at 90 pounds per square inch. The anchor weighed 12 hundredweight. The cook bought 40 loaves a mile from the quay.',
    ],
    silent: [
      'The ferry Tamsin took six barrels of oil for every crossing.',
      'The stove of the mess burned 7 kilos of peat per hour.',
      'The stove of the mess burned 168 kilos of peat a day.',
      'The pump worked at 90 pounds to the square inch.',
      'The anchor weighed about 610 kilos.',
      'The cook bought 40 loaves for the day.',
    ],
    warns: [
      'The ferry Tamsin took *nine barrels* of oil for every crossing.',
      'The stove of the mess burned *7 kilos* of peat a mile.',
      'The pump worked at *90 pounds* per square foot.',
      'The anchor weighed *12 kilos*.',
    ],
  },
]);
