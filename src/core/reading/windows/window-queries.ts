import { stem, STOP_WORDS, type Token, tokenize } from '../../text/words/tokens';

/** A sentence whose best stretch leaves fewer telling words open than this is asked for once. */
const LEAST_REST = 2;
/** A sentence of fewer telling words says what it is about in the one before. */
const FEW_WORDS = 6;
const REACHING = /^(?:he|she|it|they|this|that|these|those|him|her|them|his|its|their|there|then)$/;

/**
 * The telling words of a sentence that a text lacks. They are looked for, to find what else decides; empty where it
 * has nearly all.
 */
export function restOf(sentence: string, text: string): string {
  const there = new Set(tokenize(text).map(({ lower }) => stem(lower)));
  const rest = tokenize(sentence).filter((token) => isTelling(token) && !there.has(stem(token.lower)));
  return rest.length < LEAST_REST ? '' : rest.map(({ text: word }) => word).join(' ');
}

/**
 * Names, numbers and other telling words of a sentence. With those of the one before it, where it seems to lean on
 * that; else empty.
 */
export function tellingWords(sentence: string, before: string | undefined): string {
  if (before === undefined) return '';
  const own = tokenize(sentence);
  const telling = own.filter(isTelling);
  const leans = telling.length < FEW_WORDS || own.some(({ lower }) => REACHING.test(lower));
  return leans ? [...telling, ...tokenize(before).filter(isTelling)].map(({ text }) => text).join(' ') : '';
}

function isTelling({ lower }: Token): boolean {
  return lower.length > 2 && !STOP_WORDS.has(lower);
}
