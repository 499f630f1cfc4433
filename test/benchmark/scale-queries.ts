import { seeded } from './scale-corpus';

/** Something to ask, and the sentence that it was made from. */
export interface Target {
  readonly sentence: string;
  readonly query: string;
}

export const QUERY_KINDS = ['light typos', 'heavy typos', 'dropped words', 'paraphrase'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Queries of four kinds for sentences drawn by seed: four to nine words of each, altered. */
export function targets(sentences: readonly string[], kind: QueryKind, count: number, seed: number): Target[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const sentence = sentences[Math.floor(random() * sentences.length)]!;
    const words = sentence.replace(/[“”,.]/g, '').split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - 8));
    return { sentence, query: ALTER[kind](words.slice(from, from + 4 + Math.floor(random() * 6)), random).join(' ') };
  });
}

/** What stands in the search field after each key press, for some queries with typos. */
export function keyPresses(sentences: readonly string[], count: number, seed: number): string[] {
  return targets(sentences, 'light typos', count, seed).flatMap(({ query }) =>
    Array.from(query, (_, i) => query.slice(0, i + 1)),
  );
}

type Random = () => number;

const ALTER: Readonly<Record<QueryKind, (words: string[], random: Random) => string[]>> = {
  // One slip in a query, or two in a longer one.
  'light typos': (words, random) => slips(words, words.length > 6 ? 2 : 1, random),
  'heavy typos': (words, random) => slips(words, Math.ceil(words.length / 2), random),
  'dropped words': (words, random) => words.filter((_, i) => i === 0 || random() > 0.4),
  // Another order, some words dropped, endings changed: what is remembered rather than copied.
  paraphrase: (words, random) =>
    shuffled(
      words.filter((_, i) => i === 0 || random() > 0.25).map((word) => ending(word, random)),
      random,
    ),
};

function slips(words: string[], count: number, random: Random): string[] {
  const long = words.map((word, i) => ({ word, i })).filter(({ word }) => word.length > 3);
  const altered = [...words];
  for (const { word, i } of shuffled(long, random).slice(0, count)) altered[i] = slip(word, random);
  return altered;
}

/** A letter swapped with the next, left out, doubled or replaced. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + (kind === 2 ? word.charAt(at) + word.charAt(at) : letter) + word.slice(at + 1);
}

function ending(word: string, random: Random): string {
  if (word.length < 5 || random() > 0.3) return word;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
