import { describeTable } from '../../../support/table';

describeTable('when somebody was born and died', [
  {
    sources: [
      'Mira Solberg (1802–1871) carved the pulpit at Pelby. Her brother, Aksel Solberg (born 4 May 1810; died 9 July 1866), built the quay.',
    ],
    silent: [
      'Mira Solberg was born in 1802.',
      'Mira Solberg died in 1871.',
      'Aksel Solberg was born in 1810.',
      'Aksel Solberg (1810–1866) built the quay.',
    ],
    warns: [
      'Mira Solberg died in *1817*.',
      'Mira Solberg was born in *1820*.',
      'Aksel Solberg was born on *4 May 1801*.',
      'Aksel Solberg (*1810–1886*) built the quay.',
      'Born in *1812*, Mira Solberg carved the pulpit at Pelby.',
    ],
  },
  {
    sources: ['President Runa Dahl (2001–2009) opened the lock in 2004. Her father, Ivar Dahl, drowned in 1987.'],
    silent: ['President Runa Dahl died in 2019.', 'Runa Dahl was born in 1950.'],
    warns: ['Ivar Dahl drowned in *1978*.'],
  },
  {
    sources: ['Tora Vik (1840–1912) kept the light of Oster for forty years.'],
    silent: [
      'Tora Vik was born before 1850.',
      'Tora Vik died in Oster after 1900.',
      'Tora Vik was born later than 1830.',
    ],
    warns: ['Tora Vik was born in *1850*.'],
  },
  {
    sources: [
      'A tram driven by Greta Vahl, 47, struck a lorry at Pelby. The driver of the lorry, Otto Nehm, 33, was unhurt. Vahl broke two ribs.',
    ],
    silent: ['Greta Vahl, 47, broke two ribs.', 'Ulla Vahl, 33, saw the tram.', 'Otto Nehm, 33, was not hurt.'],
    warns: ['Greta Vahl, *33*, broke two ribs.', 'Greta Vahl, *74*, drove the tram.'],
  },
]);
