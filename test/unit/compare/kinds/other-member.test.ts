import { describeTable } from '../../../support/table';

describeTable('a row of names with another in the place of one', [
  {
    sources: [
      '# Hallend water board\n\nPresent: Una Fell, Ivo Brandt, Rhoda Orde, Glyn Pryce, Ada Quill, Sten Moberg. The minutes were approved. ' +
        'The motion to close the sluice was carried by 6 votes to 2, Ms Orde and Mr Pryce voting against.',
      '# The flood\n\nThe inspector said that 58 boats had been towed after the flood: 31 to Harwick, 20 to Upper Slade and 7 to Netherby. ' +
        'Elena Fisk, Dr Bo Hallam and Dr Rita Yeo resigned over the sluice. The court in Melling sat in May.',
      '# The pact\n\nDelmora, Castria and Vellin signed the treaty on herring.',
    ],
    silent: [
      'Two members, Rhoda Orde and Glyn Pryce, voted against closing the sluice.',
      'Rhoda Orde was one of the two who voted against closing the sluice.',
      'Two members, Ivo Brandt and Glyn Pryce, voted for closing the sluice.',
      'The board members Ivo Brandt and Glyn Pryce came to the meeting.',
      'After the flood boats were towed to Harwick and Netherby.',
      'After the flood the boats were towed to three places: Harwick, Netherby and Upper Slade.',
      'Among the places to which boats were towed after the flood was Harwick.',
      'Three of them resigned over the sluice: Fisk, Hallam and Yeo.',
      'Three countries, Delmora, Castria and Ostmark, signed the charter of the monks.',
    ],
    warns: [
      'Two members, *Ivo Brandt* and Glyn Pryce, voted against closing the sluice.',
      'After the flood the boats were towed to three places: Harwick, Upper Slade and *Melling*.',
      'Three of them resigned over the sluice: Elena Fisk, *Ada Quill* and Rita Yeo.',
      'Delmora, *Ostmark* and Vellin signed the treaty on herring.',
    ],
  },
  {
    sources: ['Ina Roth, Jon Holm, Kai Lund and others signed the petition. The harbour was dredged in June.'],
    silent: ['Ina Roth, Jon Holm and Mia Strand signed the petition.'],
    warns: [],
  },
  {
    sources: [
      '# The park\n\nThe council set a fee for stalls and a limit of forty stalls. The council considered, and decided against, a ban on barbecues. ' +
        'A levy on kite clubs was ruled out by the council in May.',
    ],
    silent: [
      'The council’s rules include a fee for stalls and a limit on their number.',
      'The residents’ demands include a fee for stalls and a ban on barbecues.',
      'The proposals that the council rejected include a ban on barbecues.',
      'The rules of the beach include a ban on barbecues.',
      'The council’s rules include a limit on stalls and a ban on fireworks.',
    ],
    warns: [
      'The council’s rules include a fee for stalls, a limit on their number and *a ban on barbecues*.',
      'The conditions set by the council include a limit on stalls and *a levy on kite clubs*.',
    ],
  },
]);
