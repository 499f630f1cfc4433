import { describeTable } from '../../../support/table';

describeTable('what a table has more or most of', [
  {
    sources: [
      [
        '# Trams in 1931',
        '',
        '| Line | Passengers | Cost (EUR) |',
        '|---|---|---|',
        '| Quay to Mill Hill | 61,000 | 21,000 |',
        '| Mill Hill to Fair Green | 34,000 | 29,000 |',
        '| Quay to Fair Green | 12,500 | 17,000 |',
        '| All lines | 107,500 | 67,000 |',
      ].join('\n'),
    ],
    silent: [
      'The line from the Quay to Mill Hill carried the most passengers.',
      'The line from the Quay to Fair Green carried the fewest passengers.',
      'Of the night lines, Mill Hill to Fair Green carried the most passengers.',
      'Mill Hill to Fair Green carried one of the most passengers.',
      'Mill Hill to Fair Green had the most drivers.',
      'Mill Hill to Fair Green lost the most passengers.',
      'Mill Hill to Fair Green lost more passengers than Quay to Mill Hill.',
      'The Quay to Mill Hill line carried more passengers than Mill Hill to Fair Green.',
      'Mill Hill to Fair Green cost more than Quay to Mill Hill did.',
      'Mill Hill to Fair Green ran more often than Quay to Mill Hill.',
    ],
    warns: [
      'The line from Mill Hill to Fair Green carried the *most* passengers.',
      'Quay to Mill Hill had the *fewest* passengers.',
      'Mill Hill to Fair Green carried *more* passengers than Quay to Mill Hill.',
      'The line from Quay to Mill Hill cost *more* than that from Mill Hill to Fair Green.',
    ],
  },
]);
