import type { Analysis } from './analysis';
import { compareFacts } from './fact-support';
import { areOpposite } from './lexicon';
import type { ClaimView, PassageView } from './view';
import type { Unit, UnitKind } from './units';

/** A unit of the claim that a passage does not have, and the unit that stands in its place there. */
export interface Pairing {
  readonly unit: Unit;
  readonly other: Unit;
  readonly view: PassageView;
  /** 0..1: how well the words around the two fit. */
  readonly context: number;
  /** The words right before and right after the two fit. */
  readonly left: number;
  readonly right: number;
  /** The same preposition or article stands before both. */
  readonly sameLead: number;
  /** How the choice was made; higher is better. */
  readonly score: number;
}

/** Kinds that may stand in for each other; the number is how readily. */
const COMPATIBLE: Readonly<Partial<Record<UnitKind, Readonly<Partial<Record<UnitKind, number>>>>>> = {
  quantity: { quantity: 1 },
  date: { date: 1 },
  duration: { duration: 1 },
  name: { name: 1, noun: 0.6 },
  noun: { noun: 1, name: 0.6, adjective: 0.4 },
  verb: { verb: 1, noun: 0.3 },
  adjective: { adjective: 1, noun: 0.5, name: 0.5, adverb: 0.4 },
  adverb: { adverb: 1, adjective: 0.4 },
  link: { link: 1 },
};

/** How far, in content words, context is looked for, and how fast it fades. */
const REACH = 4;
const FADE = 0.7;

/** The best counterpart of `unit` in a passage (or `fixed`, where it is known), or undefined where nothing of its kind is free. */
export function pair(claim: ClaimView, unit: Unit, view: PassageView, fixed?: Unit): Pairing | undefined {
  if (fixed) return compare(claim, unit, fixed, view, 1);
  let best: Pairing | undefined;
  for (const other of view.analysis.units) {
    const compatible = COMPATIBLE[unit.kind]?.[other.kind];
    if (compatible === undefined || isClaimed(unit, other, view) || (unit.kind === 'link' && !areLinksOpposed(claim, unit, other, view))) continue;
    const made = compare(claim, unit, other, view, compatible);
    if (!best || made.score > best.score) best = made;
  }
  return best;
}

function areLinksOpposed(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  return areOpposite(claim.analysis.tokens[unit.head]!.lower, view.analysis.tokens[other.head]!.lower);
}

/** A word of the passage that the claim has elsewhere is no substitute, except for facts, which may repeat. */
function isClaimed(unit: Unit, other: Unit, view: PassageView): boolean {
  if (unit.fact && other.fact) return compareFacts(unit.fact, other.fact).relation !== 'conflict';
  const from = view.alignment.from[other.head]!;
  return from >= 0 && (from < unit.first || from >= unit.last);
}

function compare(claim: ClaimView, unit: Unit, other: Unit, view: PassageView, compatible: number): Pairing {
  const context = contextOf(claim, unit, other, view);
  const left = neighbourFit(claim.analysis, unit.first, -1, other.first, view);
  const right = neighbourFit(claim.analysis, unit.last - 1, 1, other.last - 1, view);
  const sameLead = lead(claim.analysis, unit) === lead(view.analysis, other) ? 1 : 0;
  return { unit, other, view, context, left, right, sameLead, score: compatible * (0.15 + context + 0.3 * left + 0.3 * right + 0.15 * sameLead) };
}

/** The share, by weight and nearness, of the words around `unit` that have their counterpart around `other`. */
function contextOf(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): number {
  const { tokens, content } = claim.analysis;
  const from = rankOf(claim.analysis, unit.first);
  const to = rankOf(claim.analysis, unit.last - 1);
  const place = rankOf(view.analysis, other.head);
  let reached = 0;
  let all = 0;
  for (let rank = from - REACH; rank <= to + REACH; rank++) {
    const i = content[rank];
    if (i === undefined || (i >= unit.first && i < unit.last)) continue;
    const distance = rank < from ? from - rank : rank - to;
    const weight = (claim.weights[i] ?? 0) * FADE ** (distance - 1);
    all += weight;
    const at = view.alignment.to[i]!;
    if (at < 0 || !tokens[i]) continue;
    const apart = Math.abs(view.analysis.tokens[at]!.rank - place);
    reached += weight * view.alignment.fit[i]! * (apart <= distance + 1 ? 1 : FADE ** (apart - distance - 1));
  }
  return all === 0 ? 0 : reached / all;
}

function rankOf(analysis: Analysis, i: number): number {
  return Math.max(0, analysis.tokens[i]?.rank ?? 0);
}

function neighbourFit(claim: Analysis, edge: number, step: 1 | -1, otherEdge: number, view: PassageView): number {
  const mine = claim.content[rankOf(claim, edge) + (claim.tokens[edge]?.content === false && step === -1 ? 0 : step)];
  if (mine === undefined) return 0;
  const at = view.alignment.to[mine]!;
  if (at < 0) return 0;
  const apart = view.analysis.tokens[at]!.rank - rankOf(view.analysis, otherEdge);
  return apart === step ? 1 : Math.abs(apart) <= 2 ? 0.5 : 0;
}

/** The word right before a unit, where it is a function word. */
function lead(analysis: Analysis, unit: Unit): string | number {
  const before = analysis.tokens[unit.first - 1];
  return before && !before.content ? before.lower : unit.first;
}
