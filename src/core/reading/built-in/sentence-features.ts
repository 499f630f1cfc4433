import type { PairReading } from '../../model/reading/pair-model';
import type { Held } from './hold';

/** What the verdict on a sentence rests on, in the order of the learnt weights. */
export const SENTENCE_FEATURES = [
  'conflict of the first',
  'support of the first',
  'conflict together',
  'support together',
  'highest doubt',
  'one passage',
] as const;

/** Probabilities nearer to 0 or 1 than this say no more. */
const EDGE = 0.002;

/** The features of what the model said of a sentence. */
export function sentenceFeatures({ first, together }: Held): readonly number[] {
  const other = together ?? first;
  return [
    logit(first.conflict),
    logit(first.supported),
    logit(other.conflict),
    logit(other.supported),
    Math.max(highestDoubt(first), highestDoubt(other)),
    together ? 0 : 1,
  ];
}

function highestDoubt({ doubts }: PairReading): number {
  return Math.max(0, ...doubts.map(({ doubt }) => doubt));
}

/** ln(p / (1 - p)), bounded. */
export function logit(probability: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(p / (1 - p));
}
