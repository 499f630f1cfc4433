import type { DateFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { claimPlace, fitAt, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference, type DifferenceKind } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOne } from '../../exceptions/subject/other-encounter';
import { isAssertion } from '../../sentence/assertion';
import { classOf, type Contrast, contrastsIn } from '../../sentence/clauses/contrasts';
import { doerMark, isPassive } from '../../sentence/relations/passive';
import type { Term } from '../../sentence/terms';
import { haveOneModality, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/**
 * The very one that a passage denies in favour of another. Example: "the mayor opened it" beside "it was opened not by
 * the mayor but by a pupil"; one difference or none.
 */
export function findContrasted(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(
    views.flatMap((view) => contrastsIn(view.analysis).flatMap((contrast) => deniedIn(claim, contrast, view))),
  );
  return best ? [best] : [];
}

function deniedIn(claim: ClaimView, contrast: Contrast, view: PassageView): readonly Difference[] {
  const { denied, right } = contrast;
  const verb = verbFor(claim, contrast, view);
  if (verb < 0 || !isAssertion(view.analysis.text) || !isSameDeed(claim, verb, contrast, view)) return [];
  const mine = claim.analysis.terms;
  const term = mine.find((u) => isThis(claim, u, denied, view) && isInRole(claim, u, verb, contrast));
  if (!term || mine.some((u) => isThis(claim, u, right, view))) return [];
  if (!mine.every((u) => u === term || isThere(claim, u, view))) return [];
  const slot = term.kind as DifferenceKind;
  return [certainDifference(claim, { slot, term, other: right, view, clash: 'sense' })];
}

/** Where the claim has a contrast's verb, the same or another for it; -1 where it has none. */
function verbFor(
  { analysis: { tokens } }: ClaimView,
  { verb }: Contrast,
  { analysis, alignment }: PassageView,
): number {
  const at = claimPlace(alignment, verb);
  const { lemma } = nth(analysis.tokens, verb);
  return at >= 0 ? at : tokens.findIndex((t) => t.pos === 'VERB' && t.lemma === lemma);
}

/** The verb in the same mood, and one of the things that the passage says it of or does it to. */
function isSameDeed({ analysis }: ClaimView, verb: number, contrast: Contrast, view: PassageView): boolean {
  const [mine, theirs] = [nth(analysis.tokens, verb), nth(view.analysis.tokens, contrast.verb)];
  if (!haveOneModality(mine, theirs) || mine.future !== theirs.future) return false;
  const isOutside = (i: number): boolean => i < Math.min(contrast.from, contrast.right.first) && i !== contrast.verb;
  const isBehind = (i: number): boolean => i > Math.max(contrast.to, contrast.right.last) && i !== contrast.verb;
  return view.analysis.content.some((i) => {
    if (contrast.isSubject ? !isBehind(i) : !isOutside(i)) return false;
    const at = claimPlace(view.alignment, i);
    return at >= 0 && fitAt(view.alignment, at) >= SAME_WORD && isThing(nth(view.analysis.tokens, i));
  });
}

function isThing({ pos, name }: Token): boolean {
  return name || pos === 'NOUN' || pos === 'PROPN';
}

function isThis(claim: ClaimView, mine: Term, theirs: Term, view: PassageView): boolean {
  if (theirs.fact !== undefined) return compareFacts(mine.fact, theirs.fact).relation === 'same';
  return mine.fact === undefined && areNominal(mine, theirs) && areOne(claim, mine, theirs, view);
}

function areNominal(mine: Term, theirs: Term): boolean {
  return mine.kind === theirs.kind && (mine.kind === 'name' || mine.kind === 'noun');
}

/** Whether it has the same part in the claim: who did it, where, when, or to what. */
function isInRole(
  { analysis: { tokens } }: ClaimView,
  { first, last }: Term,
  verb: number,
  contrast: Contrast,
): boolean {
  const { lead, isSubject } = contrast;
  const own = leadBefore(tokens, first);
  if (lead === 'by' || isSubject) {
    const isDoer = last <= verb && own === '' && !isPassive(tokens, verb);
    return isDoer || (own === 'by' && doerMark(tokens, verb) >= 0);
  }
  return first > verb && classOf(own) === classOf(lead);
}

const INNER: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** The preposition before the phrase that a place stands in, "of" apart; empty where there is none. */
function leadBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at >= 0 && (INNER.has(nth(tokens, at).pos) || nth(tokens, at).lower === 'of')) at--;
  const before = tokens[at];
  return before?.pos === 'ADP' ? before.lower : '';
}

/** From so much on a passage has a word of the claim, or what stands around it does. */
const AROUND = 0.5;

/** Whether a name or value of the claim is the passage's, or that of what stands around it. */
function isThere({ analysis }: ClaimView, { kind, fact, first, head }: Term, view: PassageView): boolean {
  if ((view.cover[head] ?? 0) >= AROUND) return true;
  if (fact !== undefined) return fact.kind === 'date' && isOfItsTime(fact, view);
  // "For the church": what happened to something else.
  return kind !== 'name' && (kind !== 'noun' || leadBefore(analysis.tokens, first) === '');
}

/** How many days before its document came out what a passage tells without a day may have been. */
const RECENT = 31;

/** Whether a day may be that of what a passage tells without one: shortly before its document came out. */
function isOfItsTime({ interval, written }: DateFact, { candidate, analysis }: PassageView): boolean {
  const day = candidate.referenceDay;
  if (day === undefined || analysis.terms.some((u) => u.kind === 'date')) return false;
  if (Number.isFinite(interval.min)) return interval.max >= day - RECENT && interval.min <= day;
  const months = [day - RECENT, day].map((at) => new Date(at * DAY).getUTCMonth() + 1);
  return written.month !== undefined && months.includes(written.month);
}

const DAY = 86_400_000;
