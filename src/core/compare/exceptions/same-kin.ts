import { SAME_KIN } from '../lexicon/kin';
import type { Exception } from './exception';

/** "His widow" was "the wife of Tom Reed". */
export const sameKin: Exception = {
  code: 'same-kin',
  silent: { passages: ['Tom Reed’s widow Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  wrong: { passages: ['Tom Reed’s sister Ada owns the mill.'], claim: 'Tom Reed’s wife Ada owns the mill.' },
  applies({ term, other, view }, { analysis }) {
    const [mine, theirs] = [analysis.tokens[term.head]!.lower, view.analysis.tokens[other.head]!.lower];
    return SAME_KIN.get(mine) === theirs || SAME_KIN.get(theirs) === mine;
  },
};
