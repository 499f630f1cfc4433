import { SAYING_VERBS } from './saying';
import { DATES, firstClause, maskDots, nameFrom } from './speaker-names';

/** How much before a quotation is read for whom it is about, in UTF-16 units. */
const LONGEST = 240;

/**
 * Whose words a quotation most likely is, where no verb of saying tells it: whom the sentences right before it are
 * about, where they name nobody else. Undefined where the words after it name or mean a speaker of their own.
 * `between`: from the quotation before, or the text's start, to the marks; `after`: what follows the marks.
 * Examples: "Brown was blunt. | “…”", "Brown shook his head: | “…”", "Brown sighed. | “…,” she said."
 */
export function likelySpeaker(between: string, isFirst: boolean, after: string): string | undefined {
  const masked = maskDots(between).trimEnd();
  // What follows the quotation before still belongs to that one, up to the end of its sentence.
  const told = isFirst ? masked.trimStart() : masked.replace(/^[^.!?\n]*[.!?\n]\s*/u, '');
  if (told.length > LONGEST || !/[.!?:]$/.test(told) || namesAnother(after)) return undefined;
  const { name } = nameFrom(told);
  if (name === undefined || !told.startsWith(maskDots(name))) return undefined;
  const rest = told.slice(name.length);
  return LISTENS.test(rest) || [...rest.matchAll(CAPITAL)].some(isName) ? undefined : name;
}

/** What a person does while another speaks, or has done to them by who does. */
const LISTENS =
  /\b(?:listen|hear|heard|wait|silent|silence|quiet|ignored?|avoid|read|quot|cit|recall|rememb|learn|(?:was|were|is|are|been|being|got|gets) (?:\p{Ll}+ly )?(?:interrupt|contradict|told|ask|correct|rebuk|challeng|overrul|warn|remind|question|confront|inform|advis|accus|urg|shown|given|sent))/u;
/** A word with a capital. */
const CAPITAL = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*/gu;
const STARTS =
  /^(?:He|She|His|Her|For|In|At|On|To|It|That|This|There|The|A|An|And|But|So|Then|Now|Not|No|What|When|After|Before|Later)$/;

/** Whether a word with a capital names somebody else, who may be speaking: neither a date nor how a sentence starts. */
function isName({ 0: word, index, input }: RegExpExecArray): boolean {
  return !DATES.test(word) && !(STARTS.test(word) && /[.!?:] $/.test(input.slice(0, index)));
}

/** Whether what follows the marks gives the words to somebody else than "he" or "she". */
function namesAnother(after: string): boolean {
  const clause = firstClause(maskDots(after));
  return clause.search(SAYING_VERBS) >= 0 && !/^[,–— ]*(?:(?:he|she) |\p{Ll}+ (?:he|she)(?![\p{L}’']))/u.test(clause);
}

/** What somebody means to do or makes of a matter, with the reasons behind a colon. */
const MINDED =
  /^(?:, [^,:]{2,80},)? (?:(?:is|was) (?:not )?(?:going to|about to|in favou?r|for|against|willing|unwilling|ready|reluctant|prepared|determined|happy|unhappy|glad|sorry|sure|certain|proud|afraid|content)|would|will|won['’]t|wouldn['’]t|means to|meant to|intend(?:s|ed)|plan(?:s|ned)|hope[sd]|want(?:s|ed)|refuse[sd]|decline[sd]|prefer(?:s|red)|regret(?:s|ted)|doubt(?:s|ed)|ha[sd] no (?:doubts?|regrets?|illusions|intention|plans)) /u;
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|my|we|our|us|me)(?![\p{L}])/iu;

/**
 * Whether the words behind a colon are surely of whom they follow. The sentence tells what that person will or wants,
 * and the words are in the first person.
 * Example: "Ada Brown was going to vote for it: | “I can count.”"
 */
export function isMinded(between: string, name: string, words: string): boolean {
  const told = maskDots(between).trimEnd();
  const at = told.lastIndexOf(maskDots(name));
  const rest = told.slice(at + maskDots(name).length);
  const isOne = MINDED.test(rest) && /^[^.!?]*:$/u.test(rest) && rest.search(SAYING_VERBS) < 0;
  return isOne && name.includes(' ') && FIRST_PERSON.test(words);
}
