import type { PairReading, WordDoubt } from '../../../model/reading/pair-reading';
import type { PairInput } from './pair-input';

/** Words that the model doubts less are not kept. */
const LEAST_DOUBT = 0.1;

/**
 * What the model computed for a pair: of supported, not found and conflict in this order, and of each piece whether it
 * is wrong.
 */
export interface PairOutput {
  readonly verdicts: ArrayLike<number>;
  readonly pieces: ArrayLike<number>;
}

/** What two shares of one whole come to at most, each rounded. */
const MOST_TOGETHER = 1.001;

/** The reading of a pair, rounded. Undefined where the numbers are none, as those of a damaged model. */
export function pairReading({ verdicts, pieces }: PairOutput, input: PairInput): PairReading | undefined {
  const supported = rounded(verdicts[0], 4);
  const conflict = rounded(verdicts[2], 4);
  if (!(supported >= 0 && conflict >= 0 && supported + conflict <= MOST_TOGETHER)) return undefined;
  const notFound = Math.max(0, rounded(1 - supported - conflict, 4));
  return { supported, conflict, notFound, doubts: doubtsOf(pieces, input) };
}

/** A word is as doubtful as its most doubtful piece. */
function doubtsOf(pieces: ArrayLike<number>, { claim, claimAt }: PairInput): readonly WordDoubt[] {
  const words: WordDoubt[] = [];
  claim.forEach(({ start, end, continues }, i) => {
    const doubt = rounded(pieces[claimAt + i], 3);
    const before = continues ? words.pop() : undefined;
    words.push(before ? { start: before.start, end, doubt: Math.max(before.doubt, doubt) } : { start, end, doubt });
  });
  return words.filter(({ doubt }) => doubt >= LEAST_DOUBT);
}

function rounded(value: number | undefined, digits: number): number {
  return Number((value ?? Number.NaN).toFixed(digits));
}
