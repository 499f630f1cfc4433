import type { Quotation } from '../../model/judging/claim';
import type { RuleContext } from '../../model/judging/rule';
import type { MarkedPlace, QuoteMatch } from '../../model/retrieval';
import { areOneName } from '../../names/same-name';
import { STOP_WORDS } from '../../text/words/stop-words';

/** So much of a longer quotation must be left where its beginning or its speaker is the same. */
const SAME_BEGINNING = 0.6;
/** Quotations of fewer words may begin alike by chance. */
const FEWEST_BEGUN = 5;
/** What a quotation that says something else is taken to have in common with the source's: it is one place. */
const SAME_PLACE = 0.72;
/** So much longer may the source's quotation be than one that stands in its place. */
const LONGER = 1.7;

/**
 * What a source has in quotation marks in the place of quoted words: the same words in another order, the same
 * beginning and end with other words between, or the same speaker and lead ("said there was “no hurry”") with another
 * word. Undefined where the source has the words themselves, or where they are somebody else's.
 */
export function saidInstead(context: RuleContext, quotation: Quotation, words: number): QuoteMatch | undefined {
  if (words < FEWEST_WORDS || quotation.isSetOff === true) return undefined;
  const places = context.index.markedPlaces(quotation.text);
  if (places.some(({ verbatim }) => verbatim)) return undefined;
  const found = places.find((place) => isInstead(context, quotation, place, words));
  return found && { ...found, similarity: Math.max(found.similarity, SAME_PLACE) };
}

/** A single word is a term. */
const FEWEST_WORDS = 2;

function isInstead(context: RuleContext, quotation: Quotation, place: MarkedPlace, words: number): boolean {
  const isKnown = quotation.speaker !== undefined && place.speaker !== undefined;
  const isOwn = isKnown && areOneName(quotation.speaker ?? '', place.speaker ?? '');
  if (isKnown && !isOwn && !isInPlace(context, quotation, place)) return false;
  const shared = sharedWords(quotation.text, place.text);
  if (place.isReordered) return shared > 1;
  const isLong = words >= FEWEST_BEGUN && place.similarity >= SAME_BEGINNING;
  if (isLong && (isOwn || hasSameEnds(quotation.text, place))) return true;
  if (isOwn) return shared > 0 && isInPlace(context, quotation, place);
  return !isKnown && shared > 1 && isInPlace(context, quotation, place);
}

/** The match is all that stands between the marks, and both begin and end with the same word. */
function hasSameEnds(quote: string, { span, inside, text }: MarkedPlace): boolean {
  if (span.start !== inside.start || span.end !== inside.end) return false;
  const [own, theirs] = [wordsIn(quote), wordsIn(text)];
  return own[0] === theirs[0] && own.at(-1) === theirs.at(-1);
}

/** Words of meaning, or that deny, that both have. */
function sharedWords(quote: string, text: string): number {
  const theirs = new Set(wordsIn(text));
  return new Set(wordsIn(quote).filter((word) => theirs.has(word) && !STOP_WORDS.has(word) && word.length > 2)).size;
}

/** Both quotations stand whole behind the same word: "signed “H. Reed 1658”". */
function isInPlace(context: RuleContext, { whole, text }: Quotation, place: MarkedPlace): boolean {
  const source = context.corpus.source(place.source)?.text ?? '';
  const own = leadOf(context.claim.text.slice(0, whole.start));
  const inside = source.slice(place.inside.start, place.inside.end);
  return (
    own !== undefined && own === leadOf(source.slice(0, place.inside.start)) && inside.length < text.length * LONGER
  );
}

/** How far before the marks the lead is looked for, in UTF-16 units. */
const REACH = 40;

/** The last word before an opening mark; forms of "be" as one. */
function leadOf(before: string): string | undefined {
  const lead = /([\p{L}\p{N}]+)[:,]? ?["“”„‘'«»]*$/u.exec(before.slice(-REACH))?.[1]?.toLowerCase();
  return lead !== undefined && BE.test(lead) ? 'be' : lead;
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
