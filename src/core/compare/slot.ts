import type { Pairing } from './pairing';
import type { Unit } from './units';
import type { PassageView } from './view';

/** What sort of difference was found between a claim and a passage. */
export type Slot = 'quantity' | 'date' | 'duration' | 'name' | 'noun' | 'verb' | 'adjective' | 'adverb' | 'antonym' | 'negation' | 'link' | 'swap';

/** A place where a claim and a passage seem to say different things; the model decides how likely that is a conflict. */
export interface Suspicion {
  readonly slot: Slot;
  /** The claim's words. */
  readonly unit: Unit;
  /** The passage's words in their place. */
  readonly other: Unit;
  readonly pairing: Pairing;
  readonly view: PassageView;
  /** True where the sources give the claim's value, but for another time or name. */
  readonly crossed?: boolean;
}

/** The suspicion that fits best: a good context in a passage that has much of the claim beats either alone. */
export function bestOf(suspicions: readonly Suspicion[]): Suspicion | undefined {
  let best: Suspicion | undefined;
  for (const s of suspicions) if (!best || weigh(s) > weigh(best)) best = s;
  return best;
}

function weigh({ pairing, view }: Suspicion): number {
  return pairing.score * (0.3 + Math.max(view.overall, pairing.near));
}

/** A passage that has less of the claim than this (by weight) speaks of something else. */
export const LEAST_COVER = 0.02;
