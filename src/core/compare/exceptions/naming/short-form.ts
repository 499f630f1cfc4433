import { claimPlace } from '../../alignment/align';
import type { Exception } from '../exception';

/** "Galbraith" is "Gatewood Galbraith" by a part of the name. */
export const shortForm: Exception = {
  code: 'short-form',
  silent: {
    passages: ['Doctor Ellwood chaired the inquiry into the harbour fire.'],
    claim: 'Martha Ellwood Crane chaired the inquiry into the harbour fire.',
  },
  wrong: {
    passages: ['Martha Crane chaired the inquiry into the harbour fire.'],
    claim: 'Martha Doyle chaired the inquiry into the harbour fire.',
  },
  applies({ term, other, view: { alignment, analysis } }) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    const words = analysis.content.filter((j) => j >= other.first && j < other.last);
    return words.every((j) => claimPlace(alignment, j) >= term.first && claimPlace(alignment, j) < term.last);
  },
};
