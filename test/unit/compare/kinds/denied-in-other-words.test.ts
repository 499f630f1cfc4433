import { describeTable } from '../../../support/table';

describeTable('what was lost is not there, whatever else is', [
  {
    sources: [
      'The Mill House at Dray was flooded in 2016 and opened again in 2018; its landlord, Piers Colley, lost his licence with the flood and says that he sleeps better.',
    ],
    silent: [
      'Piers Colley has his house at Dray back but not his licence.',
      'Colley has regained his house, not his licence.',
      'Piers Colley has no licence.',
    ],
    warns: ['Piers Colley *regained* his licence in 2018.'],
  },
]);

describeTable('who does not hold what is denied, or told by others', [
  {
    sources: [
      'Dr Nora Quist spoke of the cold spring. "The frost was hard, but it was not a disaster, and we will count the plums before calling it a loss," she said. "We have heard it all: I am told every year that the orchard is finished."',
    ],
    silent: [
      'Nora Quist refuses to call the frost a disaster.',
      'Nora Quist does not accept that the orchard is finished.',
      'Quist won’t describe the frost as a disaster.',
    ],
    warns: ['The frost was *a disaster*, Nora Quist said.'],
  },
]);

describeTable('somebody called by name within what is said', [
  {
    sources: [
      'I learned my letters from the bargemen, so nobody in town could follow me. When I got to the convent school the sister said, "Theodora, you will have to forget that."',
    ],
    silent: ['At school she was told that she would have to forget her Baltic German.'],
    warns: ['At the convent school the sister told *Gottfried* that he would have to forget that.'],
  },
]);
