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
