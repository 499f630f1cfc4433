import { nth } from '../../text/nth';
import { bestOf, type Difference } from '../alignment/difference';
import { compareFacts, countAlike } from '../alignment/fact-support';
import type { ClaimView, PassageView } from '../alignment/view';
import type { Analysis } from '../sentence/analysis';
import { isIn, type Term } from '../sentence/terms';
import { haveOneModality, type Token } from '../sentence/token';
import { certainDifference } from './counterpart';

/** So many of so many, and what they do. */
interface Share {
  readonly part: Term;
  readonly whole: Term;
  /** The tokens of the verbs right before and behind: "signed by | three of the nine | who met". */
  readonly verbs: readonly number[];
}

/** How many tokens may stand between a share's parts: "only | three | of the | nine", "nine sirens | sounded". */
const REACH = 3;

/**
 * Another number of the same whole with the same verb: "of the nine sirens only three sounded" beside "four of the nine
 * sirens sounded"; one difference or none. The form alone makes it sure.
 */
export function findOtherShare(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = shareIn(claim.analysis);
  if (!mine || views.some((view) => isBorneOut(claim.analysis, mine, view))) return [];
  const best = bestOf(views.flatMap((view) => differenceIn(claim, mine, view)));
  return best ? [best] : [];
}

/** Both numbers stand beside the verb, as a share or in other words: "nine sirens; three sounded". */
function isBorneOut(
  { tokens }: Analysis,
  { part, whole, verbs }: Share,
  { supported, analysis }: PassageView,
): boolean {
  const isTold = verbs.some((verb) => analysis.tokens.some((t) => t.stem === nth(tokens, verb).stem));
  return supported.has(part) && supported.has(whole) && isTold;
}

function differenceIn(claim: ClaimView, mine: Share, view: PassageView): readonly Difference[] {
  const theirs = shareIn(view.analysis);
  if (!theirs || !isOneWhole(claim.analysis, mine, view.analysis, theirs)) return [];
  // "Three of the five were finished after 2010" beside "two of the five were finished in 2010": of another time.
  const others = claim.analysis.terms.filter((u) => u.fact !== undefined && u !== mine.part && u !== mine.whole);
  if (!others.every((u) => view.supported.has(u)) || isElsewhere(claim, view)) return [];
  const { part: term } = mine;
  const { part: other } = theirs;
  if (compareFacts(term.fact, other.fact).relation !== 'conflict') return [];
  return [certainDifference(claim, { slot: 'quantity', term, other, view })];
}

/** "In Prague, 40 of a hundred" beside "61 of a hundred in Budapest": a place that the passage has nothing of. */
function isElsewhere({ analysis: { terms, tokens } }: ClaimView, { cover }: PassageView): boolean {
  return terms.some((u) => u.kind === 'name' && IN.has(tokens[u.first - 1]?.lower ?? '') && cover[u.head] === 0);
}

const IN: ReadonlySet<string> = new Set(['in', 'at']);

function isOneWhole(claim: Analysis, mine: Share, passage: Analysis, theirs: Share): boolean {
  const isOneVerb = mine.verbs.some((i) =>
    theirs.verbs.some((j) => areOneVerb(nth(claim.tokens, i), nth(passage.tokens, j))),
  );
  const [whole, other] = [mine.whole.fact, theirs.whole.fact];
  const isOneNumber = compareFacts(whole, other).relation === 'same' && countAlike(whole, other);
  return isOneNumber && isOneVerb;
}

function areOneVerb(a: Token, b: Token): boolean {
  return a.stem === b.stem && haveOneModality(a, b);
}

/**
 * How many of something a sentence says, up to a colon or semicolon: "five started: the two at Orlen did not". "4.11 Of
 * the nine sirens": the number in front of a paragraph counts nothing.
 */
function countsIn({ tokens, terms }: Analysis): readonly Term[] {
  const colon = tokens.findIndex(({ lower }) => lower === ':' || lower === ';');
  const end = colon < 0 ? tokens.length : colon;
  const isNumbered = /^\p{Lu}/u.test(tokens[terms[0]?.last ?? 0]?.text ?? '');
  const isInside = ({ first, last }: Term): boolean => last <= end && !(first === 0 && isNumbered);
  return terms.filter((u) => u.fact?.kind === 'quantity' && u.fact.dimension === 'count' && isInside(u));
}

/** The share that a sentence gives, where it gives one alone and no other verb comes between. */
function shareIn(analysis: Analysis): Share | undefined {
  const { tokens } = analysis;
  const counts = countsIn(analysis);
  const [first, second] = counts;
  if (counts.length !== 2 || !first || !second) return undefined;
  // "Of the nine sirens along the river, | four sounded"; "four of the nine sirens | sounded".
  const isFronted = tokens.slice(0, first.first).some(({ lower }) => lower === 'of') && first.first <= REACH;
  const [part, whole] = isFronted ? [second, first] : [first, second];
  const isOf = isFronted || tokens.slice(first.last, second.first).some(({ lower }) => lower === 'of');
  const isNear = isFronted || second.first - first.last <= REACH;
  if (!isOf || !isNear) return undefined;
  const between = tokens.slice(first.last, second.first);
  if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const from = isFronted ? second.last : second.last + 1;
  const behind = tokens.findIndex((t, i) => i >= from && i <= from + REACH && t.pos === 'VERB');
  const verbs = [isFronted ? -1 : verbBefore(tokens, first.first), behind].filter((i) => i >= 0 && !isIn(i, whole));
  return verbs.length === 0 ? undefined : { part, whole, verbs };
}

/** How many tokens may stand between a verb and a share: "written | in the name of | three of the nine". */
const REACH_BACK = 5;

function verbBefore(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i >= 0 && first - i <= REACH_BACK + 1; i--) {
    const { pos } = nth(tokens, i);
    if (pos === 'VERB') return i;
    if (pos === 'PUNCT') return -1;
  }
  return -1;
}
