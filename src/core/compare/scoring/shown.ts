import type { Difference } from '../alignment/difference';
import type { Features } from './feature-map';
import { explainScore, type Score } from './score';

/** Above every strictness: what the form of both sides shows needs no further likelihood. */
const SHOWN = 0.75;
const BY_FORM: ReadonlySet<Difference['clash']> = new Set(['reversal', 'label'] as const);

/**
 * How sure a difference is, with its reasons. Where the form of both sides shows it (the same two in turned roles, another value under the same label), it is at least
 * as sure as the strictest asks: of passives, nouns and layouts the model has seen too few to tell.
 */
export function scoreOf({ clash }: Difference, features: Features): Score {
  const score = explainScore(features);
  return BY_FORM.has(clash) ? { ...score, confidence: Math.max(score.confidence, SHOWN) } : score;
}
