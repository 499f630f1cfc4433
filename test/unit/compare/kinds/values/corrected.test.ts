import { describeTable } from '../../../../support/table';

describeTable('what a source corrects', [
  {
    sources: [
      'The bridge over the Tamsin reopens on Friday. Drivers will pay a toll of €7 per crossing. Correction: An earlier version of this article said that drivers would pay a toll of €9. The figure is €7.',
      'Weaver Cho left the studio at 41. An earlier version of this report stated that the kiln was lit in 1962; it was 1926.',
    ],
    silent: [
      'Drivers will pay a toll of €7 per crossing.',
      'The ferry costs €9.',
      'Drivers pay no more than €9 for the toll and the ferry together.',
      'The article had at first told drivers of a toll of €9.',
      'The kiln was lit in 1926.',
    ],
    warns: ['From Friday a driver can cross for a toll of *€9*.', 'The kiln of the studio was lit in *1962*.'],
  },
]);
