import { describeTable } from '../../../support/table';

describeTable('who did it', [
  {
    sources: [
      'Denholm, who was dropped on 7 by Frayne, went on to make 61. Mehta hit the winning runs. The report on the flood was written by Olga Hahn of the water board.',
      'Tamsin Roe founded the museum in 1954; Greta Lund directed it until 1970. The brewery was bought by Harte & Dunn in 2019.',
    ],
    silent: [
      'Frayne dropped Denholm on 7.',
      'Olga Hahn wrote the report on the flood.',
      'The museum was founded by Tamsin Roe in 1954.',
      'Mrs Roe founded the museum.',
      'Harte and Dunn bought the brewery.',
      'Greta Lund may have written the report on the flood.',
    ],
    warns: [
      '*Mehta* dropped Denholm on 7.',
      '*Petra Voss* wrote the report on the flood.',
      '*Greta Lund* founded the museum in 1954.',
      '*Carew Ales* bought the brewery in 2019.',
    ],
  },
]);

describeTable('a title that no list has', [
  {
    sources: ['Die Scheune wird im Herbst verkauft, sagte Kantorin Grete Ohm beim Fest.'],
    silent: ['Die Scheune wird im Herbst verkauft, sagte Grete Ohm.'],
    warns: ['Die Scheune wird im Herbst verkauft, sagte *Heidi Lamm*.'],
  },
]);

describeTable('one word apart', [
  {
    sources: [
      'The man, who was about forty, wore a red cap and carried a brown bag. The pool behind the house is open from May to October. Revenue in the quarter was 6.02 billion kroner.',
      'The old mill at Tarn was bought in 1904 by the painter Olaf Ruud. At least 23 people were killed, 17 of them in Las Cruces. The motion to close the library was defeated by 31 votes to 18.',
    ],
    silent: [
      'The man wore a red cap.',
      'The pool is open from May.',
      'Quarterly revenue was 6.02 billion kroner.',
      'The old cottage at Tarn was sold in 1910.',
      'Six people were killed outside Las Cruces.',
      'The council voted 31 to 18 against closing the library.',
    ],
    warns: [
      'The man wore a *blue* cap.',
      'The man wore a *blue* cap, a witness said.',
      'The man carried a *black* bag.',
      'The pool is open *from March to October*.',
      'Revenue in the quarter was *6.02 million kroner*.',
      'The old mill at Tarn was bought in 1904 by the painter Olaf *Rudd*.',
      'The motion to close the library was *carried* by 31 votes to 18.',
    ],
  },
]);

describeTable('of another party', [
  {
    sources: [
      'Seven of the nine members voted for the new harbour at Velm. Nine colonies at Velm did not survive the winter. The firm recalled the models K20 and K25. The model K30 was not recalled.',
    ],
    silent: [
      'Two members voted against the new harbour at Velm.',
      'Twenty-three colonies at Velm survived the winter.',
      'The model K20 was recalled.',
    ],
    warns: ['Seven members voted *against* the new harbour at Velm.', 'The model K30 was *recalled*.'],
  },
]);

describeTable('digits in another order', [
  {
    sources: [
      'Of the reserve at Skell, 430 hectares are saltmarsh, the warden wrote in May. The paper gave the height of the blade tips as 263 metres and later as 236.',
    ],
    silent: [
      'In the reserve at Skell there are 430 hectares of saltmarsh.',
      'The paper corrected the height of the blade tips from 263 metres to 236.',
    ],
    warns: ['In the reserve at Skell there are *340 hectares* of saltmarsh.'],
  },
]);

describeTable('figures beside a citation by author and year', [
  {
    sources: [
      'In 1881 the weaving school of Velm taught 64 girls. The school shut in 1914. The band won gold in Oslo.',
    ],
    silent: [
      'In 1881 the weaving school of Velm taught 64 girls (Brune 1997, 46).',
      'The weaving school shut in 1914 (Lund and Ott 2004; Ek 1999).',
      'The band won gold (Oslo 1952).',
    ],
    warns: [
      'In 1881 the weaving school of Velm taught *46* girls (Brune 1997, 64).',
      'The weaving school of Velm shut *in 1941* (see Lund et al. 1914, p. 12).',
      'The weaving school of Velm shut *in 1941* (July 1914).',
    ],
  },
]);
