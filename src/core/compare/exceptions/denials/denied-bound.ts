import type { Precision } from '../../../model/judging/fact';
import { compareFacts } from '../../alignment/fact-support';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What is not more than a value is up to it: the bound is denied, and not the verb. */
export const deniedBound: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The tank of the Orle pump does not hold more than 90 litres.'],
    claim: 'The tank of the Orle pump holds at most 90 litres.',
  },
  wrong: {
    passages: ['The tank of the Orle pump does not hold water.'],
    claim: 'The tank of the Orle pump holds water.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'negation') return false;
    const [mine, theirs] = [boundIn(analysis, term), boundIn(view.analysis, other)];
    const [bound, facts] = theirs ? [theirs, analysis.facts] : [mine, view.analysis.facts];
    return bound !== undefined && facts.every((fact) => compareFacts(fact, bound).relation !== 'conflict');
  },
};

const BORDERS = clauseBorders(',');
const BOUNDS: ReadonlySet<Precision> = new Set<Precision>(['at-most', 'at-least', 'more-than', 'less-than']);

/** The bounded value behind a denied verb in its clause. */
function boundIn({ tokens, terms }: Analysis, { head, last }: Term): Term['fact'] {
  if (tokens[head]?.negated !== true) return undefined;
  const [, to] = clauseAround(tokens, { first: head, last }, BORDERS);
  const behind = terms.find(({ fact, first }) => fact !== undefined && first >= last && first < to)?.fact;
  const isBound = (behind?.kind === 'quantity' || behind?.kind === 'duration') && BOUNDS.has(behind.precision);
  return isBound ? behind : undefined;
}
