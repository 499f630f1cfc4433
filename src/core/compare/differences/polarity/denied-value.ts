import { nth } from '../../../text/nth';
import { clauseCoverage, isDeniedValue, isHypothetical } from '../../alignment/denial-scope';
import { bestOf, LEAD_DENIED, type Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isAssertion } from '../../sentence/assertion';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { counterpartAt } from '../counterpart';
import { NOT } from '../../lexicon/words';

/** A passage must have this much of the clause around a value that one side alone denies. */
const LEAST_CLAUSE = 0.6;
/** How many words before a value its "not" may stand. */
const REACH = 4;

/**
 * The value that one side alone denies, where the other gives it: "is not 870 metres long" beside "is 870 metres long";
 * one difference or none.
 */
export function findDeniedValue(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(
    views.flatMap((view) =>
      isAssertion(view.analysis.text) ? claim.analysis.terms.flatMap((term) => deniedIn(claim, term, view)) : [],
    ),
  );
  return best ? [best] : [];
}

function deniedIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  if (!term.fact || isHypothetical(claim.analysis, term.first) || isGivenUp(claim.analysis, term)) return [];
  const same = view.analysis.terms.filter((u) => compareFacts(term.fact, u.fact).relation === 'same');
  const isDenied = isDeniedValue(claim.analysis, term);
  const other = same[0];
  if (
    !other ||
    same.some((u) => isDeniedValue(view.analysis, u) === isDenied) ||
    clauseCoverage(claim, term, view) < LEAST_CLAUSE
  )
    return [];
  const counterpart = { ...counterpartAt(claim, term, view, other), sameLead: LEAD_DENIED };
  return [{ slot: 'negation', term: isDenied ? withNot(claim, term) : term, other, view, counterpart }];
}

/** "Corrected from 120 to 140": the value that a change leaves behind is not asserted. */
function isGivenUp({ tokens, terms }: Analysis, { first, last }: Term): boolean {
  return tokens[first - 1]?.lower === 'from' && terms.some((u) => u.fact && u.first === last + 1 && isTo(tokens[last]));
}

function isTo(token: Token | undefined): boolean {
  return token?.lower === 'to';
}

/** The value together with what denies it, which is what a writer has to look at. */
function withNot({ analysis: { tokens } }: ClaimView, term: Term): Term {
  for (let i = term.first - 1; i >= Math.max(0, term.first - REACH); i--) {
    if (NOT.has(nth(tokens, i).lower))
      return { ...term, first: i, span: { start: nth(tokens, i).start, end: term.span.end } };
  }
  return term;
}
