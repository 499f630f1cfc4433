import { MONTHS, WEEKDAYS } from './calendar';
import type { Token } from './lexer';
import { MULTIPLIERS, ORDINALS, PARTS, SCALES, SMALL } from './number-words';

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...SCALES.keys(), ...ORDINALS.keys(), ...PARTS.keys(), ...MULTIPLIERS.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  'both', 'twice', 'thrice', 'once', 'dozen', 'dozens', 'tens', 'scores', 'hundreds', 'thousands', 'few', 'couple', 'handful', 'several',
  'yesterday', 'today', 'tonight', 'tomorrow', 'last', 'this', 'next', 'past', 'previous', 'current', 'coming', 'ago', 'spring', 'summer', 'autumn', 'fall', 'winter', 'noon', 'midday', 'midnight',
  'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'night', 'hour', 'minute', 'decade', 'decades', 'century', 'centuries', 'fortnight', 'weekend', 'quarter', 'aged', 'age',
  'daily', 'nightly', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'annual', 'annually', 'yearly', 'hourly', 'every', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties',
  'christmas', 'boxing', "year's", 'halloween', "valentine's", 'bastille', 'season',
]);

/** False where no token can belong to a quantity, a date or a duration, so that most sentences cost no more than a look-up a word. */
export function mayHoldNumbers(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind === 'number' || (token.kind === 'word' && WORDS.has(token.lower))) return true;
  }
  return false;
}
