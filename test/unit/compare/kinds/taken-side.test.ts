import { describeTable } from '../../../support/table';

describeTable('the side that somebody took', [
  {
    sources: [
      'Alderman Ruth Hale voted against it; Alderman Nils Brandt stayed away.',
      'The guild spoke in favour of the new lock.',
      'The reeve of Pelby campaigned for the tunnel, and the miller campaigned against the toll.',
      'Students marched against the fee on Monday.',
    ],
    silent: [
      'Ruth Hale voted against it.',
      'Ruth Hale voted against the budget.',
      'Ruth Hale did not vote for the budget.',
      'The guild did not speak against the new lock.',
      'The guild spoke for the new lock.',
      'The guild spoke against the toll.',
      'Nils Brandt voted for it.',
      'Students may march for the fee.',
    ],
    warns: [
      'Ruth Hale voted *for* it.',
      'Ruth Hale voted *in favour of* the budget.',
      'The guild spoke *against* the new lock.',
      'The reeve of Pelby campaigned *against* the tunnel.',
      'Students marched *for* the fee.',
      'The guild did *not speak* for the new lock.',
      'The reeve of Pelby did *not campaign* for the tunnel.',
    ],
  },
]);

describeTable('somebody, and what was done or not', [
  {
    sources: ['Marden Bank did not appeal. The reeve resigned. The jury did not sit on Friday, but on Monday.'],
    silent: ['Marden Bank never appealed.', 'The reeve resigned.', 'The jury sat.', 'The reeve never appealed.'],
    warns: ['Marden Bank *appealed*.', 'The reeve did *not resign*.'],
  },
]);
