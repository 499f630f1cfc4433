import { nth } from '../../text/nth';
import { passagePlace, type Alignment } from '../alignment/align';
import type { Analysis } from '../sentence/analysis';
import { counterpartAt } from './counterpart';
import type { Difference } from '../alignment/difference';
import { isIn, type Term } from '../sentence/terms';
import type { ClaimView, PassageView } from '../alignment/view';
import { GENITIVE } from '../lexicon/words';

/**
 * "The second largest city of Norvia" beside "the largest city of Norvia": a place in a row that one side gives and the
 * other does not, one difference or none.
 */
export function findOtherRank(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  for (const mine of superlativesIn(claim.analysis)) {
    for (const view of views) {
      const theirs = superlativesIn(view.analysis).filter(
        (other) => other.stem === mine.stem && other.noun === mine.noun && haveOneScope(mine, other, view.alignment),
      );
      const other = theirs.find((o) => o.isRanked !== mine.isRanked);
      if (!other || theirs.some((o) => o.isRanked === mine.isRanked)) continue;
      const counterpart = counterpartAt(claim, mine.term, view, other.term);
      return [{ slot: 'quantity', term: mine.term, other: other.term, view, counterpart }];
    }
  }
  return [];
}

interface Superlative {
  /** The words from the place in the row on: "second largest". */
  readonly term: Term;
  readonly isRanked: boolean;
  /** Of the word itself, and of what it is said of. */
  readonly stem: string;
  readonly noun: string;
  /** The name after "in" or "of" that says among which. */
  readonly scope: Term | undefined;
}

/** How far after the superlative what it is said of may stand, and how far after that its scope. */
const NOUN_REACH = 4;
const SCOPE_REACH = 4;
const DEFINITE: ReadonlySet<string> = new Set([...GENITIVE, 'the', 'its', 'their', 'his', 'her', 'our']);
/** Superlatives that rank nothing. */
const NO_RANK: ReadonlySet<string> = new Set([
  'latest',
  'least',
  'honest',
  'modest',
  'nearest',
  'closest',
  'earliest',
  'west',
  'rest',
  'guest',
]);

function superlativesIn(analysis: Analysis): readonly Superlative[] {
  return analysis.tokens.flatMap((_, i) => superlativeAt(analysis, i) ?? []);
}

function superlativeAt(analysis: Analysis, i: number): Superlative | undefined {
  const { tokens, terms } = analysis;
  const last = lastOf(analysis, i);
  const noun =
    last === undefined ? -1 : tokens.findIndex((t, j) => j > last && j <= last + NOUN_REACH && t.pos === 'NOUN');
  if (last === undefined || noun < 0) return undefined;
  const isJoined = tokens[i - 1]?.lower === '-';
  const rank = terms.find((u) => u.last === (isJoined ? i - 1 : i) && isLowerRank(u));
  if (!rank && !isFirst(analysis, i, noun)) return undefined;
  const first = rank?.first ?? i;
  const term: Term = {
    kind: 'quantity',
    span: { start: nth(tokens, first).start, end: nth(tokens, last).end },
    first,
    last: last + 1,
    head: first,
  };
  return {
    term,
    isRanked: rank !== undefined,
    stem: nth(tokens, last).stem,
    noun: nth(tokens, noun).stem,
    scope: scopeAfter(analysis, noun),
  };
}

/** A place in a row behind the first: "second". */
function isLowerRank({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.dimension === 'ordinal' && fact.value > 1;
}

/** Whether a superlative without a number gives the first place in a row. */
function isFirst(analysis: Analysis, i: number, noun: number): boolean {
  return DEFINITE.has(analysis.tokens[i - 1]?.lower ?? '') && !isOneOfMany(analysis, i, noun);
}

/** "Among the largest cities", "one of the largest": no place in the row is claimed. */
function isOneOfMany({ tokens }: Analysis, i: number, noun: number): boolean {
  return (
    ['among', 'amongst', 'of'].includes(tokens[i - 2]?.lower ?? '') ||
    (nth(tokens, noun).lower.endsWith('s') && nth(tokens, noun).lemma !== nth(tokens, noun).lower)
  );
}

/** The last token of the superlative that begins at a token: "largest", "most attended", "best-selling". */
function lastOf({ tokens }: Analysis, i: number): number | undefined {
  const { lower, pos } = nth(tokens, i);
  if (lower === 'most') return /^(?:ADJ|ADV|VERB)$/.test(tokens[i + 1]?.pos ?? '') ? i + 1 : undefined;
  if (lower === 'best') return tokens[i + 1]?.lower === '-' && tokens[i + 2] ? i + 2 : undefined;
  return /^\p{Ll}{2,}est$/u.test(lower) && !NO_RANK.has(lower) && /^(?:ADJ|ADV)$/.test(pos) ? i : undefined;
}

function scopeAfter({ tokens, terms }: Analysis, at: number): Term | undefined {
  const next = terms.find((u) => u.first > at && u.kind === 'name');
  return next && next.first - at <= SCOPE_REACH && tokens.slice(at + 1, next.first).some((t) => t.pos === 'ADP')
    ? next
    : undefined;
}

/** The largest city of a province may be the second largest of the country. */
function haveOneScope({ scope: mine }: Superlative, { scope: theirs }: Superlative, alignment: Alignment): boolean {
  if (!mine || !theirs) return mine === theirs;
  return isIn(passagePlace(alignment, mine.head), theirs);
}
