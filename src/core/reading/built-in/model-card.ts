import * as v from 'valibot';
import type { PairLengths } from './pairs/pair-input';

const Length = v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(512));

const Card = v.object({
  version: v.literal(1),
  /** SHA-256 of the weights. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  maxLength: Length,
  claimLength: Length,
});

/** What the file `model.json` beside the weights says of them. */
export interface ModelCard {
  readonly hash: string;
  readonly lengths: PairLengths;
}

/** The card in a text; undefined where it is none. */
export function parseModelCard(text: string): ModelCard | undefined {
  const card = v.safeParse(v.pipe(v.string(), v.parseJson(), Card), text);
  if (!card.success) return undefined;
  const { hash, maxLength, claimLength } = card.output;
  return { hash, lengths: { pair: maxLength, claim: claimLength } };
}
