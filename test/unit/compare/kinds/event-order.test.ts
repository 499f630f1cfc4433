import { describeTable } from '../../../support/table';

describeTable('which of two dated events came first', [
  {
    sources: [
      'The parish council sold the old school on 3 June 1911. Masons dug the village well in May 1904.',
      'The harbour pilots chose a new spokesman on 9 March 1931; on 2 April 1931 the dredger Alma ran aground. In 1931 the pilots bought a boat.',
      'The tenants elected a committee on 4 May 1960. The tenants elected another committee on 7 July 1964. The landlord mended the roof on 5 June 1962.',
    ],
    silent: [
      'Masons dug the village well before the parish council sold the old school.',
      'The parish council sold the old school only after masons dug the village well.',
      'The harbour pilots had already chosen a new spokesman when the dredger Alma ran aground.',
      'The parish council might sell the old school before masons dug the village well.',
      'The parish council sold the old mill before masons dug the village well.',
      'The harbour pilots bought a new boat before the dredger Alma ran aground.',
      'The landlord mended the roof before the tenants elected a committee.',
    ],
    warns: [
      'The parish council sold the old school *before* masons dug the village well.',
      'Only *after* the dredger Alma ran aground did the harbour pilots choose a new spokesman.',
      'The dredger Alma had already run aground *when* the harbour pilots chose a new spokesman.',
      'Masons dug the village well three years *after* the parish council sold the old school.',
    ],
  },
]);
