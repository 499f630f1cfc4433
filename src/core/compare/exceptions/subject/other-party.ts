import { nth } from '../../../text/nth';
import { standsWithin } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isCount, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';
import { areOne } from './other-encounter';

/** What is denied or said the other way round of another party than the claim's. */
export const otherParty: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Nine colonies at Velm did not survive the winter.'],
    claim: 'Twenty-three colonies at Velm survived the winter.',
  },
  wrong: {
    passages: ['Nine colonies at Velm did not survive the winter.'],
    claim: 'Nine colonies at Velm survived the winter.',
  },
  applies: (difference, claim, views) => isOfAnotherParty(difference, claim, views),
};

const BORDERS = clauseBorders(',', 'and', 'that');

/**
 * True where the clause speaks of another number of things than the passage's ("two voted against" beside "seven voted
 * for"), or of another name that the sources know ("K20 is recalled" beside "K30 is not").
 */
function isOfAnotherParty(
  { slot, term, other, view }: Difference,
  claim: ClaimView,
  views: readonly PassageView[],
): boolean {
  if (slot !== 'antonym' && slot !== 'negation' && slot !== 'link') return false;
  const [[mine], others] = [subjectsOf(claim.analysis, term), subjectsOf(view.analysis, other)];
  const [theirs] = others;
  if (!mine || !theirs) return false;
  if (mine.fact && theirs.fact) return compareFacts(mine.fact, theirs.fact).relation === 'conflict';
  const areNames = mine.kind === 'name' && theirs.kind === 'name';
  if (!areNames || others.some((u) => areOne(claim, mine, u, view) || isAligned(mine, u, view))) return false;
  const { stem } = nth(claim.analysis.tokens, mine.head);
  return views.some(({ analysis }) => analysis.tokens.some((t) => t.name && t.stem === stem));
}

/** The claim's name in another form. */
function isAligned({ head }: Term, { first, last }: Term, { alignment }: PassageView): boolean {
  return standsWithin(alignment, head, first, last);
}

/** The names and numbers of things that a clause begins with, before what it says of them. */
function subjectsOf({ tokens, terms }: Analysis, at: Term): readonly Term[] {
  const [from] = clauseAround(tokens, at, BORDERS);
  const isThing = (u: Term): boolean => u.kind === 'name' || isCount(u);
  return terms.filter((u) => u.first >= from && u.last <= at.first && isThing(u));
}
