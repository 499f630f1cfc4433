import { countedAt } from './counted';
import type { QuantityDraft } from './draft-fact';
import { point } from '../numbers/interval';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';

const OCCASIONS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** Counts in one word at token `at`: "twice", "thrice" (occasions) and "both" (two of what follows). */
export function countsAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const word = lowerAt(tokens, at);
  const times = OCCASIONS.get(word);
  if (times !== undefined && times > 1) return count(at, times, ['times']);
  if (word !== 'both') return undefined;
  const skip = /^(?:the|of|its|their|his|her|these|those)$/.test(lowerAt(tokens, at + 1)) ? 2 : 1;
  const counted = countedAt(tokens, at + skip, true);
  return counted.length === 0 || followedByAnd(tokens, at + skip) ? undefined : count(at, 2, counted);
}

/** "both the bank and its owner": a conjunction, no count. */
function followedByAnd(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) if (lowerAt(tokens, i) === 'and') return true;
  return false;
}

function count(at: number, value: number, counted: readonly string[]): QuantityDraft {
  return {
    start: at,
    stop: at + 1,
    value,
    interval: point(value),
    plausible: point(value),
    precision: 'exact',
    dimension: 'count',
    unit: '',
    counted,
    role: 'amount',
  };
}
