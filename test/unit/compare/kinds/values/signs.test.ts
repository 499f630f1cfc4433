import { describeTable } from '../../../../support/table';

describeTable('figures with a minus, in signs and words', [
  {
    sources: [
      'The membrane of the squid cell was held at −62 mV. The left lens of Rosa Imhof has a power of −1.25 dioptres. The star Velmira has a magnitude of −0.8.',
      'After two rounds Ada Korn stood at −9. The mean change in weight was −1.7 kg in the swimmers of Pelby.',
    ],
    silent: [
      'The membrane of the squid cell was held at -62 mV.',
      'The left lens of Rosa Imhof has a power of –1.25 dioptres.',
      'The star Velmira has a magnitude of negative 0.8.',
      'After two rounds Ada Korn stood at nine under par.',
      'The mean change in weight was -1.7 kg in the swimmers of Pelby.',
    ],
    warns: [
      'The membrane of the squid cell was held at *62* mV.',
      'The left lens of Rosa Imhof has a power of *1.25* dioptres.',
      'The star Velmira has a magnitude of *0.8*.',
      'After two rounds Ada Korn stood at *nine* over par.',
      'The mean change in weight was *+1.7 kg* in the swimmers of Pelby.',
    ],
  },
  {
    sources: [
      'Growth in the glove trade of Pelby was −2.4% in the spring quarter. The lending rate of Velmark stood at −0.75 percent in May.',
      'Orban Mills reported an annual result of −€3.6 million for 2019. The bank account of the chess club stood at −£214.60 in June.',
    ],
    silent: [
      'The glove trade of Pelby shrank by 2.4% in the spring quarter.',
      'The glove trade of Pelby grew by −2.4% in the spring quarter.',
      'The lending rate of Velmark rose by 0.75 percent in May.',
      'Orban Mills reported an annual loss of €3.6 million for 2019.',
      'The bank account of the chess club stood £214.60 in the red in June.',
      'Losses in the glove trade of Pelby grew by 2.4% in the spring quarter.',
      'The glove trade of Pelby did not grow by 2.4% in the spring quarter.',
    ],
    warns: [
      'The glove trade of Pelby grew by *2.4%* in the spring quarter.',
      'Orban Mills reported an annual profit of *€3.6 million* for 2019.',
      'The bank account of the chess club stood *£214.60* in credit in June.',
    ],
  },
  {
    sources: [
      'At dawn the gauge on the pass of Orme showed −14.2 °C. The right lens of Ida Prahl measures −3.25 dioptres.',
      'The trip to the weather hut of Velm lasted 55 minutes.',
    ],
    silent: [
      'At dawn the gauge on the pass of Orme showed 14.2 °C below freezing.',
      'The right lens of Ida Prahl measures –3.25 dioptres.',
      'The trip to the weather hut of Velm lasted just under an hour.',
    ],
    warns: [
      'At dawn the gauge on the pass of Orme showed *18.2 °C below freezing*.',
      'The right lens of Ida Prahl measures *3.25* dioptres.',
      'The trip to the weather hut of Velm lasted *25 minutes*.',
    ],
  },
]);
