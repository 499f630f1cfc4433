import type { PairModel } from '../../model/reading/pair-model';
import type { Held } from '../../model/reading/pair-reading';
import { type Result, success } from '../../model/problem';
import { joinedPassages } from './joined-passages';

/** A passage that bears a claim out like this decides alone. */
const CLEAR = 0.9;

/** Holds a claim against its passages, the likeliest first; at least one. A failure of the model ends it. */
export async function hold(
  model: PairModel,
  claim: string,
  passages: readonly string[],
  signal: AbortSignal,
): Promise<Result<Held>> {
  const first = await model.read({ passage: passages[0] ?? '', claim }, signal);
  if (!first.ok) return first;
  const joined = first.value.supported >= CLEAR ? undefined : joinedPassages(passages);
  if (joined === undefined) return success({ first: first.value });
  const together = await model.read({ passage: joined.text, claim }, signal);
  return together.ok ? success({ first: first.value, together: together.value }) : together;
}
