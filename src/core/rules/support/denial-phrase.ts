import type { Span } from '../../model/span';

const AUXILIARY =
  'will|would|can|could|may|might|must|shall|should|is|are|was|were|be|been|being|has|have|had|do|does|did|to';
const DENIAL =
  "not|never|no|nobody|none|nothing|neither|nor|cannot|without|hardly|barely|(?:wo|ca|do|does|did|is|are|was|were|has|have|had|would|could|should|must)n[’']t";
/** Auxiliaries and denials right before a word. */
const BEFORE = new RegExp(`(?:\\b(?:${AUXILIARY}|${DENIAL}|ever|yet|still|also)\\s+){1,5}$`, 'i');
const DENIES = new RegExp(`\\b(?:${DENIAL})\\b`, 'i');
const ALL_DENIALS = new RegExp(DENIES, 'gi');
/** How far before a word its denial is looked for, in UTF-16 units. */
const REACH = 80;

/**
 * A word with its auxiliaries and its denial: "will not introduce". Where only the sentence denies it, from there on:
 * "nobody wants to introduce".
 */
export function denialPhrase(text: string, { start, end }: Span, denied: boolean): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const near = BEFORE.exec(before)?.[0] ?? '';
  const phrase = { start: start - near.length, end };
  if (!denied || isDenied(text.slice(phrase.start, end))) return phrase;
  const far = [...before.matchAll(ALL_DENIALS)].at(-1);
  return far ? { start: start - before.length + far.index, end } : phrase;
}

/** True where words deny something. */
export function isDenied(words: string): boolean {
  return DENIES.test(words);
}
