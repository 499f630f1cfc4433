import { compareFacts } from '../alignment/fact-support';
import type { Difference } from '../alignment/difference';
import type { PassageView } from '../alignment/view';
import { areOne } from '../exceptions/subject/other-encounter';
import type { Relation } from '../sentence/relations/relation';
import { relationsOf } from '../sentence/relations/relations';
import type { Term } from '../sentence/terms';
import type { Features } from './feature-map';
import type { JudgeContext } from './judge-context';

/** What a share is where there is nothing to take it of. */
const NONE = 0.5;

/** Whether the passage makes the same statement: its other figures, its deed, what other passages give in its place. */
export function statementFeatures({ term, other, view }: Difference, { claim, views }: JudgeContext): Features {
  const figures = claim.analysis.terms.filter((u) => u !== term && u.fact);
  const there = figures.filter((u) => view.supported.has(u)).length;
  return {
    'other figures there': figures.length === 0 ? NONE : there / figures.length,
    'other figures nowhere': figures.filter((u) => !views.some((v) => v.supported.has(u))).length,
    'rivals in other passages': term.fact ? views.filter((v) => v !== view && hasRival(term, v)).length : 0,
    'same deed': sameDeed(claim, term, other, view),
  };
}

function hasRival({ fact }: Term, { analysis }: PassageView): boolean {
  return analysis.terms.some((u) => u.fact && compareFacts(fact, u.fact).relation !== 'incomparable');
}

/** 1: the two do the same to the same; 2: the same is done to them by the same; 0 else. */
function sameDeed(claim: JudgeContext['claim'], term: Term, other: Term, view: PassageView): 0 | 1 | 2 {
  if (term.kind !== 'name' && term.kind !== 'noun') return 0;
  const own = relationsOf(claim.analysis).filter(({ agent, patient }) => isIn(term, agent) || isIn(term, patient));
  if (own.length === 0) return 0;
  const others = relationsOf(view.analysis);
  const is = (mine: Relation, part: 'agent' | 'patient', rest: 'agent' | 'patient'): boolean =>
    isIn(term, mine[part]) &&
    others.some((u) => u.key === mine.key && isIn(other, u[part]) && areOne(claim, mine[rest], u[rest], view));
  if (own.some((mine) => is(mine, 'agent', 'patient'))) return 1;
  return own.some((mine) => is(mine, 'patient', 'agent')) ? 2 : 0;
}

function isIn({ head }: Term, { first, last }: Term): boolean {
  return head >= first && head < last;
}
