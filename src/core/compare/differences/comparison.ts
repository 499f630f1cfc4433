import type { QuantityFact } from '../../model/judging/fact';
import { nth } from '../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../alignment/align';
import type { Analysis } from '../sentence/analysis';
import { certainDifference, counterpartAt } from './counterpart';
import type { Difference } from '../alignment/difference';
import { isIn, type Term } from '../sentence/terms';
import { metIn } from '../alignment/comparatives';
import type { ClaimView, PassageView } from '../alignment/view';

const MORE: ReadonlySet<string> = new Set(['more']);
/** Words that set one number above or below another, and the kinds of term that they make. */
const COMPARING: ReadonlySet<string> = new Set([...MORE, 'fewer', 'less']);
const COMPARING_KINDS: ReadonlySet<Term['kind']> = new Set(['link', 'adjective']);

/**
 * What is said to be more of one than another, where a passage counts fewer. Example: "Cirro has more users than
 * Nimbus" beside a passage that gives Nimbus 300 and Cirro 120 million of them. One difference or none.
 */
export function findComparison(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const said = comparisonIn(claim.analysis);
  if (!said) return [];
  for (const view of views) {
    const [a, b] = [countOf(said.subject, view), countOf(said.than, view)];
    if (!a || !b || !areOfOneThing(a.fact, b.fact)) continue;
    const { min, max } = a.fact.plausible;
    const isMore = min > b.fact.plausible.max;
    const isFewer = max < b.fact.plausible.min;
    if (said.isMore ? !isFewer : !isMore) continue;
    const counterpart = counterpartAt(claim, said.term, view, a.term);
    return [{ slot: 'antonym', term: said.term, other: a.term, view, counterpart }];
  }
  return [];
}

/**
 * What is set above, below, before or after another thing the other way round. Silent where a passage has it the
 * claim's way, in either wording. Example: "the south tower is taller than the north tower".
 */
export function findTurnedComparison(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const all = views.flatMap((view) => metIn(claim.analysis, view.analysis).map((met) => ({ view, ...met })));
  const against = all.find(({ sense }) => sense === 'against');
  if (!against || all.some(({ sense }) => sense === 'alike')) return [];
  const { view, mine, theirs, isTurned } = against;
  const term = claim.analysis.terms.find((u) => isIn(mine.head, u));
  const other = view.analysis.terms.find((u) => isIn(theirs.head, u));
  const slot = isTurned ? 'swap' : 'antonym';
  return term && other ? [certainDifference(claim, { slot, term, other, view, clash: 'reversal' })] : [];
}

/** Whether two numbers count the same: "300 million users", "120 million users". */
function areOfOneThing(a: QuantityFact, b: QuantityFact): boolean {
  return a.dimension === b.dimension && a.counted.at(-1) === b.counted.at(-1);
}

interface Comparison {
  readonly term: Term;
  readonly isMore: boolean;
  readonly subject: Term;
  readonly than: Term;
}

/** "A has more … than B": the word, and the names on both sides of it. */
function comparisonIn({ tokens, terms }: Analysis): Comparison | undefined {
  const term = terms.find(
    (u) => COMPARING_KINDS.has(u.kind) && COMPARING.has(nth(tokens, u.head).lower) && tokens[u.last]?.lower !== 'than',
  );
  const at = term ? tokens.findIndex((t, i) => i > term.last && t.lower === 'than') : -1;
  if (!term || at < 0) return undefined;
  const subject = terms.filter((u) => u.kind === 'name' && u.last <= term.first).at(-1);
  const than = terms.find((u) => u.kind === 'name' && u.first >= at && u.first <= at + 2);
  return subject && than && { term, isMore: MORE.has(nth(tokens, term.head).lower), subject, than };
}

/** The number that a passage gives right after a name of the claim, before it comes to another name. */
function countOf(
  name: Term,
  { analysis: { terms }, alignment }: PassageView,
): { readonly term: Term; readonly fact: QuantityFact } | undefined {
  const at = passagePlace(alignment, name.head);
  if (at < 0 || fitAt(alignment, name.head) < SAME_WORD) return undefined;
  const next = terms.find((u) => u.first > at && (u.kind === 'name' || u.kind === 'quantity'));
  return next?.fact?.kind === 'quantity' && next.fact.role === 'amount' ? { term: next, fact: next.fact } : undefined;
}
