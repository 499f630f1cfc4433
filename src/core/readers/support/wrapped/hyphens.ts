import { STOP_WORDS } from '../../../text/words/stop-words';
import { wordSet } from '../../../text/words/word-list';
import { SMALL_WORDS_LIST } from '../../../words/readers/small-words';

/** True for a word that is known. */
export type KnownWord = (word: string) => boolean;

/** The words by which a cut one is recognized. */
export interface KnownWords {
  /** In lower case, in any of its forms. */
  readonly isKnown: KnownWord;
  /** Stands in the same document, spelled like that. */
  readonly isWritten: KnownWord;
  /** True where most words of the document are known, so that one that is not is likely no word. */
  readonly areMostKnown: boolean;
}

/** Only so much of a line's end is looked at. UTF-16 code units. */
const LONGEST_WORD = 48;
const PARTICLE = /^(?:abd|abu|al|an|ar|as|at|bin|de|el|en|es|et|la|le|ul|un|ur)$/i;
const SOFT = /\p{L}\u00ad$/u;
const CUT = /(\p{L}{2,})[-‐]$/u;
const FIRST_WORD = /^(\p{L}{2,})/u;

/**
 * Two lines as running text. A word that was cut at the line's end is put together where it is a known word; else its
 * hyphen stays, as in "state-run". A range of numbers keeps its dash.
 */
export function joinLines(before: string, after: string, words: KnownWords): string {
  const { isKnown, isWritten } = words;
  const end = before.slice(-LONGEST_WORD);
  // A soft hyphen was put in by whoever set the text.
  if (SOFT.test(end) && /^\p{L}/u.test(after)) return before.slice(0, -1) + after;
  const head = CUT.exec(end)?.[1];
  const tail = FIRST_WORD.exec(after)?.[1] ?? '';
  const isWhole = (cut: string): boolean =>
    isWritten(cut + tail) || (/^\p{Ll}/u.test(tail) && isKnown((cut + tail).toLowerCase()));
  const isCut = head !== undefined && tail !== '';
  if (isCut && (isWhole(head) || areParts(tail, head, words))) return before.slice(0, -1) + after;
  // "pre- and postwar": the hyphen stands for a part that comes later.
  if (head !== undefined && /^(?:and|n?or)$/.test(tail)) return `${withHyphen(before)} ${after}`;
  if (head !== undefined || /[\d\p{L}][-–‐\u00ad]$/u.test(end)) return withHyphen(before) + after;
  return `${before} ${after}`;
}

/**
 * True where a line may end in a part of a word or name. Example: "res-|ervoir", "Wren-|Fotherby".
 */
export function mayBeCut(before: string, after: string): boolean {
  const head = CUT.exec(before.slice(-LONGEST_WORD))?.[1];
  const tail = FIRST_WORD.exec(after.slice(0, LONGEST_WORD))?.[1];
  if (head === undefined || tail === undefined) return false;
  return /^\p{Ll}/u.test(tail) || (/^\p{Lu}/u.test(head) && !STOP_WORDS.has(tail.toLowerCase()));
}

/** True for two parts that are no words ("algo-rithm"), where no name is put together ("al-Nahr"). */
function areParts(tail: string, head: string, { isKnown, isWritten, areMostKnown }: KnownWords): boolean {
  if (!areMostKnown || PARTICLE.test(head) || isWritten(`${head}-${tail}`)) return false;
  return /^\p{Ll}/u.test(tail) && !isKnown(tail) && !isKnown(head.toLowerCase());
}

/** A text with a hyphen in the place of a soft one at its end. */
export function withHyphen(text: string): string {
  return text.replace(/[\u00ad‐]$/, '-');
}

const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ment', ''],
  ['ness', ''],
];
/** "transferred", "planning". */
const DOUBLED = /([bdgklmnprt])\1(?:ed|ing|er|ers)$/;
/** Of the words of a text in English about nine of ten are known. */
const MOSTLY = 0.6;
const PREFIX = /^(?:re|un|non|over|under|mis|pre|inter|out|dis)(?=\p{L}{4})/u;
const SMALL_WORDS = wordSet(SMALL_WORDS_LIST);

/** Knows the words of a document, and a dictionary's in a plain form of theirs. */
export function wordKnower(own: ReadonlySet<string>, isLemma: KnownWord): KnownWords {
  const lower = new Set([...own].map((word) => word.toLowerCase()));
  const isListed = (word: string): boolean => STOP_WORDS.has(word) || SMALL_WORDS.has(word) || isLemma(word);
  const isDoubled = (word: string): boolean => DOUBLED.test(word) && isLemma(word.replace(DOUBLED, '$1'));
  const hasForm = (word: string): boolean =>
    isListed(word) ||
    isDoubled(word) ||
    ENDINGS.some(([ending, base]) => {
      const isLong = word.length > ending.length + 2;
      return isLong && word.endsWith(ending) && isLemma(word.slice(0, -ending.length) + base);
    });
  const hasPrefix = (word: string): boolean => PREFIX.test(word) && hasForm(word.replace(PREFIX, ''));
  const plain = [...own].filter((word) => /^\p{Ll}{3,}$/u.test(word)).slice(0, 1_000);
  return {
    areMostKnown: plain.filter(hasForm).length > plain.length * MOSTLY,
    isKnown: (word) => lower.has(word) || hasForm(word) || hasPrefix(word),
    isWritten: (word) => own.has(word),
  };
}
