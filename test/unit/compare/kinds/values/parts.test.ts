import { describeTable } from '../../../../support/table';

describeTable('parts of one, in signs and words', [
  {
    sources: [
      'The oat cake of Pelby takes 2 1/2 cups of oats and 1/4 cup of honey. The north quay of Oster is 3⁄8 finished. The inn lies 1/2 mile from the ferry.',
    ],
    silent: [
      'The oat cake of Pelby takes two and a half cups of oats.',
      'The oat cake of Pelby takes a quarter of a cup of honey.',
      'The north quay of Oster is three eighths finished.',
      'The north quay of Oster is ⅜ finished.',
      'The inn lies half a mile from the ferry.',
    ],
    warns: [
      'The oat cake of Pelby takes *half a cup* of oats.',
      'The north quay of Oster is *⅞* finished.',
      'The inn lies *a quarter of a mile* from the ferry.',
    ],
  },
]);
