/** A source of numbers from 0 to below 1 that gives the same row for the same seed (mulberry32, T. Ettinger). */
export type Random = () => number;

/** The row of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WHOLE = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '``',
  '[',
  ']',
  '(',
  '@',
  '[@key]',
  '…',
  '...',
  '—',
  '-',
  '/',
  ':',
  ';',
  '%',
  '$',
  '£1',
  '½',
  '²',
  '\u0000',
  '\ud83d',
  '\udc00',
  '😀',
  '\u200b',
  '\u0301',
  '\u202e',
  '\u00a0',
  '\t',
  '\r',
  '中文',
  'ﬁ',
  'İ',
  'ß',
  '𝟙',
];
const PIECES = [
  'not',
  'no more than',
  'nearly',
  'at least',
  'from 5 to',
  '2020',
  'on 31 February',
  'the 1990s',
  'half a',
  'one in five',
  '1,000,000,000,000',
  '1.1.1',
  '99999999999999999999999',
  '6ft 2in',
  'NaN',
  'Infinity',
  '-0',
  'last',
  'a quarter of',
  'said',
  'who',
  'chief executive of',
  'constructor',
  '__proto__',
  'toString',
  'US',
  'The',
];

type Change = (words: string[], random: Random) => void;

const CHANGES: readonly Change[] = [
  (words, random) => {
    words.splice(place(words, random), 1);
  },
  (words, random) => {
    words.splice(place(words, random), 0, pick(words, random));
  },
  (words, random) => {
    words.splice(place(words, random), 0, pick(PIECES, random));
  },
  (words, random) => {
    const at = place(words, random);
    words[at] = glue(words[at] ?? '', pick(WHOLE, random), random);
  },
  (words, random) => {
    const [a, b] = [place(words, random), place(words, random)];
    [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
  },
  (words, random) => {
    const at = place(words, random);
    words[at] = (words[at] ?? '').toUpperCase();
  },
  (words, random) => {
    const at = place(words, random);
    words[at] = String(Math.floor(10 ** (random() * 12)));
  },
  (words, random) => {
    const at = place(words, random);
    words[at] = (words[at] ?? '').slice(0, Math.floor(random() * 6));
  },
  (words, random) => {
    const at = place(words, random);
    words.splice(at, 0, ...new Array<string>(2 + Math.floor(random() * 30)).fill(words[at] ?? ''));
  },
  (words, random) => {
    words.length = Math.min(words.length, 1 + place(words, random));
  },
];

/** A sentence with one to five changes that no writer would make. */
export function mutate(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  for (let left = 1 + Math.floor(random() * 5); left > 0; left--) pick(CHANGES, random)(words, random);
  return words.join(random() < 0.05 ? '' : ' ');
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function place(words: readonly string[], random: Random): number {
  return Math.floor(random() * words.length);
}

function glue(word: string, piece: string, random: Random): string {
  const at = Math.floor(random() * (word.length + 1));
  return word.slice(0, at) + piece + word.slice(at);
}
