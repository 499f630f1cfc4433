import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Exception } from '../exception';

/** Who was the first had none before. */
export const noneBefore: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['Edda Korn was the first woman to lead the guild.'],
    claim: 'No woman had led the guild before Edda Korn.',
  },
  wrong: {
    passages: ['Some woman had led the guild before Edda Korn.'],
    claim: 'No woman had led the guild before Edda Korn.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'negation') return false;
    const [mine, theirs] = [term.head, other.head];
    if (wasNotBefore(analysis, mine)) return isOfTheFirst(view.analysis, theirs);
    return wasNotBefore(view.analysis, theirs) && isOfTheFirst(analysis, mine);
  },
};

const BORDERS = clauseBorders(',');
/** Words by which what is denied is denied of the time up to then. */
const BEFORE: ReadonlySet<string> = new Set(['before', 'until', 'till', 'previously', 'earlier', 'hitherto']);

/** "No woman had led it before her": a word that is denied of the time before. */
function wasNotBefore({ tokens }: Analysis, at: number): boolean {
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  return nth(tokens, at).negated && tokens.slice(from, to).some(({ lower }) => BEFORE.has(lower));
}

function isOfTheFirst({ tokens }: Analysis, at: number): boolean {
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  return tokens.slice(from, to).some(({ lower }) => lower === 'first');
}
