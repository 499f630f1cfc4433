import type { Token } from '../sentence/analysis';
import { distance } from 'fastest-levenshtein';
import { relate } from '../lexicon/lexicon';
import { areShortFor } from '../../names/given-names';
import { inPlainLetters, writtenOut } from '../../names/letters';
import { areOneSpelling } from '../../names/same-name';

/** From here on two words count as the same. */
export const SAME = 0.6;

/** How well two forms of one word fit, and two words that derivation parts ("invade", "invasion"). */
const OTHER_FORM = 0.95;
const ONE_ROOT = 0.75;
/** How well two names fit of which one is a usual or a wrong spelling, or a short form, of the other. */
const OTHER_SPELLING = 0.8;

const RELATED = { synonym: 0.8, derived: 0.8, broader: 0.62, sister: 0, none: 0 } as const;

/** 0..1: how far two tokens stand for the same word; two names by their spelling, two other words by their meanings. */
export function similarity(a: Token, b: Token): number {
  if (a.lower === b.lower) return 1;
  if (a.stem === b.stem || a.lemma === b.lemma) return OTHER_FORM;
  if (a.root === b.root && a.root.length >= 4) return ONE_ROOT;
  if (a.name && b.name) return nameSimilarity(a.lower, b.lower);
  return a.meanings && b.meanings ? RELATED[relate(a.meanings, b.meanings, a.lemma, b.lemma)] : 0;
}

/** "US" and "U.S.", a slip of one letter in a long name, or a demonym beside its place. */
function nameSimilarity(a: string, b: string): number {
  if (plain(a) === plain(b) || writtenOut(a) === writtenOut(b)) return 1;
  if (NUMERAL.test(a) && NUMERAL.test(b)) return 0;
  if (areShortFor(a, b) || areOneSpelling(plain(a), plain(b)) || isMisspelt(plain(a), plain(b))) return OTHER_SPELLING;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (
    short.length >= 5 &&
    long.startsWith(short.slice(0, Math.max(5, short.length - 2))) &&
    long.length - short.length <= 3
  )
    return OTHER_SPELLING;
  if (short.length >= LEAST_SHORT_FORM && long.startsWith(short) && long.length - short.length <= 4)
    return OTHER_SPELLING;
  return 0;
}

/** "Clement VII" is not misspelt for "Clement VIII". */
const NUMERAL = /^[ivx]+$/;

/** "Mel" for "Melvin"; shorter ones are anybody's. */
const LEAST_SHORT_FORM = 3;

/**
 * "Millenium" for "Millennium": one letter in a long name, two in a very long one; the first letter is hardly ever
 * wrong.
 */
function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 6 || Math.abs(a.length - b.length) > 2) return false;
  if (a[0] !== b[0] || /\d/.test(a + b)) return false;
  return distance(a, b) <= (length >= 9 ? 2 : 1) || haveSameLetters(a, b);
}

/** "Phoneix": letters that changed places. */
function haveSameLetters(a: string, b: string): boolean {
  return a.length === b.length && distance(a, b) === 2 && [...a].sort().join('') === [...b].sort().join('');
}

/** Without stops and without marks on letters: "Vázquez" is "Vasquez"'s neighbour, "U.S." is "US". */
function plain(name: string): string {
  return PLAIN.test(name) ? name : inPlainLetters(name).replaceAll('.', '');
}

const PLAIN = /^[a-z]*$/;
