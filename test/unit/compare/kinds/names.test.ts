import { describeTable } from '../../../support/table';

describeTable('names of one person, place or body', [
  {
    sources: ['Daniel Okafor, 52, bought the brickworks at Pelby on Tuesday. The treaty was drafted by Ingrid Lindqvist in 1987.'],
    silent: [
      'Mr Okafor bought the brickworks at Pelby on Tuesday.', 'Mr. Okafor bought the brickworks at Pelby on Tuesday.', 'D. Okafor bought the brickworks at Pelby on Tuesday.',
      'Dan Okafor bought the brickworks at Pelby on Tuesday.', 'The treaty was drafted by Dr Lindqvist in 1987.', 'The treaty was drafted by Sen. Lindqvist in 1987.',
      'The treaty was drafted by I. Lindqvist in 1987.', 'The treaty was drafted by Lindqvist in 1987.', 'The treaty was drafted by President Lindqvist in 1987.',
    ],
    warns: [
      '*Mr Pryce* bought the brickworks at Pelby on Tuesday.', 'The treaty was drafted by *Dr Hale* in 1987.', 'The treaty was drafted by President *Hale* in 1987.',
    ],
  },
  {
    sources: ['St. Olave’s Church in Pelby collapsed in 1911. The United Kingdom sold the ferry to Norrland. The governor of Kharkiv opened the fair.'],
    silent: ['Saint Olave’s Church in Pelby collapsed in 1911.', 'Britain sold the ferry to Norrland.', 'The governor of Kharkov opened the fair.'],
    warns: ['St. *Bride*’s Church in Pelby collapsed in 1911.', '*Spain* sold the ferry to Norrland.', 'The governor of *Lviv* opened the fair.'],
  },
]);
