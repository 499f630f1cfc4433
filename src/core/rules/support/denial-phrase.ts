import type { Span } from '../../model/span';

const AUXILIARY =
  'will|would|can|could|may|might|must|shall|should|is|are|was|were|be|been|being|has|have|had|do|does|did|to';
const DENIAL =
  "not|never|no|nobody|none|nothing|neither|nor|cannot|without|hardly|barely|(?:wo|ca|do|does|did|is|are|was|were|has|have|had|would|could|should|must)n[’']t";
/** Auxiliaries and denials right before a word. */
const BEFORE = new RegExp(`(?:\\b(?:${AUXILIARY}|${DENIAL}|ever|yet|still|also)\\s+){1,5}$`, 'i');
/** What goes before "to" and a verb: "were allowed to return". */
const BEFORE_TO = new RegExp(
  `(?:\\b(?:${AUXILIARY}|${DENIAL})\\s+){0,4}\\b(?:\\p{L}{2,20}ed|able|due|set|free|likely|going)\\s+$`,
  'iu',
);
const DENIES = new RegExp(`\\b(?:${DENIAL})\\b`, 'i');
const ALL_DENIALS = new RegExp(DENIES, 'gi');
/** How far before a word its denial is looked for, in UTF-16 units. */
const REACH = 80;

/**
 * A word with its auxiliaries and its denial: "will not introduce". Where only the sentence denies it, from there on:
 * "nobody wants to introduce".
 */
export function denialPhrase(text: string, { start: from, end }: Span, denied: boolean): Span {
  // "n't signed" is the end of "hasn't signed".
  const start = from - (/^n[’']t\b/i.test(text.slice(from, end)) ? lastLetters(text, from) : 0);
  const before = text.slice(Math.max(0, start - REACH), start);
  const near = BEFORE.exec(before)?.[0] ?? '';
  const far = /^to\s+$/i.test(near) ? (BEFORE_TO.exec(before.slice(0, -near.length))?.[0] ?? '') : '';
  const phrase = { start: start - near.length - far.length, end };
  if (!denied || isDenied(text.slice(phrase.start, end))) return phrase;
  const denial = [...before.matchAll(ALL_DENIALS)].at(-1);
  return denial ? { start: start - before.length + denial.index, end } : phrase;
}

/** How many letters stand right before an offset. */
function lastLetters(text: string, offset: number): number {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0].length ?? 0;
}

/** True where words deny something. */
export function isDenied(words: string): boolean {
  return DENIES.test(words);
}
