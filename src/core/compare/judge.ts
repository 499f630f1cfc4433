import type { Evidence, Verdict } from '../model/evidence';
import type { RuleCode } from '../model/finding';
import type { Conflict, Judgement } from '../model/rule';
import { isGeneral, type TitledRole } from '../names/roles';
import { contains, overlaps, shift, type Span } from '../model/span';
import { analyse, type Analysis } from './sentence/analysis';
import { isAssertion, isOrder } from './sentence/assertion';
import type { Features } from './scoring/feature-map';
import { findDisagreements } from './scoring/disagreement';
import { featuresOf } from './scoring/features';
import { findKinClashes } from './differences/kin-clash';
import { findReversals } from './differences/role-reversal';
import { findRoleClashes } from './differences/role-clash';
import type { JudgeContext } from './scoring/judge-context';
import type { JudgeInput } from './alignment/input';
import { explainScore, type Score } from './scoring/score';
import type { DifferenceKind, Difference } from './alignment/difference';
import { findDifferences } from './differences/find-differences';
import { leastConfidence, THRESHOLDS } from './scoring/threshold';
import { isUnnamedCell } from './exceptions/table-cell';
import { isVerbatim } from './exceptions/verbatim';
import { earlierOf, viewClaim, viewPassage, type ClaimView, type PassageView } from './alignment/view';

export type { JudgeCandidate, JudgeInput } from './alignment/input';

/** From this share of the claim, by weight, a passage bears on it. */
const BEARS_ON = 0.4;
const BEARS_OUT = 0.8;

/** Compares a claim with the passages that may bear on it. Pure; never throws; offsets are those of the claim's and the passages' text. */
export function judgeClaim(input: JudgeInput): Judgement {
  const { claim, views } = prepare(input);
  const isJudged = isAsserted(input);
  const judgeContext: JudgeContext = { input, claim, views, differences: [] };
  const disagreements = isJudged ? findDisagreements(judgeContext, THRESHOLDS[input.strictness]) : [];
  const conflicts = (isJudged && !isVerbatim(input.text, input.candidates) ? decide(input, judgeContext) : []).filter((c) => !disagreements.some((d) => overlaps(d.span, c.span)));
  return { verdict: verdictOf(claim, views, conflicts, disagreements.length > 0), evidence: evidenceOf(views, conflicts), conflicts, disagreements };
}

/** The differences of a claim with their features, for learning; no threshold is applied. */
export function differencesOf(input: JudgeInput): readonly { readonly difference: Difference; readonly features: Features }[] {
  if (!isAsserted(input)) return [];
  return withFeatures({ input, ...prepare(input), differences: [] });
}

type Prepared = Pick<JudgeContext, 'claim' | 'views'>;

/** What was seen of the same candidates before: only the sentences around the claim may have changed since. */
const prepared = new WeakMap<JudgeInput['candidates'], Prepared & Pick<JudgeInput, 'text' | 'aliases'>>();

/** The claim and its candidates made ready. Candidates are told by their array: whoever hands in the same one again has the same corpus. */
function prepare(input: JudgeInput): Prepared {
  const { text, aliases, candidates } = input;
  const known = prepared.get(candidates);
  if (known?.text === text && known.aliases === aliases) return { claim: { ...known.claim, earlier: earlierOf(input), before: input.before }, views: known.views };
  const claim = viewClaim(input);
  const views = candidates.map((candidate, rank) => viewPassage(claim, candidate, rank, aliases));
  prepared.set(candidates, { text, aliases, claim, views });
  return { claim, views };
}

/** Whether the writer asserts something: "I think" in somebody's quoted words makes no opinion of the sentence around them. */
function isAsserted({ kind, text, quotations }: JudgeInput): boolean {
  const own = quotations.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, words.length) - start)) + words.slice(end), text);
  return kind === 'sentence' && isAssertion(own) && !isOrder(analyse(text).tokens);
}

function withFeatures(bare: JudgeContext): readonly { readonly difference: Difference; readonly features: Features }[] {
  const differences = findDifferences(bare.claim, bare.views)
    .filter((s) => !bare.input.quotations.some((q) => overlaps(q, s.term.span)) && !isOfTable(s, bare.input.text));
  const judgeContext: JudgeContext = { ...bare, differences };
  return differences.map((difference) => ({ difference, features: featuresOf(difference, judgeContext) }));
}

/** True for a difference from a table that does not speak of what the claim names. */
function isOfTable({ view, other }: Difference, claim: string): boolean {
  return view.candidate.passage.kind === 'table' && isUnnamedCell(view.analysis.text, other.span, claim);
}

function decide(input: JudgeInput, judgeContext: JudgeContext): readonly Conflict[] {
  const found = withFeatures(judgeContext)
    .map(({ difference, features }) => ({ difference, score: scoreOf(judgeContext, difference, features), least: leastConfidence(difference.slot, features, input.strictness) }))
    .filter(({ score, least }) => score.confidence >= least)
    .map(({ difference, score }) => conflictOf(judgeContext, difference, score))
    .concat(clashing(input, judgeContext))
    .sort((a, b) => b.confidence - a.confidence);
  return found.filter((c, i) => !found.slice(0, i).some((earlier) => overlaps(earlier.span, c.span)));
}

function scoreOf({ claim }: JudgeContext, difference: Difference, features: Features): Score {
  const score = explainScore(features);
  return isOtherTitle(claim.analysis, difference, features) ? atLeast(score, SURE_OF_TITLE) : score;
}

function atLeast(score: Score, confidence: number): Score {
  return { ...score, confidence: Math.max(score.confidence, confidence) };
}

/** Posts and kin given otherwise: no learnt model is asked, since what makes them wrong is read off the two alone. */
function clashing(input: JudgeInput, judgeContext: JudgeContext): readonly Conflict[] {
  const { claim, views } = judgeContext;
  const clashes = [...findRoleClashes(claim, views), ...findKinClashes(claim, views), ...findReversals(claim, views)]
    .filter((s) => !input.quotations.some((q) => overlaps(q, s.term.span)) && !isOfTable(s, input.text));
  return clashes.map((difference) => {
    const score = explainScore(featuresOf(difference, { ...judgeContext, differences: [difference] }));
    return { ...conflictOf(judgeContext, difference, atLeast(score, SURE_OF_TITLE)), rule: 'role-conflict' };
  });
}

const RULES: Readonly<Record<DifferenceKind, RuleCode>> = {
  quantity: 'quantity-conflict', date: 'date-conflict', duration: 'quantity-conflict', name: 'name-conflict', noun: 'name-conflict', verb: 'polarity-conflict',
  adjective: 'polarity-conflict', adverb: 'polarity-conflict', antonym: 'polarity-conflict', negation: 'polarity-conflict', link: 'polarity-conflict', swap: 'role-conflict',
};

function conflictOf({ input, claim }: JudgeContext, { slot, term, other, view }: Difference, { confidence, reasons }: Score): Conflict {
  const passage = view.analysis.text;
  const { rule, span, sourceSpan } = placeOf(slot, { roles: claim.analysis.roles, span: term.span }, { roles: view.analysis.roles, span: other.span });
  const draftValue = input.text.slice(span.start, span.end);
  const sourceValue = passage.slice(sourceSpan.start, sourceSpan.end);
  const { source, index } = view.candidate.passage;
  return {
    rule, span, draftValue, sourceValue, passage: { source, index }, sourceSpan, replacement: sourceValue, confidence,
    explanation: { slot, draftValue, sourceValue, features: reasons },
  };
}

/** One person with two posts is rare in benchmarks and clear to a reader: as sure as a conflict of equal wording. Set by hand. */
const SURE_OF_TITLE = 0.75;
/** The share of the rest of the claim that a passage must have before titles are compared. */
const SAME_STATEMENT = 0.6;

/** True where claim and passage give one person different posts in what is otherwise the same statement. */
function isOtherTitle(claim: Analysis, { slot, term, other, view }: Difference, features: Features): boolean {
  if ((slot !== 'noun' && slot !== 'adjective' && slot !== 'name') || (features['claim covered'] ?? 0) < SAME_STATEMENT) return false;
  const [a, b] = [roleAt({ roles: claim.roles, span: term.span }), roleAt({ roles: view.analysis.roles, span: other.span })];
  if (!a?.person || !b?.person || !overlaps(a.titleSpan, term.span) || !overlaps(b.titleSpan, other.span)) return false;
  if (isGeneral(a) || isGeneral(b)) return false;
  const isSamePerson = a.person.split(' ').at(-1) === b.person.split(' ').at(-1);
  return isSamePerson && !a.title.includes(b.title) && !b.title.includes(a.title);
}

/** A stretch of a sentence, with the posts that the sentence gives. */
interface Words {
  readonly roles: readonly TitledRole[];
  readonly span: Span;
}

/** Names and words that stand in a post ("X, chief executive of Y") on both sides are a matter of roles; a wrong word of a title makes the title wrong. */
function placeOf(slot: DifferenceKind, mine: Words, theirs: Words): { readonly rule: RuleCode; readonly span: Span; readonly sourceSpan: Span } {
  const plain = { rule: RULES[slot], span: mine.span, sourceSpan: theirs.span };
  if (slot !== 'name' && slot !== 'noun' && slot !== 'adjective') return plain;
  const [a, b] = [roleAt(mine), roleAt(theirs)];
  // "The mayor of Velm opened it": who holds the post is not said, and the place is wrong as a name.
  if (!a || !b || slot === 'name' && !a.person && !b.person) return plain;
  // A name that the title is only a part of ("Norvik CEO Ida Holm") is wrong as a name.
  const isPart = slot === 'name' && !(contains(a.titleSpan, mine.span) && contains(b.titleSpan, theirs.span));
  const inTitles = !isPart && overlaps(a.titleSpan, mine.span) && overlaps(b.titleSpan, theirs.span);
  return inTitles ? { rule: 'role-conflict', span: a.titleSpan, sourceSpan: b.titleSpan } : { ...plain, rule: 'role-conflict' };
}

function roleAt({ roles, span }: Words): TitledRole | undefined {
  return roles.find((role) => overlaps(role.span, span));
}

function evidenceOf(views: readonly PassageView[], conflicts: readonly Conflict[]): readonly Evidence[] {
  return views
    .filter((v) => v.overall >= BEARS_ON || conflicts.some((c) => c.passage.index === v.candidate.passage.index && c.passage.source === v.candidate.passage.source))
    .map((v) => ({
      passage: v.candidate.passage,
      score: v.overall,
      highlights: conflicts.filter((c) => c.passage.index === v.candidate.passage.index && c.passage.source === v.candidate.passage.source).map((c) => shift(c.sourceSpan, v.candidate.passage.span.start)),
    }))
    .sort((a, b) => b.highlights.length - a.highlights.length || b.score - a.score);
}

function verdictOf(claim: ClaimView, views: readonly PassageView[], conflicts: readonly Conflict[], isDisputed: boolean): Verdict {
  if (conflicts.length > 0) return 'contradicted';
  if (isDisputed) return 'disputed';
  return views.some((v) => v.overall >= BEARS_OUT) && valuesAreBorneOut(claim, views) ? 'supported' : 'not-found';
}

/** A sentence whose number or date no source gives is not supported, however many of its words a passage has. */
function valuesAreBorneOut({ analysis }: ClaimView, views: readonly PassageView[]): boolean {
  const near = views.filter((v) => v.overall >= BEARS_ON);
  return analysis.terms.filter((term) => term.fact).every((term) => near.some((v) => v.supported.has(term)));
}
