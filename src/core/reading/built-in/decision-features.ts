import type { Held, PairReading } from '../../model/reading/pair-reading';
import { overlaps, type Span } from '../../model/span';

/** What the verdict on a sentence rests on, in the order of the learnt weights. */
export const DECISION_FEATURES = [
  'conflict of the first',
  'support of the first',
  'conflict together',
  'support together',
  'highest doubt',
  'one passage',
  'surest difference of the rules',
  'its log odds',
  'a difference where the reader doubts',
  'words that the passages have',
  'figures',
  'figures that the passages lack',
  'words',
  'doubted words',
] as const;

/** A difference that the rules see, reported or not. */
export interface SeenDifference {
  readonly span: Span;
  readonly confidence: number;
}

/** All that is known of a sentence once the model has read it. */
export interface ReadSentence {
  readonly text: string;
  /** What the model was shown. */
  readonly passages: readonly string[];
  readonly held: Held;
  readonly differences: readonly SeenDifference[];
}

/** Probabilities nearer to 0 or 1 than this say no more. */
const EDGE = 0.002;
/** From here on a word counts as doubted. */
const DOUBTED = 0.3;
/** Shorter words are in most passages. */
const TELLING = 4;

/**
 * The features of a sentence: what the model computed, what the rules see, and how much of the sentence its passages
 * say in its own words. A sentence in words of its own is as often right.
 */
export function decisionFeatures({ text, passages, held, differences }: ReadSentence): readonly number[] {
  const { first, together = first } = held;
  const surest = Math.max(LEAST, ...differences.map(({ confidence }) => confidence));
  const doubts = together === first ? first.doubts : [...first.doubts, ...together.doubts];
  const doubtAt = (span: Span): number => highest(doubts.filter((one) => overlaps(one, span)));
  const shown = passages.join('\n').toLowerCase();
  const words = text.toLowerCase().match(WORD) ?? [];
  const figures = words.filter((word) => /\d/.test(word));
  return [
    logit(first.conflict),
    logit(first.supported),
    logit(together.conflict),
    logit(together.supported),
    highest(doubts),
    held.together ? 0 : 1,
    surest,
    logit(surest),
    Math.max(0, ...differences.map(({ span, confidence }) => confidence * doubtAt(span))),
    shareOf(
      words.filter((word) => word.length >= TELLING),
      shown,
    ),
    figures.length,
    figures.filter((figure) => !shown.includes(figure)).length,
    words.length,
    first.doubts.filter(({ doubt }) => doubt > DOUBTED).length,
  ];
}

/** Where the rules see no difference at all. */
const LEAST = 0.01;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu;

function shareOf(words: readonly string[], shown: string): number {
  return words.filter((word) => shown.includes(word)).length / Math.max(1, words.length);
}

function highest(doubts: PairReading['doubts']): number {
  return Math.max(0, ...doubts.map(({ doubt }) => doubt));
}

/** ln(p / (1 - p)), bounded. */
function logit(probability: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(p / (1 - p));
}
