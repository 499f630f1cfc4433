import type { Exception } from '../exception';
import { isSameReferent } from '../naming/same-referent';

/** Two names that some passage gives to one person or place. */
export const oneBearer: Exception = {
  code: 'same-referent',
  silent: {
    passages: ['The late Cameron Hardin ran a mill.', 'Hardin sold the mill in Velm to the town.'],
    claim: 'Cameron sold the mill in Velm to the town.',
  },
  wrong: {
    passages: ['The late Cameron Hardin ran a mill.', 'Hardin sold the mill in Velm to the town.'],
    claim: 'Lindqvist sold the mill in Velm to the town.',
  },
  applies: (difference, claim, views) => isSameReferent(difference, claim, views),
};
