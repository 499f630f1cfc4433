import { nth } from '../../../text/nth';
import type { Difference, DifferenceKind } from '../../alignment/difference';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { compareFacts } from '../../alignment/fact-support';
import { isDeniedValue, isInDeniedClause } from '../../alignment/denial-scope';
import type { Analysis } from '../../sentence/analysis';
import { headToken, type Term } from '../../sentence/terms';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Exception } from '../exception';
import { NOT } from '../../lexicon/words';
import { isDeniedAlike, isDeniedTwice } from './denied-alike';
import { deniesMore } from './denied-more';

/** What is denied is not what the passage says. */
export const deniedOtherwise: Exception = {
  code: 'denied-otherwise',
  silent: { passages: ['The ferry carries 240 cars.'], claim: 'The ferry does not carry 420 cars.' },
  wrong: { passages: ['The ferry carries 240 cars.'], claim: 'The ferry carries 420 cars.' },
  applies: (difference, claim, views) => isDeniedOtherwise(difference, claim) || isSetAgainst(difference, claim, views),
};

const POLAR: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['negation', 'antonym', 'link']);
const BORDERS = clauseBorders(',', 'as', 'and');
/** From so much on a passage has a word of the claim. */
const THERE = 0.5;

/**
 * True where the claim denies a statement that is not the passage's: "does not carry 420 cars" beside "carries 240
 * cars" is right, whether one looks at the denial or at the number. "Does not carry 240 cars" is wrong.
 */
function isDeniedOtherwise(difference: Difference, claim: ClaimView): boolean {
  const { slot, term, view } = difference;
  if (POLAR.has(slot) && isDeniedTwice(difference, claim)) return true;
  if (slot === 'negation')
    return isStillToCome(claim, view) || deniesAnother(claim, term, view) || isDeniedAlike(difference, claim);
  if (slot === 'swap' || slot === 'link') return false;
  if (term.fact && isDeniedValue(claim.analysis, term)) return !isDeniedValue(view.analysis, difference.other);
  if (term.fact && isDeniedThere(view.analysis, difference.other)) return !isDenied(claim.analysis, term);
  return (
    headToken(claim.analysis, term).pos !== 'VERB' &&
    isDenied(claim.analysis, term) &&
    !isInDeniedClause(view.analysis, difference.other.head)
  );
}

/** "Named three, not forty", where the sources have both: the claim knows the passage's value, and gives another. */
function isSetAgainst({ term, other }: Difference, { analysis }: ClaimView, views: readonly PassageView[]): boolean {
  if (!term.fact || !views.some(({ supported }) => supported.has(term))) return false;
  const isOther = ({ fact }: Term): boolean => compareFacts(fact, other.fact).relation === 'same';
  return analysis.terms.some((u) => u.fact !== undefined && isDeniedValue(analysis, u) && isOther(u));
}

/** Whether the claim denies another deed than the passage tells, or one with another value. */
function deniesAnother(claim: ClaimView, term: Term, view: PassageView): boolean {
  if (deniesMore(claim, term, view)) return true;
  return nth(claim.analysis.tokens, term.last - 1).negated && deniesAnotherValue(claim, term, view);
}

const SO_FAR = /\b(?:yet|so far|for now|still)\b/i;

/** "There is no dark mode on Windows yet" beside "dark mode on Linux; on Windows it will follow". */
function isStillToCome({ analysis }: ClaimView, view: PassageView): boolean {
  return SO_FAR.test(analysis.text) && view.analysis.tokens.some(({ future }) => future);
}

/**
 * Whether the verb that the term hangs on is denied: the nearest one before it in its clause, or else the first one
 * after it.
 */
function isDenied({ tokens }: Analysis, { first, last }: Term): boolean {
  const [from, to] = clauseAround(tokens, { first, last }, BORDERS);
  const isVerb = (i: number): boolean =>
    nth(tokens, i).pos === 'VERB' || (nth(tokens, i).negated && NOT.has(tokens[i - 1]?.lower ?? ''));
  for (let i = first - 1; i >= from; i--) if (isVerb(i)) return nth(tokens, i).negated;
  for (let i = last; i < to; i++) if (isVerb(i)) return nth(tokens, i).negated;
  return false;
}

/** "Does not sing on Mondays" says nothing of Tuesdays; "did not open until 1931" says when it opened. */
function isDeniedThere(passage: Analysis, other: Term): boolean {
  const { tokens } = passage;
  const before = tokens.slice(Math.max(0, other.first - 2), other.last);
  return !before.some((t) => LIMITS.has(t.lower)) && isDenied(passage, other);
}

const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'before', 'than']);

/** Whether the denied clause has a number, date, name or opposite that the passage gives otherwise. */
function deniesAnotherValue({ analysis }: ClaimView, { first, last }: Term, view: PassageView): boolean {
  const [from, to] = clauseAround(analysis.tokens, { first, last }, BORDERS);
  const open = analysis.terms.filter((u) => u.first >= from && u.last <= to && !view.supported.has(u));
  const isGivenOtherwise = ({ fact, kind }: Term): boolean =>
    fact !== undefined && view.analysis.terms.some((o) => o.kind === kind);
  const isMissing = (u: Term): boolean => u.kind === 'name' && u.first > last && (view.cover[u.head] ?? 0) < THERE;
  return open.some((u) => isGivenOtherwise(u) || isMissing(u));
}
