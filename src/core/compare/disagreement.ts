import type { Judgement } from '../model/rule';
import type { Span } from '../model/span';
import { bearsOut } from './fact-support';
import { featuresOf } from './features';
import type { Scene } from './scene';
import { confidenceOf } from './score';
import type { Suspicion } from './slot';
import { suspectIn } from './suspicion';
import type { Unit } from './units';
import type { PassageView } from './view';

type Disagreement = Judgement['disagreements'][number];
type Value = Disagreement['values'][number];

/** A passage that has less of the claim than this, by weight, is no witness. */
const WITNESS = 0.55;

/**
 * Where one source bears the claim's value out and another gives a different one in the same place, surely enough for a conflict had the
 * first not spoken. Values are listed newest source first; sources without a date come last, in the order of the evidence.
 */
export function findDisagreements(scene: Scene, threshold: number): readonly Disagreement[] {
  const witnesses = scene.views.filter((v) => v.overall >= WITNESS);
  if (new Set(witnesses.map((v) => v.candidate.passage.source)).size < 2) return [];
  return scene.claim.analysis.units.flatMap((unit) => disagreementOn(unit, scene, witnesses, threshold) ?? []);
}

function disagreementOn(unit: Unit, scene: Scene, witnesses: readonly PassageView[], threshold: number): Disagreement | undefined {
  if (!['quantity', 'date', 'duration', 'name'].includes(unit.kind)) return undefined;
  const holders = witnesses.filter((v) => holds(unit, v));
  const sources = new Set(holders.map((v) => v.candidate.passage.source));
  const others = witnesses.filter((v) => !sources.has(v.candidate.passage.source));
  if (holders.length === 0 || others.length === 0) return undefined;
  const against = others.flatMap((v) => suspectIn(scene.claim, unit, v)).filter((s) => isSure(s, scene, others, threshold));
  if (against.length === 0) return undefined;
  const values = [...holders.slice(0, 1).flatMap((v) => heldValue(unit, v) ?? []), ...against.map(valueOf)];
  const days = new Map(scene.views.map((v) => [v.candidate.passage.source, v.candidate.referenceDay ?? Number.NEGATIVE_INFINITY]));
  const newest = [...values].sort((a, b) => (days.get(b.passage.source) ?? 0) - (days.get(a.passage.source) ?? 0) || 0);
  return { span: unit.span, slot: unit.kind, values: newest };
}

function holds(unit: Unit, view: PassageView): boolean {
  if (unit.fact) return view.analysis.units.some((other) => bearsOut(other.fact, unit.fact));
  return view.supported.has(unit) || view.alignment.fit[unit.head]! > 0.9;
}

/** Sure enough where the passages that bear the value out are left out of account. */
function isSure(suspicion: Suspicion, scene: Scene, others: readonly PassageView[], threshold: number): boolean {
  return confidenceOf(featuresOf(suspicion, { ...scene, views: others, suspicions: [suspicion] })) >= threshold;
}

function valueOf({ other, view }: Suspicion): Value {
  return value(view, other.span);
}

function heldValue(unit: Unit, view: PassageView): Value | undefined {
  const at = view.alignment.to[unit.head]!;
  const own = at < 0 ? view.analysis.units.find((u) => u.kind === unit.kind) : view.analysis.units.find((u) => u.first <= at && at < u.last);
  return own && value(view, own.span);
}

function value({ analysis, candidate }: PassageView, sourceSpan: Span): Value {
  const { source, index } = candidate.passage;
  return { value: analysis.text.slice(sourceSpan.start, sourceSpan.end), passage: { source, index }, sourceSpan };
}
