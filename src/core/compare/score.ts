import type { Features } from './feature-map';

/** How likely a suspicion is a conflict, with what each feature added to the decision. */
export interface Score {
  readonly confidence: number;
  readonly reasons: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

/** 0..1. */
export function score(features: Features): Score {
  const value = (name: string) => features[name] ?? 0;
  const sum = -4 + 3 * value('claim covered') + 2 * value('context') + value('left fits') + value('right fits') - 2 * value('names missing');
  return { confidence: 1 / (1 + Math.exp(-sum)), reasons: [] };
}
