import { describeTable } from '../../../support/table';

describeTable('how somebody came out by some measure', [
  {
    sources: [
      '# Tenders for the quay\n\nMarl Works was the lowest on price and second on quality; Sand and Voll scored highest on quality. ' +
        'In the round of 2018 Tarn was third for comfort. Orrin came last in the relay.',
    ],
    silent: [
      'Marl Works came second on quality.',
      'Marl Works was first on price.',
      'Sand and Voll were first on quality.',
      'Sand and Voll came out best on quality.',
      'Marl Works was not best on quality.',
      'In 2021 Tarn was second for comfort.',
      'Orrin was first in the long jump.',
    ],
    warns: [
      'Marl Works came out *best* on quality.',
      'Sand and Voll came *second* on quality.',
      'In 2018 Tarn was *second* for comfort.',
      'Orrin was *first* in the relay.',
    ],
  },
]);
