import type { Span } from '../../model/span';
import { romanValue } from '../characters/roman';
import { nth } from '../nth';

/** What a place in a work is counted by. `file-page`: a page's place in its file, where it has no printed number. */
export type PlaceKind = 'page' | 'file-page' | 'section' | 'chapter' | 'slide' | 'time';

/** A number as it is printed: "12", "xii", "S12", "3.2". Two numbers follow each other only within one series. */
export interface PlaceNumber {
  /** Letters before the number, or `roman`. */
  readonly series: string;
  readonly parts: readonly number[];
}

/** A place, or a stretch of places, that a locator names. */
export interface Place {
  readonly kind: PlaceKind;
  readonly from: PlaceNumber;
  readonly to: PlaceNumber;
  /** In the locator's text: the numbers of the list that it stands in, and the same with the word before them. */
  readonly numbers: Span;
  readonly span: Span;
  /** True where it is the only one of its list: "p. 12", not "pp. 12, 15". */
  readonly isAlone: boolean;
}

/** The words before a number, in the languages that drafts are told in; the first kind that fits. */
const WORDS: readonly (readonly [PlaceKind, string])[] = [
  ['file-page', String.raw`PDF[ \u00a0~]pp?\.`],
  ['page', String.raw`pp?\.?(?=[\s\u00a0~\d])|pgs?\.|pages?|seiten?|S\.|págs?\.|páginas?`],
  ['chapter', String.raw`ch(?:ap)?s?\.|chapters?|Kap\.|Kapitel|caps?\.|capítulos?`],
  ['section', String.raw`sec(?:t|s)?\.|sections?|Abschn\.|Abschnitte?|secci(?:ón|ones)|apdos?\.`],
  ['slide', 'slides?|Folien?|diapositivas?'],
];
const SIGN = String.raw`(§{1,2}|\\S\b)`;
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.map(([, words]) => `(${words})`).join('|')})|${SIGN}`, 'giu');
const KINDS: readonly PlaceKind[] = [...WORDS.map(([kind]) => kind), 'section'];
/** What may stand between a word and its number, and around a dash. */
const BLANK = String.raw`(?:[\s\u00a0\u202f~]|\\[,; ]|[{}]){0,4}`;
const NUMBER = String.raw`(?:\p{L}{0,3}-?\d{1,6}(?:\.\d{1,4}){0,5}|(?:[ivxlc]{1,9}|[IVXLC]{1,9})(?![\p{L}\p{N}.]))`;
const DASH = String.raw`(?:–|—|-{1,3}|\\textendash)`;
const ITEM = new RegExp(
  `${BLANK}(${NUMBER})(?:${BLANK}${DASH}${BLANK}(${NUMBER})|${BLANK}(ff?)\\b\\.?)?(?![\\p{L}\\p{N}])`,
  'yu',
);
const NEXT = new RegExp(`(?:${BLANK}(?:,|&|\\band\\b|\\bund\\b|\\by\\b))${BLANK}(?=${NUMBER}(?![\\p{L}]))`, 'yu');
const REST = /^(?:\s*[,;]|\s*(?:nn?\.|note|fn\.)|\s*(?:and |et )?passim\b|[\s.)}\]]*$)/i;
const TIME =
  /(?<![\d:.,])(\d{1,3}(?::\d{2}){1,2})(?:[.,]\d{1,3})?(?:\s?[–—-]{1,2}\s?(\d{1,3}(?::\d{2}){1,2}))?(?![\d:])/g;
/** Longer texts are no locators. UTF-16 code units. */
const LONGEST = 2000;

/**
 * The places that a locator names, in order: "pp. 12–14, 20", "§ 3.2", "ch. IV", "00:12:31". `bare` says that a mere
 * number is a page, as in a citation's own field. What it does not understand it leaves out. Linear in the text.
 */
export function placesIn(text: string, bare = false): readonly Place[] {
  if (text.length > LONGEST) return [];
  const worded = [...text.matchAll(WORD)].flatMap((match) => {
    const kind = nth(
      KINDS,
      match.slice(1).findIndex((group) => group !== undefined),
    );
    return listAt(text, kind, match.index, match.index + match[0].length);
  });
  const timed = [...text.matchAll(TIME)].flatMap((match) => times(match));
  return worded.length + timed.length === 0 && bare ? bareList(text) : [...worded, ...timed];
}

/** True where the two have a place in common; a section has all of its parts. */
export function meet(a: Pick<Place, 'kind' | 'from' | 'to'>, b: Pick<Place, 'kind' | 'from' | 'to'>): boolean {
  return a.kind === b.kind && reaches(a.to, b.from) && reaches(b.to, a.from);
}

/** A printed number taken apart; undefined where it is none. */
export function placeNumber(text: string, kind: PlaceKind): PlaceNumber | undefined {
  const found = /^(\p{L}{0,3}-?)(\d{1,6}(?:\.\d{1,4}){0,5})$/u.exec(text);
  if (found) return { series: (found[1] ?? '').toLowerCase(), parts: (found[2] ?? '').split('.').map(Number) };
  if (!WELL_FORMED.test(text)) return undefined;
  const parts = [romanValue(text.toLowerCase())];
  return { series: kind === 'page' || kind === 'file-page' ? 'roman' : '', parts };
}

/** True where the number is the end of the stretch, or stands before it. */
function reaches(end: PlaceNumber, other: PlaceNumber): boolean {
  if (end.series !== other.series) return false;
  for (const [i, part] of end.parts.entries()) {
    const value = other.parts[i];
    if (value === undefined || value < part) return true;
    if (value > part) return false;
  }
  return true;
}

function listAt(text: string, kind: PlaceKind, start: number, from: number): readonly Place[] {
  const found: { readonly from: PlaceNumber; readonly to: PlaceNumber }[] = [];
  let first = from;
  let at = from;
  for (;;) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(text);
    const range = item ? rangeOf(item, kind) : undefined;
    if (!item || !range) break;
    if (found.length === 0) first = at + item[0].indexOf(item[1] ?? '');
    found.push(range);
    at += item[0].length;
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    if (!next) break;
    at += next[0].length;
  }
  const end = first + text.slice(first, at).replace(/[\s,{}&~]+$/, '').length;
  return found.map((range) => ({
    kind,
    ...range,
    numbers: { start: first, end },
    span: { start, end },
    isAlone: found.length === 1,
  }));
}

/** A locator that is all numbers: "12", "12–14, 20", "xii". */
function bareList(text: string): readonly Place[] {
  const start = /^[\s{,]*/.exec(text)?.[0].length ?? 0;
  const list = listAt(text, 'page', start, start);
  const end = list[0]?.numbers.end ?? start;
  return REST.test(text.slice(end)) ? list : [];
}

function rangeOf(
  [, from = '', to, following]: RegExpExecArray,
  kind: PlaceKind,
): { readonly from: PlaceNumber; readonly to: PlaceNumber } | undefined {
  const first = placeNumber(from, kind);
  if (!first) return undefined;
  if (following !== undefined)
    return { from: first, to: { ...first, parts: following === 'f' ? next(first.parts) : [Infinity] } };
  const last = to === undefined ? first : placeNumber(completed(from, to), kind);
  return last && last.series === first.series ? { from: first, to: last } : { from: first, to: first };
}

function next(parts: readonly number[]): readonly number[] {
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1];
}

/** "112–14" ends on 114. */
function completed(from: string, to: string): string {
  const isShort = /^\d+$/.test(from) && /^\d+$/.test(to) && to.length < from.length;
  return isShort ? from.slice(0, from.length - to.length) + to : to;
}

/** "12:31" may be minutes and seconds, or hours and minutes. */
function times(match: RegExpExecArray): readonly Place[] {
  const [from, to = from] = [match[1] ?? '', match[2]];
  const start = match.index;
  const span = { start, end: start + match[0].length };
  const scales = from.split(':').length === 2 ? [1, 60] : [1];
  return scales.map((scale): Place => ({
    kind: 'time',
    from: secondsOf(from, scale),
    to: secondsOf(to, scale),
    numbers: span,
    span,
    isAlone: true,
  }));
}

function secondsOf(time: string, scale: number): PlaceNumber {
  return { series: '', parts: [scale * time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)] };
}

const WELL_FORMED = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
