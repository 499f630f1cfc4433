import { analyse, type Analysis } from '../../src/core/compare/sentence/analysis';
import { looseRelation } from '../../src/core/compare/lexicon/lexicon';
import type { Token } from '../../src/core/compare/sentence/token';
import { splitSentences } from '../../src/core/text/words/sentences';
import type { Item } from './quality-data';

/** What may be put in place of something else. */
export interface Donors {
  /** Sentences of the draft's own source. */
  readonly own: readonly Analysis[];
  /** Sentences of other sources. */
  readonly strangers: readonly Analysis[];
  /** Another word in the same form and of another meaning; undefined where none is known. */
  readonly another: (token: Token, random: () => number) => string | undefined;
}

/** Sentences of a source that are looked at, and sources that strangers are taken from. */
const SENTENCES = 40;
const STRANGERS = 3;
/** Words of the same form that are tried before any will do, so that most are of the same class. */
const TRIED = 60;
const [SISTER, SAME] = [1, 3];

/** Donors for each of these drafts; the vocabulary is that of all their sources. */
export function donorsFrom(items: readonly Item[]): (item: Item) => Donors {
  const sources = [...new Set(items.map((item) => item.source))];
  const places = new Map(sources.map((source, i) => [source, i]));
  const words = vocabulary(sources.filter((_, i) => i % Math.ceil(sources.length / 300) === 0));
  return ({ source }) => {
    const at = places.get(source) ?? 0;
    const own = analyses(source);
    const strangers = Array.from(
      { length: STRANGERS },
      (_, n) => sources[(at * 7 + 13 + n * 31) % sources.length]!,
    ).flatMap((s) => analyses(s).slice(0, 15));
    return {
      own,
      strangers,
      another: (token, random) => another(token, random() < 0.3 ? wordsOf(own) : words, random),
    };
  };
}

function another(token: Token, words: ReadonlyMap<string, readonly Token[]>, random: () => number): string | undefined {
  const list = words.get(formOf(token)) ?? [];
  if (list.length === 0) return undefined;
  const tried = Array.from({ length: TRIED }, () => list[Math.floor(random() * list.length)]!).filter(
    (t) => t.stem !== token.stem && looseRelation(t.meanings, token.meanings) !== SAME && t.root !== token.root,
  );
  return (tried.find((t) => looseRelation(t.meanings, token.meanings) === SISTER) ?? tried[0])?.text;
}

function vocabulary(sources: readonly string[]): ReadonlyMap<string, readonly Token[]> {
  return wordsOf(sources.flatMap((source) => analyses(source).slice(0, 20)));
}

function wordsOf(sentences: readonly Analysis[]): ReadonlyMap<string, readonly Token[]> {
  const words = new Map<string, Token[]>();
  for (const { tokens } of sentences) {
    for (const t of tokens) {
      if (!t.content || t.name || t.text !== t.lower || !/^[a-z-]{3,}$/.test(t.lower)) continue;
      const list = words.get(formOf(t)) ?? [];
      if (list.length === 0) words.set(formOf(t), list);
      list.push(t);
    }
  }
  return words;
}

/** Part of speech and ending, so that the sentence still reads well. */
function formOf({ pos, lower, lemma }: Token): string {
  const ending =
    lower === lemma
      ? ''
      : lower.endsWith('ing')
        ? 'ing'
        : lower.endsWith('s')
          ? 's'
          : lower.endsWith('ed')
            ? 'ed'
            : 'other';
  return `${pos}/${ending}`;
}

function analyses(source: string): readonly Analysis[] {
  return splitSentences(source)
    .slice(0, SENTENCES)
    .map(({ start, end }) => source.slice(start, end))
    .filter((text) => text.length > 30 && text.length < 400)
    .map((text) => analyse(text));
}
