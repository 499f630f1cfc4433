import type { Pair } from '../../../model/reading/pair-model';
import { type Piece, piecesOf, type Vocabulary } from './word-piece';

/** How many pieces a model takes; a claim is cut first, and the passage to what is left. */
export interface PairLengths {
  readonly pair: number;
  readonly claim: number;
}

/** A pair as the model takes it: passage first, then the claim. */
export interface PairInput {
  readonly ids: readonly number[];
  /** The pieces of the claim, whose ids begin at `claimAt`. */
  readonly claim: readonly Piece[];
  readonly claimAt: number;
}

/** The input of a pair: `[CLS] passage [SEP] claim [SEP]`, as BERT takes two sentences (Devlin et al. 2019). */
export function pairInput({ passage, claim }: Pair, vocabulary: Vocabulary, lengths: PairLengths): PairInput {
  const second = piecesOf(claim, vocabulary, lengths.claim);
  const first = piecesOf(passage, vocabulary, Math.max(0, lengths.pair - second.length - 3));
  const { first: start, separator } = vocabulary;
  const ids = [start, ...first.map((p) => p.id), separator, ...second.map((p) => p.id), separator];
  return { ids, claim: second, claimAt: first.length + 2 };
}
