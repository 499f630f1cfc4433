import type { DateFact } from '../../model/judging/fact';
import { analyse, type Analysis } from './analysis';
import type { Term } from './terms';
import { caches } from '../../text/caches';

/** A date on which somebody's life began or ended: "Ada Brome (1790–1854)", "Ada Brome was born in 1790". */
export interface LifeDate {
  readonly person: string;
  readonly event: 'born' | 'died';
  readonly date: DateFact;
  /** The words of the date, which for "1790–1854" are those of both. */
  readonly term: Term;
}

const WORD = "\\p{Lu}[\\p{L}'’-]*\\.?";
const PARTICLE = '(?:de|del|della|di|da|du|van|von|der|den|ter|la|le|af|al|bin|ibn|of|the) ';
const PERSON = `(?<![\\p{L}-])(?<person>${WORD}(?: (?:${PARTICLE}){0,2}${WORD}){0,4})`;
const YEAR =
  '(?:c\\.? ?|ca\\.? |circa |about )?(?:\\d{1,2} \\p{Lu}\\p{Ll}+ |\\p{Lu}\\p{Ll}+ (?:\\d{1,2}, )?)?\\d{4}(?!\\d)';
const BORN = `(?<born>${YEAR})`;
const DIED = `(?<died>${YEAR})`;
/** What may stand between a verb and its date: a place, a cause. */
const PLACE = '(?:[^.;:()\\d]{1,50} )?';
const WAS_BORN = `${PERSON},?(?: who)? was born ${PLACE}(?:in |on )?${BORN}`;
const PASSED = '(?:died|passed away|was killed|drowned)';
const WORDINGS: readonly RegExp[] = [
  // "Ada Brome (1790–1854)", "Ada Brome (born 12 May 1790; died 3 June 1854)".
  `${PERSON},? \\((?:born |b\\. ?|\\* ?)?(?:in |on )?${BORN}(?: ?[–—-] ?|[;,] ?)(?:died |d\\. ?|† ?)?(?:in |on )?${DIED}`,
  // "Ada Brome (born 1790)", "Ada Brome (died 1854)".
  `${PERSON},? \\((?:born |b\\. ?|\\* ?)(?:in |on )?${BORN}`,
  `${PERSON},? \\((?:died |d\\. ?|† ?)(?:in |on )?${DIED}`,
  WAS_BORN,
  `${WAS_BORN}[^.;:()\\d]{0,50} and ${PASSED} ${PLACE}(?:in |on )?${DIED}`,
  `${PERSON},?(?: who)? ${PASSED} ${PLACE}(?:in |on )?${DIED}`,
  `(?<![\\p{L}-])Born ${PLACE}(?:in |on )?${BORN}[^.;:()\\d]{0,50}?, ${PERSON}`,
].map((wording) => new RegExp(wording, 'gu'));
const TOLD = /\b[Bb]orn\b|\b(?:died|d\.|b\.|passed away|killed|drowned)|[*†(]\s?(?:c\.? ?)?(?:\d|\p{Lu}\p{Ll}+ \d)/u;

/** Two years in brackets are a term of office where they are no further apart: "President Brome (2001–2009)". */
const SHORTEST_LIFE = 20;

/** When the people that a sentence names were born and died. Names and asides are bounded, so the time is linear. */
export const livesOf = caches.ofObject(read);

function read(analysis: Analysis): readonly LifeDate[] {
  const { text } = analysis;
  if (!TOLD.test(text)) return [];
  return WORDINGS.flatMap((wording) => [...text.matchAll(wording)].flatMap((found) => datesOf(analysis, found)));
}

function datesOf({ text, terms }: Analysis, found: RegExpMatchArray): readonly LifeDate[] {
  const { person = '', born, died } = found.groups ?? {};
  if (born !== undefined && died !== undefined && !isLife(born, died, found[0])) return [];
  const end = (found.index ?? 0) + found[0].length;
  return (
    [
      ['born', born],
      ['died', died],
    ] as const
  ).flatMap(([event, words]): readonly LifeDate[] => {
    if (words === undefined) return [];
    const at = event === 'died' ? text.lastIndexOf(words, end) : text.indexOf(words, found.index);
    if (BOUNDED.test(text.slice(0, at))) return [];
    const term = terms.find((u) => u.kind === 'date' && u.span.start < at + words.length && u.span.end > at);
    const date = analyse(/\d \p{Lu}|\p{Lu}\p{Ll}+ \d{1,2},/u.test(words) ? `on ${words}` : `in ${words}`).facts[0];
    return term && date?.kind === 'date' ? [{ person, event, date, term }] : [];
  });
}

/** "Was born | before | 1790": no date is given, but a bound. */
const BOUNDED = /\b(?:before|after|since|until|by|between|from|(?:earl|lat)(?:y|e|er|ier)(?: than)?) (?:the )?$/i;

function isLife(born: string, died: string, words: string): boolean {
  return /[bd]\.|born|died|[*†]/.test(words) || Number(died.slice(-4)) - Number(born.slice(-4)) >= SHORTEST_LIFE;
}
