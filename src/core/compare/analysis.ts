import type { Fact } from '../model/fact';
import { extractRoles, type TitledRole } from '../facts/roles';
import { LruCache } from '../text/lru';
import { extractFacts } from './extract-facts';
import { isKnownWord, meaningsOf } from './lexicon';
import { markScopes } from './scopes';
import { stem } from '../text/tokens';
import { root } from './root';
import { isPlaceName } from './places';
import { tag, type PartOfSpeech, type TaggedToken } from './tagger';
import type { Token } from './token';
import { buildUnits, type Unit } from './units';
import { LIGHT } from './words';

export type { Token } from './token';

/** A sentence made ready for comparing. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The content tokens' places in `tokens`. */
  readonly content: readonly number[];
  readonly units: readonly Unit[];
  readonly facts: readonly Fact[];
  /** The content words' stems. */
  readonly stems: ReadonlySet<string>;
  readonly roles: readonly TitledRole[];
}

/** Passages whose analysis is kept: most of those of a draft of 3,000 words; at some 8 KB each they stay under 12 MB. */
const CACHED = 1_500;
const cache = new LruCache<string, Analysis>(CACHED);
/** Passages that only stand beside one that is compared: their words are all that counts, some 1 KB each. */
const stemCache = new LruCache<string, ReadonlySet<string>>(2 * CACHED);

/** The analysis of a sentence; the same text seen from the same day is analysed once. */
export function analyse(text: string, referenceDay?: number): Analysis {
  const key = `${referenceDay ?? ''}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new LazyAnalysis(text, referenceDay);
  cache.set(key, made);
  return made;
}

/** True where `contentStems` may have one of some stems: a look at the letters, for much less work again. */
export function mayHaveStem(text: string, stems: readonly string[]): boolean {
  if (BEYOND_ENGLISH.test(text)) return stems.length > 0;
  const lower = text.toLowerCase().replace(/’/g, "'");
  let words: ReadonlySet<string> | undefined;
  return stems.some((wanted) => (PLAIN_STEM.test(wanted) ? (words ??= plainStems(lower)).has(wanted) : lower.includes(wanted)));
}

/** Letters and marks from here on make words that the tagger may split otherwise. */
const BEYOND_ENGLISH = /[^\s!-~‘’“”–—…£€]/;
const PLAIN_STEM = /^[a-z]+$/;

function plainStems(lower: string): ReadonlySet<string> {
  return new Set((lower.match(/[a-z]+/g) ?? []).map(stemOf));
}

/** The stems of a sentence's content words, as its analysis has them, for much less work. */
export function contentStems(text: string): ReadonlySet<string> {
  const known = stemCache.get(text);
  if (known) return known;
  const tagged = tag(text);
  const stems = new Set<string>();
  tagged.forEach((_, i) => {
    const { lower, content } = classify(tagged, i);
    if (content) stems.add(stemOf(lower));
  });
  stemCache.set(text, stems);
  return stems;
}

/** Most passages bear on a claim by their words alone: facts and what follows from them are worked out when first asked for. */
class LazyAnalysis implements Analysis {
  readonly tokens: readonly Token[];
  readonly content: readonly number[];
  readonly stems: ReadonlySet<string>;
  private madeFacts: readonly Fact[] | undefined;
  private madeUnits: readonly Unit[] | undefined;
  private madeRoles: readonly TitledRole[] | undefined;

  constructor(readonly text: string, private readonly referenceDay: number | undefined) {
    this.tokens = readTokens(text);
    this.content = this.tokens.flatMap((token, i) => (token.content ? [i] : []));
    this.stems = new Set(this.content.map((i) => this.tokens[i]!.stem));
  }

  get facts(): readonly Fact[] {
    return (this.madeFacts ??= extractFacts(this.text, this.referenceDay));
  }

  get units(): readonly Unit[] {
    return (this.madeUnits ??= buildUnits(this.tokens, this.facts));
  }

  get roles(): readonly TitledRole[] {
    return (this.madeRoles ??= extractRoles(this.text));
  }
}

/** Words come again and again: each is stemmed once, until so many have been seen. */
const REMEMBERED_WORDS = 20_000;
const stemOf = remembered(stem);
const rootOf = remembered(root);

function remembered(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      if (known.size >= REMEMBERED_WORDS) known.clear();
      known.set(word, (result = work(word)));
    }
    return result;
  };
}

const FUNCTION_TAGS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'ADP', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SYM', 'INTJ', 'SPACE']);
const NAME = /^\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;
/** What the tagger takes capitalised names for; as a verb or adverb ("in Shanghai") only after a lower-case word, since titles capitalise verbs too. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'X']);
const VERBAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['VERB', 'ADV']);
const AFTER_WORD = /^\p{Ll}/u;

function readTokens(text: string): readonly Token[] {
  const tagged = tag(text);
  const scopes = markScopes(tagged);
  let rank = -1;
  return tagged.map((t, i) => {
    const { lower, name, content } = classify(tagged, i);
    if (content) rank++;
    return {
      text: t.text, lower, lemma: name ? lower : t.lemma, stem: stemOf(lower), root: rootOf(lower), meanings: name || !content ? undefined : meaningsOf(t.lemma), pos: name ? 'PROPN' as const : t.pos, start: t.start, end: t.end,
      content, name, rank, negated: scopes.negated[i] === true, modal: scopes.modal[i] === true, future: scopes.future[i] === true,
    };
  });
}

/** Names of places that are everyday words as well. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['car', 'commission', 'emirates', 'general assembly', 'kiwi', 'kiwis', 'la', 'nice', 'pole', 'poles', 'us', 'who']);

/** "Headteacher says", "CLICK HERE": a word of the dictionary that is capitalised by its place alone and stands beside no other name. */
function isOrdinaryOpening(tagged: readonly TaggedToken[], i: number): boolean {
  const { text, lemma } = tagged[i]!;
  const isShouted = text.length > 4 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text);
  const lower = text.toLowerCase();
  if ((i > 0 && !isShouted) || (isPlaceName(lower) && !ALSO_WORDS.has(lower)) || !(isKnownWord(lemma) || isKnownWord(lower) || (lower.endsWith('s') && isKnownWord(lower.slice(0, -1))))) return false;
  return tagged[i + 1]?.pos !== 'PROPN' || isShouted;
}

/** Whether a token is a name, and whether it carries meaning. */
function classify(tagged: readonly TaggedToken[], i: number): { readonly lower: string; readonly name: boolean; readonly content: boolean } {
  const t = tagged[i]!;
  const lower = t.text.toLowerCase().replace(/’/g, "'");
  const name = (t.pos === 'PROPN' && !isOrdinaryOpening(tagged, i)) || (NAME.test(t.text) && i > 0 && (MISTAKEN.has(t.pos) || (VERBAL.has(t.pos) && AFTER_WORD.test(tagged[i - 1]!.text))));
  const content = WORD.test(t.text) && (name || !FUNCTION_TAGS.has(t.pos)) && !(LIGHT.has(t.lemma) && !name) && !/^'?s$/.test(lower);
  return { lower, name, content };
}
