/**
 * What a full stop after a word means for the end of a sentence. Compared without the final stop, in the case given by
 * each list.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Lower case: always followed by more of the same sentence. */
const NEVER_LAST = words(`
  mr mrs ms mx dr prof sen rep gov gen lt col maj sgt cpl capt cmdr adm rev fr hon messrs mme mlle supt det insp pres amb
  e.g i.e cf viz vs ca approx fig figs eq eqs sect chap resp incl excl esp
`);

/** Lower case: an abbreviation before a number, an ordinary word or end otherwise. */
const BEFORE_NUMBER = words(
  'no nos p pp vol vols art arts para paras ch sec ver v op ed eds jan feb mar apr jun jul aug sep sept oct nov dec circa c',
);

/** Lower case: may end a sentence, which the next word decides. */
const MAY_BE_LAST = words(`
  inc ltd co corp llc plc bros cos jr sr esq st ave blvd rd mt ft al a.m p.m am pm dept govt assn univ natl intl est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ph.d m.d b.a m.a d.c op.cit ibid
`);

/** Lower case: words that open a sentence far more often than they follow an abbreviation in the middle of one. */
const OPENERS = words(`
  the a an this that these those it its it's he she they we i i'm you his her their our my your there here
  in on at by for from with within without after before during since while when where why how what who which as if although though despite because
  but and or so yet nor however still then thus therefore hence moreover meanwhile instead otherwise nevertheless furthermore
  according last next some many most several all both each no not none now today yesterday tomorrow also more another one two three few
  under over between among about against through until upon once unlike like even only just
`);

/**
 * How a stop after `word` (as written, without the stop) reads: `never` the end, `maybe` the end, or an ordinary stop.
 */
export function stopAfter(word: string, nextIsDigit: boolean): 'never' | 'maybe' | 'ordinary' {
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return 'never';
  if (nextIsDigit && BEFORE_NUMBER.has(lower)) return 'never';
  if (MAY_BE_LAST.has(lower) && (word !== lower || lower.includes('.') || !ORDINARY_WORDS.has(lower))) return 'maybe';
  return isInitials(word) ? 'maybe' : 'ordinary';
}

/** Written in lower case these are words, not states, months or weekdays: "he ran in the sun." */
const ORDINARY_WORDS = words('ill ind mass miss ore del la pa ga mar sun sat wed fri mon co am pm ave wash');

/** True for a word that opens sentences, such as "The" or "However". */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase().replace('’', "'"));
}

/** "J", "J.K", "U.S": capitals with stops between them. */
function isInitials(word: string): boolean {
  return word.length <= 12 && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}
