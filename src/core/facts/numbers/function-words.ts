import { wordSet } from '../../text/words/word-list';
import { FUNCTION_WORDS_LIST } from '../../words/facts/function-words';

/**
 * Words that end the name of what is counted: articles, prepositions, conjunctions, pronouns, auxiliaries and the
 * commonest verbs.
 */
export const FUNCTION_WORDS = wordSet(FUNCTION_WORDS_LIST);
