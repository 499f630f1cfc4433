import { describeTable } from '../../../../support/table';

describeTable('others, members of lists that only deny, and deeds told beside', [
  {
    sources: ['The potter Ada Renn ran four other kilns in Marden.'],
    silent: ['With the one in Velm, Ada Renn ran five kilns.', 'The potter Ada Renn ran five kilns in all.'],
    warns: ['The potter Ada Renn ran *three* kilns in Marden.', 'The potter Ada Renn ran *six* other kilns in Marden.'],
  },
  {
    sources: ['In the first race the Pelby crew lost two oars, in the second none.'],
    silent: ['The Pelby crew kept all its oars in the second race.'],
    warns: ['The Pelby crew *kept* all its oars in the first race.'],
  },
  {
    sources: ['Divers from Oster came the next morning, and the pumping began on Thursday.'],
    silent: ['The divers of Oster came on Tuesday.'],
    warns: ['The pumping began on *Friday*.'],
  },
]);

describeTable('two digits in another order, where a passage says only how many there are', [
  {
    sources: ['We have received 63 complaints of flooding. The yard at Marl has 14 berths for barges and a crane.'],
    silent: [
      'By May 2019 the parish had 36 complaints of flooding on its books.',
      'The parish had 36 complaints of noise on its books when the fair ended.',
      'The town yard had 41 buyers of barges when the fair ended.',
    ],
    warns: ['The parish had *36* complaints of flooding on its books when the fair ended.'],
  },
]);

describeTable('the digits of a large count in another order, whatever words it is told in', [
  {
    sources: [
      'In its first ten days the new reading room lent an average of 52,700 volumes a day. Its cellar holds 318,000 maps.',
    ],
    silent: [
      'Over its opening ten days the reading room had 52,700 borrowings on an average day.',
      'Over its opening ten days the reading room had 61,400 borrowings on an average day.',
      'The rival at Torv had 57,200 buyers of coal that year.',
      'The reading room lent 527,000 volumes in ten days.',
    ],
    warns: ['Over its opening ten days the reading room had *57,200* borrowings on an average day.'],
  },
]);
