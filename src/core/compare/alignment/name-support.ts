import type { Analysis, Token } from '../sentence/analysis';
import { comparable } from '../../names/comparable';
import { areOneName } from '../../names/same-name';
import { areOneThing } from '../lexicon/places';
import type { Term } from '../sentence/terms';

/** Canonical name -> further names, as the user has set them or a source gives them. */
type Aliases = Readonly<Record<string, readonly string[]>>;

/** A name of the claim and the name in the passage that is another form of it. */
export interface NamePair {
  readonly mine: Term;
  readonly theirs: Term;
}

/** The claim's names that the passage has under another form: initials, run together, a known pair or an alias. */
export function supportNames(claim: Analysis, passage: Analysis, aliases: Aliases): readonly NamePair[] {
  // Without a name on either side there is nothing to look for, and no need to read the passage's facts.
  const mine = claim.terms.filter((term) => term.kind === 'name');
  if (mine.length === 0 || !passage.tokens.some((t) => t.name)) return [];
  const theirs = passage.terms.filter((u) => u.kind === 'name').map((term) => ({ term, form: formOf(passage, term) }));
  const groups = Object.entries(aliases).map(([canonical, others]) => [canonical, ...others].map(comparable));
  return mine.flatMap((term) => {
    const form = formOf(claim, term);
    const other = theirs.find((t) => areAlike(form, t.form, groups));
    return other ? [{ mine: term, theirs: other.term }] : [];
  });
}

interface NameForm {
  readonly text: string;
  readonly name: string;
  readonly initials: string;
  readonly words: readonly string[];
}

function formOf({ text, tokens }: Analysis, term: Term): NameForm {
  const words = tokens.slice(term.first, term.last).filter((t) => t.name || NUMERAL.test(t.text));
  const written = text.slice(term.span.start, term.span.end);
  return {
    text: written, name: comparable(written), initials: words.length > 1 ? words.map(initial).join('') : '', 
    words: words.map((t) => t.lower.replaceAll('.', '')),
  };
}

/** A numeral stands whole in initials: "WWII" is no "World War I". */
function initial({ lower, text }: Token): string {
  return NUMERAL.test(text) ? lower : lower.charAt(0);
}

const NUMERAL = /^[IVX]+$/;

function areAlike(a: NameForm, b: NameForm, groups: readonly (readonly string[])[]): boolean {
  if (areOneName(a.text, b.text) || a.name === b.initials || b.name === a.initials || areOneThing(a.name, b.name)) return true;
  if (a.name.replace(/[ -]/g, '') === b.name.replace(/[ -]/g, '')) return true;
  if (isPartInInitials(a.words, b.words) || isPartInInitials(b.words, a.words)) return true;
  return groups.some((group) => group.some((name) => isCalled(a.name, name)) && group.some((name) => isCalled(b.name, name)));
}

/** "Arvid F.C." for "Arvid Football Club", "Karl B. Voss" for "Karl Bertil Voss": alike but for words that one gives by their initials. */
function isPartInInitials(short: readonly string[], long: readonly string[]): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && end < long.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return start > 0 && left.length > 0 && right.some((word) => word.length > 1) && left.join('') === right.map((word) => word.charAt(0)).join('');
}

/** By the whole name, its last words, or another form of it. */
function isCalled(said: string, name: string): boolean {
  return said === name || said.endsWith(` ${name}`) || areOneName(said, name);
}
