import type { QuoteChange, QuoteMatch } from '../../model/retrieval';
import type { Span } from '../../model/span';

/** Words that turn or narrow what stands beside them. */
const TURNING =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|hardly|scarcely|barely|rarely|seldom|few|little|only|unless|without|except|\p{L}+n['’]t)$/iu;
/** Words that refer to what stands right before them. */
const REFERRING = /^(?:whose|which|who|whom|where)$/iu;
/** A verb that needs a subject of its own, where the words left out end with another sentence's. */
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|shall|should|may|might|must)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|and (?:he|she|it|they|we|i|you))$/i;
/** Light words between a kept word and the one that turns it: "may, of course, not". */
const LIGHT =
  /^(?:of|course|certainly|definitely|absolutely|simply|still|also|ever|yet|do|does|did|is|are|was|were|will|would|can|could|has|have|had|if|when|in|any|at|all|the|a|an)$/iu;
/** So many light words may stand between. */
const MOST_LIGHT = 2;

/**
 * What an ellipsis leaves out that turns the sense of the words around it, or undefined: "not", "no", "only" or
 * "unless" at its edge ("is … permitted" for "is not permitted"), or what "whose" and "which" after it refer to, or the
 * subject of the verb after it, in another sentence.
 */
export function turnedBy(
  skipped: QuoteChange,
  { span }: QuoteMatch,
  source: string,
  quote: string,
): string | undefined {
  const gone = source.slice(skipped.source.start, skipped.source.end);
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
  const words = gone.match(/[\p{L}\p{N}’']+/gu) ?? [];
  return isTurned(words) || isTurned([...words].reverse()) ? gone : undefined;
}

/** Whether the first word that carries meaning turns the sense. */
function isTurned(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !LIGHT.test(word));
  return first >= 0 && first <= MOST_LIGHT && TURNING.test(words[first] ?? '');
}

const NUMBER = /\d[\d.,]*\d|\d/g;

/** True where a bracket in the quotation gives another number than the source has in its place. */
export function isOtherNumber(skipped: QuoteChange, source: string, quote: string): boolean {
  const inside = quote.slice(skipped.quote.start, skipped.quote.end);
  const [mine, theirs] = [inside.match(NUMBER), source.slice(skipped.source.start, skipped.source.end).match(NUMBER)];
  return inside.startsWith('[') && mine !== null && theirs !== null && !mine.some((number) => theirs.includes(number));
}

/** Longest bracket at the end of a quotation that is read for a number. */
const LONGEST_BRACKET = 80;

/**
 * The number that the source goes on with where the quotation ends with another one in brackets ("in [1978]"), and
 * where the bracket stands.
 */
export function otherNumberAtEnd(
  quote: string,
  match: QuoteMatch,
  source: string,
): { readonly bracket: Span; readonly value: Span } | undefined {
  const bracket = /\[([^[\]]{0,80})\][.,;!?]?\s*$/u.exec(quote.slice(-LONGEST_BRACKET - 4));
  const [, inside = ''] = bracket ?? [];
  const mine = inside.match(NUMBER);
  const [all = '', theirs] =
    /^\s*(?:[$€£]\s?)?(\d[\d.,]*\d|\d)/.exec(source.slice(match.span.end, match.span.end + LONGEST_BRACKET)) ?? [];
  if (!bracket || !mine || !theirs || mine.includes(theirs)) return undefined;
  const start = quote.lastIndexOf(`[${inside}]`);
  const end = match.span.end + all.length;
  return {
    bracket: { start, end: start + inside.length + 2 },
    value: { start: end - theirs.length, end },
  };
}
