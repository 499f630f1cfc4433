import type { Fact } from '../model/fact';
import { extractRoles, type TitledRole } from '../facts/roles';
import { LruCache } from '../text/lru';
import { extractFacts } from './extract-facts';
import { meaningsOf } from './lexicon';
import { markScopes } from './scopes';
import { stem } from '../text/tokens';
import { root } from './root';
import { tag, type PartOfSpeech } from './tagger';
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

/** Passages whose analysis is kept; at some 6 KB each this stays under 100 MB. */
const CACHED = 12_000;
const cache = new LruCache<string, Analysis>(CACHED);

/** The analysis of a sentence; the same text seen from the same day is analysed once. */
export function analyse(text: string, referenceDay?: number): Analysis {
  const key = `${referenceDay ?? ''}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const made = makeAnalysis(text, referenceDay);
  cache.set(key, made);
  return made;
}

function makeAnalysis(text: string, referenceDay: number | undefined): Analysis {
  const tokens = readTokens(text);
  const content = tokens.flatMap((token, i) => (token.content ? [i] : []));
  const facts = extractFacts(text, referenceDay);
  return { text, tokens, content, facts, units: buildUnits(tokens, facts), stems: new Set(content.map((i) => tokens[i]!.stem)), roles: extractRoles(text) };
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
    const lower = t.text.toLowerCase().replace(/’/g, "'");
    const name = t.pos === 'PROPN' || (NAME.test(t.text) && i > 0 && (MISTAKEN.has(t.pos) || (VERBAL.has(t.pos) && AFTER_WORD.test(tagged[i - 1]!.text))));
    const content = WORD.test(t.text) && (name || !FUNCTION_TAGS.has(t.pos)) && !(LIGHT.has(t.lemma) && !name) && !/^'?s$/.test(lower);
    if (content) rank++;
    return {
      text: t.text, lower, lemma: name ? lower : t.lemma, stem: stem(lower), root: root(lower), meanings: name || !content ? undefined : meaningsOf(t.lemma), pos: name ? 'PROPN' as const : t.pos, start: t.start, end: t.end,
      content, name, rank, negated: scopes.negated[i] === true, modal: scopes.modal[i] === true, future: scopes.future[i] === true,
    };
  });
}
