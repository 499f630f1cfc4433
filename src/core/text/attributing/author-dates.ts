import { MONTH_NAMES } from '../words/months';

const INITIALS = String.raw`(?:\p{Lu}\.[ -]?){1,3}`;
const NAME = String.raw`(?:${INITIALS} ?)?\p{Lu}[\p{L}’'-]{1,40}`;
/** The year of a work, with a letter where there are several: "2011a". A pattern. */
export const WORK_YEAR = String.raw`(?:1[5-9]|20)\d\d[a-z]?`;
const PAGES = String.raw`[,:] ?(?:pp?\.? ?)?(?:\d{1,4}(?:[-–]\d{1,4})?f{0,2}|[ivxl]{1,6})`;
/** Two names, initials or pages tell a citation from a place and a year: "(Paris 1924)". */
const AUTHORS = String.raw`${NAME} (?:(?:and|&|und|y|et) ${NAME}|et al\.),?`;
const ONE = String.raw`${INITIALS}\p{Lu}[\p{L}’'-]{1,40},? ${WORK_YEAR}(?:${PAGES})?`;
const CITED = `(?:${AUTHORS} ${WORK_YEAR}(?:${PAGES})?|${ONE}|${NAME},? ${WORK_YEAR}${PAGES})`;
/** A month is nobody's name. */
const CITATION = new RegExp(
  String.raw`\((?:(?:see|cf\.) )?(?!${MONTH_NAMES.join('|')})${CITED}(?:; (?:${CITED}|${NAME},? ${WORK_YEAR})){0,5}\)`,
  'gu',
);

/**
 * A sentence with blanks in place of citations by author and year: their years and pages are no figures of its own.
 * Example: "It taught 64 girls (see Brune 1997, 46; Sykes and Ott 2004)."
 */
export function withoutAuthorDates(text: string): string {
  return text.includes('(') ? text.replace(CITATION, (whole) => ' '.repeat(whole.length)) : text;
}
