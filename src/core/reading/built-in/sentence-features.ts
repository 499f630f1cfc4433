import type { PairReading } from '../../model/pair-model';
import type { Held } from './hold';

/** What the verdict on a sentence rests on, in the order of the learnt weights. */
export const SENTENCE_FEATURES = [
  'highest conflict', 'highest support', 'conflict of the first', 'support of the first',
  'conflict together', 'support together', 'support where the conflict is', 'highest doubt', 'one passage',
] as const;

/** Probabilities nearer to 0 or 1 than this say no more. */
const EDGE = 0.002;

/** The features of what the model said of a sentence; empty where it said nothing. */
export function sentenceFeatures({ single, joined }: Held): readonly number[] {
  const [first] = single;
  const against = mostAgainst(single);
  if (!first || !against) return [];
  const support = Math.max(...single.map(({ supported }) => supported));
  const together = joined ?? against;
  return [
    logit(against.conflict), logit(support), logit(first.conflict), logit(first.supported),
    logit(together.conflict), logit(joined ? joined.supported : support), logit(against.supported),
    highestDoubt(against), single.length === 1 ? 1 : 0,
  ];
}

/** The reading that sees most of a conflict; the first of equals. */
export function mostAgainst(readings: readonly PairReading[]): PairReading | undefined {
  return readings.reduce<PairReading | undefined>((best, one) => (best && best.conflict >= one.conflict ? best : one), undefined);
}

function highestDoubt({ doubts }: PairReading): number {
  return Math.max(0, ...doubts.map(({ doubt }) => doubt));
}

/** ln(p / (1 - p)), bounded. */
export function logit(probability: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(p / (1 - p));
}
