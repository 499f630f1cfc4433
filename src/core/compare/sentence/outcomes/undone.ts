import { nth } from '../../../text/nth';
import { isAhead, isGivenUp, isUnreal } from '../ahead';
import { isPastForm } from '../relations/passive';
import type { Token } from '../token';

/** Words before a verb by which it came near to being done. */
export const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);

/** "Lund | drowned", "nearly | drowned": a past form there is a verb, whatever it is tagged as. */
export function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isBehindNoun = before !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(before.pos);
  const isLed = isBehindNoun || NEARLY.has(before?.lower ?? '');
  return nth(tokens, at).pos === 'VERB' || (isLed && isPastForm(nth(tokens, at)));
}

/** Whether a sentence says of a verb that it came to nothing. */
export function isUndone(tokens: readonly Token[], at: number): boolean {
  if (nth(tokens, at).negated) return false;
  if (NEARLY.has(tokens[at - 1]?.lower ?? '')) return true;
  return [isImagined, isGivenUp, isMissed, isStillAhead].some((isSo) => isSo(tokens, at));
}

/** "Was to have opened", "was to have been opened". */
function isMissed(tokens: readonly Token[], at: number): boolean {
  const have = tokens[at - 1]?.lower === 'been' ? at - 2 : at - 1;
  return isUnreal(tokens, have - 1) && !tokens.some(({ lower }, i) => i > at && lower === 'did');
}

/** "Will | vote in June; no vote has been held". */
function isStillAhead(tokens: readonly Token[], at: number): boolean {
  if (!isAhead(tokens, at)) return false;
  const { stem } = nth(tokens, at);
  const named = tokens.flatMap((token, i) => (i > at && token.stem === stem ? [i] : []));
  return named.some((i) => tokens[i - 1]?.lower === 'no' && HAS.has(tokens[i + 1]?.lower ?? ''));
}

const HAS: ReadonlySet<string> = new Set(['has', 'have']);

/** "Would have reached the top | if": what did not come to be. */
function isImagined(tokens: readonly Token[], at: number): boolean {
  const isPerfect = tokens[at - 1]?.lower === 'have' && tokens[at - 2]?.lower === 'would';
  return isPerfect && tokens.some(({ lower }, i) => lower === 'if' && hasPerfectBehind(tokens, i));
}

/** "If the rope had held", "had not the rope broken". */
function hasPerfectBehind(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ lower }) => lower === 'had');
}
