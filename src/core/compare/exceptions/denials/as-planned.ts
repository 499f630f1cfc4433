import { areSame } from '../../alignment/fact-support';
import { isAhead, isPlanning } from '../../sentence/ahead';
import { analyse, type Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What a claim gives as planned, beside what came, is borne out by the plan. */
export const asPlanned: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The crews at Orle are to stay out for six days this month.'],
    claim: 'The crews at Orle stayed out for four days this month, not the six that they had planned.',
  },
  wrong: {
    passages: ['The crews at Orle stayed out for six days this month.'],
    claim: 'The crews at Orle stayed out for four days this month, not the six that they had planned.',
  },
  applies({ slot, other, view }, { analysis }) {
    const planned = analysis.terms.filter((term) => isPlanned(analysis, term));
    if (planned.length === 0) return false;
    const ahead = view.analysis.terms.filter((u) => isOfPlan(view.analysis, u) && planned.some((p) => areOne(p, u)));
    return ahead.includes(other) || (slot === 'negation' && ahead.length > 0);
  },
};

const BORDERS = clauseBorders(',');
/** How many words after a value its plan may stand: "the six | days that the crews of Orle had planned". */
const REACH = 8;
/** How many words before a verb its auxiliary may stand. */
const NEAR = 2;
const HAD: ReadonlySet<string> = new Set(['had', "'d", 'has', 'have', 'was', 'were', 'been']);

/** "The six that they had planned", "the six planned": a value that a sentence gives as planned, promised or wanted. */
function isPlanned({ tokens }: Analysis, { fact, first, last }: Term): boolean {
  if (fact?.kind !== 'quantity' && fact?.kind !== 'duration') return false;
  const [, to] = clauseAround(tokens, { first, last }, BORDERS);
  const behind = tokens.slice(last, Math.min(to, last + REACH));
  return behind.some((token, i) => {
    if (!isPlanning(token) || !token.lower.endsWith('ed')) return false;
    const before = behind.slice(0, i);
    return before.every(({ pos }) => pos === 'ADV') || before.slice(-NEAR).some(({ lower }) => HAD.has(lower));
  });
}

/** Whether the verb that a value hangs on names what lies ahead. */
function isOfPlan({ tokens }: Analysis, { fact, first }: Term): boolean {
  if (fact === undefined) return false;
  const verb = tokens
    .slice(0, first)
    .map(({ pos }) => pos)
    .lastIndexOf('VERB');
  return verb >= 0 && isAhead(tokens, verb);
}

/** One value, though the one leaves its unit out: "the six" beside "six days". */
function areOne({ fact: mine }: Term, { fact: theirs }: Term): boolean {
  if (areSame(mine, theirs)) return true;
  if (mine?.kind !== 'quantity' || mine.unit !== '' || theirs?.kind !== 'duration') return false;
  return areSame(analyse(`${mine.text} ${theirs.unit}`).facts[0], theirs);
}
