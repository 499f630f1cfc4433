import { compareFacts } from '../../alignment/fact-support';
import type { Difference, DifferenceKind } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { bareStatementsOf, isSameBut, type BareStatement } from '../../sentence/polarity';
import { stemsOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/**
 * The very statement of a passage with another value: one difference or none. Every other word is the same, so the form
 * alone makes it sure. Example: "a boy aged nineteen climbed the crane" beside "a 17-year-old boy climbed the crane".
 */
export function findValueApart(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = bareStatementsOf(claim.analysis);
  if (!mine || others.length > 0) return [];
  for (const term of claim.analysis.terms) {
    if (!isComparable(term) || views.some((view) => view.supported.has(term))) continue;
    for (const view of views) {
      const other = otherValue(claim.analysis, mine, term, view.analysis);
      if (other) return [difference(claim, term, view, other)];
    }
  }
  return [];
}

function otherValue(claim: Analysis, mine: BareStatement, term: Term, passage: Analysis): Term | undefined {
  const statements = bareStatementsOf(passage).filter(({ share }) => share === mine.share);
  return passage.terms.find(
    (other) =>
      isComparable(other) &&
      compareFacts(term.fact, other.fact).relation === 'conflict' &&
      statements.some((theirs) => isSameBut(mine, stemsOf(claim, term), theirs, stemsOf(passage, other))),
  );
}

function isComparable({ fact }: Term): boolean {
  return fact?.kind === 'quantity' ? fact.role === 'amount' : fact !== undefined;
}

function difference(claim: ClaimView, term: Term, view: PassageView, other: Term): Difference {
  return certainDifference(claim, { slot: term.kind as DifferenceKind, term, other, view, clash: 'label' });
}
