import { STOP_WORDS } from '../../text/words/stop-words';

/** True for a word that is known. */
export type KnownWord = (word: string) => boolean;

/** The words by which a cut one is recognized. */
export interface KnownWords {
  /** In lower case, in any of its forms. */
  readonly isKnown: KnownWord;
  /** Stands in the same document, spelled like that. */
  readonly isWritten: KnownWord;
}

/** Only so much of a line's end is looked at. UTF-16 code units. */
const LONGEST_WORD = 48;
const CUT = /(\p{L}{2,})[-‐]$/u;
const LAST_WORD = /(\p{L}{2,})$/u;
const FIRST_WORD = /^(\p{L}{2,})/u;

/**
 * Two lines as running text. A word that was cut at the line's end is put together where it is a known word; else its
 * hyphen stays, as in "state-run". A range of numbers keeps its dash.
 */
export function joinLines(before: string, after: string, { isKnown, isWritten }: KnownWords): string {
  const end = before.slice(-LONGEST_WORD);
  const head = CUT.exec(end)?.[1];
  const tail = FIRST_WORD.exec(after)?.[1] ?? '';
  const isWhole = (cut: string): boolean =>
    isWritten(cut + tail) || (/^\p{Ll}/u.test(tail) && isKnown((cut + tail).toLowerCase()));
  if (head !== undefined && tail !== '' && isWhole(head)) return before.slice(0, -1) + after;
  if (head !== undefined || /[\d\p{L}][-–‐]$/u.test(end)) return before + after;
  // A soft hyphen leaves no sign behind.
  const cut = LAST_WORD.exec(end)?.[1] ?? '';
  if (cut === '' || tail === '') return `${before} ${after}`;
  const [isHead, isTail] = [isKnown(cut.toLowerCase()), isKnown(tail.toLowerCase())];
  const isCut = isWritten(cut + tail) ? !(isHead && isTail) : isWhole(cut) && !isHead && !isTail;
  return isCut ? before + after : `${before} ${after}`;
}

const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ment', ''],
  ['ness', ''],
];

/** Knows the words of a document, and those that a dictionary has in a plain form of theirs. */
export function wordKnower(own: ReadonlySet<string>, isLemma: KnownWord): KnownWords {
  const lower = new Set([...own].map((word) => word.toLowerCase()));
  const hasForm = (word: string): boolean =>
    ENDINGS.some(
      ([ending, base]) =>
        word.length > ending.length + 2 && word.endsWith(ending) && isLemma(word.slice(0, -ending.length) + base),
    );
  return {
    isKnown: (word) => STOP_WORDS.has(word) || lower.has(word) || isLemma(word) || hasForm(word),
    isWritten: (word) => own.has(word),
  };
}
