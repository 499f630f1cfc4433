import { alternativesOf } from '../../text/words/word-list';
import { TAKING_THE_FLOOR_LIST } from '../../words/quotes/taking-the-floor';
import { firstOf } from '../../text/nth';
import { SAYING_VERBS } from './saying';
import { maskDots, nameFrom } from './speaker-names';
import { subjectOf } from './subjects';

/** Longest sentence that is read for whom a pronoun means, in UTF-16 units. */
const LONGEST = 300;

/**
 * Whom "she said" means where no quotation came before: who the sentence before is about, where that sentence begins
 * with a full name, or with a post and who holds it, says that this person says something or takes the floor, and names
 * nobody else whom a pronoun could mean. Undefined where that is open.
 * Example: "Ada Brown, the chair, welcomed it but said the fund was too small. | “…,” she said." Or: "Then came the
 * chair, Ada Brown. | “…,” she said."
 */
export function subjectOfLastSentence(before: string): string | undefined {
  const masked = maskDots(before.slice(-LONGEST)).trimEnd();
  if (!/[.!?:]$/.test(masked)) return undefined;
  const border = masked.slice(0, -1).search(/[.!?\n]\s+[^.!?\n]*$/u);
  if (border < 0 && before.length > LONGEST) return undefined;
  const sentence = masked.slice(border + 1).replace(/^[”"»'’\s]+/, '');
  const introduced = NEXT.exec(sentence);
  if (introduced) return introducedIn(sentence.slice(introduced[0].length));
  const verb = [SAYING_VERBS, FLOOR].map((verbs) => sentence.search(verbs)).find((at) => at >= 0);
  if (verb === undefined) return undefined;
  const subject = firstOf(sentence.slice(0, verb).split(',', 1)).trimEnd();
  const isPost = POST.test(subject) && /^[^,]+, [^,]+,/.test(sentence.slice(0, verb));
  const { name } = isPost ? subjectOf(sentence.slice(0, verb)) : nameFrom(subject);
  // "The Harbour Board said": a pronoun means no body.
  const isBody = !isPost && /^(?:the|an?) /i.test(subject);
  if (isBody || name === undefined || !FULL_NAME.test(name)) return undefined;
  const own = maskDots(name);
  if (isPost) return ANOTHER.test(sentence.slice(sentence.indexOf(own) + own.length)) ? undefined : name;
  if (!subject.startsWith(own) && !subject.endsWith(own)) return undefined;
  return ANOTHER.test(sentence.slice(sentence.indexOf(own) + own.length)) ? undefined : name;
}

/** "The minister", before the name of who it is. */
const POST =
  /^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|An?|\p{Lu}[\p{L}.-]*(?:['’]s|s['’])) )(?:\p{Ll}[\p{Ll}’'-]*(?: |$)){1,6}$/u;
/** What somebody does who speaks next. */
const FLOOR = new RegExp(`(?<![\\p{L}’'-])(?:${alternativesOf(TAKING_THE_FLOOR_LIST)})(?![\\p{L}’'-])`, 'u');
/** "Then came the chemist, Peter Quill.": who speaks next, after the verb. */
const NEXT =
  /^(?:Then|Next|Last|Finally|First|After (?:h[ie][mr]|th[ae][tm]))(?: to (?:speak|testify))?,? (?:came|spoke|was|rose|followed|up was) /;

/** The full name that the rest of a sentence consists of, with its post: "the chemist, | Ada Brown." */
function introducedIn(rest: string): string | undefined {
  const [, name] =
    /^(?:[Tt]he [^,]{1,60}, |(?:(?!\b(?:from|by|to|for|with|and|about|of) )[^,.]){0,60}?)((?:\p{Lu}[\p{L}․’'-]* ){1,3}\p{Lu}[\p{L}’'-]+)(?:, [^,A-Z]{1,80})?\.$/u.exec(
      rest,
    ) ?? [];
  const found = name === undefined ? undefined : nameFrom(name).name;
  return found !== undefined && FULL_NAME.test(found) ? found : undefined;
}

/** A first name and a surname, or a title with a surname. */
const FULL_NAME = /^(?:\p{Lu}[\p{L}.’'-]* )+\p{Lu}[\p{L}’'-]+$/u;

/** A name that is neither a place, a body nor a post: somebody else whom the pronoun may mean. */
const ANOTHER =
  /(?:\b(?:told|asked|met|with|by|and|from|to|that|than|like|but|while|when|interviewed|joined) |[,;(] ?)(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)․? )?\p{Lu}[\p{Ll}’'-]+(?![\p{L}’'-]*['’]s)(?=[ ,.;)])/u;
