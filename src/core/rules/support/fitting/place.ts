import { STOP_WORDS } from '../../../text/words/stop-words';
import { wordSet } from '../../../text/words/word-list';
import { NUMBER_WORDS_LIST } from '../../../words/rules/number-words';

/** Where a source's words would stand in the draft, and do in the source. */
export interface Place {
  /** The claim's text before and after the words that go. */
  readonly before: string;
  readonly after: string;
  readonly old: string;
  readonly wanted: string;
  /** The passage's text before and after the words that come. */
  readonly sourceBefore: string;
  readonly sourceAfter: string;
}

/** The last word of a text, lower case; empty where it ends in anything else. */
export function lastWord(text: string): string {
  return /([\p{L}\p{N}’'-]{1,60})\s*$/u.exec(text.slice(-80))?.[1]?.toLowerCase() ?? '';
}

/** The first word of a text, lower case; empty where it starts with anything else. */
export function firstWord(text: string): string {
  return /^\s*([\p{L}\p{N}’'-]{1,60})/u.exec(text.slice(0, 80))?.[1]?.toLowerCase() ?? '';
}

/** Words that numbers are written with. */
export const NUMBER_WORDS: ReadonlySet<string> = wordSet(NUMBER_WORDS_LIST);

/** True for a word that a number or adjective may stand before. */
export function isNoun(word: string): boolean {
  return /^\p{L}{2,}/u.test(word) && !STOP_WORDS.has(word) && !/(?:ly|ed)$/.test(word);
}
