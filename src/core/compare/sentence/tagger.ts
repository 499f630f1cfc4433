import { isSide } from '../lexicon/sides';
import winkNLP, { type ItsFunction, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { foldUnit, isUpper } from '../../text/characters/chars';
import { withoutLigatures } from '../../text/characters/ligatures';
import { formsOf, type WordForms } from '../lexicon/word-forms';
import { MODAL_AUXILIARIES } from '../lexicon/words';
import { TITLE_HEADS } from '../../names/roles';
import { caches } from '../../text/caches';

export type { PartOfSpeech };

/** A word or mark of a sentence with its part of speech and base form. */
export interface TaggedToken {
  readonly text: string;
  readonly forms: WordForms;
  readonly pos: PartOfSpeech;
  /** Base form as the tagger gives it; names keep their letters, folded. */
  readonly lemma: string;
  /** In the sentence, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences are tagged up to this many code terms; what lies beyond is not compared, so that hostile input stays cheap.
 */
export const MAX_TAGGED_LENGTH = 2_000;

/** How far after the last token the next one may begin; the tagger drops nothing but white space and a stray mark. */
const MAX_GAP = 64;

/** Reading the model takes a tenth of a second, which nobody has to wait for before the first sentence is compared. */
const tagger = caches.once((): WinkMethods => winkNLP(model, ['pos']));

/** Auxiliaries that only a verb can follow. */
const MODALS = new RegExp(`^(?:${[...MODAL_AUXILIARIES].join('|')}|['’]ll)$`, 'i');

/**
 * Verbs that the tagger takes for nouns or adjectives: after a modal and before an article or pronoun ("may lower the
 * risk"), with a verb's ending between a noun and an article ("the dog chased the", "the app stores no").
 */
function mended(values: readonly string[], tags: readonly string[], i: number): string {
  const tag = tags[i] ?? 'X';
  // "Mount Etna last erupted in": no verb before another.
  if (tag === 'VERB' && tags[i + 1] === 'VERB' && values[i]?.toLowerCase() === 'last') return 'ADV';
  const plain = ofItsPlace(values, tags, i);
  if (plain !== undefined) return plain;
  if (!MISTAKEN.has(tag) || !/^(?:DET|PRON)$/.test(tags[i + 1] ?? '') || !/^\p{Ll}+$/u.test(values[i] ?? ''))
    return tag;
  const isVerb = isAfterModal(values, i) || isAfterNumberedName(values, i) || isAfterNoun(values, tags, i);
  return isVerb ? 'VERB' : tag;
}

/** What a word is by its form and place in a whole sentence; undefined where they do not tell. */
function ofItsPlace(values: readonly string[], tags: readonly string[], i: number): string | undefined {
  // "The 44th congress", "Act III lasts".
  if (/^\d+(?:st|nd|rd|th)$/.test(values[i] ?? '') || isOfPost(values, i)) return 'ADJ';
  if (tags[i] === 'VERB' && isNounAfterAll(values, tags, i)) return 'NOUN';
  return tags[i] === 'NOUN' && isOnlyVerb(values, tags, i) ? 'VERB' : undefined;
}

/** "Managing director", "acting head": what begins a post and has a verb's form. */
function isOfPost(values: readonly string[], i: number): boolean {
  const isForm = /^(?:managing|commanding|presiding|acting)$/i.test(values[i] ?? '');
  return isForm && TITLE_HEADS.has(values[i + 1]?.toLowerCase() ?? '');
}

const MISTAKEN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV']);

function isNounAfterAll(values: readonly string[], tags: readonly string[], i: number): boolean {
  return isNumberedOpening(values, i) || isAfterArticle(values, i) || isLead(values, tags, i);
}

/** "The sports lead, Ada Brook": who leads something. */
function isLead(values: readonly string[], tags: readonly string[], i: number): boolean {
  const isOfNoun = ARTICLE.test(values[i - 2] ?? '') && tags[i - 1] === 'NOUN';
  return values[i] === 'lead' && values[i + 1] === ',' && isOfNoun;
}

/**
 * A word that opens a sentence before a number, as a part of a name: "Act III", "Psalm 23"; as against "Killed 14
 * people".
 */
function isNumberedOpening(values: readonly string[], i: number): boolean {
  if (i > 0) return false;
  const [word = '', number = ''] = values;
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(word);
  return isCapital && !/(?:ed|ing)$/.test(word) && /^(?:\d[\d.]*|[IVX]+|[A-Z])$/.test(number);
}

/** "The moor", "the north tower": no verb stands right behind an article. */
function isAfterArticle(values: readonly string[], i: number): boolean {
  const at = isSide((values[i - 1] ?? '').toLowerCase()) ? i - 2 : i - 1;
  return ARTICLE.test(values[at] ?? '') && /^\p{Ll}+$/u.test(values[i] ?? '') && !/(?:ed|ing)$/.test(values[i] ?? '');
}

const ARTICLE = /^(?:the|a|an)$/i;

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "The monument dates from 1742.": in a whole sentence without any other verb. */
function isOnlyVerb(values: readonly string[], tags: readonly string[], i: number): boolean {
  const isPlaced =
    /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') &&
    /^(?:ADP|NUM|ADV)$/.test(tags[i + 1] ?? '') &&
    /^(?:DET|PROPN)$/.test(tags[0] ?? '');
  if (!isPlaced || !endsAsVerb(values, i)) return false;
  return /^[.!]$/.test(values.at(-1) ?? '') && !tags.some((tag) => VERBAL.has(tag));
}

function isAfterModal(values: readonly string[], i: number): boolean {
  const before = values[i - 1] ?? '';
  return MODALS.test(before) || (/^not$/i.test(before) && MODALS.test(values[i - 2] ?? ''));
}

/** "The dog chased the": a noun with a verb's ending behind another. */
function isAfterNoun(values: readonly string[], tags: readonly string[], i: number): boolean {
  return tags[i] === 'NOUN' && /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && endsAsVerb(values, i);
}

/** "Apollo 11 left the": what follows a numbered name and stands before an article. */
function isAfterNumberedName(values: readonly string[], i: number): boolean {
  return /^(?:\d[\d.]*|[IVX]+)$/.test(values[i - 1] ?? '') && /^\p{Lu}/u.test(values[i - 2] ?? '');
}

function endsAsVerb(values: readonly string[], i: number): boolean {
  const value = values[i] ?? '';
  if (value.length <= 4) return false;
  const isAfterPlural = (values[i - 1] ?? '').endsWith('s');
  return value.endsWith('ed') || (!isAfterPlural && /[^sui]s$/.test(value));
}

/** The tagger makes a token of it, which would part a name that goes on in the next line. */
const LINE_BREAK = /[\t\n\v\f\r\u2028\u2029]/g;

/** Letters at which the tagger would part a word ("Dvo|ř|ák"): Latin ones beyond those of Western Europe. */
const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]/g;

/** The text as the tagger can read it, each letter in its place. */
function readable(text: string): string {
  return text.replace(LINE_BREAK, ' ').replace(FOREIGN, (letter) => {
    const code = letter.charCodeAt(0);
    const bare = String.fromCharCode(foldUnit(code));
    if (!/[a-z]/.test(bare)) return letter;
    return isUpper(code) ? bare.toUpperCase() : bare;
  });
}

/**
 * The sentence's tokens in order. Tokens that the tagger has rewritten, and so cannot be found in the text, are left
 * out.
 */
export function tag(sentence: string): readonly TaggedToken[] {
  const { text, back } = withoutLigatures(
    sentence.length > MAX_TAGGED_LENGTH ? sentence.slice(0, MAX_TAGGED_LENGTH) : sentence,
  );
  const nlp = tagger();
  const plain = readable(text);
  const tokens = nlp.readDoc(plain).tokens();
  const values = tokens.out(nlp.its.value);
  const tags = tokens.out(nlp.its.pos);
  // A part of a contraction ("ca" in "can't") has a base form of its own.
  const isPart = tokens.out(nlp.its.contractionFlag as Parameters<typeof tokens.out>[0]) as unknown as boolean[];
  let lemmas: readonly string[] | undefined;
  const lemmaAt = (i: number): string =>
    String((lemmas ??= tokens.out(nlp.its.lemma as ItsFunction<string>))[i]).toLowerCase();
  const found: TaggedToken[] = [];
  let cursor = 0;
  values.forEach((read, i) => {
    const from = placeOf(plain, read, cursor);
    if (read === '' || from < 0) return;
    cursor = from + read.length;
    const value = text.slice(from, cursor);
    const forms = formsOf(value);
    const tag = tags[i] ?? 'X';
    let lemma = isPart[i] ? lemmaAt(i) : forms.lemmas[tag];
    lemma ??= forms.lemmas[tag] = lemmaAt(i);
    found.push({
      text: value,
      forms,
      pos: mended(values, tags, i) as PartOfSpeech,
      lemma,
      start: back(from),
      end: back(cursor),
    });
  });
  return found;
}

/** Where a token stands, looked for from `cursor` on; -1 where it is not near. */
function placeOf(text: string, value: string, cursor: number): number {
  if (text.startsWith(value, cursor)) return cursor;
  if (text.startsWith(value, cursor + 1)) return cursor + 1;
  const at = text.slice(cursor, cursor + MAX_GAP + value.length).indexOf(value);
  return at < 0 ? -1 : cursor + at;
}
