import type { Evidence, Verdict } from '../model/evidence';
import type { RuleCode } from '../model/finding';
import type { Conflict, Judgement } from '../model/rule';
import { isGeneral, type TitledRole } from '../facts/roles';
import { contains, overlaps, shift, type Span } from '../model/span';
import { analyse, type Analysis } from './analysis';
import { isAssertion, isOrder } from './assertion';
import type { Features } from './feature-map';
import { findDisagreements } from './disagreement';
import { featuresOf } from './features';
import { findKinClashes } from './kin-clash';
import { findRoleClashes } from './role-clash';
import type { Scene } from './scene';
import type { JudgeInput } from './input';
import { explainScore, type Score } from './score';
import type { Slot, Suspicion } from './slot';
import { findSuspicions } from './suspicion';
import { leastConfidence, THRESHOLDS } from './threshold';
import { isVerbatim } from './verbatim';
import { earlierOf, viewClaim, viewPassage, type ClaimView, type PassageView } from './view';

export type { JudgeCandidate, JudgeInput } from './input';

/** From this share of the claim, by weight, a passage bears on it. */
const BEARS_ON = 0.4;
const BEARS_OUT = 0.8;

/** Compares a claim with the passages that may bear on it. Pure; never throws; offsets are those of the claim's and the passages' text. */
export function judgeClaim(input: JudgeInput): Judgement {
  const { claim, views } = look(input);
  const isJudged = isAsserted(input);
  const scene: Scene = { input, claim, views, suspicions: [] };
  const disagreements = isJudged ? findDisagreements(scene, THRESHOLDS[input.strictness]) : [];
  const conflicts = (isJudged && !isVerbatim(input.text, input.candidates) ? decide(input, scene) : []).filter((c) => !disagreements.some((d) => overlaps(d.span, c.span)));
  return { verdict: verdictOf(claim, views, conflicts, disagreements.length > 0), evidence: evidenceOf(views, conflicts), conflicts, disagreements };
}

/** The suspicions of a claim with their features, for learning; no threshold is applied. */
export function suspicionsOf(input: JudgeInput): readonly { readonly suspicion: Suspicion; readonly features: Features }[] {
  if (!isAsserted(input)) return [];
  return measured({ input, ...look(input), suspicions: [] });
}

type Look = Pick<Scene, 'claim' | 'views'>;

/** What was seen of the same candidates before: only the sentences around the claim may have changed since. */
const seen = new WeakMap<JudgeInput['candidates'], Look & Pick<JudgeInput, 'text' | 'aliases'>>();

/** The claim and its candidates made ready. Candidates are told by their array: whoever hands in the same one again has the same corpus. */
function look(input: JudgeInput): Look {
  const { text, aliases, candidates } = input;
  const known = seen.get(candidates);
  if (known?.text === text && known.aliases === aliases) return { claim: { ...known.claim, earlier: earlierOf(input), before: input.before }, views: known.views };
  const claim = viewClaim(input);
  const views = candidates.map((candidate, rank) => viewPassage(claim, candidate, rank, aliases));
  seen.set(candidates, { text, aliases, claim, views });
  return { claim, views };
}

/** Whether the writer asserts something: "I think" in somebody's quoted words makes no opinion of the sentence around them. */
function isAsserted({ kind, text, quotations }: JudgeInput): boolean {
  const own = quotations.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, words.length) - start)) + words.slice(end), text);
  return kind === 'sentence' && isAssertion(own) && !isOrder(analyse(text).tokens);
}

function measured(bare: Scene): readonly { readonly suspicion: Suspicion; readonly features: Features }[] {
  const suspicions = findSuspicions(bare.claim, bare.views).filter((s) => !bare.input.quotations.some((q) => overlaps(q, s.unit.span)));
  const scene: Scene = { ...bare, suspicions };
  return suspicions.map((suspicion) => ({ suspicion, features: featuresOf(suspicion, scene) }));
}

function decide(input: JudgeInput, scene: Scene): readonly Conflict[] {
  const found = measured(scene)
    .map(({ suspicion, features }) => ({ suspicion, score: scoreOf(scene, suspicion, features), least: leastConfidence(suspicion.slot, features, input.strictness) }))
    .filter(({ score, least }) => score.confidence >= least)
    .map(({ suspicion, score }) => conflictOf(scene, suspicion, score))
    .concat(clashing(input, scene))
    .sort((a, b) => b.confidence - a.confidence);
  return found.filter((c, i) => !found.slice(0, i).some((earlier) => overlaps(earlier.span, c.span)));
}

function scoreOf({ claim }: Scene, suspicion: Suspicion, features: Features): Score {
  const score = explainScore(features);
  return isOtherTitle(claim.analysis, suspicion, features) ? atLeast(score, SURE_OF_TITLE) : score;
}

function atLeast(score: Score, confidence: number): Score {
  return { ...score, confidence: Math.max(score.confidence, confidence) };
}

/** Posts and kin given otherwise: no learnt model is asked, since what makes them wrong is read off the two alone. */
function clashing(input: JudgeInput, scene: Scene): readonly Conflict[] {
  const clashes = [...findRoleClashes(scene.claim, scene.views), ...findKinClashes(scene.claim, scene.views)].filter((s) => !input.quotations.some((q) => overlaps(q, s.unit.span)));
  return clashes.map((suspicion) => {
    const score = explainScore(featuresOf(suspicion, { ...scene, suspicions: [suspicion] }));
    return { ...conflictOf(scene, suspicion, atLeast(score, SURE_OF_TITLE)), rule: 'role-conflict' };
  });
}

const RULES: Readonly<Record<Slot, RuleCode>> = {
  quantity: 'quantity-conflict', date: 'date-conflict', duration: 'quantity-conflict', name: 'name-conflict', noun: 'name-conflict', verb: 'polarity-conflict',
  adjective: 'polarity-conflict', adverb: 'polarity-conflict', antonym: 'polarity-conflict', negation: 'polarity-conflict', link: 'polarity-conflict', swap: 'role-conflict',
};

function conflictOf({ input, claim }: Scene, { slot, unit, other, view }: Suspicion, { confidence, reasons }: Score): Conflict {
  const passage = view.analysis.text;
  const { rule, span, sourceSpan } = placeOf(slot, { roles: claim.analysis.roles, span: unit.span }, { roles: view.analysis.roles, span: other.span });
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
function isOtherTitle(claim: Analysis, { slot, unit, other, view }: Suspicion, features: Features): boolean {
  if ((slot !== 'noun' && slot !== 'adjective' && slot !== 'name') || (features['claim covered'] ?? 0) < SAME_STATEMENT) return false;
  const [a, b] = [roleAt({ roles: claim.roles, span: unit.span }), roleAt({ roles: view.analysis.roles, span: other.span })];
  if (!a?.person || !b?.person || !overlaps(a.titleSpan, unit.span) || !overlaps(b.titleSpan, other.span)) return false;
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
function placeOf(slot: Slot, mine: Words, theirs: Words): { readonly rule: RuleCode; readonly span: Span; readonly sourceSpan: Span } {
  const plain = { rule: RULES[slot], span: mine.span, sourceSpan: theirs.span };
  if (slot !== 'name' && slot !== 'noun' && slot !== 'adjective') return plain;
  const [a, b] = [roleAt(mine), roleAt(theirs)];
  if (!a || !b) return plain;
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
  return analysis.units.filter((unit) => unit.fact).every((unit) => near.some((v) => v.supported.has(unit)));
}
