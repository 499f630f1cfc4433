import { wordSet } from '../../../text/words/word-list';
import { SERIES_NAMES_LIST } from '../../../words/facts/series-names';
import { SERIES_NAMES_IN_CAPITALS_LIST } from '../../../words/facts/series-names-in-capitals';

/** Words that make a number a name of something instead of a quantity. */

/** Nouns whose number names one of a series, in front of it: "Article 50", "phase 3", "line 12". */
export const HEADS = wordSet(SERIES_NAMES_LIST);
/** Heads that count as such only with a capital letter. Otherwise they are ordinary words, or bounds. */
export const CAPITAL_ONLY = wordSet(SERIES_NAMES_IN_CAPITALS_LIST);
/** After these, a lower-case head is still a series: "on day 3", "in week 12", "page 9". */
export const AFTER_PREPOSITION = new Set([
  'on',
  'in',
  'at',
  'by',
  'of',
  'from',
  'until',
  'during',
  'after',
  'before',
  'since',
]);
