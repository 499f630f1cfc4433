import { wordSet } from './word-list';
import { STOP_WORDS_LIST } from '../../words/text/stop-words';

/**
 * English words too frequent to tell passages apart: articles, pronouns, prepositions, conjunctions, auxiliaries.
 * Negations and bounds (not, no, never, more, less, over, under, before, after) are left out on purpose: they decide
 * facts.
 */
export const STOP_WORDS: ReadonlySet<string> = wordSet(STOP_WORDS_LIST);
