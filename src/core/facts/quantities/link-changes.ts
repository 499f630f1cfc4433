import { directionOf } from './change-words';
import type { QuantityDraft } from './draft-fact';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { nth } from '../../text/nth';

/** Tokens that may lie between the two ends of a change. */
const REACH = 14;

/**
 * Marks the two ends of each change: "from 40 (in 2018) to 92 million", "to 92 million from 40 million". Both get the
 * same
 * `pair`. Ends are two amounts of one dimension, near each other, and each right after its "from" or "to"; or the
 * second is told after the first: "61 per cent, down from 66".
 */
export function linkChanges(tokens: readonly Token[], drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const linked = [...drafts];
  let pair = 0;
  for (let i = 0; i < linked.length; i++) {
    const from = linked[i];
    if (from === undefined || !isEnd(tokens, from, 'from')) continue;
    const j =
      nearestTo(tokens, linked, i) ??
      (isToldAfter(tokens, from) && belongs(tokens, from, linked[i - 1], 'amount') ? i - 1 : undefined);
    const to = j === undefined ? undefined : linked[j];
    if (j === undefined || to === undefined) continue;
    linked[i] = { ...from, role: 'amount', end: 'from', pair };
    linked[j] = { ...to, role: 'amount', end: 'to', pair: pair++ };
  }
  const ended = linked.map((draft): QuantityDraft =>
    isEndAlone(tokens, draft) ? { ...draft, role: 'amount', end: 'to' } : draft,
  );
  return ended.map((draft, i) => ({ ...draft, ...sameChange(tokens, draft, ended.slice(0, i)) }));
}

/** "Fell by 12 in the east | and by 7 in the west": the second is a change as the first is. */
function sameChange(
  tokens: readonly Token[],
  { role, start }: QuantityDraft,
  earlier: readonly QuantityDraft[],
): Pick<QuantityDraft, 'role' | 'direction'> | undefined {
  if (role !== 'amount' || lowerAt(tokens, start - 1) !== 'by') return undefined;
  if (!/^(?:and|but|,)$/.test(lowerAt(tokens, start - 2))) return undefined;
  const first = earlier.filter((draft) => draft.role === 'change' && lowerAt(tokens, draft.start - 1) === 'by').at(-1);
  return first && { role: 'change', ...(first.direction && { direction: first.direction }) };
}

/** How many tokens before "to" the verb of change may stand: "cut its staff to 600". */
const VERB_REACH = 6;

/** "Cut its staff to 600", "fell to a third": where a change led, without where it began. */
function isEndAlone(tokens: readonly Token[], draft: QuantityDraft): boolean {
  if (!mayEndAlone(draft) || lowerAt(tokens, draft.start - 1) !== 'to') return false;
  for (let at = draft.start - 2; at >= Math.max(0, draft.start - 1 - VERB_REACH); at--) {
    if (isBorder(tokens[at])) return false;
    if (directionOf(lowerAt(tokens, at)) !== undefined) return true;
  }
  return false;
}

/** No end of a change that has both, and what a value may come to. */
function mayEndAlone({ pair, role }: QuantityDraft): boolean {
  return pair === undefined && role !== 'label' && role !== 'multiple';
}

/** What parts a change from what follows; a sign of money ("up by | £ | 6 to £36") does not. */
function isBorder(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'symbol' && !/^[$£€¥₹%]$/.test(token.lower));
}

/** "61 per cent, | down | from 66 per cent": where a value comes from, told after it. */
function isToldAfter(tokens: readonly Token[], from: QuantityDraft): boolean {
  return /^(?:down|up)$/.test(lowerAt(tokens, from.start - 2)) && /^[,(]$/.test(lowerAt(tokens, from.start - 3));
}

/**
 * Where the change from an amount leads: the end next to it, since clauses with two ends each may follow each other
 * ("to 88 from 121 and the rest to 9 from 14").
 */
function nearestTo(tokens: readonly Token[], drafts: readonly QuantityDraft[], at: number): number | undefined {
  const from = nth(drafts, at);
  return [at + 1, at + 2, at - 1, at - 2]
    .filter((k) => belongs(tokens, from, drafts[k], 'to'))
    .sort((a, b) => gapBetween(from, nth(drafts, a)) - gapBetween(from, nth(drafts, b)))[0];
}

function gapBetween(a: QuantityDraft, b: QuantityDraft): number {
  return Math.max(b.start - a.stop, a.start - b.stop);
}

/** What opens a clause of its own, where a change of something else may be told. */
const OTHER_CLAUSE = /^(?:but|while|whereas|although|though|;)$/;

/** Whether a change from one amount leads to the other, or, as an `amount`, is told behind the other. */
function belongs(
  tokens: readonly Token[],
  from: QuantityDraft,
  to: QuantityDraft | undefined,
  as: 'to' | 'amount',
): boolean {
  if (to === undefined || to.pair !== undefined || to.dimension !== from.dimension) return false;
  const isOtherEnd = as === 'to' ? isEnd(tokens, to, 'to') : to.role === 'amount' && to.precision !== 'range';
  if (!isOtherEnd || countOtherThings(from, to)) return false;
  const between = tokens.slice(Math.min(from.stop, to.stop), Math.max(from.start, to.start));
  return gapBetween(from, to) <= REACH && !between.some(({ lower }) => OTHER_CLAUSE.test(lower));
}

/** "from two periods … to 60 people": no two ends of one change. */
function countOtherThings(a: QuantityDraft, b: QuantityDraft): boolean {
  const [x, y] = [a.counted.at(-1), b.counted.at(-1)];
  return x !== undefined && y !== undefined && x !== y;
}

/** True where the "from" at token `at` opens a range rather than a change: "ranging from", "anywhere from". */
export function isRanging(tokens: readonly Token[], at: number): boolean {
  return /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged?|ages|anything)$/.test(lowerAt(tokens, at - 1));
}

function isEnd(tokens: readonly Token[], draft: QuantityDraft, word: 'from' | 'to'): boolean {
  if (draft.end === word) return true;
  if (draft.role === 'label' || draft.precision === 'range') return false;
  return lowerAt(tokens, draft.start - 1) === word && !isRanging(tokens, draft.start - 1);
}
