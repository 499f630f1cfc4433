import { certainDifference } from '../counterpart';
import type { Difference } from '../../alignment/difference';
import { isTask } from '../../alignment/plans';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOpposed, bareStatementsOf } from '../../sentence/polarity';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import { nth } from '../../../text/nth';

/**
 * The very statement of a passage denied, or said of another share. Nothing but the words of number and denial differs,
 * so the form alone makes it sure. Example: "hardly anyone", "nearly everyone".
 */
export function findMinimalPair(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = bareStatementsOf(claim.analysis);
  if (!mine || others.length > 0) return [];
  const telling = views.filter((view) => !isTask(view));
  const met = telling.flatMap((view) =>
    bareStatementsOf(view.analysis).map((theirs) => ({ view, theirs, isAgainst: areOpposed(mine, theirs) })),
  );
  const against = met.find(({ isAgainst }) => isAgainst === true);
  if (!against || met.some(({ isAgainst }) => isAgainst === false)) return [];
  const { view, theirs } = against;
  const term = termAt(claim.analysis, mine.head);
  const other = termAt(view.analysis, theirs.head);
  return [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })];
}

/** The term over a token, or the token as one. Example: "not", which is no content word. */
export function termAt({ tokens, terms }: Pick<Analysis, 'tokens' | 'terms'>, at: number): Term {
  const { start, end } = nth(tokens, at);
  const own = terms.find((u) => isIn(at, u));
  return own ?? { kind: 'verb', span: { start, end }, first: at, last: at + 1, head: at };
}
