import type { Analysis } from '../../sentence/analysis';
import { decisionsIn } from '../../sentence/outcomes/decisions';
import { isIn, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

const LATER = /\b(?:later|eventually|finally|at last|in the end|on appeal|after an appeal|at the second attempt)\b/iu;

/** What was refused may be granted later, and the other way round. */
export const decidedLater: Exception = {
  code: 'other-period',
  silent: {
    passages: ['A request for a permit to fell the oaks at Velm was refused by the forestry office.'],
    claim: 'After an appeal a permit to fell the oaks at Velm was granted by the forestry office.',
  },
  wrong: {
    passages: ['After an appeal a permit to fell the oaks at Velm was refused by the forestry office.'],
    claim: 'After an appeal a permit to fell the oaks at Velm was granted by the forestry office.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    const isOfDecisions = slot === 'antonym' && isDecision(analysis, term) && isDecision(view.analysis, other);
    return isOfDecisions && LATER.test(analysis.text) && !LATER.test(view.analysis.text);
  },
};

function isDecision(analysis: Analysis, term: Term): boolean {
  return decisionsIn(analysis).some(({ at }) => isIn(at, term));
}
