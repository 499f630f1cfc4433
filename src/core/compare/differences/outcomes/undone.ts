import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { hasHappened, MEANT } from '../../sentence/ahead';
import type { Analysis } from '../../sentence/analysis';
import { isDeedAt, isUndone, NEARLY } from '../../sentence/outcomes/undone';
import { isKept } from '../../sentence/polarity';
import { isPastForm } from '../../sentence/relations/passive';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** Words that a claim must have besides its verb, at least. */
const LEAST_WORDS = 2;

/**
 * What the claim tells as done and the passage as tried in vain or imagined. Example: "fell in" beside "nearly fell
 * in", "would have won if …". One difference or none.
 */
export function findUndone(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms
    .filter(({ head }) => isDeedAt(claim.analysis.tokens, head) && isToldAsDone(claim.analysis, head))
    .flatMap((term) => {
      if (views.some((view) => isDoneIn(term, view))) return [];
      return views.flatMap((view) => undoneIn(claim, term, view));
    });
  const best = bestOf(found);
  return best ? [best] : [];
}

/** A verb of what was done, which the claim neither denies nor puts ahead, nor calls near. */
function isToldAsDone({ tokens }: Analysis, at: number): boolean {
  const { negated, modal } = nth(tokens, at);
  if (negated || modal || !hasHappened(tokens, at)) return false;
  return !tokens.slice(0, at).some(({ lower, lemma }) => OPEN.has(lower) || MEANT.has(lemma));
}

/** Words by which a claim itself may say that it was not done. */
const OPEN: ReadonlySet<string> = new Set([
  ...NEARLY,
  'would',
  'could',
  'if',
  'had',
  'said',
  'claimed',
  'close',
  'never',
]);

function undoneIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const at = placeOf(term, view);
  if (at < 0 || !isUndone(view.analysis.tokens, at) || !hasAllElse(claim, term, view)) return [];
  const other = view.analysis.terms.find((u) => isIn(at, u));
  return other ? [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })] : [];
}

/** The place of the very verb in a passage; -1 where it has none. */
function placeOf({ head }: Term, { alignment }: PassageView): number {
  return fitAt(alignment, head) >= SAME_WORD ? passagePlace(alignment, head) : -1;
}

/** Whether a passage tells the verb as done. */
function isDoneIn(term: Term, view: PassageView): boolean {
  const at = placeOf(term, view);
  const { tokens } = view.analysis;
  if (at < 0) return false;
  const { stem } = nth(tokens, at);
  const places = tokens.flatMap((token, i) => (!token.negated && (i === at || token.stem === stem) ? [i] : []));
  return places.some((i) => isVerbal(tokens, i) && hasHappened(tokens, i) && !isUndone(tokens, i));
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  const { pos } = nth(tokens, at);
  return pos === 'VERB' || pos === 'ADJ' || isPastForm(nth(tokens, at));
}

/** Each name and value of the claim, and all its words but one, stand in the passage. */
function hasAllElse({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const { terms, tokens } = analysis;
  const isMissing = ({ kind, fact, first }: Term): boolean =>
    fact === undefined ? kind === 'name' && passagePlace(view.alignment, first) < 0 : false;
  if (terms.some((u) => isMissing(u) || (u.fact !== undefined && !view.supported.has(u)))) return false;
  const own = tokens.flatMap((t, i) => (isKept(t) && !isIn(i, term) ? [i] : []));
  const missing = own.filter((i) => passagePlace(view.alignment, i) < 0);
  return own.length >= LEAST_WORDS && missing.length <= 1 && missing.length * LEAST_WORDS < own.length;
}
