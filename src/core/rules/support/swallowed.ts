import { firstOf } from '../../text/nth';
import { MONTH_NAMES } from '../../text/words/months';
import { STOP_WORDS } from '../../text/words/stop-words';
import type { QuoteChange, QuoteMatch } from '../../model/retrieval';
import type { Span } from '../../model/span';

/** Words that turn or narrow what stands beside them. */
const TURNING =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|hardly|scarcely|barely|rarely|seldom|few|little|only|unless|without|except|\p{L}+n['’]t)$/iu;
/** What somebody does not do, or hardly, right before the deed: "find it hard to | blame". */
const WITHHELD =
  /(?<![\p{L}’'])(?:(?:hard|harder|difficult|impossible|unable|unwilling|reluctant|forbidden) to|(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?) to|stopped short of|refrain(?:s|ed)? from)$/iu;
/** Words that refer to what stands right before them. */
const REFERRING = /^(?:whose|which|who|whom|where)$/iu;
/** A verb that needs a subject of its own, where the words left out end with another sentence's. */
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|shall|should|may|might|must)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|and (?:he|she|it|they|we|i|you))$/i;
/** Light words between a kept word and the one that turns it: "may, of course, not". */
const LIGHT =
  /^(?:of|course|once|even|really|quite|always|so|been|be|being|certainly|definitely|absolutely|simply|still|also|ever|yet|do|does|did|is|are|was|were|will|would|can|could|has|have|had|if|when|in|any|at|all|the|a|an)$/iu;
/** So many light words may stand between. */
const MOST_LIGHT = 2;

/**
 * What an ellipsis leaves out that turns the sense; undefined for none. It is "not", "no", "only" or "unless" at its
 * edge ("is … permitted" for "is not permitted"), or what "whose" and "which" after it refer to, or the subject of the
 * verb after it, in another sentence.
 */
export function turnedBy(
  skipped: QuoteChange,
  { span }: QuoteMatch,
  source: string,
  quote: string,
): string | undefined {
  const gone = source.slice(skipped.source.start, skipped.source.end);
  // A bracket that denies says itself what it stands for.
  if (quote.slice(skipped.quote.start, skipped.quote.end).search(DENIALS) >= 0) return undefined;
  const after = /^\s*["“”'’]?([\p{L}’']+)/u.exec(quote.slice(skipped.quote.end))?.[1] ?? '';
  // The words that are kept stand in the match on both sides of what is left out.
  const around = source.slice(span.start, span.end);
  if (
    REFERRING.test(after) &&
    /[.!?]["”’]?\s/.test(source.slice(skipped.source.start - 1, skipped.source.end + 1)) &&
    around.length > gone.length
  )
    return gone;
  const subject = /[.!?]["”’]?\s+([^.!?]{1,80})$/u.exec(gone)?.[1];
  if (subject !== undefined && FINITE.test(after) && !PRONOUN.test(subject.trim())) return gone;
  if (/[.!?;]\s/.test(gone)) return undefined;
  if (WITHHELD.test(gone)) return gone;
  const words = gone.match(/[\p{L}\p{N}’']+/gu) ?? [];
  return isTurned(words) || isTurned([...words].reverse()) ? gone : undefined;
}

/** Whether the first word that carries meaning turns the sense. */
function isTurned(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !LIGHT.test(word));
  return first >= 0 && first <= MOST_LIGHT && TURNING.test(words[first] ?? '');
}

const NUMBER = /\d[\d.,]*\d|\d/g;

/** True where a bracket gives another value than the source. A number, name or word stands in the source's place. */
export function isOtherValue(skipped: QuoteChange, source: string, quote: string): boolean {
  const inside = /^\[(.*)\]$/s.exec(quote.slice(skipped.quote.start, skipped.quote.end))?.[1];
  const gone = source.slice(skipped.source.start, skipped.source.end);
  return inside !== undefined && (isOtherNumber(inside, gone) || isOtherWord(inside, gone));
}

function isOtherNumber(inside: string, gone: string): boolean {
  const [mine, theirs] = [inside.match(NUMBER), gone.match(NUMBER)];
  return mine !== null && theirs !== null && !mine.some((number) => theirs.includes(number));
}

/**
 * A word in place of another one, or a name in place of another: "[May]" for "March", "[Alan Reed]" for "Ada Brown". A
 * bracket that says whom or what a pronoun means, or that fits a word into the sentence ("[ran]" for "run"), is none.
 */
function isOtherWord(inside: string, gone: string): boolean {
  const [mine, theirs] = [wordsIn(inside), wordsIn(gone)];
  if (/\d/.test(inside + gone) || mine.length === 0 || mine.length !== theirs.length) return false;
  if (mine.length > 1) return isName(mine) && isName(theirs) && !mine.some((word) => theirs.includes(word));
  const [a, b] = [firstOf(mine), firstOf(theirs)];
  if (MONTHS.has(a) && MONTHS.has(b)) return a !== b;
  const areOfOneKind = isTelling(a) && isTelling(b) && isCapital(a) === isCapital(b);
  return areOfOneKind && !areAkin(a.toLowerCase(), b.toLowerCase());
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

function isName(words: readonly string[]): boolean {
  return words.every(isCapital) && !TITLE.test(firstOf(words));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Mr", "President": with a surname it may stand for a first name alone. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Minister|Judge|Captain|Colonel|General|King|Queen|Pope)$/;

/** A word that means something by itself: neither a small word nor letters that stand for words. */
function isTelling(word: string): boolean {
  const isSmall = STOP_WORDS.has(word.toLowerCase()) || SMALL.test(word);
  return word.length > 2 && !isSmall && !/^\p{Lu}+$/u.test(word);
}

/** Words that a bracket changes with the sentence around it. */
const SMALL =
  /^(?:today|tomorrow|yesterday|tonight|now|then|here|there|this|these|those|that|mine|yours|ours|theirs|everyone|everybody|anyone|someone|somebody|people|something|everything|says?|said|gonna|wanna)$/i;

/** Forms of one word, as far as their letters tell: they begin alike, or differ in a vowel ("run", "ran"). */
function areAkin(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const bare = (word: string): string => word.replace(/[aeiouy]|(?:e?s|e?d|ing|en)$/g, '');
  return longer.startsWith(shorter.slice(0, Math.max(3, shorter.length - 2))) || bare(a) === bare(b);
}

/** A denial in brackets: "[not]". */
const DENIAL = /\[(?:not|never|no|nor)\] ?/iu;
const DENIALS =
  /(?<!\p{L})(?:not|never|no|nor|none|nobody|nothing|neither|cannot|without|hardly)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** A denial that a bracket puts into words of which the source denies fewer. */
export function putInDenial(quote: string, source: string): QuoteChange | undefined {
  const bracket = DENIAL.exec(quote);
  if (!bracket || (source.match(DENIALS)?.length ?? 0) >= (quote.match(DENIALS)?.length ?? 0)) return undefined;
  const start = bracket.index;
  return { quote: { start, end: start + bracket[0].trimEnd().length }, source: { start: 0, end: 0 } };
}

/** Longest bracket at the end of a quotation that is read for a number. */
const LONGEST_BRACKET = 80;

const NEXT_NUMBER = /^\s*(?:[$€£]\s?)?(\d[\d.,]*\d|\d)/;
const NEXT_WORD = /^\s*(\p{Lu}\p{Ll}+)/u;

/**
 * The value that a last bracket replaces, and where it stands. Example: the year in "in [1978]", where the source has
 * another number or month.
 */
export function otherValueAtEnd(
  quote: string,
  match: QuoteMatch,
  source: string,
): { readonly bracket: Span; readonly value: Span } | undefined {
  const bracket = /\[([^[\]]{0,80})\][.,;!?]?\s*$/u.exec(quote.slice(-LONGEST_BRACKET - 4));
  const [, inside = ''] = bracket ?? [];
  const isMonth = MONTHS.has(inside);
  const after = source.slice(match.span.end, match.span.end + LONGEST_BRACKET);
  const [all = '', theirs] = (isMonth ? NEXT_WORD : NEXT_NUMBER).exec(after) ?? [];
  const mine = isMonth ? [inside] : inside.match(NUMBER);
  if (!bracket || !mine || !theirs) return undefined;
  if (mine.includes(theirs) || (isMonth && !MONTHS.has(theirs))) return undefined;
  const start = quote.lastIndexOf(`[${inside}]`);
  const end = match.span.end + all.length;
  return {
    bracket: { start, end: start + inside.length + 2 },
    value: { start: end - theirs.length, end },
  };
}
