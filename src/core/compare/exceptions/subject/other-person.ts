import { isOfAnotherPerson } from './different-person';
import type { Exception } from '../exception';

/** What is said of a relative, or of whom a "who" stands for, is not said of the claim's person. */
export const otherPerson: Exception = {
  code: 'different-person',
  silent: {
    passages: ['Clara Voss was raised by her father, Karl Voss, who died in 1931.'],
    claim: 'Clara Voss died in 1978.',
  },
  wrong: { passages: ['Clara Voss died in 1931.'], claim: 'Clara Voss died in 1978.' },
  applies: ({ other, view }, claim) => isOfAnotherPerson(claim, other, view),
};
