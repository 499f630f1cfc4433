import type { Evidence, Verdict } from '../model/judging/evidence';
import type { Exclusion, ExclusionReason } from '../model/judging/exclusion';
import type { RuleCode } from '../model/judging/finding';
import type { Conflict, Judgement } from '../model/judging/rule';
import type { TitledRole } from '../names/roles';
import { contains, overlaps, type Span } from '../model/span';
import { analyse } from './sentence/analysis';
import { isLabelled, isRow } from './sentence/labelled';
import { FORMS_OF_BE, VALUE_VERBS } from './lexicon/words';
import { isAssertion, isOrder } from './sentence/assertion';
import type { Features } from './scoring/feature-map';
import { isFigure } from './alignment/fact-support';
import { findDisagreements } from './scoring/disagreement';
import { featuresOf } from './scoring/features';
import type { JudgeContext } from './scoring/judge-context';
import type { JudgeInput } from './alignment/input';
import { confidenceOf, explainScore, type Score } from './scoring/score';
import type { DifferenceKind, Difference } from './alignment/difference';
import { findDifferences, type Excluded, type Finder } from './differences/find-differences';
import { excludedConflict, exclusionOf, wholly } from './exclusions';
import { bearsNothingOut } from './alignment/plans';
import { confidenceIn, leastConfidence } from './scoring/threshold';
import { isUnnamedCell } from './exceptions/subject/table-cell';
import { isOtherSpeech } from './exceptions/saying/other-speech';
import { isVerbatim } from './exceptions/saying/verbatim';
import type { Exception } from './exceptions/exception';
import type { Term } from './sentence/terms';
import type { Token } from './sentence/token';
import { viewClaim, viewPassage, type ClaimView, type PassageView } from './alignment/view';
import { caches } from '../text/caches';
import { toSource } from '../model/offset-spaces';

export type { JudgeCandidate, JudgeInput } from './alignment/input';

/** From this share of the claim, by weight, a passage bears on it. */
const BEARS_ON = 0.4;
const BEARS_OUT = 0.8;

/**
 * Compares a claim with the passages that may bear on it. Pure; never throws; offsets are those of the claim's and the
 * passages' text.
 */
export function judgeClaim(input: JudgeInput): Judgement {
  const { claim, views } = prepare(input);
  const silence = silenceOf(input);
  const judgeContext: JudgeContext = { input, claim, views, differences: [] };
  const all = silence === 'no-assertion' ? [] : findDisagreements(judgeContext, leastConfidence(input.strictness));
  const disagreements = all.filter((d) => d.isSettled !== true);
  const { reported, unsure, exclusions } =
    silence === undefined ? decide(judgeContext) : { reported: [], unsure: [], exclusions: [wholly(input, silence)] };
  const isDisputed = (c: Conflict): boolean => all.some((d) => overlaps(d.span, c.span));
  const conflicts = reported.filter((c) => !isDisputed(c));
  const disputed = reported.filter(isDisputed).map((c) => excludedConflict(c, 'disputed'));
  return {
    verdict: verdictOf(claim, views, conflicts, disagreements.length > 0),
    evidence: evidenceOf(views, conflicts),
    conflicts,
    unsure,
    disagreements,
    exclusions: input.why === true ? [...exclusions, ...disputed] : [],
  };
}

/** Why nothing of the whole sentence can be a conflict, where that is so. */
function silenceOf(input: JudgeInput): ExclusionReason | undefined {
  return !isAsserted(input) ? 'no-assertion' : isVerbatim(input.text, input.candidates) ? 'verbatim' : undefined;
}

/** The differences of a claim with their features, for learning; no threshold is applied. */
export function differencesOf(input: JudgeInput): readonly Measured[] {
  if (!isAsserted(input)) return [];
  return withFeatures({ input, ...prepare(input), differences: [] }, undefined);
}

/**
 * The differences of a claim, and the reasons for what is left out. With one entry of the tables switched off, for
 * learning which entries are worth having; no threshold is applied.
 */
export function differencesWithout(
  input: JudgeInput,
  off?: Exception | Finder,
): { readonly measured: readonly Measured[]; readonly reasons: ReadonlySet<ExclusionReason> } {
  if (silenceOf(input) !== undefined) return { measured: [], reasons: new Set() };
  const excluded: Excluded[] = [];
  const measured = withFeatures({ input, ...prepare(input), differences: [] }, excluded, off);
  return { measured, reasons: new Set(excluded.map(({ reason }) => reason)) };
}

type Prepared = Pick<JudgeContext, 'claim' | 'views'>;

/** What was seen of the same candidates before: only the sentences around the claim may have changed since. */
const prepared = caches.byObject<JudgeInput['candidates'], Prepared & Pick<JudgeInput, 'text' | 'aliases'>>();

/**
 * The claim and its candidates made ready. Candidates are told by their array: whoever hands in the same one again has
 * the same corpus.
 */
function prepare(input: JudgeInput): Prepared {
  const { text, aliases, candidates } = input;
  const known = prepared.get(candidates);
  if (known?.text === text && known.aliases === aliases)
    return { claim: { ...known.claim, earlier: input.earlier }, views: known.views };
  const claim = viewClaim(input);
  const views = candidates.map((candidate, rank) => viewPassage(claim, candidate, rank, aliases));
  prepared.set(candidates, { text, aliases, claim, views });
  return { claim, views };
}

/**
 * Whether the writer asserts something: "I think" in somebody's quoted words makes no opinion of the sentence around
 * them.
 */
function isAsserted({ kind, text, quotations }: JudgeInput): boolean {
  const own = quotations.reduce(
    (words, { start, end }) =>
      words.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, words.length) - start)) + words.slice(end),
    text,
  );
  const { tokens, terms } = analyse(text);
  const states = kind === 'sentence' || terms.some(({ fact }) => isFigure(fact)) || isDatedSentence(tokens, terms);
  return states && isAssertion(own) && !isOrder(tokens);
}

const FINITE: ReadonlySet<string> = new Set([...FORMS_OF_BE, 'has', 'had']);

/** A heading that is a whole sentence: "The mill was built in 1893". */
function isDatedSentence(tokens: readonly Token[], terms: readonly Term[]): boolean {
  const verb = tokens.findIndex(({ lower }) => FINITE.has(lower));
  const isDated = terms.some(({ fact, first }) => fact?.kind === 'date' && first > verb);
  return verb > 0 && isDated && tokens.slice(0, verb).some(({ content }) => content);
}

/** A heading asserts its figures at most; the cell of a table asserts its value of what its row and column name. */
function isOfWordsAlone(difference: Difference, { kind, text }: JudgeInput): boolean {
  const { term, clash } = difference;
  if (isRow(text)) return clash !== 'label';
  if (clash === undefined && isLabel(text) && isOfAnEvent(difference)) return true;
  return kind === 'heading' && term.fact === undefined;
}

/** A label with its value, and no sentence before the colon. */
function isLabel(text: string): boolean {
  return isLabelled(text) && !analyse(text).tokens.some(({ pos }) => pos === 'VERB');
}

/** "Corrie lost 300 inhabitants" does not say how many "Inhabitants of Corrie: 5,000" are. */
function isOfAnEvent({ other, view: { analysis } }: Difference): boolean {
  const verb = analysis.tokens
    .slice(0, other.first)
    .filter((t) => t.pos === 'VERB' || t.pos === 'AUX')
    .at(-1);
  return verb?.pos === 'VERB' && !VALUE_VERBS.has(verb.lemma);
}

/** A difference with everything that is known of it. */
export interface Measured {
  readonly difference: Difference;
  readonly features: Features;
}

function withFeatures(
  bare: JudgeContext,
  excluded: Excluded[] | undefined,
  off?: Exception | Finder,
): readonly Measured[] {
  const found = findDifferences(bare.claim, bare.views, excluded, off);
  const differences = found.filter((difference) => {
    const reason = isOfWordsAlone(difference, bare.input)
      ? 'no-assertion'
      : outOfReach(difference, bare.input, bare.claim);
    if (reason) excluded?.push({ difference, reason });
    return reason === undefined;
  });
  const judgeContext: JudgeContext = { ...bare, differences };
  return differences.map((difference) => ({ difference, features: featuresOf(difference, judgeContext) }));
}

/**
 * Why a difference is none of the comparison's: its words are quoted, or it stands in a cell that the claim does not
 * name.
 */
function outOfReach(
  difference: Difference,
  { quotations, text }: JudgeInput,
  claim: ClaimView,
): ExclusionReason | undefined {
  const { term, other, view, clash } = difference;
  if (quotations.some((q) => overlaps(q, term.span)) || isOtherSpeech(difference, quotations, claim)) return 'quoted';
  const isCell =
    clash !== 'label' && view.candidate.passage.kind === 'table' && isUnnamedCell(view.analysis.text, other.span, text);
  return isCell ? 'unnamed-cell' : undefined;
}

interface Decision {
  readonly reported: readonly Conflict[];
  /** Those that are not sure enough; none unless asked for, or for the reasons. */
  readonly unsure: readonly Conflict[];
  readonly exclusions: readonly Exclusion[];
}

/** The differences that are sure enough, at most one for a place, and why the others are not reported. */
function decide(judgeContext: JudgeContext): Decision {
  const excluded: Excluded[] | undefined = judgeContext.input.why === true ? [] : undefined;
  const least = leastConfidence(judgeContext.input.strictness);
  const all = withFeatures(judgeContext, excluded)
    .map((measured) => ({ measured, confidence: confidenceIn(measured.difference, confidenceOf(measured.features)) }))
    .sort((a, b) => b.confidence - a.confidence);
  const told = ({ measured: { difference, features } }: (typeof all)[number]): Conflict =>
    conflictOf(judgeContext, difference, explainScore(features));
  const sure = all.filter(({ confidence }) => confidence >= least).map(told);
  const reported = sure.filter((c, i) => !sure.slice(0, i).some((earlier) => overlaps(earlier.span, c.span)));
  const unsure = excluded !== undefined || judgeContext.input.unsure === true ? all.slice(sure.length).map(told) : [];
  if (excluded === undefined) return { reported, unsure, exclusions: [] };
  const overlapped = sure.filter((c) => !reported.includes(c)).map((c) => excludedConflict(c, 'overlapped'));
  return {
    reported,
    unsure,
    exclusions: [
      ...excluded.map((e) => exclusionOf(judgeContext.input, e)),
      ...unsure.map((c) => excludedConflict(c, 'unsure')),
      ...overlapped,
    ],
  };
}

/** What form shows of posts and kin. */
const OF_ROLES: ReadonlySet<Difference['clash']> = new Set(['post', 'kin']);

const RULES: Readonly<Record<DifferenceKind, RuleCode>> = {
  quantity: 'quantity-conflict',
  date: 'date-conflict',
  duration: 'quantity-conflict',
  name: 'name-conflict',
  noun: 'name-conflict',
  verb: 'polarity-conflict',
  adjective: 'polarity-conflict',
  adverb: 'polarity-conflict',
  antonym: 'polarity-conflict',
  negation: 'polarity-conflict',
  link: 'polarity-conflict',
  swap: 'role-conflict',
};

function conflictOf(
  { input, claim }: JudgeContext,
  difference: Difference,
  { confidence: learnt, reasons }: Score,
): Conflict {
  const { slot, term, other, view, clash } = difference;
  const confidence = confidenceIn(difference, learnt);
  const passage = view.analysis.text;
  const { rule, span, sourceSpan } = placeOf(
    slot,
    { roles: claim.analysis.roles, span: term.span },
    { roles: view.analysis.roles, span: other.span },
  );
  const draftValue = input.text.slice(span.start, span.end);
  const sourceValue = passage.slice(sourceSpan.start, sourceSpan.end);
  const { source, index } = view.candidate.passage;
  return {
    rule: OF_ROLES.has(clash) ? 'role-conflict' : rule,
    span,
    draftValue,
    sourceValue,
    passage: { source, index },
    sourceSpan,
    replacement: sourceValue,
    confidence,
    explanation: { slot, draftValue, sourceValue, features: reasons },
  };
}

/** A stretch of a sentence, with the posts that the sentence gives. */
interface Words {
  readonly roles: readonly TitledRole[];
  readonly span: Span;
}

/**
 * Names and words that stand in a post ("X, chief executive of Y") on both sides are a matter of roles; a wrong word of
 * a title makes the title wrong.
 */
function placeOf(
  slot: DifferenceKind,
  mine: Words,
  theirs: Words,
): { readonly rule: RuleCode; readonly span: Span; readonly sourceSpan: Span } {
  const plain = { rule: RULES[slot], span: mine.span, sourceSpan: theirs.span };
  const [a, b] = NOMINAL.has(slot) ? [roleAt(mine), roleAt(theirs)] : [];
  // "The mayor of Velm opened it": who holds the post is not said, and the place is wrong as a name.
  if (!a || !b) return plain;
  if (slot === 'name' && !a.person && !b.person) return plain;
  // "Judge Paula Ferrers": a form of address beside a name is no post of a body, and the name is wrong.
  if (slot === 'name' && areOneAddress(a, b)) return plain;
  // A name that the title is only a part of ("Norvik CEO Ida Holm") is wrong as a name.
  const isPart = slot === 'name' && !(contains(a.titleSpan, mine.span) && contains(b.titleSpan, theirs.span));
  const inTitles = !isPart && overlaps(a.titleSpan, mine.span) && overlaps(b.titleSpan, theirs.span);
  return inTitles
    ? { rule: 'role-conflict', span: a.titleSpan, sourceSpan: b.titleSpan }
    : { ...plain, rule: 'role-conflict' };
}

/** What a title may be made of. */
const NOMINAL: ReadonlySet<DifferenceKind> = new Set(['name', 'noun', 'adjective']);

function areOneAddress(a: TitledRole, b: TitledRole): boolean {
  return a.title === b.title && a.organisation === undefined && b.organisation === undefined;
}

function roleAt({ roles, span }: Words): TitledRole | undefined {
  return roles.find((role) => overlaps(role.span, span) && !NO_PERSON.test(role.person ?? ''));
}

/** "Queen Street", "King County": a title that is the first word of a place's name. */
const NO_PERSON = /^(?:Street|St|Road|Rd|Avenue|Square|Lane|Hill|Park|Bridge|Bay|Island|County|City)$/;

function evidenceOf(views: readonly PassageView[], conflicts: readonly Conflict[]): readonly Evidence[] {
  return views
    .filter(
      (v) =>
        v.overall >= BEARS_ON ||
        conflicts.some(
          (c) => c.passage.index === v.candidate.passage.index && c.passage.source === v.candidate.passage.source,
        ),
    )
    .map((v) => ({
      passage: v.candidate.passage,
      score: v.overall,
      highlights: conflicts
        .filter((c) => c.passage.index === v.candidate.passage.index && c.passage.source === v.candidate.passage.source)
        .map((c) => toSource(c.sourceSpan, v.candidate.passage)),
    }))
    .sort((a, b) => b.highlights.length - a.highlights.length || b.score - a.score);
}

function verdictOf(
  claim: ClaimView,
  views: readonly PassageView[],
  conflicts: readonly Conflict[],
  isDisputed: boolean,
): Verdict {
  if (conflicts.length > 0) return 'contradicted';
  if (isDisputed) return 'disputed';
  // A false tick is worse than none: a plan is no report of what was done, and a denial none of what is told.
  const witnesses = views.filter((v) => v.overall >= BEARS_ON && !bearsNothingOut(claim, v));
  return witnesses.some((v) => v.overall >= BEARS_OUT) && valuesAreBorneOut(claim, witnesses)
    ? 'supported'
    : 'not-found';
}

/** A sentence whose number or date no source gives is not supported, however many of its words a passage has. */
function valuesAreBorneOut({ analysis }: ClaimView, near: readonly PassageView[]): boolean {
  return analysis.terms.filter((term) => term.fact).every((term) => near.some((v) => v.supported.has(term)));
}
