import { describeTable } from '../../../support/table';

describeTable('the House for the Commons', [
  {
    sources: ['Sir Otto Brill was barred from the Commons for 45 days.'],
    silent: ['Sir Otto Brill was barred from the House for 45 days.'],
    warns: ['Sir Otto Brill was barred from the *Lords* for 45 days.'],
  },
]);

describeTable('whom somebody opposed, and who opposed something', [
  {
    sources: [
      'Greta Sand opposed the bylaw in the guild of Velm, but she has come round.',
      'Ida Holm was confirmed as the warden of Velm, with Ferner against.',
    ],
    silent: ['Ferner was alone in Velm in opposing Ida Holm.'],
    warns: ['*Ida Holm* opposed the bylaw in the guild of Velm, but she has come round.'],
  },
]);
