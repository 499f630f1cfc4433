import type { Analysis, Token } from './analysis';
import { isAssertion } from './assertion';
import { pair } from './pairing';
import { bestOf, LEAST_COVER, type Suspicion } from './slot';
import type { Unit } from './units';
import type { ClaimView, PassageView } from './view';
import { DENYING_VERBS, NEGATORS } from './words';

/** Shorter sentences ("I'm not sure.") say too little for a denial to be set against another. */
const LEAST_WORDS = 3;

/** The word that both the claim and a passage have and that one side alone denies: one suspicion or none. */
export function findDenials(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  if (claim.analysis.content.length < LEAST_WORDS) return found;
  for (const view of views) {
    if (view.overall < LEAST_COVER || !isAssertion(view.analysis.text)) continue;
    for (const unit of claim.analysis.units) {
      const at = view.alignment.to[unit.head]!;
      if (at < 0 || !['verb', 'adjective', 'noun', 'adverb'].includes(unit.kind)) continue;
      const mine = claim.analysis.tokens[unit.head]!;
      const theirs = view.analysis.tokens[at]!;
      if (mine.negated === theirs.negated) continue;
      if (!(mine.negated ? isDeniedFirst(claim.analysis, unit.head) : isDeniedFirst(view.analysis, at))) continue;
      if (isOfAnotherDoer(claim, unit, view, at)) continue;
      if (isHypothetical(view.analysis, at) || isHypothetical(claim.analysis, unit.head) || isWeakDenial(claim.analysis, unit.head) || isWeakDenial(view.analysis, at) || !haveOneVerb(claim.analysis, unit.head, view.analysis, at)) continue;
      const other = view.analysis.units.find((u) => u.first <= at && at < u.last);
      if (other) found.push({ slot: 'negation', unit: withNegator(claim, unit), other, view, pairing: { ...pair(claim, unit, view, other)!, sameLead: 0.5 } });
    }
  }
  const best = bestOf(found);
  return best ? [best] : [];
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that']);

/** "Mayor Kern did not vote" beside "the council voted": somebody named, of whom a passage with a subject of its own does not speak. */
function isOfAnotherDoer({ analysis }: ClaimView, unit: Unit, { analysis: passage, alignment, supported }: PassageView, at: number): boolean {
  const doer = analysis.units.filter((u) => u.kind === 'name' && u.last <= unit.first).at(-1);
  if (!doer || supported.has(doer) || analysis.tokens.slice(doer.first, doer.last).some((_, i) => alignment.fit[doer.first + i]! > 0)) return false;
  const before = passage.tokens.slice(0, at);
  return before.some((t) => t.pos === 'NOUN' || t.name) && !before.some((t) => PRONOUNS.has(t.lower));
}

const HYPOTHETICAL: ReadonlySet<string> = new Set(['if', 'unless', 'could', 'would', 'might', 'whether', 'should']);

/** "Could have sentenced her with the possibility of release": what might have been is no statement that it was. */
function isHypothetical({ tokens }: Analysis, head: number): boolean {
  return tokens.slice(0, head).some((t, i) => HYPOTHETICAL.has(t.lower) && (['if', 'unless', 'whether'].includes(t.lower) || tokens[i + 1]?.lower === 'have' || tokens[i + 1]?.lower === "'ve"));
}

const WEAK: ReadonlySet<string> = new Set(['may', 'might', 'could', 'possibly', 'perhaps', 'likely', 'unlikely', 'probably']);
const FINITE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'am', "'s", "'re", 'has', 'have', 'had']);

/** "May not", "not running away", "Don't run": a denial of what may be, of no time and person, or an order says nothing that a fact could contradict. */
function isWeakDenial({ tokens }: Analysis, head: number): boolean {
  if (!tokens[head]!.negated) return false;
  const at = head - 1 - tokens.slice(0, head).reverse().findIndex((t) => NEGATORS.has(t.lower));
  if (at === head) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((t) => WEAK.has(t.lower))) return true;
  const next = tokens[at + 1]!;
  const isGerund = next.lower.endsWith('ing') && next.pos === 'VERB' && !before.some((t) => FINITE.has(t.lower));
  const isOrder = ["n't", 'not', 'never'].includes(tokens[at]!.lower) && (at === 0 || (at === 1 && tokens[0]!.lower === 'do'));
  return isGerund || isOrder;
}

/** A thing that is denied ("cannot get bird flu", "neither boss was calm") is set against the same verb alone: "has seen bird flu" is another statement. */
function haveOneVerb(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (a.tokens[i]!.pos !== 'NOUN' && a.tokens[i]!.pos !== 'PROPN') return true;
  const [mine, theirs] = [verbsAround(a, i), verbsAround(b, j)];
  return mine.length === 0 || theirs.length === 0 || mine.some((v) => theirs.some((w) => v.stem === w.stem || v.root === w.root));
}

/** How far, in words, a thing's verb may stand from it. */
const VERB_REACH = 5;

function verbsAround({ tokens }: Analysis, head: number): readonly Token[] {
  return tokens.slice(Math.max(0, head - VERB_REACH), head + VERB_REACH).filter((t) => t.pos === 'VERB');
}

/** True where nothing that carries meaning stands between a word and what denies it: in "did not approve the plan", for "approve" alone. */
function isDeniedFirst({ tokens }: Analysis, head: number): boolean {
  for (let i = head - 1; i >= 0; i--) {
    if (NEGATORS.has(tokens[i]!.lower) || DENYING_VERBS.has(tokens[i]!.lemma)) return true;
    if (tokens[i]!.content) return false;
  }
  return false;
}

/** The word together with what denies it, or with its light verb ("give the source code"), which is what a writer has to look at. */
function withNegator({ analysis: { tokens } }: ClaimView, unit: Unit): Unit {
  const { negated } = tokens[unit.head]!;
  for (let i = unit.first - 1; i >= Math.max(0, unit.first - (negated ? 4 : 2)); i--) {
    const isWanted = negated ? NEGATORS.has(tokens[i]!.lower) : unit.kind !== 'verb' && tokens[i]!.pos === 'VERB';
    if (isWanted) return { ...unit, first: i, span: { start: tokens[i]!.start, end: unit.span.end } };
  }
  return unit;
}
