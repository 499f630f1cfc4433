import { pronounOf } from '../../names/given-names';
import type { MarkedStretch } from '../marks';
import {
  ACCORDING_HERE,
  ACCORDING_UP_TO,
  BEFORE_NAME,
  HOW,
  INVERTED,
  OWN_WORDS,
  PASSIVE,
  SAYING_VERBS,
  VERB_HERE,
  VERBS,
  VIEW_OF,
  WORDS_OF,
  WRITING_OF,
} from './saying';
import { introducedPerson } from './introduced-person';
import { subjectOfLastSentence } from './pronoun-speaker';
import { firstClause, maskDots, nameBefore, namesSomebody, nameFrom, personFrom, type Named } from './speaker-names';
import { subjectOf } from './subjects';

/** How far, in UTF-16 units, a speaker may stand from the quotation. */
const REACH = 200;

/** The quotation before, with who said it. */
export interface Earlier {
  readonly close: number;
  readonly speaker: string | undefined;
}

/**
 * Who is said to have said the words of a stretch: the name beside a verb of saying, before or after the marks and
 * within `room` (the space up to the neighbouring quotations); for "he said", who said the quotation before. Undefined
 * for nouns ("the mayor said") and where nobody is named. Looks at a bounded stretch on both sides.
 */
export function speakerOf(
  text: string,
  stretch: MarkedStretch,
  room: { readonly from: number; readonly to: number },
  earlier?: Earlier,
): string | undefined {
  const after = maskDots(text.slice(stretch.close, Math.min(room.to, stretch.close + REACH)));
  const before = lastSentence(maskDots(text.slice(Math.max(room.from, stretch.open - REACH), stretch.open)));
  // "… legitimate.” Richards added: “…": a name before a colon introduces the next quotation.
  const isNext =
    /[.!?…]/.test(text.charAt(stretch.end - 1)) && stretch.close + after.length === room.to && /:\s*$/.test(after);
  // The full stop stands before the closing mark, or after it.
  const rest = text.charAt(stretch.end - 1) === '.' ? after : after.startsWith('.') ? after.slice(1) : '';
  const isAnother = /^\s+\p{Lu}/u.test(rest) && !isShort(rest);
  const isClosed = isNext || isAnother || after.startsWith(';');
  const told =
    (isClosed ? undefined : attributionAfter(after)) ??
    attributionBefore(before) ??
    (isClosed ? undefined : attributionAtEnd(after));
  if (told?.name !== undefined) return told.name;
  const between = text.slice(room.from, stretch.open);
  const words = text.slice(stretch.start, stretch.end);
  if (told?.pronoun !== undefined) return pronounFor(between, { pronoun: told.pronoun, words }, earlier);
  return told || !earlier ? undefined : continued(between, earlier);
}

/**
 * "“… all day.” Ada Brown said.": a new sentence after a full stop says whose the words before are only where it says
 * nothing else.
 */
function isShort(after: string): boolean {
  const sentence = /^[^.!?:;“”"]{1,60}[.!?](?=\s|$)/.exec(after)?.[0];
  return (
    sentence !== undefined &&
    !ANSWERS.test(sentence) &&
    !/ (?:that|he|she|they|him|her|them|how|why|about|of|(?:asked|asks|called|calls) for) /.test(sentence)
  );
}

/** "“… my door.” Brandt disagreed.": who answers said what comes next, not what was said before. */
const ANSWERS =
  /(?: (?:disagreed|replied|answered|responded|retorted|countered|objected|disputed|demurred|differed|shrugged|nodded|laughed))[.!?]$/;

/** Longest attribution between two halves of what somebody said. */
const LONGEST_ATTRIBUTION = 120;
/** Longest sentence between two quotations of one speaker. */
const LONGEST_BETWEEN = 300;

/** The speaker named between two quotations that are one statement: “…,” said Ada Brown, its chair. “…” */
function continued(between: string, earlier: Earlier): string | undefined {
  const masked = maskDots(between);
  const first = masked.split(/[.!?] /)[0] ?? '';
  if (/^.{0,160}[.!?]\s.*\p{L}/u.test(masked))
    return isAbout(masked.slice(first.length + 2), earlier.speaker) ? earlier.speaker : undefined;
  if (between.length > LONGEST_ATTRIBUTION) return undefined;
  const told = attributionAfter(masked);
  return told?.name ?? (told?.pronoun === undefined ? undefined : earlier.speaker);
}

/** "Her son was among the dead.": still about who spoke, and nobody is said to speak. */
const OWN = /^(?:He|She|His|Her) (?!.*\b(?:said|says|told|asked|wrote|replied|answered|added)\b)/u;

/** One sentence about who spoke before, and then words that stand alone. */
function isAbout(sentence: string, speaker: string | undefined): boolean {
  const name = speaker?.split(' ').at(-1);
  if (name === undefined || !(sentence.startsWith(name) || OWN.test(sentence))) return false;
  return sentence.length < LONGEST_BETWEEN && /^[^.!?]+[.!?] $/.test(sentence);
}

/** "He" or "she", with the words that are said. */
interface Spoken {
  readonly pronoun: string;
  readonly words: string;
}

/**
 * "He said": who said the words before, where nobody else is named in between; else whom the sentence before is about,
 * or introduces.
 */
function pronounFor(between: string, { pronoun, words }: Spoken, earlier: Earlier | undefined): string | undefined {
  const isNear = earlier === undefined || between.length <= LONGEST_BETWEEN;
  const before = isNear ? (goesOnAs(between, earlier) ?? subjectOfLastSentence(between)) : undefined;
  const name = before ?? introducedPerson(between, pronoun, words);
  const known = name === undefined ? undefined : pronounOf(name);
  return known === undefined || known === pronoun ? name : undefined;
}

/** Who said the words before, where nobody else is named since. */
function goesOnAs(between: string, earlier: Earlier | undefined): string | undefined {
  if (earlier?.speaker === undefined) return undefined;
  return /(?:^|[^.!?\s] )\p{Lu}/u.test(between.replace(earlier.speaker, '')) ? undefined : earlier.speaker;
}

/**
 * "said Ada Brown", "Ada Brown, the chair, said", "according to Ada Brown", "was how Ada Brown described it", right
 * after the marks.
 */
function attributionAfter(after: string): Named | undefined {
  const rest = after.replace(/^[,.;:!?]?\s?(?:[–—-] ?)?(?:as )?/, '');
  const verb = VERB_HERE.exec(rest);
  if (verb) {
    const subject = personFrom(rest.slice(verb[0].length).trimStart());
    return subject.length > 0 ? subject : undefined;
  }
  const accordance = ACCORDING_HERE.exec(rest);
  if (accordance) return nameFrom(rest.slice(accordance[0].length));
  const introduced = PASSIVE.exec(after) ?? WORDS_OF.exec(after);
  if (introduced) return personFrom(after.slice(introduced[0].length));
  const how = HOW.exec(after);
  return subjectAtStart(how ? after.slice(how[0].length) : rest, how !== null);
}

/** The clause goes on with what it says of whoever spoke: "“…” and promised to go". */
const CONJUNCTION = /^(?:and|but|or|then|who|which|while|before|after) /;

/** The subject that a text begins with, where a verb of saying follows it. */
function subjectAtStart(text: string, isTold: boolean): Named | undefined {
  const clause = firstClause(text);
  const verbs = isTold ? clause.matchAll(VERBS) : clause.matchAll(SAYING_VERBS);
  for (const verb of verbs) {
    const subject = subjectOf(clause.slice(0, verb.index));
    if (subject.name === undefined && CONJUNCTION.test(text)) return undefined;
    if (subject.isWhole && verb.index > 0) return subject;
    if (verb.index > LONGEST_ATTRIBUTION) break;
  }
  return undefined;
}

/**
 * "Ada Brown said", "according to Ada Brown", "in the words of Ada Brown", "Ada Brown:", in the sentence up to the
 * marks.
 */
function attributionBefore(before: string): Named | undefined {
  if (/[.!?]["”’»']? ?$/.test(before)) return undefined;
  const inverted = INVERTED.exec(before);
  if (inverted) return personFrom(before.slice(inverted[0].length));
  const introduced = BEFORE_NAME.exec(before) ?? WRITING_OF.exec(before);
  if (introduced) return personFrom(before.slice(introduced.index + introduced[0].length));
  const view = VIEW_OF.exec(before);
  if (view) return viewer(before.slice(view[0].length));
  const own = OWN_WORDS.exec(before);
  if (own) return nameBefore(before.slice(0, own.index));
  const verb = lastVerb(before);
  const accordance = ACCORDING_UP_TO.exec(before);
  if (accordance && accordance[0].length > (verb?.index ?? 0)) return nameFrom(before.slice(accordance[0].length));
  if (verb) return before.slice(0, verb.index).trim() === '' ? undefined : subjectOf(before.slice(0, verb.index));
  const alone = /^([^,:]{2,60})(?:, [^,:]{1,60})?: ?$/.exec(before)?.[1];
  const only = alone === undefined ? undefined : nameBefore(alone);
  return only?.isWhole === true && only.name === alone?.replace(/․/g, '.') ? only : undefined;
}

/** Whose view it is, where nobody else is named, and nobody is said to say anything besides. */
function viewer(rest: string): Named | undefined {
  const found = nameFrom(rest);
  return rest.search(VERBS) >= 0 || namesSomebody(rest.slice(found.length)) ? undefined : found;
}

/** What a subordinate verb is followed by: "the plan that Brown said would fail". */
const SUBORDINATE = /^ (?:would|was|were|is|are|will|could|might|had|has|can) /;

/** The last verb of saying of a sentence that has a subject of its own. */
function lastVerb(before: string): { readonly index: number } | undefined {
  return [...before.matchAll(VERBS)]
    .filter(({ index, 0: words }) => !SUBORDINATE.test(before.slice(index + words.length)))
    .at(-1);
}

/** "“…” that comes with it, Ada Brown said.": named at the end of a sentence that goes on after the marks. */
function attributionAtEnd(after: string): Named | undefined {
  const sentence = firstClause(after);
  if (sentence.length === after.length && after.length >= REACH) return undefined;
  for (const comma of sentence.matchAll(/, /g)) {
    const segment = sentence.slice(comma.index + 2);
    const told = attributionAfter(segment);
    if (told?.name !== undefined && isEnd(segment)) return told;
  }
  return undefined;
}

/** Nothing but a verb, a name and when or where follows. */
function isEnd(segment: string): boolean {
  return (
    /^[^,]{1,80}(?:, [^,]{1,60})?$/.test(segment) && !/ (?:who|which|when|while|but|that|would|was|is) /.test(segment)
  );
}

/** What stands after the last full stop that ends a sentence. */
function lastSentence(before: string): string {
  const end = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”»’']? (?=\p{Lu}[^.!?]*$)/u) + 1);
  return before.slice(end).trimStart();
}
