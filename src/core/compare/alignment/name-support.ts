import type { Analysis, Token } from '../sentence/analysis';
import { comparable } from '../../names/comparable';
import { areOneName } from '../../names/same-name';
import { caches } from '../../text/caches';
import { lastOf } from '../../text/nth';
import { areOneThing } from '../lexicon/places';
import type { Term } from '../sentence/terms';
import { ROMAN_NUMERAL } from '../lexicon/words';

/** Canonical name -> further names, as the user has set them or a source gives them. */
type Aliases = Readonly<Record<string, readonly string[]>>;

/** A name of the claim with another form of it in the passage. */
export interface NamePair {
  readonly mine: Term;
  readonly theirs: Term;
}

/** The claim's names that the passage has under another form: initials, run together, a known pair or an alias. */
export function supportNames(claim: Analysis, passage: Analysis, aliases: Aliases): readonly NamePair[] {
  // Without a name on either side there is nothing to look for, and no need to read the passage's facts.
  const mine = namesOf(claim);
  if (mine.length === 0 || !passage.tokens.some((t) => t.name)) return [];
  const theirs = namesOf(passage);
  const groups = groupsOf(aliases);
  const plain = mine.flatMap(({ term, form }) => {
    const other = theirs.find((t) => areAlike(form, t.form, groups));
    return other ? [{ mine: term, theirs: other.term }] : [];
  });
  return [...plain, ...acronymPairs(claim, passage)];
}

/** The names of a sentence, each with its form: both are asked for beside every other sentence. */
const namesOf = caches.ofObject((of: Analysis) =>
  of.terms.filter((term) => term.kind === 'name').map((term) => ({ term, form: formOf(of, term) })),
);

const groupsOf = caches.ofObject((aliases: Aliases): readonly (readonly string[])[] =>
  Object.entries(aliases).map(([canonical, others]) => [canonical, ...others].map(comparable)),
);

/**
 * "FBI" for "Federal Bureau of Investigation", which is two terms: an acronym on one side, names and small words on the
 * other.
 */
function acronymPairs(claim: Analysis, passage: Analysis): readonly NamePair[] {
  const short = (of: Analysis): readonly Term[] =>
    namesOf(of).flatMap(({ term, form }) => (ACRONYM.test(form.text) ? [term] : []));
  const [mine, theirs] = [short(claim), short(passage)];
  const longer = mine.length === 0 ? [] : runsOf(passage);
  const own = theirs.length === 0 ? [] : runsOf(claim);
  const found = mine.flatMap((term) =>
    longer
      .filter((run) => areOne(claim, term, passage, run.whole))
      .slice(0, 1)
      .map((run) => ({ mine: term, theirs: run.whole })),
  );
  return [
    ...found,
    ...theirs.flatMap((term) =>
      own
        .filter((run) => areOne(passage, term, claim, run.whole))
        .flatMap(({ parts }) => parts.map((part) => ({ mine: part, theirs: term }))),
    ),
  ];
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;

function areOne(a: Analysis, { span: x }: Term, b: Analysis, { span: y }: Term): boolean {
  return areOneName(a.text.slice(x.start, x.end), b.text.slice(y.start, y.end));
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de']);
/** How many small words may stand between two parts of one name. */
const LONGEST_JOINT = 2;

/** A name in several terms, as a whole and in its parts. */
interface Run {
  readonly whole: Term;
  readonly parts: readonly Term[];
}

/** Every stretch of two or three names with nothing but small words between them. */
function runsOf(of: Analysis): readonly Run[] {
  const { tokens } = of;
  const names = namesOf(of).map(({ term }) => term);
  const isJoined = (a: Term, b: Term): boolean =>
    b.first > a.last &&
    b.first - a.last <= LONGEST_JOINT &&
    tokens.slice(a.last, b.first).every((t) => JOINTS.has(t.lower));
  return names.flatMap((first, i) => {
    const [second, third] = [names[i + 1], names[i + 2]];
    if (!second || !isJoined(first, second)) return [];
    const runs = [[first, second], ...(third && isJoined(second, third) ? [[first, second, third]] : [])];
    return runs.map((parts) => ({
      parts,
      whole: {
        ...first,
        last: lastOf(parts).last,
        head: lastOf(parts).head,
        span: { start: first.span.start, end: lastOf(parts).span.end },
      },
    }));
  });
}

interface NameForm {
  readonly text: string;
  readonly name: string;
  readonly initials: string;
  readonly words: readonly string[];
}

function formOf({ text, tokens }: Analysis, term: Term): NameForm {
  const words = tokens.slice(term.first, term.last).filter((t) => t.name || ROMAN_NUMERAL.test(t.text));
  const written = text.slice(term.span.start, term.span.end);
  return {
    text: written,
    name: comparable(written),
    initials: words.length > 1 ? words.map(initial).join('') : '',
    words: words.map((t) => t.lower.replaceAll('.', '')),
  };
}

/** A numeral stands whole in initials: "WWII" is no "World War I". */
function initial({ lower, text }: Token): string {
  return ROMAN_NUMERAL.test(text) ? lower : lower.charAt(0);
}

function areAlike(a: NameForm, b: NameForm, groups: readonly (readonly string[])[]): boolean {
  if (a.name === b.initials || b.name === a.initials) return true;
  if (areOneName(a.text, b.text) || areOneThing(a.name, b.name)) return true;
  if (a.name.replace(/[ -]/g, '') === b.name.replace(/[ -]/g, '')) return true;
  if (isPartInInitials(a.words, b.words) || isPartInInitials(b.words, a.words)) return true;
  return groups.some(
    (group) => group.some((name) => isCalled(a.name, name)) && group.some((name) => isCalled(b.name, name)),
  );
}

/**
 * "Arvid F.C." for "Arvid Football Club", "Karl B. Voss" for "Karl Bertil Voss": alike but for words that one gives by
 * their initials.
 */
function isPartInInitials(short: readonly string[], long: readonly string[]): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && end < long.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (start === 0 || left.length === 0 || right.some((word) => NUMBER.test(word))) return false;
  const isShortened = right.some((word) => word.length > 1);
  return isShortened && left.join('') === right.map((word) => word.charAt(0)).join('');
}

/** "Ingeborg I" is not Ingeborg II by her initials. */
const NUMBER = /^[ivx]+$/;

/** By the whole name, its last words, or another form of it. */
function isCalled(said: string, name: string): boolean {
  return said === name || said.endsWith(` ${name}`) || areOneName(said, name);
}
