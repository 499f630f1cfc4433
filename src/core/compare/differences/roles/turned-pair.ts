import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAt } from '../../sentence/clauses/clauses';
import { MUTUAL_STEMS } from '../../sentence/relations/relation-classes';
import { isIn, type Term } from '../../sentence/terms';
import { isUnsettled, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { toldWords } from '../polarity/told-words';

/**
 * Two that stand in each other's place around one verb, with all else alike. Example: "Moe takes the shop over from
 * Sand" beside "Sand takes the shop over from Moe". One difference or none.
 */
export function findTurnedPair(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const pairs = pairsOf(claim.analysis);
  for (const pair of pairs) {
    const met = views.flatMap((view) => orderIn(claim, pair, view) ?? []);
    const found = met.find(({ isTurned }) => isTurned);
    if (!found || met.some(({ isTurned }) => !isTurned)) continue;
    const { other, view } = found;
    return [certainDifference(claim, { slot: 'swap', term: pair.first, other, view, clash: 'reversal' })];
  }
  return [];
}

/** Two terms of a sentence around its one verb, or behind it. */
interface Pair {
  readonly first: Term;
  readonly second: Term;
  readonly verb: number;
}

function pairsOf(analysis: Analysis): readonly Pair[] {
  const own = analysis.terms.filter((term) => isParty(term) && placeOf(analysis, term) !== undefined);
  return own.flatMap((first, i) =>
    own.slice(i + 1).flatMap((second) => {
      const verb = verbBefore(analysis, second);
      const isTold = verb >= 0 && placeOf(analysis, first) !== placeOf(analysis, second);
      return isTold ? [{ first, second, verb }] : [];
    }),
  );
}

function isParty({ kind, fact }: Term): boolean {
  return fact === undefined && (kind === 'name' || kind === 'noun');
}

/** The one verb of a clause before a term, neither denied nor passive; -1 where there is none. */
function verbBefore(analysis: Analysis, { first }: Term): number {
  const { tokens } = analysis;
  const { from, to } = clauseAt(analysis, first) ?? { from: 0, to: 0 };
  const verbs = tokens.slice(from, to).flatMap(({ pos }, i) => (pos === 'VERB' ? [from + i] : []));
  const [verb, ...others] = verbs;
  if (verb === undefined || others.length > 0 || verb > first) return -1;
  const isPassive = tokens.slice(Math.max(0, verb - 2), verb).some(({ lemma }) => lemma === 'be');
  const { negated, stem } = nth(tokens, verb);
  return isPassive || negated || MUTUAL_STEMS.has(stem) ? -1 : verb;
}

/** Prepositions that tell two apart: who is "with" another has the other with him. */
const LEADS: ReadonlySet<string> = new Set(['from', 'to', 'into', 'against', 'over', 'for', 'under', 'after']);
const IN_PHRASE: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['DET', 'ADJ']);

/** In which place of its clause a term stands: the subject, the object, "from", and whether something is its own. */
function placeOf(analysis: Analysis, { first, last }: Term): string | undefined {
  const { tokens } = analysis;
  const clause = clauseAt(analysis, first);
  let at = first - 1;
  while (at >= 0 && IN_PHRASE.has(nth(tokens, at).pos)) at--;
  const lead = tokens[at];
  const own = tokens[last]?.lower === "'s" ? " 's" : '';
  if (!lead || at < (clause?.from ?? 0)) return `subject${own}`;
  if (lead.pos === 'VERB') return `object${own}`;
  return LEADS.has(lead.lower) ? `${lead.lower}${own}` : undefined;
}

interface Met {
  readonly isTurned: boolean;
  readonly other: Term;
  readonly view: PassageView;
}

/** How a passage has the two: as the claim does, or each in the other's place; undefined where it speaks otherwise. */
function orderIn(claim: ClaimView, { first, second, verb }: Pair, view: PassageView): Met | undefined {
  const [a, b] = [first, second].map((term) => termThere(term, view));
  if (!a || !b || a === b) return undefined;
  const places = [first, second].map((term) => placeOf(claim.analysis, term));
  const there = [a, b].map((term) => placeOf(view.analysis, term));
  const isTurned = there[0] === places[1] && there[1] === places[0];
  const isSame = there[0] === places[0] && there[1] === places[1];
  if (!isTurned && !isSame) return undefined;
  const theirs = verbBefore(view.analysis, isTurned ? a : b);
  if (theirs < 0) return undefined;
  const verbs = [nth(claim.analysis.tokens, verb), nth(view.analysis.tokens, theirs)] as const;
  if (!(places.includes('to') ? areBecoming(verbs) : isOneVerb(verbs))) return undefined;
  return isRestTold(claim, { first, second, verb }, view, theirs)
    ? { isTurned, other: isTurned ? b : a, view }
    : undefined;
}

function termThere({ head }: Term, { alignment, analysis }: PassageView): Term | undefined {
  if (fitAt(alignment, head) < SAME_WORD) return undefined;
  return analysis.terms.find((u) => isParty(u) && isIn(passagePlace(alignment, head), u));
}

/** Verbs by which a thing becomes another, and others that may say so: a line that runs one way runs the other, too. */
const BECOMING: ReadonlySet<string> = new Set(['change', 'switch', 'convert']);
const GOING: ReadonlySet<string> = new Set([...BECOMING, 'go', 'move', 'turn', 'shift', 'pass']);

function areBecoming(verbs: readonly [Token, Token]): boolean {
  return verbs.some(({ lemma }) => BECOMING.has(lemma)) && verbs.every(({ lemma }) => GOING.has(lemma));
}

function isOneVerb([mine, theirs]: readonly [Token, Token]): boolean {
  return mine.stem === theirs.stem && isUnsettled(mine) === isUnsettled(theirs);
}

/** Whether the passage has all else that the claim says. */
function isRestTold(claim: ClaimView, { first, second, verb }: Pair, view: PassageView, at: number): boolean {
  const clause = clauseAt(view.analysis, at);
  if (!clause) return false;
  const { here, missing } = toldWords(claim, first, view, clause);
  const isOther = (i: number): boolean => i !== verb && !isIn(i, second);
  return here.length > 0 && !missing.some(isOther);
}
