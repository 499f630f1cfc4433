import type { Disagreement, DisputedValue } from '../model/rule';
import type { Span } from '../model/span';
import { bearsOut } from './fact-support';
import { featuresOf } from './features';
import type { Scene } from './scene';
import { confidenceOf } from './score';
import { LEAST_COVER, type Suspicion } from './slot';
import { suspectIn } from './suspicion';
import type { Unit } from './units';
import { coverage, type PassageView } from './view';

/** A passage that has less of the rest of the claim than this, by weight, is no witness. */
const WITNESS = 0.55;

/**
 * Where one source bears the claim's value out and another gives a different one in the same place, surely enough for a conflict had the
 * first not spoken. Values are listed newest source first; sources without a date come last, in the order of the evidence.
 */
export function findDisagreements(scene: Scene, threshold: number): readonly Disagreement[] {
  if (new Set(scene.views.map((v) => v.candidate.passage.source)).size < 2) return [];
  return scene.claim.analysis.units.flatMap((unit) => disagreementOn(unit, scene, threshold) ?? []);
}

const DISPUTABLE: ReadonlySet<string> = new Set(['quantity', 'date', 'duration', 'name', 'verb', 'adjective']);

function disagreementOn(unit: Unit, scene: Scene, threshold: number): Disagreement | undefined {
  if (!DISPUTABLE.has(unit.kind)) return undefined;
  const inUnit = (i: number): boolean => i >= unit.first && i < unit.last;
  const witnesses = scene.views.filter((v) => v.overall >= LEAST_COVER && coverage(scene.claim, (i) => v.cover[i]!, inUnit) >= WITNESS);
  const holders = witnesses.filter((v) => holds(unit, v));
  const sources = new Set(holders.map((v) => v.candidate.passage.source));
  const others = witnesses.filter((v) => !sources.has(v.candidate.passage.source));
  if (holders.length === 0 || others.length === 0) return undefined;
  const against = others.flatMap((v) => suspectIn(scene.claim, unit, v)).filter((s) => isDisputable(s) && isSure(s, scene, others, threshold));
  if (against.length === 0) return undefined;
  const held = newestFirst(holders, scene).slice(0, 1).flatMap((v) => heldValue(unit, v) ?? []);
  const values = newestFirst(against.map((s) => s.view), scene).flatMap((v) => against.filter((s) => s.view === v).map(valueOf));
  return { span: unit.span, slot: unit.kind, ...listed(held, values, scene) };
}

/** A verb or adjective is disputed where another source has its opposite. */
function isDisputable({ slot, unit }: Suspicion): boolean {
  return slot === 'antonym' || (unit.kind !== 'verb' && unit.kind !== 'adjective');
}

function listed(held: readonly DisputedValue[], others: readonly DisputedValue[], scene: Scene): Pick<Disagreement, 'values' | 'latest'> {
  const all = [...held, ...others];
  const once = all.filter((v, i) => all.findIndex((w) => w.value.toLowerCase() === v.value.toLowerCase()) === i);
  const day = (v: DisputedValue): number => dayOf(v.passage.source, scene);
  const values = [...once].sort((a, b) => day(b) - day(a) || 0);
  const [own, other] = [held, others].map((side) => Math.max(Number.NEGATIVE_INFINITY, ...side.map(day))) as [number, number];
  const isKnown = Number.isFinite(own) && Number.isFinite(other) && own !== other;
  return { values, latest: isKnown ? (own > other ? 'own' : 'other') : 'unknown' };
}

function newestFirst(views: readonly PassageView[], scene: Scene): readonly PassageView[] {
  const day = (v: PassageView): number => dayOf(v.candidate.passage.source, scene);
  return [...new Set(views)].sort((a, b) => day(b) - day(a) || 0);
}

/** Days since 1970-01-01 of a source's publication; minus infinity where it has no date. */
function dayOf(source: string, { views }: Scene): number {
  return views.find((v) => v.candidate.passage.source === source)?.candidate.referenceDay ?? Number.NEGATIVE_INFINITY;
}

function holds(unit: Unit, view: PassageView): boolean {
  if (unit.fact) return view.analysis.units.some((other) => bearsOut(other.fact, unit.fact));
  return view.supported.has(unit) || view.alignment.fit[unit.head]! > 0.9;
}

/** Sure enough where the passages that bear the value out are left out of account. */
function isSure(suspicion: Suspicion, scene: Scene, others: readonly PassageView[], threshold: number): boolean {
  return confidenceOf(featuresOf(suspicion, { ...scene, views: others, suspicions: [suspicion] })) >= threshold;
}

function valueOf({ other, view }: Suspicion): DisputedValue {
  return value(view, other.span);
}

function heldValue(unit: Unit, view: PassageView): DisputedValue | undefined {
  const at = view.alignment.to[unit.head]!;
  const own = at < 0 ? view.analysis.units.find((u) => u.kind === unit.kind) : view.analysis.units.find((u) => u.first <= at && at < u.last);
  return own && value(view, own.span);
}

function value({ analysis, candidate }: PassageView, sourceSpan: Span): DisputedValue {
  const { source, index } = candidate.passage;
  return { value: analysis.text.slice(sourceSpan.start, sourceSpan.end), passage: { source, index }, sourceSpan };
}
