import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What is another one is not that one: the two say the same. */
export const another: Exception = {
  code: 'double-negation',
  silent: {
    passages: ['The bell found in the pond does not come from the chapel.'],
    claim: 'The bell found in the pond comes from another chapel.',
  },
  wrong: {
    passages: ['The bell found in the pond does not come from the chapel.'],
    claim: 'The bell found in the pond comes from the chapel.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'negation') return false;
    return isAnother(analysis, term, view.analysis, other) || isAnother(view.analysis, other, analysis, term);
  },
};

const BORDERS = clauseBorders(',', 'and');
const ANOTHER: ReadonlySet<string> = new Set(['another', 'different', 'other']);
/** What points at one that is known. */
const THAT_ONE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their']);

/** Whether one side tells of another thing what the other side denies of the thing itself. */
function isAnother(told: Analysis, term: Term, denying: Analysis, denied: Term): boolean {
  const [from, to] = clauseAround(told.tokens, term, BORDERS);
  const [start, end] = clauseAround(denying.tokens, denied, BORDERS);
  const isDenied = denying.tokens.slice(start, end).some(({ negated }) => negated);
  if (!isDenied || told.tokens.slice(from, to).some(({ negated }) => negated)) return false;
  const behind = told.tokens.slice(term.last, to);
  const thing = behind[behind.findIndex(({ lower }) => ANOTHER.has(lower)) + 1];
  if (thing === behind[0] || thing === undefined) return false;
  return denying.tokens
    .slice(start, end)
    .some(({ stem }, k) => stem === thing.stem && THAT_ONE.has(nth(denying.tokens, Math.max(0, start + k - 1)).lower));
}
