import { TITLE_HEADS } from '../../../names/roles';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { stem } from '../../../text/words/tokens';
import { FORMS_OF_BE, GENITIVE } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { type Term, termAcross } from '../terms';
import type { Token } from '../token';
import { ownersIn } from './owners';
import { type Apposition, appositionsOf, ARTICLES, behind, isOfPost, LONGEST_POST, made } from './appositions';

/** What somebody with a name is called or leads, however a sentence puts it. */
export interface Calling extends Apposition {
  /** The stems of what is said of the head: "medical" of a director, "panel" of a chair. */
  readonly about: readonly string[];
  /** The stems of whose it is: "the council's", "of the council". */
  readonly owner: readonly string[];
  /** Told by what the person leads: "who chaired the panel". */
  readonly isDeed: boolean;
}

/** Words for one post, by the stem that stands for all of them. */
const ONE_POST: ReadonlyMap<string, string> = new Map(
  [
    ['chair', 'chairman', 'chairwoman', 'chairperson'],
    ['leader', 'head', 'chief', 'boss', 'lead'],
    ['teacher', 'headteacher', 'headmaster', 'headmistress'],
    ['adviser', 'advisor', 'consultant'],
    ['spokesman', 'spokeswoman', 'spokesperson'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [stem(other), stem(first)] as const)),
);

/** The stem that stands for a post's word: that of "chair" for "chairwoman". */
export function postStem(word: string): string {
  return ONE_POST.get(word) ?? word;
}

/** What somebody is who does it; base forms. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['lead', 'leader'],
  ['head', 'leader'],
  ['run', 'leader'],
  ['edit', 'editor'],
  ['captain', 'captain'],
]);

/** "Ada Brook, the town's head of works", "who is the club's new doctor", "(chair)"; in no order. */
export const callingsOf = caches.ofObject(read);

function read(analysis: Analysis): readonly Calling[] {
  const { tokens, terms } = analysis;
  const names = terms.filter((u) => u.kind === 'name');
  const people = names.filter((u) => u.last - u.first > 1);
  const short = names.filter((u) => u.last - u.first === 1);
  const beside = appositionsOf(analysis);
  const told = people.flatMap((person) => [
    bareBehind(tokens, person),
    inBrackets(tokens, person),
    isSaid(tokens, person),
    asPost(tokens, person),
    leads(tokens, person),
    leadsAhead(tokens, person),
    isLed(tokens, person),
    isNamed(tokens, person),
  ]);
  const owners = ownersIn(analysis).map(({ person, thing }) =>
    deed(tokens, person, 'owner', [thing.first, thing.last]),
  );
  const others = [...told, ...owners].filter((one) => one !== undefined);
  const ofShort = short.flatMap((person) => behind(tokens, person) ?? []);
  const alone = [...beside, ...ofShort].filter(({ person }) => !leadsAhead(tokens, person));
  return [...alone.map((one) => withAbout(tokens, asOne(tokens, one), false)), ...others];
}

function withAbout(tokens: readonly Token[], one: Apposition, isDeed: boolean): Calling {
  const head = postStem(one.head);
  const { first, last } = one.post;
  const body = bodyIn(tokens, one.post);
  const words = tokens.slice(first, body).filter(({ content }) => content);
  const about = [...new Set(words.map((word) => postStem(word.stem)))].filter((word) => word !== head).sort();
  const owner = [...ownerOf(tokens, first), ...stemsIn(tokens, body, last)];
  return { ...one, head, about, owner, key: [...about, head].sort().join(' '), isDeed };
}

/** Where a post tells whose it is, behind its head: "director | of the museum", but not "director of operations". */
function bodyIn(tokens: readonly Token[], { head, last }: Term): number {
  const joint = head + 1;
  const next = tokens[joint + 1];
  const isBody = next?.lower === 'the' || next?.name === true;
  return joint < last && OF_BODY.has(nthLower(tokens, joint)) && isBody ? joint : last;
}

const OF_BODY: ReadonlySet<string> = new Set(['of', 'at', 'for']);

function stemsIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).flatMap(({ content, stem: word }) => (content ? [word] : []));
}

function ownerOf(tokens: readonly Token[], first: number): readonly string[] {
  const at = first - 1;
  if (!GENITIVE.has(nthLower(tokens, at))) return [];
  let from = at;
  while (from > 0 && at - from < LONGEST_POST && isOfPost(nth(tokens, from - 1))) from--;
  return stemsIn(tokens, from, at);
}

function calling(tokens: readonly Token[], person: Term, from: number): Calling | undefined {
  const one = made(tokens, person, from, endOfPhrase(tokens, from));
  return one && withAbout(tokens, asOne(tokens, one), false);
}

/** "Director of the museum" without an article is its only one, a "member of the museum's board" is not. */
function asOne(tokens: readonly Token[], one: Apposition): Apposition {
  const { first, head } = one.post;
  const isBare = !ARTICLES.has(nthLower(tokens, first - 1)) && OF_ONE.has(nthLower(tokens, head));
  return { ...one, isDefinite: one.isDefinite || isBare };
}

/** Posts that are told without an article where there is one of them. */
export const OF_ONE: ReadonlySet<string> = new Set(
  'director editor leader head captain secretary treasurer president executive principal governor dean provost master'.split(
    ' ',
  ),
);

/** The place behind the noun phrase that begins at a place. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last < tokens.length && last - from < LONGEST_POST && isOfPost(nth(tokens, last))) last++;
  return last;
}

const END: ReadonlySet<string> = new Set([',', '.', ';', ')', '']);

function isEnd(token: Token | undefined): boolean {
  return END.has(token?.lower ?? '');
}

/** "Ada Brook, | Town Clerk", "Ada Brook, at that time | director of the museum". */
function bareBehind(tokens: readonly Token[], person: Term): Calling | undefined {
  if (tokens[person.last]?.lower !== ',') return undefined;
  const from = afterTime(tokens, person.last + 1);
  const to = endOfPhrase(tokens, from);
  const isTimed = from > person.last + 1;
  if (isTimed) return isEnd(tokens[to]) ? calling(tokens, person, from) : undefined;
  const last = tokens[to - 1];
  const isTitle = to > from && isOfPeople(last);
  const areCapitals = tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text));
  return isTitle && areCapitals && isEnd(tokens[to]) ? namedPost(tokens, person, from, to) : undefined;
}

/** A post that is written as a name: "Town Clerk". */
function namedPost(tokens: readonly Token[], person: Term, first: number, last: number): Calling {
  const { stem: head } = nth(tokens, last - 1);
  const post = termAcross(tokens, 'noun', [first, last]);
  return withAbout(tokens, { person, post, key: '', head, isDefinite: false }, false);
}

/** Posts of people that are told by one word beside a name. */
const POSTS: ReadonlySet<string> = new Set(
  'member auditor mediator adjudicator arbitrator moderator master rapporteur'.split(' '),
);

function isOfPeople(token: Token | undefined): boolean {
  return TITLE_HEADS.has(token?.lower ?? '') || POSTS.has(token?.lower ?? '');
}

const TIMES: readonly (readonly string[])[] = [
  ['at', 'that', 'time'],
  ['at', 'the', 'time'],
  ['then'],
  ['now'],
  ['also'],
  ['still'],
];

/** The place behind "at that time", "then" and the like. */
function afterTime(tokens: readonly Token[], from: number): number {
  const time = TIMES.find((words) => words.every((word, k) => tokens[from + k]?.lower === word));
  return from + (time?.length ?? 0);
}

/** "Ada Brook | (chair)". */
function inBrackets(tokens: readonly Token[], person: Term): Calling | undefined {
  if (tokens[person.last]?.lower !== '(') return undefined;
  const from = person.last + 1;
  const to = endOfPhrase(tokens, from);
  const isTitle = tokens.slice(from, to).some(isOfPeople);
  return isTitle && isEnd(tokens[to]) ? calling(tokens, person, from) : undefined;
}

const BECOMING: ReadonlySet<string> = new Set(['become', 'remain']);
const WHO: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The verb behind a name, or behind the "who" that follows it. */
function verbBehind(tokens: readonly Token[], { last }: Term): number {
  const comma = tokens[last]?.lower === ',' ? 1 : 0;
  const isWho = WHO.has(tokens[last + comma]?.lower ?? '');
  return isWho ? last + comma + 1 : comma === 1 ? -1 : last;
}

/** "Ada Brook is the club's new doctor", "Ada Brook, who was then the town clerk". */
function isSaid(tokens: readonly Token[], person: Term): Calling | undefined {
  const at = verbBehind(tokens, person);
  const verb = tokens[at];
  if (!verb || !(FORMS_OF_BE.has(verb.lower) || BECOMING.has(verb.lemma))) return undefined;
  const made = MADE.has(nthLower(tokens, at + 1)) ? at + 1 : at;
  const from = afterTime(tokens, made + 1);
  const found = calling(tokens, person, from);
  const isPhrase = ARTICLES.has(nthLower(tokens, from)) || found?.isDefinite;
  return isPhrase ? found : undefined;
}

const MADE: ReadonlySet<string> = new Set(['appointed', 'elected', 'named', 'made']);

/** "Chair: | Ada Brook", "The club's new doctor is | Ada Brook". */
function isNamed(tokens: readonly Token[], person: Term): Calling | undefined {
  const link = nthLower(tokens, person.first - 1);
  const isLabel = link === ':' && isEnd(tokens[person.last]);
  if (!isLabel && !FORMS_OF_BE.has(link)) return undefined;
  let from = person.first - 1;
  while (from > 0 && isOfPost(nth(tokens, from - 1))) from--;
  const isWhole = from === 0 || isEnd(tokens[from - 1]);
  const isBare = from === 0 && isOfPeople(tokens[0]);
  const isTold = isLabel ? isOfPeople(tokens[person.first - 2]) : isBare || ARTICLES.has(nthLower(tokens, from));
  if (!isWhole || !isTold) return undefined;
  return calling(tokens, person, from) ?? (isBare ? firstWord(tokens, person) : undefined);
}

/** "| Rapporteur in the case was Ada Brook": a post as a sentence's first word, which is no part of a name. */
function firstWord(tokens: readonly Token[], person: Term): Calling {
  const post = termAcross(tokens, 'noun', [0, person.first - 1], 0);
  return withAbout(tokens, { person, post, key: '', head: nth(tokens, 0).stem, isDefinite: false }, false);
}

function isGenitive({ lower }: Token): boolean {
  return GENITIVE.has(lower);
}

/** Verbs of those who do something as what they are; base forms. */
const DOING_AS: ReadonlySet<string> = new Set(
  (
    'serve act work appear speak take return join appoint elect name hire resign retire quit step stay remain ' +
    'question ask argue testify sign attend'
  ).split(' '),
);

/** How many words may stand between "as" and the verb that it belongs to. */
const AS_REACH = 6;

/** "Ada Brook, who took over from Omar Said | as head of works". */
function asPost(tokens: readonly Token[], person: Term): Calling | undefined {
  const at = verbBehind(tokens, person);
  if (at < 0) return undefined;
  const verb = tokens.findIndex(({ pos }, i) => i >= at && pos === 'VERB');
  if (verb < 0 || !isDoing(tokens, at, verb)) return undefined;
  const as = tokens.findIndex(({ lower }, i) => i > verb && (lower === 'as' || lower === ','));
  if (as < 0 || as - verb > AS_REACH || nth(tokens, as).lower !== 'as') return undefined;
  return calling(tokens, person, as + 1);
}

/** Whether nothing but auxiliaries leads to a verb of those who do something as what they are. */
function isDoing(tokens: readonly Token[], from: number, verb: number): boolean {
  const areLight = tokens.slice(from, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV');
  return areLight && DOING_AS.has(nth(tokens, verb).lemma) && isDone(tokens[verb]);
}

/** A verb that is neither denied nor only possible. */
function isDone(verb: Token | undefined): boolean {
  return verb !== undefined && !verb.negated && !verb.modal;
}

/** "Ada Brook, who | chaired the panel". */
function leads(tokens: readonly Token[], person: Term): Calling | undefined {
  const at = verbBehind(tokens, person);
  const verb = tokens[at];
  const head = isDone(verb) ? DEEDS.get(verb?.lemma ?? '') : undefined;
  if (head === undefined || !isKnown(tokens, at + 1)) return undefined;
  return deed(tokens, person, head, [at + 1, endOfNouns(tokens, at + 1)]);
}

/** "| Chairing the panel, Ada Brook", with which a sentence begins. */
function leadsAhead(tokens: readonly Token[], person: Term): Calling | undefined {
  const head = nthLower(tokens, 0).endsWith('ing') ? DEEDS.get(tokens[0]?.lemma ?? '') : undefined;
  const to = endOfPhrase(tokens, 1);
  const isBefore = to === person.first - 1 && nthLower(tokens, to) === ',';
  if (head === undefined || !isBefore || !isKnown(tokens, 1)) return undefined;
  return deed(tokens, person, head, [1, endOfNouns(tokens, 1)]);
}

/** Whether a noun phrase begins with "the" or with whose it is. */
function isKnown(tokens: readonly Token[], from: number): boolean {
  return nthLower(tokens, from) === 'the' || tokens.slice(from, endOfPhrase(tokens, from)).some(isGenitive);
}

function nthLower(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** The place behind "the opposition Civic Alliance": without what "of", "for" or "at" adds. */
function endOfNouns(tokens: readonly Token[], from: number): number {
  const to = endOfPhrase(tokens, from);
  const joint = tokens.findIndex(({ pos }, i) => i > from && i < to && pos === 'ADP');
  return joint < 0 ? to : joint;
}

function deed(
  tokens: readonly Token[],
  person: Term,
  head: string,
  [from, to]: readonly [number, number],
): Calling | undefined {
  const words = tokens.slice(from, to).filter(({ content }) => content);
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const about = [...new Set(words.map((word) => postStem(word.stem)))].sort();
  const post: Term = { kind: 'noun', span: { start, end }, first: from, last: to, head: to - 1 };
  const key = [...about, stem(head)].sort().join(' ');
  return { person, post, head: stem(head), about, owner: [], key, isDefinite: true, isDeed: true };
}

/** What people lead who are named behind "under". */
const LED: ReadonlySet<string> = new Set(
  'review inquiry commission committee panel investigation team board study government administration'.split(' '),
);

/** "The panel, chaired by | Ada Brook", "a review under | Ada Brook". */
function isLed(tokens: readonly Token[], person: Term): Calling | undefined {
  const before = nthLower(tokens, person.first - 1);
  const at = person.first - (before === 'by' ? 2 : 1);
  const head = before === 'by' ? DEEDS.get(tokens[at]?.lemma ?? '') : before === 'under' ? 'leader' : undefined;
  if (head === undefined) return undefined;
  let to = at;
  while (to > 0 && (nth(tokens, to - 1).pos === 'AUX' || nthLower(tokens, to - 1) === ',')) to--;
  let from = to;
  while (from > 0 && isOfPost(nth(tokens, from - 1)) && !ARTICLES.has(nthLower(tokens, from))) from--;
  const isThing = from < to && ARTICLES.has(nthLower(tokens, from));
  const mayLead = before === 'by' || LED.has(nthLower(tokens, to - 1));
  return isThing && mayLead ? deed(tokens, person, head, [from, to]) : undefined;
}
