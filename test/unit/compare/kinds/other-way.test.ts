import { describeTable } from '../../../support/table';

describeTable('more or later than before, and the other way', [
  {
    sources: [
      'We thank all who came to the plant sale. We sold 214 trays, 30 fewer than last year.',
      'The first swallow was seen at Ostrach on 9 April, six days earlier than last year.',
      'The harvest was larger than usual at Velm. The winter lasted longer than expected.',
    ],
    silent: [
      'The plant sale sold fewer trays than last year.',
      'The first swallow came to Ostrach earlier than last year.',
      'The harvest at Velm was larger than usual.',
      'More people came than last year.',
      'The winter lasted longer than usual.',
    ],
    warns: [
      'The plant sale sold *more* trays than last year.',
      'The first swallow came to Ostrach *later* than last year.',
      'The harvest at Velm was *smaller* than usual.',
      'The winter was *shorter* than expected.',
    ],
  },
]);
