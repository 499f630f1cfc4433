import { nth } from '../../../text/nth';
import { claimPlace, fitAt, passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import { GENITIVE } from '../../lexicon/words';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';

const BORDERS = clauseBorders(',', 'and');
/** Words that a denial is all about: "did not win it again" leaves that it was won. */
const NARROWING: ReadonlySet<string> = new Set(
  (
    'again twice thrice alone first deliberately intentionally accidentally knowingly willingly voluntarily ' +
    'easily entirely fully wholly completely directly immediately'
  ).split(' '),
);
const NARROWING_PHRASES: ReadonlySet<string> = new Set(['by chance', 'by accident', 'on purpose', 'by mistake']);

/**
 * True where a claim denies a deed of another thing, or more than the deed. Example: "never mended the road" beside
 * "mended the bridge", "did not win it twice" beside "won it".
 */
export function deniesMore({ analysis: { tokens } }: ClaimView, term: Term, view: PassageView): boolean {
  const { pos, negated } = nth(tokens, term.head);
  if (pos !== 'VERB' || !negated) return false;
  const [from, to] = clauseAround(tokens, term, BORDERS);
  const isNarrowed = tokens.slice(from, to).some((t, i) => narrows(t, tokens[from + i + 1]) && !has(view, t));
  return isNarrowed || isNotOnly(tokens, term, view) || isOfOtherObject(tokens, term, view);
}

function narrows({ lower }: Token, next: Token | undefined): boolean {
  return NARROWING.has(lower) || NARROWING_PHRASES.has(`${lower} ${next?.lower ?? ''}`);
}

const ALONE: ReadonlySet<string> = new Set(['only', 'solely', 'exclusively', 'merely']);

/** "Does not breed | only at the lake" beside "breeds in four places": there, too. */
function isNotOnly(tokens: readonly Token[], { first, last }: Term, { analysis, alignment }: PassageView): boolean {
  const [, to] = clauseAround(tokens, { first, last }, BORDERS);
  if (!tokens.slice(last, to).some(({ lower }) => ALONE.has(lower))) return false;
  const at = passagePlace(alignment, last - 1);
  if (at < 0) return false;
  const [from, end] = clauseAround(analysis.tokens, { first: at, last: at + 1 }, BORDERS);
  return !analysis.tokens.slice(from, end).some(({ lower }) => ALONE.has(lower));
}

function has({ analysis }: PassageView, { lower }: Token): boolean {
  return NARROWING.has(lower) && analysis.tokens.some((t) => t.lower === lower);
}

/** Whether the verb has one object in the claim, and quite another in the passage. */
function isOfOtherObject(tokens: readonly Token[], { head }: Term, { analysis, alignment }: PassageView): boolean {
  const at = passagePlace(alignment, head);
  const [mine, theirs] = [objectOf(tokens, head), at < 0 ? -1 : objectOf(analysis.tokens, at)];
  if (mine < 0 || theirs < 0) return false;
  return fitAt(alignment, mine) === 0 && claimPlace(alignment, theirs) < 0;
}

/** The last noun of the phrase right behind a verb; -1 where there is none. */
export function objectOf(tokens: readonly Token[], verb: number): number {
  let at = verb + 1;
  while (INNER.has(tokens[at]?.pos ?? '') || GENITIVE.has(tokens[at]?.lower ?? '')) at++;
  return at > verb + 1 && tokens[at - 1]?.pos === 'NOUN' ? at - 1 : -1;
}

const INNER: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
