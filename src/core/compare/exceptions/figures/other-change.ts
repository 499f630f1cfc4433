import { claimPlace, fitAt } from '../../alignment/align';
import { changeIn } from '../../alignment/fact-support';
import type { PassageView } from '../../alignment/view';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/**
 * What two ends of a change come to says nothing of another change. Nothing of what changed is in the claim there,
 * or another passage that has more of the claim gives two ends that come to the claim's value.
 */
export const otherChange: Exception = {
  code: 'different-subject',
  silent: {
    passages: [
      'Thefts of sheep in the valley fell to 60 from 80.',
      'Thefts of tools fell to 12 from 47 in the valley.',
    ],
    claim: 'Thefts of sheep fell by 25 per cent.',
  },
  wrong: {
    passages: ['Thefts of tools fell to 12 from 47 in the valley.'],
    claim: 'Thefts of tools fell by 25 per cent.',
  },
  applies({ term, other, view }, _, views) {
    if (other.fact?.kind !== 'quantity' || other.fact.derived !== true) return false;
    const isElsewhere = views.some((v) => v.overall > view.overall && changeIn(term.fact, v.analysis) === 'borne-out');
    return isElsewhere || isOfNothing(other, view);
  },
};

const BORDERS = clauseBorders();
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Whether no noun of the clause up to the second end stands for a word of the claim. */
function isOfNothing(other: Term, { analysis: { tokens }, alignment }: PassageView): boolean {
  const [from] = clauseAround(tokens, other, BORDERS);
  return !tokens.slice(from, other.last).some(({ pos }, i) => {
    const place = NOUNS.has(pos) ? claimPlace(alignment, from + i) : -1;
    return place >= 0 && fitAt(alignment, place) > 0;
  });
}
