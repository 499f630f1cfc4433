import type { Disagreement, DisputedValue } from '../../model/judging/rule';
import type { Span } from '../../model/span';
import { fitAt, passagePlace, SAME_WORD } from '../alignment/align';
import { bearsOut } from '../alignment/fact-support';
import { featuresOf } from './features';
import type { JudgeContext } from './judge-context';
import { confidenceOf } from './score';
import { LEAST_COVER, type Difference } from '../alignment/difference';
import { isOfAnother } from '../exceptions/subject/other-subject';
import { differenceAt } from '../differences/find-differences';
import type { Term } from '../sentence/terms';
import { isOnlyPlanned, tellsWhatCame } from '../alignment/plans';
import { coverage, type ClaimView, type PassageView } from '../alignment/view';

/**
 * A disagreement, or one that is settled. There a plan differs from what came of it, and no conflict is reported
 * either.
 */
export interface FoundDisagreement extends Disagreement {
  readonly isSettled?: true;
}

/** A passage that has less of the rest of the claim than this, by weight, is no witness. */
const WITNESS = 0.55;

/**
 * The places where one source bears the claim out and another differs. It gives a different value there, surely enough
 * for a conflict had the first not spoken. Values are listed newest source first; sources without a date come last, in
 * the order of the evidence.
 */
export function findDisagreements(judgeContext: JudgeContext, threshold: number): readonly FoundDisagreement[] {
  if (new Set(judgeContext.views.map((v) => v.candidate.passage.source)).size < 2) return [];
  return judgeContext.claim.analysis.terms.flatMap((term) => disagreementOn(term, judgeContext, threshold) ?? []);
}

const DISPUTABLE: ReadonlySet<string> = new Set(['quantity', 'date', 'duration', 'name', 'verb', 'adjective']);

function disagreementOn(term: Term, judgeContext: JudgeContext, threshold: number): FoundDisagreement | undefined {
  if (!DISPUTABLE.has(term.kind)) return undefined;
  const inUnit = (i: number): boolean => i >= term.first && i < term.last;
  const witnesses = judgeContext.views.filter(
    (v) => v.overall >= LEAST_COVER && coverage(judgeContext.claim, (i) => v.cover[i] ?? 0, inUnit) >= WITNESS,
  );
  const holders = witnesses.filter((v) => holds(judgeContext.claim, term, v));
  const sources = new Set(holders.map((v) => v.candidate.passage.source));
  const others = witnesses.filter((v) => !sources.has(v.candidate.passage.source));
  if (holders.length === 0 || others.length === 0) return undefined;
  const against = others
    .flatMap((v) => differenceAt(judgeContext.claim, term, v))
    .filter((s) => isDisputable(s) && isSure(s, judgeContext, others, threshold));
  if (against.length === 0) return undefined;
  if (isSettled(judgeContext.claim, holders, against))
    return { span: term.span, slot: term.kind, values: [], latest: 'unknown', isSettled: true };
  const held = newestFirst(holders, judgeContext)
    .slice(0, 1)
    .flatMap((v) => heldValue(term, v) ?? []);
  const values = newestFirst(
    against.map((s) => s.view),
    judgeContext,
  ).flatMap((v) => against.filter((s) => s.view === v).map(valueOf));
  return { span: term.span, slot: term.kind, ...listed(held, values, judgeContext) };
}

/**
 * True where a plan and what came of it differ, and the claim tells the one as a plan or the other as done: what was
 * announced does not dispute what happened.
 */
function isSettled(claim: ClaimView, holders: readonly PassageView[], against: readonly Difference[]): boolean {
  if (against.every(({ view }) => tellsWhatCame(claim, view))) return true;
  return holders.some((v) => !isOnlyPlanned(claim, v)) && against.every(({ view }) => isOnlyPlanned(claim, view));
}

/** A verb or adjective is disputed where another source has its opposite. */
function isDisputable({ slot, term }: Difference): boolean {
  return slot === 'antonym' || (term.kind !== 'verb' && term.kind !== 'adjective');
}

function listed(
  held: readonly DisputedValue[],
  others: readonly DisputedValue[],
  judgeContext: JudgeContext,
): Pick<Disagreement, 'values' | 'latest'> {
  const all = [...held, ...others];
  const once = all.filter((v, i) => all.findIndex((w) => w.value.toLowerCase() === v.value.toLowerCase()) === i);
  const day = (v: DisputedValue): number => dayOf(v.passage.source, judgeContext);
  const values = [...once].sort((a, b) => day(b) - day(a) || 0);
  const [own, other] = [held, others].map((side) => Math.max(Number.NEGATIVE_INFINITY, ...side.map(day))) as [
    number,
    number,
  ];
  const isKnown = Number.isFinite(own) && Number.isFinite(other) && own !== other;
  return { values, latest: isKnown ? (own > other ? 'own' : 'other') : 'unknown' };
}

function newestFirst(views: readonly PassageView[], judgeContext: JudgeContext): readonly PassageView[] {
  const day = (v: PassageView): number => dayOf(v.candidate.passage.source, judgeContext);
  return [...new Set(views)].sort((a, b) => day(b) - day(a) || 0);
}

/** Days since 1970-01-01 of a source's publication; minus infinity where it has no date. */
function dayOf(source: string, { views }: JudgeContext): number {
  return views.find((v) => v.candidate.passage.source === source)?.candidate.referenceDay ?? Number.NEGATIVE_INFINITY;
}

function holds(claim: ClaimView, term: Term, view: PassageView): boolean {
  if (!term.fact) return view.supported.has(term) || fitAt(view.alignment, term.head) >= SAME_WORD;
  const same = view.analysis.terms.filter((other) => bearsOut(other.fact, term.fact));
  return same.some((other) => !isOfAnother(claim, term, view, other));
}

/** Sure enough where the passages that bear the value out are left out of account. */
function isSure(
  difference: Difference,
  judgeContext: JudgeContext,
  others: readonly PassageView[],
  threshold: number,
): boolean {
  return (
    confidenceOf(featuresOf(difference, { ...judgeContext, views: others, differences: [difference] })) >= threshold
  );
}

function valueOf({ other, view }: Difference): DisputedValue {
  return value(view, other.span);
}

function heldValue(term: Term, view: PassageView): DisputedValue | undefined {
  const at = passagePlace(view.alignment, term.head);
  const own =
    at < 0
      ? view.analysis.terms.find((u) => u.kind === term.kind)
      : view.analysis.terms.find((u) => u.first <= at && at < u.last);
  return own && value(view, own.span);
}

function value({ analysis, candidate }: PassageView, sourceSpan: Span): DisputedValue {
  const { source, index } = candidate.passage;
  return { value: analysis.text.slice(sourceSpan.start, sourceSpan.end), passage: { source, index }, sourceSpan };
}
