/** The letters of a word outside the brackets in it: "walk" and nothing of "walk[ed]". */
export interface Kept {
  readonly before: string;
  readonly after: string;
}

const [OPENING, CLOSING] = [0x5b, 0x5d];

/** True at the bracket of "[T]he" and "[pro]fessor", which begins a word. */
export function isEditedStart(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPENING && START.test(text.slice(at, at + LONGEST));
}

/** True at the bracket of "walk[ed]", "P[atien]t" and "walk[]", which changes letters within a word. */
export function opensInWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== OPENING || !isLetter(text.charCodeAt(at - 1))) return false;
  const [whole, inside = ''] = INSIDE.exec(text.slice(at, at + LONGEST)) ?? [];
  return whole !== undefined && !ADDED.test(inside);
}

/** True at the bracket behind letters that belong to the word it stands in: of "[The p]atient", "walk[ed]". */
export function closesInWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CLOSING || /[^\p{L}[]/u.test(text.charAt(at - 1))) return false;
  const opening = text.lastIndexOf('[', at);
  if (opening < 0 || at - opening > LONGEST_EDIT || text.slice(opening, at).includes(']')) return false;
  return isLetter(text.charCodeAt(at + 1)) || opensInWord(text, opening);
}

/** How many last letters of a bracket begin the word behind it: one of "[The p]atient". */
export function lettersOfNext(inside: string, next: string): number {
  return isLetter(next.charCodeAt(0)) ? (/\p{L}+$/u.exec(inside)?.[0].length ?? 0) : 0;
}

/** True where a word may be the edited one, or what its brackets leave. */
export function fitsEdited(word: string, { before, after }: Kept, isQuotation: boolean): boolean {
  if (!isQuotation) return word === before + after;
  return word.length >= before.length + after.length && word.startsWith(before) && word.endsWith(after);
}

/** Longest bracket within a word, with its signs; a longer one says something of its own. */
const LONGEST = 26;
/** Longest bracket whose last letters may begin a word. */
const LONGEST_EDIT = 80;
const START = /^\[\p{L}+\]\p{L}/u;
const INSIDE = /^\[(\p{L}*)\]/u;
/** What is written right behind a word and is no letter of it: "lovlier[sic]", "History[edit]". */
const ADDED = /^(?:sic|edit|note|laughs|laughter)$/i;

function isLetter(code: number): boolean {
  const unit = String.fromCharCode(code);
  return unit.toLowerCase() !== unit.toUpperCase();
}
