import { SAME_KIN } from '../../lexicon/kin';
import { POSITIONS } from '../../sentence/relations/relation-classes';
import { relationsOf } from '../../sentence/relations/relations';
import type { Exception } from '../exception';
import { isSaidIn } from '../subject/other-encounter';
import { headToken } from '../../sentence/terms';

/** "His widow" was "the wife of Tom Reed"; who is the son of Tom Reed has Tom Reed for a father. */
export const sameKin: Exception = {
  code: 'same-kin',
  silent: { passages: ['Tom Reed’s widow Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  wrong: { passages: ['Tom Reed’s sister Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  applies({ term, other, view }, claim) {
    const { analysis } = claim;
    if (
      POSITIONS.has(headToken(analysis, term).lemma) &&
      relationsOf(analysis).some((relation) => isSaidIn(claim, relation, view))
    )
      return true;
    const [mine, theirs] = [headToken(analysis, term).lower, headToken(view.analysis, other).lower];
    return SAME_KIN.get(mine) === theirs || SAME_KIN.get(theirs) === mine;
  },
};
