import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import type { Measure } from './measures/measure';

/** Words right after an amount of money that is owed. */
const AFTER: readonly (readonly string[])[] = [
  'overdrawn',
  'in the red',
  'in deficit',
  'in arrears',
  'in debt',
  'down',
].map((words) => words.split(' '));
/** Words right before one. */
const BEFORE: readonly (readonly string[])[] = [
  'overdrawn by',
  'in the red by',
  'in the red to the tune of',
  'deficit of',
  'deficit was',
  'loss of',
  'overdraft of',
  'shortfall of',
  'debit of',
].map((words) => words.split(' '));

/** True for money that is owed, which a balance gives with a minus: "60 pounds overdrawn", "a deficit of £60". */
export function isOwed(tokens: readonly Token[], { dimension, start, end }: Measure): boolean {
  if (!dimension.startsWith('currency:')) return false;
  return (
    AFTER.some((words) => words.every((word, i) => lowerAt(tokens, end + i) === word)) ||
    BEFORE.some((words) => words.every((word, i) => lowerAt(tokens, start - words.length + i) === word))
  );
}
