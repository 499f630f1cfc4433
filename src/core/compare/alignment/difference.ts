import type { Term } from '../sentence/terms';
import type { PassageView } from './view';

/** A term of the claim with what stands in its place in a passage. */
export interface Counterpart {
  readonly term: Term;
  readonly other: Term;
  readonly view: PassageView;
  /** 0..1: how well the words around the two fit. */
  readonly context: number;
  /** The words right before and right after the two fit. */
  readonly left: number;
  readonly right: number;
  /** The same preposition or article stands before both. */
  readonly sameLead: number;
  /** 0..1: how much of the claim around the term the passage and its neighbours have, nearer words weighing more. */
  readonly near: number;
  /** How the choice was made; higher is better. */
  readonly score: number;
}

/** The lead of a term that its "not" stands before: neither the other's nor another. */
export const LEAD_DENIED = 0.5;

/** What sort of difference was found between a claim and a passage. */
export type DifferenceKind =
  | 'quantity'
  | 'date'
  | 'duration'
  | 'name'
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'antonym'
  | 'negation'
  | 'link'
  | 'swap';

/**
 * A place where a claim and a passage seem to say different things; the model decides how likely that is a conflict.
 */
export interface Difference {
  readonly slot: DifferenceKind;
  /** The claim's words. */
  readonly term: Term;
  /** The passage's words in their place. */
  readonly other: Term;
  readonly counterpart: Counterpart;
  readonly view: PassageView;
  /**
   * What the form alone shows: another post, other kin, roles turned, a value under a label, the statement denied, one
   * word of it another.
   */
  readonly clash?: 'post' | 'kin' | 'reversal' | 'label' | 'sense' | 'apart';
  /** True where the sources give the claim's value, but for another time or name. */
  readonly crossed?: boolean;
  /**
   * True where form alone decides: the order of a row ("9 and 17, respectively"), roles turned round, a value's label.
   */
  readonly certain?: boolean;
}

/** The difference that fits best: a good context in a passage that has much of the claim beats either alone. */
export function bestOf(differences: readonly Difference[]): Difference | undefined {
  let best: Difference | undefined;
  for (const s of differences) if (!best || weigh(s) > weigh(best)) best = s;
  return best;
}

/** What a counterpart is worth in a passage that has nothing else of the claim; one that has all of it adds 1. */
const ALONE = 0.3;

function weigh({ counterpart, view }: Difference): number {
  return counterpart.score * (ALONE + Math.max(view.overall, counterpart.near));
}

/** A passage with less of the claim, by weight, speaks of something else. */
export const LEAST_COVER = 0.02;
