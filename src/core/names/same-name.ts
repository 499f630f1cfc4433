import { caches } from '../text/caches';
import { firstOf } from '../text/nth';
import { areShortFor } from './given-names';
import { inPlainLetters, writtenOut } from './letters';
import { TITLE_HEADS } from './roles';
import { wordSet } from '../text/words/word-list';
import { ABBREVIATED_WORDS_LIST } from '../words/names/abbreviated-words';
import { HONORIFICS_LIST } from '../words/names/honorifics';

/** Forms of address and ranks before a person's name; lower case, without stops. */
export const HONORIFICS: ReadonlySet<string> = wordSet(HONORIFICS_LIST);
/** Forms of address that go with a given name alone: "Sir Keith". */
const GIVEN_NAME_TITLES: ReadonlySet<string> = new Set(
  'sir dame lord lady saint st king queen prince princess pope father sister brother emperor tsar'.split(' '),
);
/** Forms of address by which a man and a woman of one family are told apart. */
const OF_MEN: ReadonlySet<string> = new Set(
  'mr sir lord king prince father brother herr monsieur signor señor senor don baron count congressman'.split(' '),
);
const OF_WOMEN: ReadonlySet<string> = new Set(
  (
    'mrs ms miss lady dame queen princess sister frau madame mme mlle mademoiselle signora senora señora sra srta ' +
    'doña dona fru baroness countess congresswoman'
  ).split(' '),
);
/** Words in front of a post that belong to the title: "Prime Minister", "Vice President", "former Senator". */
const BEFORE_TITLE: ReadonlySet<string> = new Set(
  'prime vice deputy former acting interim foreign attorney chief first lieutenant us uk the then rt right'.split(' '),
);
const AFTER_NAME: ReadonlySet<string> = new Set(
  'jr sr junior senior esq phd md qc kc mp mep cbe obe mbe i ii iii iv v vi vii viii ix'.split(' '),
);
/** What tells bearers of one name apart, by the order in which they came. A junior is the second of his name. */
const NUMBERED: ReadonlyMap<string, number> = new Map([
  ...'i ii iii iv v vi vii viii ix'.split(' ').map((numeral, i) => [numeral, i + 1] as const),
  ...'sr jr'.split(' ').map((suffix, i) => [suffix, i + 1] as const),
  ...'senior junior'.split(' ').map((suffix, i) => [suffix, i + 1] as const),
]);

/** Words that a body's name is often said without, at its end. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa nv bv ab oyj spa co company companies group holding holdings platforms'.split(
    ' ',
  ),
);

/** Whether a word says what form a firm has: "ltd", "inc". Expects lower case without stops. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}

/** A name taken apart. */
interface NameParts {
  /** Without titles, legal forms and what stands after the name; lower case, plain letters. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** "Elizabeth II", "Alan Pryce Jr.": tells bearers of one name apart. */
  readonly number: number | undefined;
}

/**
 * True where two names may be of one bearer by their letters: titles, initials, short forms of given names, legal
 * forms, "and" and "&", accents and stops change nobody's name. "Mr. Vale" and "N. I. Vale" are Nora Vale; Robin and
 * Rosa Vale are two. Letters that plain ones may stand for are tried both ways: Grün is "Grun" and "Gruen".
 */
export function areOneName(a: string, b: string): boolean {
  if (areOneBearer(partsOf(a), partsOf(b))) return true;
  const [x, y] = [writtenOut(a.toLowerCase()), writtenOut(b.toLowerCase())];
  const isOther = x !== a.toLowerCase() || y !== b.toLowerCase();
  return isOther && areOneBearer(partsOf(x), partsOf(y));
}

function areOneBearer(mine: NameParts, theirs: NameParts): boolean {
  if (mine.words.length === 0 || theirs.words.length === 0) return false;
  if (mine.number !== undefined && theirs.number !== undefined && mine.number !== theirs.number) return false;
  if (areOfTwoSexes(mine.titles, theirs.titles)) return false;
  const [x, y] = [mine.words.join(''), theirs.words.join('')];
  if (x === y || areSpelledAlike(mine.words, theirs.words)) return true;
  if (areInitials(mine.words, theirs.words) || areInitials(theirs.words, mine.words)) return true;
  return areOnePerson(mine, theirs);
}

function areSpelledAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => areOneSpelling(word, b[i] ?? ''));
}

/**
 * Whether two names may be forms of one by the stems of their words: they begin alike and are not of one length.
 * Example: "Arvid F.C.", "Arvid Football Club".
 */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length && a[0] === b[0];
}

/**
 * What a name that is written in another script sounds like, so that its usual spellings come out alike: from the
 * longer groups of letters on.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|sh|ch|tch|cz/g, 'c'],
  [/kh|gh|qu|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/ts|tz|zh/g, 'z'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ou|oo|w/g, 'u'],
  [/v/g, 'u'],
  [/io/g, 'o'],
  // Fyodor and Fedor, Pyotr and Petr, Yevgeny and Evgeny: one letter of Russian.
  [/yo|^ye/g, 'e'],
  [/x/g, 'ks'],
  [/(?:iy|yy|ij|ii|ey|y|i)$/g, 'i'],
  [/[yj]/g, 'i'],
  [/ee|ie|e/g, 'i'],
  [/h/g, ''],
  [/g/g, 'k'],
  [/(.)\1+/g, '$1'],
];
/** Endings of names from the Slavic languages, in the spellings of several others. */
const SLAVIC = /(?:in|ine|ina|[oe](?:v|w|ff)a?|sk(?:y|i|ii|iy|ij|aya|aia|aja)|enko|(?:vi|wi)(?:ch|c|tch|tsch))$/;
/** What such a name is written with in other languages: "Skryabin" is "Scriabin", "Rachmaninoff" "Rakhmaninov". */
const SLAVIC_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c(?=[aoulrkt])/g, 'k'],
  [/(?<=[aeiou])ch(?=[aeioumnr])|kh/g, 'k'],
  [/(?<=[oe])(?:ff|w)$/g, 'v'],
];
/** Shorter names are often different ones that sound alike. */
const LEAST_SPELLED = 5;

/** "Mount mt", "street st": a word and its short form. */
const ABBREVIATED: ReadonlySet<string> = wordSet(ABBREVIATED_WORDS_LIST);

/** True where two words of names are one, or usual spellings of one: "Zelensky" and "Zelenskyy"; expects lower case. */
export function areOneSpelling(a: string, b: string): boolean {
  if (a === b || ABBREVIATED.has(`${a} ${b}`) || ABBREVIATED.has(`${b} ${a}`)) return true;
  return (
    Math.min(a.length, b.length) >= LEAST_SPELLED && Math.abs(a.length - b.length) <= 2 && soundOf(a) === soundOf(b)
  );
}

/** Names are few, and each is asked for beside many: words and names whose form is kept. */
const REMEMBERED = 5_000;

const soundOf = caches.ofText(REMEMBERED, (word) =>
  [...(SLAVIC.test(word) ? SLAVIC_SOUNDS : []), ...SOUNDS].reduce(
    (sound, [letters, plain]) => sound.replace(letters, plain),
    word,
  ),
);

/** Whether a word is a form of address or a title: expects lower case without stops. */
export function isFormOfAddress(word: string): boolean {
  return HONORIFICS.has(word) || TITLE_HEADS.has(word);
}

/**
 * True where two given names may be of one person: short forms of one, or an initial of the other; expects lower case.
 */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b || areShortFor(a, b) || areOneSpelling(a, b)) return true;
  return Math.min(a.length, b.length) === 1 && a.charAt(0) === b.charAt(0);
}

function areOfTwoSexes(a: readonly string[], b: readonly string[]): boolean {
  return areOfManAndWoman(a, b) || areOfManAndWoman(b, a);
}

function areOfManAndWoman(his: readonly string[], hers: readonly string[]): boolean {
  return his.some((title) => OF_MEN.has(title)) && hers.some((title) => OF_WOMEN.has(title));
}

const partsOf = caches.ofText(REMEMBERED, takenApart);

function takenApart(name: string): NameParts {
  const words = plainWords(name);
  let first = 0;
  while (first < words.length - 1 && (isFormOfAddress(words[first] ?? '') || isBeforeTitle(words, first))) first++;
  let last = words.length;
  while (last > first + 1 && AFTER_NAME.has(words[last - 1] ?? '')) last--;
  const number = words.slice(last).flatMap((word) => NUMBERED.get(word) ?? [])[0];
  while (last > first + 1 && LEGAL_FORMS.has(words[last - 1] ?? '')) last--;
  return { words: withoutParticles(words.slice(first, last)), titles: words.slice(0, first), number };
}

/**
 * Small words within names of persons. Example: "Mr van der Meer", and "Meer, Hendrik van der", which has them
 * elsewhere.
 */
export const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'vom',
  'zu',
  'zur',
  'der',
  'den',
  'ter',
  'ten',
  'de',
  'du',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'das',
  'af',
  'av',
  'bin',
  'ibn',
  'bint',
  'la',
  'le',
  'al',
  'el',
]);
const NEVER_FIRST: ReadonlySet<string> = new Set(['la', 'le', 'al', 'el', 'das', 'ten', 'den', 'bin']);

function withoutParticles(words: readonly string[]): readonly string[] {
  const plain = words.filter((word, i) => i === words.length - 1 || !isParticle(word, i));
  return plain.length === 0 ? words : plain;
}

/** A small word of a name at a place in it; some open no name of a person ("La Scala"). */
function isParticle(word: string, at: number): boolean {
  return PARTICLES.has(word) && !(at === 0 && NEVER_FIRST.has(word));
}

/** "Prime" before "Minister": only where a title follows. */
function isBeforeTitle(words: readonly string[], at: number): boolean {
  return BEFORE_TITLE.has(words[at] ?? '') && words.slice(at + 1, at + 3).some(isFormOfAddress);
}

function plainWords(name: string): readonly string[] {
  const plain = inPlainLetters(name.toLowerCase())
    .replace(/[.]/g, ' ')
    .replace(/['’]s$/, '')
    .replace(/&/g, ' and ');
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter(
    (word, i) => word !== 'and' && !(i === 0 && word === 'the'),
  );
}

const NO_INITIALS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du']);

/** "JFK" for "John F. Kennedy", "B B C" for "BBC": the initials of all its words, small ones counted or not. */
function areInitials(short: readonly string[], long: readonly string[]): boolean {
  const said = short.join('');
  if (long.length < 2 || said.length < 2 || said.length > LONGEST_INITIALS) return false;
  if (short.length > 1 && short.some((word) => word.length > 1)) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  return said === initials(long) || said === initials(long.filter((word) => !NO_INITIALS.has(word)));
}

const LONGEST_INITIALS = 6;

/** One family name, and given names that may be one person's; or one given name after a title that goes with it. */
function areOnePerson(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (areBothSurnames(short, long)) return true;
  if (areOneSpelling(short.words.at(-1) ?? '', long.words.at(-1) ?? ''))
    return areGivenNamesOfOne(short.words.slice(0, -1), long.words.slice(0, -1));
  return short.words.length === 1 && long.words.length > 1 && isTitledGivenName(short, long);
}

/** "Ms Ruiz Prado" beside "Carmen Ruiz Prado": a form of address goes before both surnames, without a given name. */
function areBothSurnames({ words, titles }: NameParts, long: NameParts): boolean {
  if (words.length < 2 || titles.length === 0 || long.words.length <= words.length) return false;
  return words.every((word, i) => word === long.words[long.words.length - words.length + i]);
}

/** "Sister Ada" beside "Ada Vale": a title that goes with a given name, and none on the other side that it lacks. */
function isTitledGivenName(short: NameParts, long: NameParts): boolean {
  if (!short.titles.some((title) => GIVEN_NAME_TITLES.has(title))) return false;
  if (long.titles.some((title) => !short.titles.includes(title))) return false;
  return areOneGivenName(short.words[0] ?? '', long.words[0] ?? '');
}

/** Each of the fewer given names has its like among the others, in order, the first one with the first. */
function areGivenNamesOfOne(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > 0 && !areOneGivenName(short[0] ?? '', long[0] ?? '') && !isCalledByMiddleName(short, long))
    return false;
  let at = 0;
  return short.every((word) => {
    while (at < long.length && !areOneGivenName(word, long[at] ?? '')) at++;
    return at++ < long.length;
  });
}

/** "F. Scott Fitzgerald" is Scott Fitzgerald. */
function isCalledByMiddleName(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const name = firstOf(short);
  return name.length > 1 && firstOf(long).length === 1 && long.slice(1).includes(name);
}
