import type { Span } from '../../model/span';
import { contains } from '../../model/span';
import { lastOf } from '../../text/nth';
import { SAYING_VERBS, VERB_HERE } from './saying';
import { maskDots } from './speaker-names';

/** How much before words within a turn is read for who says them, in UTF-16 units. */
const REACH = 200;

/** "I", "we" right before a verb, or before what goes with it: "I just", "we would never". */
const OWN =
  /(?<![\p{L}’'])(?:I|[Ww]e)(?:['’](?:d|ve|ll))?(?: (?:\p{Ll}+ly|just|never|ever|would|could|will|can|must|did|do|used to|have to))* ?$/u;
/** What "I" do where the words in marks are thoughts: "I thought, “…”". */
const THINKING =
  /(?<![\p{L}’'])(?:I|[Ww]e)(?: (?:\p{Ll}+ly|just|always))?(?: (?:thought|think|wondered|figured|was like|were like|am like)|['’]m like)[,:]$/u;
/** "I" or "we" right after the marks, up to the verb. */
const OWN_AFTER = /^[,.]?\s?(?:as )?(?:I|we) (?:\p{Ll}+ly )?/u;

/**
 * Whether the words around what is quoted within a turn make it the speaker's own.
 * `after`: the rest of the sentence behind the marks.
 * Example: of “I told him, ‘Sell it,’ and my aunt said, ‘Keep it’” the first, not the second.
 */
export function isOwnQuotation(before: string, after: string): boolean {
  const verb = OWN_AFTER.exec(after);
  if (verb && VERB_HERE.test(after.slice(verb[0].length))) return true;
  const sentence = sentenceBefore(before);
  const said = lastVerb(sentence);
  return said === undefined ? THINKING.test(sentence) : OWN.test(sentence.slice(0, said));
}

/**
 * Whether words without marks within a speaker's turn are told as somebody else's.
 * Example: “He used to say: Never sell”, not “I used to say: Never sell” or “He used to say that it pays”.
 */
export function isToldOfAnother(before: string): boolean {
  const sentence = sentenceBefore(before);
  const said = /[,:]$/.test(sentence) ? lastVerb(sentence) : undefined;
  return said !== undefined && !OWN.test(sentence.slice(0, said));
}

/** Whether a stretch begins and ends within quotation marks, if need be of two: “…,” he said, “…”. */
export function isQuoted(stretches: readonly Span[], { start, end }: Span): boolean {
  const isInside = (at: number): boolean => stretches.some((span) => contains(span, { start: at, end: at }));
  return isInside(start) && isInside(end);
}

/** The sentence that a text ends with or breaks off in. */
function sentenceBefore(text: string): string {
  const masked = maskDots(text.slice(-REACH)).trimEnd();
  return lastOf(masked.split(/(?<=[.!?…]["”’]?)\s+(?=\P{Ll})|\n{2,}/u));
}

/** Where the last verb of saying of a sentence begins. */
function lastVerb(sentence: string): number | undefined {
  return [...sentence.matchAll(SAYING_VERBS)].at(-1)?.index;
}
