import { extractNumericFacts } from '../../facts/numeric';
import type { Fact, FactContext } from '../../model/judging/fact';
import { extractRoles, type TitledRole } from '../../names/roles';
import { withoutLigatures } from '../../text/characters/ligatures';
import { lettersOf } from '../../text/words/stem';
import { isKnownWord, meaningsOf } from '../lexicon/lexicon';
import { markScopes } from './scopes';
import { isPlaceName } from '../lexicon/places';
import { tag, type PartOfSpeech, type TaggedToken } from './tagger';
import type { Token } from './token';
import { buildTerms, type Term } from './terms';
import { formsOf, type WordForms } from '../lexicon/word-forms';
import { LIGHT } from '../lexicon/words';
import { caches } from '../../text/caches';
import { nth } from '../../text/nth';

export type { Token } from './token';

/** A sentence made ready for comparing. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The content tokens' places in `tokens`. */
  readonly content: readonly number[];
  /** The content tokens themselves; a token's `rank` is its place here and in `content`. */
  readonly words: readonly Token[];
  readonly terms: readonly Term[];
  readonly facts: readonly Fact[];
  /** The content words' stems. */
  readonly stems: ReadonlySet<string>;
  readonly roles: readonly TitledRole[];
}

/**
 * Passages whose analysis is kept: most of those of a draft of 3,000 words; at some 8 KB each they stay under 12 MB.
 */
const CACHED = 1_500;
const cache = caches.recent<string, Analysis>(CACHED);
/** Passages that only stand beside one that is compared: their words are all that counts, some 200 bytes each. */
const stemCache = caches.recent<string, readonly string[]>(2 * CACHED);

/** The analysis of a sentence; the same text seen from the same day and document is analysed once. */
export function analyse(text: string, context: FactContext = {}): Analysis {
  const key = `${context.referenceDay ?? ''}${context.decimalMark ?? ''}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new LazyAnalysis(text, context);
  cache.set(key, made);
  return made;
}

/** True where `contentStems` may have one of some stems: a look at the letters, for much less work again. */
export function mayHaveStem(text: string, stems: ReadonlySet<string>): boolean {
  if (BEYOND_ENGLISH.test(text)) return stems.size > 0;
  const lower = text.toLowerCase().replace(/’/g, "'");
  let words: ReadonlySet<string> | undefined;
  for (const wanted of stems) {
    if (!PLAIN_STEM.test(wanted)) {
      if (lower.includes(wanted)) return true;
      continue;
    }
    const letters = lettersOf(wanted);
    if (letters === '' ? (words ??= stemsIn(lower)).has(wanted) : hasWordOf(wanted, letters, lower)) return true;
  }
  return false;
}

/** Letters and marks from here on make words that the tagger may split otherwise. */
const BEYOND_ENGLISH = /[^\s!-~‘’“”–—…£€]/;
const PLAIN_STEM = /^[a-z]+$/;

function stemsIn(lower: string): ReadonlySet<string> {
  return new Set((lower.match(/[a-z]+/g) ?? []).map((word) => formsOf(word).stem));
}

/** Whether a word has a stem: those alone are looked at that have the letters which all words of the stem have. */
function hasWordOf(wanted: string, letters: string, lower: string): boolean {
  for (let at = lower.indexOf(letters); at >= 0;) {
    let [start, end] = [at, at + letters.length];
    while (isLetter(lower.charCodeAt(start - 1))) start--;
    while (isLetter(lower.charCodeAt(end))) end++;
    if (formsOf(lower.slice(start, end)).stem === wanted) return true;
    at = lower.indexOf(letters, end);
  }
  return false;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The stems of a sentence's content words, as its analysis has them. For much less work. */
export function contentStems(text: string): readonly string[] {
  const known = stemCache.get(text);
  if (known) return known;
  const tagged = tag(text);
  const stems = new Set<string>();
  tagged.forEach((_, i) => {
    const { forms, content } = classify(tagged, i);
    if (content) stems.add(forms.stem);
  });
  const list = [...stems];
  stemCache.set(text, list);
  return list;
}

/**
 * Most passages bear on a claim by their words alone: facts and what follows from them are worked out when first asked
 * for.
 */
class LazyAnalysis implements Analysis {
  readonly tokens: readonly Token[];
  readonly content: readonly number[];
  readonly words: readonly Token[];
  private madeStems: ReadonlySet<string> | undefined;
  private madeFacts: readonly Fact[] | undefined;
  private madeTerms: readonly Term[] | undefined;
  private madeRoles: readonly TitledRole[] | undefined;

  constructor(
    readonly text: string,
    private readonly context: FactContext,
  ) {
    this.tokens = readTokens(text);
    this.content = this.tokens.flatMap((token, i) => (token.content ? [i] : []));
    this.words = this.tokens.filter((token) => token.content);
  }

  get stems(): ReadonlySet<string> {
    return (this.madeStems ??= new Set(this.words.map((word) => word.stem)));
  }

  get facts(): readonly Fact[] {
    return (this.madeFacts ??= readFacts(this.text, this.context));
  }

  get terms(): readonly Term[] {
    return (this.madeTerms ??= buildTerms(this.tokens, this.facts));
  }

  get roles(): readonly TitledRole[] {
    return (this.madeRoles ??= extractRoles(this.text));
  }
}

/** The facts of a sentence, in the places that they have there. */
function readFacts(sentence: string, context: FactContext): readonly Fact[] {
  const { text, back } = withoutLigatures(sentence);
  const facts = extractNumericFacts(text, context);
  return text === sentence
    ? facts
    : facts.map((fact) => ({ ...fact, span: { start: back(fact.span.start), end: back(fact.span.end) } }));
}

const FUNCTION_TAGS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'DET',
  'ADP',
  'AUX',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'SYM',
  'INTJ',
  'SPACE',
]);
/**
 * What the tagger takes capitalised names for; as a verb or adverb ("in Shanghai") only after a lower-case word, since
 * titles capitalise verbs too.
 */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'X']);
const VERBAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['VERB', 'ADV']);

function readTokens(text: string): readonly Token[] {
  const tagged = tag(text);
  const scopes = markScopes(tagged);
  let rank = -1;
  return tagged.map((t, i) => {
    const {
      forms: { lower, stem, root },
      name,
      content,
    } = classify(tagged, i);
    if (content) rank++;
    return {
      text: t.text,
      lower,
      lemma: name ? lower : t.lemma,
      stem,
      root,
      meanings: name || !content ? undefined : meaningsOf(t.lemma),
      pos: name ? ('PROPN' as const) : t.pos,
      start: t.start,
      end: t.end,
      content,
      name,
      rank,
      negated: scopes.negated[i] === true,
      modal: scopes.modal[i] === true,
      future: scopes.future[i] === true,
    };
  });
}

/** Names of places that are everyday words as well. */
const ALSO_WORDS: ReadonlySet<string> = new Set([
  'car',
  'commission',
  'emirates',
  'general assembly',
  'kiwi',
  'kiwis',
  'la',
  'nice',
  'pole',
  'poles',
  'us',
  'who',
]);

/**
 * "Headteacher says", "CLICK HERE": a word of the dictionary that is capitalised by its place alone and stands beside
 * no other name.
 */
function isOrdinaryOpening(tagged: readonly TaggedToken[], i: number): boolean {
  const { text, lemma } = nth(tagged, i);
  const isShouted = text.length > 4 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text);
  if (!isShouted && (!isOpening(tagged, i) || tagged[i + 1]?.pos === 'PROPN')) return false;
  const lower = text.toLowerCase();
  const isPlace = isPlaceName(lower) && !ALSO_WORDS.has(lower);
  return !isPlace && (isKnownWord(lemma) || isKnownForm(lower));
}

function isKnownForm(lower: string): boolean {
  return isKnownWord(lower) || (lower.endsWith('s') && isKnownWord(lower.slice(0, -1)));
}

/** At the start, after the number or mark of a list ("3. Use"), and after a colon. */
function isOpening(tagged: readonly TaggedToken[], i: number): boolean {
  return (
    tagged[i - 1]?.text === ':' ||
    tagged.slice(0, i).every((t) => t.pos === 'PUNCT' || t.pos === 'SYM' || t.pos === 'NUM')
  );
}

/** "I'm" is no name, and neither is a word without a capital that the tagger takes for one. */
function isNoName({ text, forms }: TaggedToken): boolean {
  if (/^(?:i|you|we|they|he|she|it)['’]/i.test(text)) return true;
  const isSmall = !/[\p{Lu}\d]/u.test(text);
  return isSmall && (isKnownWord(forms.lower) || /['’]/.test(text));
}

/** "The sale is certain", as against "certain questions". */
function isCertain(tagged: readonly TaggedToken[], i: number): boolean {
  return nth(tagged, i).lemma === 'certain' && !['NOUN', 'ADJ', 'PROPN'].includes(tagged[i + 1]?.pos ?? '');
}

/**
 * "Tarrow Shipping sued": what the tagger takes for a verb between a name and a verb in small letters ends the name.
 */
function endsName(tagged: readonly TaggedToken[], i: number): boolean {
  const { pos, forms } = nth(tagged, i);
  const [before, after] = [tagged[i - 1], tagged[i + 1]];
  if (!forms.isCapital || !VERBAL.has(pos) || after?.forms.isCapital !== false) return false;
  if (before?.pos !== 'PROPN' || !before.forms.isCapital) return false;
  return tagged.some((t) => t.forms.isSmall && (t.pos === 'VERB' || t.pos === 'AUX'));
}

/** Whether a token is a name, and whether it carries meaning. */
function classify(
  tagged: readonly TaggedToken[],
  i: number,
): { readonly forms: WordForms; readonly name: boolean; readonly content: boolean } {
  const t = nth(tagged, i);
  const { forms } = t;
  const isTaken = t.pos === 'PROPN' && !isOrdinaryOpening(tagged, i) && !isNoName(t);
  const name = isTaken || endsName(tagged, i) || isMistaken(tagged, i);
  return { forms, name, content: forms.isWord && (name || !isFunctionWord(tagged, i)) };
}

/** A word that carries no meaning of its own, by its part of speech or as one of the light words. */
function isFunctionWord(tagged: readonly TaggedToken[], i: number): boolean {
  const { pos, lemma } = nth(tagged, i);
  return FUNCTION_TAGS.has(pos) || (LIGHT.has(lemma) && !isCertain(tagged, i));
}

/** A capitalised word within the sentence that the tagger takes for something else than a name. */
function isMistaken(tagged: readonly TaggedToken[], i: number): boolean {
  const { pos, forms } = nth(tagged, i);
  if (!forms.isCapital || i === 0) return false;
  return MISTAKEN.has(pos) || (VERBAL.has(pos) && nth(tagged, i - 1).forms.isSmall);
}
