import { describeTable } from '../../../../support/table';

describeTable('how often, in turns and as a rate', [
  {
    sources: [
      'The postman of Velm calls at the mill every other day. The weir at Tarn is cleaned every third year. Nurses in Marden gave each child one spoon of syrup every six hours. Every fourth house in Pelby stands empty.',
    ],
    silent: [
      'The postman of Velm calls at the mill every second day.',
      'The weir at Tarn is cleaned every three years.',
      'Nurses in Marden gave each child four spoons of syrup a day.',
      'A quarter of the houses in Pelby stand empty.',
      'One in four houses in Pelby stands empty.',
      'Every second boat in Oster has a new sail.',
    ],
    warns: [
      'The postman of Velm calls at the mill *every third day*.',
      'The weir at Tarn is cleaned *every second year*.',
      'Nurses in Marden gave each child *six* spoons of syrup a day.',
      'Nurses in Marden gave each child one spoon of syrup *every six days*.',
      '*Every tenth* house in Pelby stands empty.',
    ],
  },
  {
    sources: ['The tram at Orme runs every second week. Tenants in Velm pay $20 every two weeks.'],
    silent: ['The tram at Orme runs every other week.', 'Tenants in Velm pay $10 a week.'],
    warns: ['The tram at Orme runs *every week*.', 'Tenants in Velm pay *$20 a week*.'],
  },
]);
