import type { Knows } from '../../support/fake-model';

/** What an attentive reader finds of the story in `test/fixtures/read`. */
export const KNOWN: readonly Knows[] = [
  {
    of: 'Ruhl stayed on',
    verdict: 'conflict',
    wrong: 'stayed on beside the lock',
    words: 'moved to the coast that winter and never came back',
  },
  { of: 'lose half a day', verdict: 'supported', words: 'costs them half a day' },
  { of: 'in 1989', verdict: 'conflict', wrong: '1989', words: 'was shut for good in 1998' },
  { of: 'look after animals', verdict: 'supported', words: 'keeps its rabbits there' },
  {
    of: 'every day of the week',
    verdict: 'conflict',
    wrong: 'every day of the week',
    words: 'On Sundays nobody crosses',
  },
  { of: 'carries 12 cars', verdict: 'supported', words: 'carries 12 cars' },
];
