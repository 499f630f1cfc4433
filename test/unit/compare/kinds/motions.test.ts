import { describeTable } from '../../../support/table';

describeTable('who moved, seconded and asked for what', [
  {
    sources: [
      'Minutes of the Orle hall committee.\n\n3. Roof. Mrs Lund moved that the roof of the hall be tarred before winter. Seconded by Mr Brandt. Carried.\n\n' +
        '4. Piano. Postponed to the next meeting at the request of Mr Sand.\n\n' +
        'Mr Holm moved to Orle in the spring of 1961. Mrs Rusk asked for a new bus stop.',
    ],
    silent: [
      'Mrs Lund moved the tarring of the roof of the hall.',
      'The tarring of the roof was moved by Lund.',
      'Mr Brandt moved that the door of the hall be painted.',
      'Mr Brandt moved an amendment on the tarring of the roof.',
      'It was Mr Sand who asked for the piano to be postponed.',
    ],
    warns: [
      '*Mr Brandt* moved the tarring of the roof of the hall.',
      'The tarring of the roof was moved by *Mr Sand*.',
      'It was *Mrs Lund* who asked for the piano to be postponed.',
    ],
  },
]);

describeTable('who moved what, told by its figure or by where it came from', [
  {
    sources: [
      'Minutes of the Orle market board.\n\n5. Mrs Lund moved a discount of 8 per cent, limited to stalls that had stayed away in the flood and came back before May. Carried by 5 votes to 2, Mr Brandt voting against.\n\n' +
        '6. Mr Brandt moved that stall rents be cut by 12 per cent for everybody. Lost.\n\n' +
        '7. Mr Sand moved that the lamps on the square be gilded. Carried.',
    ],
    silent: [
      'It was Mrs Lund who proposed the 8 per cent discount for market stalls that return to Orle.',
      'It was Mr Brandt who proposed the 12 per cent cut in the rents of stalls.',
      'It was Mr Brandt who proposed the 9 per cent discount for market stalls that return to Orle.',
      'It was Mr Brandt who proposed the 8 per cent levy on market stalls that return to Orle.',
      'The motion to gild the lamps on the square came from Mr Sand.',
      'The motion to gild the doors on the square came from Mr Brandt.',
    ],
    warns: [
      'It was *Mr Brandt* who proposed the 8 per cent discount for market stalls that return to Orle.',
      'The motion to gild the lamps on the square came from *Mr Brandt*.',
    ],
  },
]);
