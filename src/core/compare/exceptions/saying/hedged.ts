import { isOnlyPossible } from './modality';
import type { Exception } from '../exception';

/** What may, would or should be contradicts nothing that is. */
export const hedged: Exception = {
  code: 'hedged',
  silent: { passages: ['The ferry carries 200 cars.'], claim: 'The ferry could perhaps carry 400 cars.' },
  wrong: { passages: ['The ferry carries 200 cars.'], claim: 'The ferry carries 400 cars.' },
  applies: ({ slot, term, view }, claim) => isOnlyPossible(claim.analysis, term, slot, view.analysis),
};
