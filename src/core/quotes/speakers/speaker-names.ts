import { wordSet } from '../../text/words/word-list';
import { firstOf } from '../../text/nth';
import { SENTENCE_OPENERS_LIST } from '../../words/text/sentence-openers';
import { ENDS_OF_NAME_PHRASES_LIST } from '../../words/quotes/ends-of-name-phrases';

/** A name in a stretch of text. */
export interface Named {
  /** The name as it stands; undefined where the words there name nobody ("the mayor"). */
  readonly name: string | undefined;
  /** "he" or "she", in lower case, where these stand there instead. */
  readonly pronoun?: string;
}

const CAPITAL = /^(?:(?:al|el|as|ad|an|ibn|bin|d|l)[-’'])?\p{Lu}/u;
const INSIDE = /^(?:van|von|de|der|den|del|da|di|bin|ibn|al|el|of|the|and|&)$/;
const PRONOUN = /^(?:he|she)$/i;
const ARTICLE = /^(?:the|a|an|one|another|some|many|several|his|her|its|their|our|my|both|two|three)$/i;
/** Lower-case words after a name that are none of its post: "said Brown yesterday". */
const TIME =
  /^(?:yesterday|today|tonight|later|earlier|again|afterwards?|recently|last|this|next|once|himself|herself|itself|too|\p{Ll}+ly)$/u;
const DAY = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** Words with a capital only because a sentence starts with them. */
const NOT_NAMES =
  /^(?:he|she|they|we|i|you|it|who|one|others|some|many|but|and|yet|still|then|when|while|as|so|the|a|an|in|on|at|this|that|these|his|her|their|our|my|for|if|after|before|since|until|because|although|though|to|by|from|with|however|meanwhile|instead|nobody|everybody|everyone|somebody|someone|nothing|is|are|was|were|does|did|has|had|have|could|would|should|must)$/i;
/** Words that no phrase with a name goes on with. */
const ENDS = wordSet(ENDS_OF_NAME_PHRASES_LIST);
/** Words with a capital that are dates, or whoever speaks. */
export const DATES =
  /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** How many words a phrase with a name has at most. */
const LONGEST = 10;

/** Full stops of initials and usual abbreviations, as a dot that ends no sentence; of the same length. */
export function maskDots(text: string): string {
  return text.replace(
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Jr|Sr|St|Inc|Corp|Ltd|Co|Lt|Col|Sgt|Capt|Rev|Hon|\p{Lu})\.(?=[ \p{Lu},’'])/gu,
    (found) => `${found.slice(0, -1)}․`,
  );
}

/** What stands before the first sign that ends a clause or a quotation; commas and dashes do not. */
export function firstClause(text: string): string {
  return firstOf(text.split(/[.!?;:“”"«»]/, 1));
}

/**
 * Who is named right at the start of a text: the last run of capitals of the phrase there ("the television host Ada
 * Brown").
 */
export function nameFrom(text: string): Named & { readonly length: number } {
  const words: string[] = [];
  let length = 0;
  for (const raw of text.split(' ', LONGEST)) {
    const word = bare(raw);
    if (word === '' || /^[“"«„‘(]/.test(raw) || endsPhrase(words, word)) break;
    words.push(word);
    length += raw.length + 1;
    if (word !== raw.replace(/['’]s$/, '')) break;
  }
  const found = named(words, false);
  const besides =
    found.name === undefined && ARTICLE.test(words[0] ?? '') ? BESIDES.exec(text.slice(length - 2)) : null;
  if (!besides) return { ...found, length };
  return { ...named((besides[1] ?? '').split(' '), false), length: length - 2 + besides[0].length };
}

/**
 * The same where a person is meant, as after "said": in "Brown's lawyer, Tom Reed" that is Reed, in "Brown's lawyer"
 * nobody.
 */
export function personFrom(text: string): ReturnType<typeof nameFrom> {
  const found = nameFrom(text);
  if (!/['’]s $/.test(text.slice(0, found.length))) return found;
  const rest = text.slice(found.length);
  if (CAPITAL.test(rest)) {
    const own = personFrom(rest);
    return { ...own, length: found.length + own.length };
  }
  const post = POST.exec(rest)?.[0] ?? '';
  const holder = BESIDES.exec(rest.slice(post.length));
  if (!holder) return { name: undefined, length: found.length };
  return { ...named((holder[1] ?? '').split(' '), false), length: found.length + post.length + holder[0].length };
}

/** A post in small letters, up to who holds it: "chief engineer| , Ada Brown". */
const POST = /^\p{Ll}[\p{Ll}’' -]{0,60}(?=, )/u;

/** Whether no phrase with a name goes on with the word; "of" goes on only behind a capital. */
function endsPhrase(words: readonly string[], word: string): boolean {
  if (words.length > 0 && isEnd(word)) return true;
  return word === 'of' && !CAPITAL.test(words.at(-1) ?? '');
}

function isEnd(word: string): boolean {
  return !CAPITAL.test(word) && ENDS.has(word.toLowerCase());
}

/** Who stands beside a post, between commas: "said the miller, Ada Brown, on Monday". */
const BESIDES = /^, ((?:\p{Lu}[\p{L}’'-]*․? ){1,3}\p{Lu}[\p{L}’'-]*)(?<!['’]s)(?=[.,;:!?)”"]|$)/u;

/** Who is named right at the end of a text, before a verb: the phrase must end in the name. */
export function nameBefore(text: string): Named & { readonly isWhole: boolean } {
  const all = text.trim().split(' ');
  const words: string[] = [];
  let at = all.length - 1;
  for (; at >= 0 && words.length < LONGEST; at--) {
    const word = all[at] ?? '';
    if (words.length > 0 && /[,;:.!?)—–]$/.test(word)) break;
    if (word === '' || (isEnd(word) && !PRONOUN.test(word))) break;
    words.unshift(bare(word));
  }
  return { ...named(words, true), isWhole: at < 0 };
}

/** The last run of capitals among the words of a phrase. */
function named(words: readonly string[], mustEnd: boolean): Named {
  const [only = '', ...others] = words;
  if (others.length === 0 && PRONOUN.test(only)) return { name: undefined, pronoun: only.toLowerCase() };
  const end = lastIndex(words, (word) => !DAY.test(word) && !TIME.test(word));
  const last = lastIndex(words.slice(0, end + 1), (word) => CAPITAL.test(word));
  // "the BBC reporter": the words after a name say who is meant, and name nobody.
  const mayGoOn = !mustEnd && !ARTICLE.test(words[0] ?? '');
  if (last < 0 || (last < end && !mayGoOn)) return { name: undefined };
  const run = words.slice(runStart(words, last), last + 1);
  // Behind a small word even "Our" is part of a name: "the group Our Fish".
  const isInside = run.length < last + 1 && run.length > 1;
  const first = run.findIndex((word) => !JOINT.test(word) && (isInside || !NOT_NAMES.test(word)));
  const name = run
    .slice(first < 0 ? run.length : first)
    .join(' ')
    .replace(/['’]s$/, '')
    .replace(/․/g, '.')
    .replace(/[.,]$/, '');
  return { name: name === '' ? undefined : name };
}

function lastIndex(words: readonly string[], holds: (word: string) => boolean): number {
  let last = words.length - 1;
  while (last >= 0 && !holds(words[last] ?? '')) last--;
  return last;
}

const JOINT = /^(?:of|the|and|&)$/;

/** Where the run of capitals that ends here starts. */
function runStart(words: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && isOfName(words, first - 1)) first--;
  return first;
}

/** A capital, or a small word behind one, and no possessive: "van" in "Piet van Dam". */
function isOfName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/['’]s$/.test(word)) return false;
  return CAPITAL.test(word) || (INSIDE.test(word) && reaches(words, at));
}

/** A small word of a name has a capital before it, or another small word that has. */
function reaches(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && INSIDE.test(words[before] ?? '')) before--;
  return at - before <= 2 && CAPITAL.test(words[before] ?? '');
}

function bare(word: string): string {
  return word.replace(/[,;:.!?)“”"»]+$/, '').replace(/^[(]/, '');
}

/** Words with capitals one behind the other, with what stands before them. */
const RUN =
  /(?<![\p{L}’'-])((?:the|in|at|near|on|outside|across|around) )?(\p{Lu}[\p{L}․’'-]*(?: \p{Lu}[\p{L}․’'-]*){0,5})/gu;
const OPENERS = wordSet(SENTENCE_OPENERS_LIST);
/** "BBC", "MPs". */
const INITIALS = /^\p{Lu}{2,}s?$/u;

/** Whether a text has a name that may be a person's: neither a date, a place "in Velm" nor "the Harbour Board". */
export function namesSomebody(text: string): boolean {
  return [...text.matchAll(RUN)].some(([, lead, run = '']) => {
    const words = run.split(' ');
    const first = words.findIndex((word) => !NOT_NAMES.test(word) && !OPENERS.has(word.toLowerCase()));
    const own = first < 0 ? [] : words.slice(first);
    const isThing = lead !== undefined || /^the$/i.test(words[first - 1] ?? '');
    return !isThing && own.some((word) => !DATES.test(word) && !INITIALS.test(word));
  });
}
