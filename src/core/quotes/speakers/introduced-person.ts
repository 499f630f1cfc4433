import { pronounOf } from '../../names/given-names';
import { TITLE_HEADS } from '../../names/roles';
import { wordSet } from '../../text/words/word-list';
import { OCCUPATIONS_LIST } from '../../words/compare/occupations';
import { PERSONS_LIST } from '../../words/quotes/persons';
import { maskDots, namesSomebody } from './speaker-names';

/** A first name and a surname, dots masked. */
const NAME = String.raw`((?:\p{Lu}[\p{L}․’'-]* ){1,3}\p{Lu}[\p{L}’'-]+)`;
/** What a post begins with: an article, or whose it is. */
const WHOSE = String.raw`(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*(?:['’]s|s['’]))`;
/** Words that go on a post, and no other noun phrase but behind "of". */
const WORDS = String.raw`(?:(?!\b(?:the|an?|one|its|their|his|her)\b)[^,.;:“”]){2,60}`;
const POST = `(${WHOSE} ${WORDS}(?:\\b(?:of|for|at|in) (?:the|an?|its|their) ${WORDS})?)`;
/** "Her deputy, Ada Brown, | who looks after the fund, will not." */
const POST_FIRST = new RegExp(`^${POST}, ${NAME},? `, 'u');
/** "Ada Brown, its treasurer, | will not." */
const NAME_FIRST = new RegExp(`^${NAME}, (?:\\d{1,3}, )?${POST}, `, 'u');
/** "The mill has | one attendant, Ada Brown, 58." */
const AT_END = new RegExp(`(?<![\\p{L}’'-])${POST}, ${NAME}(?:, \\d{1,3})?(?:, [^,\\p{Lu}]{2,80})?\\.$`, 'u');

/** A post that is told without somebody's name: "Brown's lawyer" brings Brown in. */
const OWN_POST = /^(?:the|an?|one|its|their|his|her) /iu;

/** Somebody whom a sentence introduces by post and name. */
interface Introduced {
  readonly name: string;
  /** What the person is called, with whose it is. */
  readonly post: string;
  /** The sentence before the two, and behind them. */
  readonly before: string;
  readonly behind: string;
}

/** A person's words about another, who may be the one that was just introduced. */
const OF_ANOTHER = /\b(?:he|she|him|her|his|hers)\b/iu;

/**
 * Whom "she said" means where the sentence before introduces one person. By post and name; the name, a pronoun or whose
 * post it is tells that it is a woman; and no other person is there whom the pronoun could mean. `before`: the
 * paragraph up to the marks; `words`: the quotation.
 * Example: "Her deputy, Tom Reed, will not. | “…,” he said." Or: "The mill has one attendant, Ada Brown. | “…,” she
 * says."
 */
export function introducedPerson(before: string, pronoun: string, words: string): string | undefined {
  const masked = maskDots(before).trimEnd();
  const start = masked.slice(0, -1).search(/[.!?\n]["”»’']?\s+[^.!?\n]*$/u) + 1;
  const sentence = masked.slice(start).replace(/^[”"»'’\s]+/, '');
  const found = OF_ANOTHER.test(words) ? undefined : introducedIn(sentence);
  if (!found || !isOneOfPeople(found.post) || !OWN_POST.test(found.post)) return undefined;
  if (isAnotherIn(found.before) || isAnotherIn(found.behind)) return undefined;
  const own = FORMS.get(pronoun);
  if (own === undefined || own.test(found.post) || own.test(found.before)) return undefined;
  // "Her deputy … he": who has the deputy is not meant.
  const isApart = found.before === '' && FORMS.get(pronoun === 'he' ? 'she' : 'he')?.test(found.post) === true;
  const earlier = masked.slice(0, start);
  if (!isApart && (own.test(earlier) || namesSomebody(earlier))) return undefined;
  const isKnown = isApart || own.test(found.behind) || pronounOf(found.name) === pronoun;
  return isKnown ? found.name.replaceAll('․', '.') : undefined;
}

const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['he', /\b(?:he|him|his)\b/iu],
  ['she', /\b(?:she|her|hers)\b/iu],
]);

function introducedIn(sentence: string): Introduced | undefined {
  const [called, post = '', holder = ''] = POST_FIRST.exec(sentence) ?? [];
  if (called !== undefined) return { name: holder, post, before: '', behind: sentence.slice(called.length) };
  const [named, name = '', calling = ''] = NAME_FIRST.exec(sentence) ?? [];
  if (named !== undefined) return { name, post: calling, before: '', behind: sentence.slice(named.length) };
  const last = AT_END.exec(sentence);
  return last
    ? { name: last[2] ?? '', post: last[1] ?? '', before: sentence.slice(0, last.index), behind: '' }
    : undefined;
}

/** Whether words name or tell of somebody else whom a pronoun could mean. */
function isAnotherIn(words: string): boolean {
  return namesSomebody(words) || isOneOfPeople(words);
}

/** Whether a word says what one person is: "deputy", "nurse", "neighbour". */
function isOneOfPeople(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).some(
    (word) => TITLE_HEADS.has(word) || PERSONS.has(word) || OCCUPATIONS.has(word),
  );
}

const PERSONS = wordSet(PERSONS_LIST);
const OCCUPATIONS = wordSet(OCCUPATIONS_LIST.replaceAll('|', '\n'));
