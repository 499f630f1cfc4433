import { describeTable } from '../../../../support/table';

describeTable('money in two parts, widths of values, parts of a per cent', [
  {
    sources: [
      'A ticket for the ferry at Oster is 3 pounds 40. The fine for a late book in Velm is $12.75. A pot of honey from Tarn sells for 4 euros and 20 cents.',
    ],
    silent: [
      'A ticket for the ferry at Oster is £3.40.',
      'A ticket for the ferry at Oster is three pounds and forty pence.',
      'The fine for a late book in Velm is 12 dollars and 75 cents.',
      'A pot of honey from Tarn sells for €4.20.',
    ],
    warns: [
      'A ticket for the ferry at Oster is *£3.04*.',
      'A ticket for the ferry at Oster is *€3.40*.',
      'The fine for a late book in Velm is *12 dollars and 57 cents*.',
      'A pot of honey from Tarn sells for *€2.40*.',
    ],
  },
  {
    sources: [
      'The mast at Pelby is 48.2 ± 0.3 metres tall. The sample from Marden was 620 ± 40 years old. The flask holds 2.4 kg (± 0.1 kg) of brine. The bank of Orme set its main rate at −0.75 per cent. Rents in Tarn rose by a tenth of a per cent.',
    ],
    silent: [
      'The mast at Pelby is about 48.2 metres tall.',
      'The mast at Pelby is 48.2 +/- 0.3 metres tall.',
      'The mast at Pelby is ∼48 metres tall.',
      'The sample from Marden was 620 years old.',
      'The flask holds 2.4 kg of brine.',
      'The bank of Orme set its main rate at minus three quarters of a per cent.',
      'Rents in Tarn rose by 0.1%.',
    ],
    warns: [
      'The mast at Pelby is *84.2 metres* tall.',
      'The mast at Pelby is *42.8 ± 0.3 metres* tall.',
      'The sample from Marden was *260 years* old.',
      'The flask holds *4.2 kg* of brine.',
      'The bank of Orme set its main rate at *minus half a per cent*.',
      'Rents in Tarn rose by *a tenth*.',
    ],
  },
  {
    sources: [
      'Winter nights at Oster range from −14 to −6 °C. The cold store at Tarn is kept between 3 and 8 degrees below zero.',
    ],
    silent: [
      'Winter nights at Oster range from -14 °C to -6 °C.',
      'Winter nights at Oster lie between 6 and 14 degrees below zero.',
      'The cold store at Tarn is kept between −8 and −3 °C.',
    ],
    warns: ['Winter nights at Oster range from *−14 to 6 °C*.', 'Winter nights at Oster range from *−14 to −9 °C*.'],
  },
]);
