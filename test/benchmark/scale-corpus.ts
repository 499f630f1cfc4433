import { STOP_WORDS } from '../../src/core/retrieval/vocabulary';

/**
 * A corpus made up from a seed: articles of about forty sentences, Zipf-like words, names, numbers and some quotations.
 */
export interface GeneratedArticle {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** Random numbers that are the same on every machine (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Articles with `sentences` sentences in all; the vocabulary grows with the corpus (Heaps' law, exponent 0.55). */
export function* generateArticles(sentences: number, seed: number): Generator<GeneratedArticle> {
  const random = seeded(seed);
  const words = vocabulary(Math.round(300 * Math.pow(sentences, 0.45)) + 4000, random);
  const names = words.slice(STOP_WORDS.length + 200, STOP_WORDS.length + 2200).map(capitalised);
  const sizes = Math.ceil(sentences / PER_ARTICLE);
  for (let i = 0; i < sizes; i++) {
    const count = Math.min(PER_ARTICLE, sentences - i * PER_ARTICLE);
    const topic = Array.from({ length: 12 }, () =>
      pick(words, STOP_WORDS.length + Math.floor(Math.pow(random(), 2) * (words.length - STOP_WORDS.length))),
    );
    yield {
      name: `article-${i}.txt`,
      sentences: Array.from({ length: count }, () => sentence(words, names, topic, random)),
    };
  }
}

const PER_ARTICLE = 40;

function sentence(
  words: readonly string[],
  names: readonly string[],
  topic: readonly string[],
  random: () => number,
): string {
  const length = 8 + Math.floor(random() * 18);
  const parts: string[] = [];
  for (let i = 0; i < length; i++) parts.push(word(words, names, topic, random));
  const text = capitalised(parts.join(' '));
  if (random() < 0.08)
    return `“${text},” said ${pick(names, Math.floor(random() * 400))} ${pick(names, Math.floor(random() * names.length))}.`;
  return `${text}.`;
}

function word(
  words: readonly string[],
  names: readonly string[],
  topic: readonly string[],
  random: () => number,
): string {
  const kind = random();
  if (kind < 0.03) return `${pick(names, zipf(names.length, random))} ${pick(names, zipf(names.length, random))}`;
  if (kind < 0.05) return figure(random);
  if (kind < 0.12) return topic[Math.floor(random() * topic.length)]!;
  return pick(words, zipf(words.length, random));
}

function figure(random: () => number): string {
  const kind = random();
  if (kind < 0.25) return String(1950 + Math.floor(random() * 75));
  if (kind < 0.5) return `$${1 + Math.floor(random() * 900)} million`;
  if (kind < 0.75) return `${(random() * 100).toFixed(1)} percent`;
  return (1000 + Math.floor(random() * 900000)).toLocaleString('en-US');
}

/** A rank with probability about 1/rank. */
function zipf(size: number, random: () => number): number {
  return Math.min(size - 1, Math.floor(Math.pow(size + 1, random())) - 1);
}

const ONSETS = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl fr gr pl pr sc sh sl sp st str th tr wh'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'nt', 'st', 'ck', 'ng', 'rm', 'rt'];
const SUFFIXES = ['', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment'];

/** The most frequent words are English stop words; the others are made of syllables, in families that share a stem. */
function vocabulary(size: number, random: () => number): string[] {
  const words = new Set(STOP_WORDS.filter((word) => word.length > 1 || word === 'a'));
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * 3);
    let root = '';
    for (let i = 0; i < syllables; i++) root += any(ONSETS, random) + any(VOWELS, random) + any(CODAS, random);
    words.add(root + any(SUFFIXES, random));
  }
  return [...words];
}

function any(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)]!;
}

function pick(list: readonly string[], at: number): string {
  return list[Math.min(list.length - 1, at)]!;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
