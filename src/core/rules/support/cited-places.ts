import type { RuleContext } from '../../model/judging/rule';
import type { Source, SourceId } from '../../model/source';
import { shift, type Span } from '../../model/span';
import { zoteroAttachment } from '../../text/attributing/zotero';
import { type Place, placesIn } from '../../text/attributing/locators';

/** A place that the draft cites, and where it is written. */
export interface CitedPlace extends Place {
  /** As written: "pp. 12–14". */
  readonly text: string;
  readonly offsets: 'text' | 'draft';
}

const BRACKETS = /[([]([^()[\]]{2,240})[)\]]/g;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/;
/** Bare numbers behind a year: "(Lim 2020, 12)", "(Lim 2020: 12–14)". */
const BEHIND_YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}[a-z]?[,:]\s{0,3}(?=[\divxlc])/;
/** Shorter titles occur in other words too often. */
const SHORTEST_TITLE = 12;
const REMARKS = /\b(?:this|above|below|supra|infra|our|my)\b/i;

/** True where the claim names some place of some work: nothing has to be looked up for the others. */
export function citesPlaces({ locators, claim: { text } }: RuleContext): boolean {
  return (
    locators !== undefined || [...text.matchAll(BRACKETS)].some(([, words = '']) => placesInBrackets(words).length > 0)
  );
}

/** The places of a source that the claim cites: in citations, in their notes, and written out in brackets. */
export function citedPlaces(context: RuleContext, source: Source): readonly CitedPlace[] {
  const { locators = [], keys } = context;
  const ofCitations = locators.flatMap(({ key, text, span, isField }) => {
    const leadsTo = key === undefined ? namedIn(text, source) : keys.get(key) === source.id;
    return leadsTo ? placed(text, placesIn(text, isField), span.start, 'draft') : [];
  });
  return [...ofCitations, ...writtenOut(context, source)];
}

function placed(
  text: string,
  places: readonly Place[],
  by: number,
  offsets: CitedPlace['offsets'],
): readonly CitedPlace[] {
  return places.map((place) => ({
    ...place,
    offsets,
    text: text.slice(place.span.start, place.span.end),
    span: shift(place.span, by),
    numbers: shift(place.numbers, by),
  }));
}

/** Brackets of the sentence that name a page, where they or the sentence name the work. */
function writtenOut(context: RuleContext, source: Source): readonly CitedPlace[] {
  const {
    claim: { text },
    quotations,
  } = context;
  return [...text.matchAll(BRACKETS)].flatMap((match) => {
    const words = match[1] ?? '';
    const start = match.index + 1;
    if (REMARKS.test(words) || quotations.some(({ span }) => span.start < start && start < span.end)) return [];
    const places = placesInBrackets(words);
    const isIts =
      places.length > 0 &&
      (linksTo(context, { start, end: start + words.length }) ??
        attachmentOf(context) ??
        citesOnly(context, words, source) ??
        namedIn(YEAR.test(words) ? words : text, source));
    return isIts === true || isIts === source.id
      ? placed(text.slice(start, start + words.length), places, start, 'text')
      : [];
  });
}

function placesInBrackets(words: string): readonly Place[] {
  const places = placesIn(words);
  const bare = places.length === 0 ? BEHIND_YEAR.exec(words) : null;
  if (!bare) return places;
  const by = bare.index + bare[0].length;
  return placesIn(words.slice(by), true).map((place) => ({
    ...place,
    span: shift(place.span, by),
    numbers: shift(place.numbers, by),
  }));
}

/** The source that a link in the brackets leads to; undefined where there is none. */
function linksTo({ claim, keys }: RuleContext, brackets: Span): SourceId | false | undefined {
  const at = claim.map.spanToOriginal(brackets);
  const link = claim.citations.find(
    ({ kind, whole }) => kind === 'link' && whole.start < at.end && at.start < whole.end,
  );
  return link && keys.has(link.key) ? (keys.get(link.key) ?? false) : undefined;
}

/** The attachment that a note out of Zotero links to beside the page. */
function attachmentOf({ claim, keys }: RuleContext): SourceId | undefined {
  return claim.citations
    .map(({ key }) => (zoteroAttachment(key) === undefined ? undefined : keys.get(key)))
    .find(Boolean);
}

/** "@lim2020 says so (p. 12)": the page goes with the only work that the sentence cites by its key. */
function citesOnly({ claim, keys }: RuleContext, words: string, source: Source): boolean | undefined {
  const cited = claim.citations.filter(({ kind }) => kind === 'key');
  if (cited.length === 0 || YEAR.test(words)) return undefined;
  return cited.every(({ key }) => keys.get(key) === source.id);
}

/** True where a text names a work: by an author's family name and the year, or by its title. */
function namedIn(text: string, { metadata: { title, authors, date, key } }: Source): boolean {
  if (title !== undefined && title.length >= SHORTEST_TITLE && text.includes(title)) return true;
  if (text.includes(`@${key}`)) return true;
  const year = date && new RegExp(`(?<!\\d)${date.year}(?!\\d)`).test(text);
  return year === true && authors.some(({ family }) => family.length > 1 && wordIn(text, family));
}

function wordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
}
