import type { PairModel, PairReading } from '../../model/pair-model';
import { type Result, success } from '../../model/problem';
import { joinedPassages } from './joined-passages';

/** Passages that a claim is held against one by one, the likeliest ones: a third found no more, and each takes time. */
const MOST_PASSAGES = 2;
/** A passage that bears a claim out like this decides alone. */
const CLEAR = 0.9;

/** What the model said of a claim: beside single passages, and beside several together. */
export interface Held {
  readonly single: readonly PairReading[];
  readonly joined?: PairReading;
}

/** Holds a claim against its passages, the likeliest first. A failure of the model ends it. */
export async function hold(model: PairModel, claim: string, passages: readonly string[], signal: AbortSignal): Promise<Result<Held>> {
  const single: PairReading[] = [];
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const read = await model.read({ passage, claim }, signal);
    if (!read.ok) return read;
    single.push(read.value);
  }
  const together = single.some(({ supported }) => supported >= CLEAR) ? undefined : joinedPassages(passages);
  if (together === undefined) return success({ single });
  const joined = await model.read({ passage: together, claim }, signal);
  return joined.ok ? success({ single, joined: joined.value }) : joined;
}
