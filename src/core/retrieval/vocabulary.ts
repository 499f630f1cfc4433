import { entriesOf } from '../text/words/word-list';
import { COMMON_WORDS_LIST } from '../words/retrieval/common-words';

/**
 * Words with a fixed meaning for retrieval. They are put into every dictionary first and in this order, so that a
 * term's number alone tells what it is.
 */

/** Number words and what they count for; the scales multiply what stands before them. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
];

/** What letters glued to a number stand for ("$80bn"). */
export const SCALE_SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** English words too common to tell passages apart; used for ranking only, all of them are indexed. */
export const STOP_WORDS: readonly string[] = entriesOf(COMMON_WORDS_LIST);
