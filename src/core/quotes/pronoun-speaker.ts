import { firstOf } from '../text/nth';
import { SAYING_VERBS } from './saying';
import { maskDots, nameFrom } from './speaker-names';

/** Longest sentence that is read for whom a pronoun means, in UTF-16 units. */
const LONGEST = 300;

/**
 * Whom "she said" means where no quotation came before: who the sentence before is about, where that sentence begins
 * with a full name, says something, and names nobody else whom a pronoun could mean. Undefined where that is open.
 * Example: "Ada Brown, the chair, welcomed it but said the fund was too small. | “…,” she said."
 */
export function subjectOfLastSentence(before: string): string | undefined {
  const masked = maskDots(before.slice(-LONGEST)).trimEnd();
  if (!/[.!?]$/.test(masked)) return undefined;
  const border = masked.slice(0, -1).search(/[.!?\n]\s+[^.!?\n]*$/u);
  if (border < 0 && before.length > LONGEST) return undefined;
  const sentence = masked.slice(border + 1).trimStart();
  const verb = sentence.search(SAYING_VERBS);
  if (verb < 0) return undefined;
  const subject = firstOf(sentence.slice(0, verb).split(',', 1)).trimEnd();
  const { name } = nameFrom(subject);
  // "The Harbour Board said": a pronoun means no body.
  if (name === undefined || !FULL_NAME.test(name) || /^(?:the|an?) /i.test(subject)) return undefined;
  const own = maskDots(name);
  if (!subject.startsWith(own) && !subject.endsWith(own)) return undefined;
  return ANOTHER.test(sentence.slice(sentence.indexOf(own) + own.length)) ? undefined : name;
}

/** A first name and a surname, or a title with a surname. */
const FULL_NAME = /^(?:\p{Lu}[\p{L}.’'-]* )+\p{Lu}[\p{L}’'-]+$/u;

/** A name that is neither a place, a body nor a post: somebody else whom the pronoun may mean. */
const ANOTHER =
  /(?:\b(?:told|asked|met|with|by|and|from|to|that|than|like|but|while|when|interviewed|joined) |[,;(] ?)(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)․? )?\p{Lu}[\p{Ll}’'-]+(?![\p{L}’'-]*['’]s)(?=[ ,.;)])/u;
