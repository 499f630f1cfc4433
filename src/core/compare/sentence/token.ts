import type { Meanings } from '../lexicon/lexicon';
import type { PartOfSpeech } from './tagger';

/** A token with everything that comparing needs; plain data, made once for a sentence. */
export interface Token {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  /** From the dictionary; undefined for names and words that it does not know. */
  readonly meanings: Meanings | undefined;
  /** What derivations of one word share. */
  readonly root: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** Carries meaning of its own: no article, preposition, auxiliary, mark. */
  readonly content: boolean;
  /** Part of a name. */
  readonly name: boolean;
  /** Its place among the content tokens; for other tokens that of the content token before it (-1 at the start). */
  readonly rank: number;
  /** Denied by a word before it ("not", "never", "refused to"). */
  readonly negated: boolean;
  /** Under a word that makes it less than a fact ("may", "allegedly"), or puts it ahead ("will", "plans to"). */
  readonly modal: boolean;
  readonly future: boolean;
}

/** Whether both or neither of two words are denied, and both or neither only possible. */
export function haveOneModality(a: Token, b: Token): boolean {
  return a.negated === b.negated && a.modal === b.modal;
}

/** A verb or an auxiliary. */
export function isVerbal({ pos }: Pick<Token, 'pos'>): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Only possible, or still ahead. */
export function isUnsettled({ modal, future }: Token): boolean {
  return modal || future;
}

/** Denied, only possible, or still ahead. */
export function isOpen(token: Token): boolean {
  return token.negated || isUnsettled(token);
}
