import { describeTable } from '../../../../support/table';

describeTable('rates, and what they come to', [
  {
    sources: [
      'Pickers on the Marden estate earn €14 an hour. The pump at Pelby lifts 250 litres a minute. The buoy at Oster blinks three times every ten seconds.',
      'Subscribers of the Tarn Gazette receive a supplement twice a year. The tenants of Lord Orme pay a rent of 30 crowns. The museum of Velm lent the church two bells.',
    ],
    silent: [
      'Pickers on the Marden estate earn €112 for an eight-hour day.',
      'Pickers on the Marden estate earn €112 per eight-hour shift.',
      'The pump at Pelby lifts 15,000 litres in an hour.',
      'The pump at Pelby lifts 500 litres in two minutes.',
      'The buoy at Oster blinks 18 times a minute.',
      'The Tarn Gazette sends its subscribers a supplement twice a year.',
      'The Tarn Gazette gives its subscribers a supplement twice a year.',
      'Lord Orme receives a rent of 30 crowns from his tenants.',
    ],
    warns: [
      'Pickers on the Marden estate earn *€140* for an eight-hour day.',
      'The buoy at Oster blinks *three times a minute*.',
      'The buoy at Oster blinks *three times every minute*.',
    ],
  },
  {
    sources: ['Children in the Velm trial swallow one capsule every six hours.'],
    silent: ['Children in the Velm trial swallow one capsule four times daily.'],
    warns: ['Children in the Velm trial swallow one capsule every *two* hours.'],
  },
]);
