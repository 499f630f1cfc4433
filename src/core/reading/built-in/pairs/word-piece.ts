import { caches } from '../../../text/caches';
import { firstOf, lastOf, nth } from '../../../text/nth';

/** A piece of a word as the model's vocabulary has it. With its half-open UTF-16 offsets in the text. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** True where it goes on with the word of the piece before it. */
  readonly continues: boolean;
}

/** The ids of a vocabulary's entries, and its special ones. Those stand for something else than a piece of text. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly first: number;
  readonly separator: number;
}

/** A word with more characters is one unknown piece (`max_input_chars_per_word` of BERT's tokenizer). */
const LONGEST_WORD = 100;

/** A character of a word made ready for the vocabulary, with its place in the text. */
interface Character {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a character does to the words around it. */
type Kind = 'letter' | 'mark' | 'space' | 'alone' | 'dropped';

/** A vocabulary of BERT, one entry a line; undefined where it lacks one of the entries that every text needs. */
export function parseVocabulary(text: string): Vocabulary | undefined {
  const ids = new Map<string, number>();
  for (const line of text.split('\n')) if (line !== '') ids.set(line.replace(/\r$/, ''), ids.size);
  const [unknown, first, separator] = ['[UNK]', '[CLS]', '[SEP]'].map((name) => ids.get(name));
  if (unknown === undefined || first === undefined || separator === undefined) return undefined;
  return { ids, unknown, first, separator };
}

/**
 * The pieces of a text, at most `limit`: WordPiece over BERT's uncased words (Devlin et al. 2019; Wu et al. 2016), as
 * the library `tokenizers` cuts them. Names of special entries in the text are words like others: no source can write a
 * separator.
 * Takes time in proportion to the pieces asked for, but for blanks and dropped characters.
 */
export function piecesOf(text: string, vocabulary: Vocabulary, limit: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of wordsOf(text)) {
    if (pieces.length >= limit) break;
    pieces.push(...piecesOfWord(word, vocabulary));
  }
  return pieces.slice(0, limit);
}

/** The longest entry that the rest of the word begins with, again and again; one unknown piece where there is none. */
function piecesOfWord(word: readonly Character[], { ids, unknown }: Vocabulary): readonly Piece[] {
  const whole = { id: unknown, start: firstOf(word).start, end: lastOf(word).end, continues: false };
  if (word.length > LONGEST_WORD) return [whole];
  const pieces: Piece[] = [];
  for (let from = 0; from < word.length;) {
    let to = word.length;
    let id: number | undefined;
    for (; to > from && id === undefined; to--) id = ids.get((from > 0 ? '##' : '') + join(word, from, to));
    if (id === undefined) return [whole];
    pieces.push({ id, start: nth(word, from).start, end: nth(word, to).end, continues: from > 0 });
    from = to + 1;
  }
  return pieces;
}

function join(word: readonly Character[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += nth(word, i).text;
  return text;
}

/**
 * Words between blanks; punctuation and ideographs are words of their own. A word ends where it is too long to be
 * known.
 */
function* wordsOf(text: string): Generator<readonly Character[]> {
  let word: Character[] = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    for (const [made, kind] of madeOf(char)) {
      if (kind === 'letter') {
        if (word.length <= LONGEST_WORD) word.push({ text: made, start, end });
        else word[LONGEST_WORD] = { text: made, start, end };
      } else {
        if (word.length > 0 && kind !== 'dropped') {
          yield word;
          word = [];
        }
        if (kind === 'alone') yield [{ text: made, start, end }];
      }
    }
    start = end;
  }
  if (word.length > 0) yield word;
}

/** What was made of a character, kept: texts have few different ones. */
const MOST_KEPT = 5000;

/** What becomes of a character: in lower case, without accents, nothing of control characters. */
const madeOf = caches.ofText(MOST_KEPT, prepare);

function prepare(char: string): readonly (readonly [string, Kind])[] {
  const kind = kindOf(char);
  if (kind === 'dropped' || kind === 'space') return [[char, kind]];
  const letters = [...char.normalize('NFD')].filter((c) => kindOf(c) !== 'mark').flatMap((c) => [...c.toLowerCase()]);
  return letters.map((c) => [c, kind === 'alone' || kindOf(c) === 'alone' ? 'alone' : 'letter'] as const);
}

function kindOf(char: string): Kind {
  if (/[\t\n\r\p{White_Space}]/u.test(char)) return 'space';
  if (/[\0\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(char)) return 'dropped';
  if (/\p{Mn}/u.test(char)) return 'mark';
  return /[!-/:-@[-`{-~\p{P}]/u.test(char) || isIdeograph(char.codePointAt(0) ?? 0) ? 'alone' : 'letter';
}

/** The blocks that BERT cuts into single characters. */
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
];

function isIdeograph(code: number): boolean {
  return code >= 0x3400 && IDEOGRAPHS.some(([from, to]) => code >= from && code <= to);
}
