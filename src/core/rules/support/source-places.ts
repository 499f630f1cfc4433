import type { QuoteMatch } from '../../model/retrieval';
import type { RuleContext } from '../../model/judging/rule';
import type { Block, Source } from '../../model/source';
import { type Place, placeNumber, placesIn, type PlaceKind, type PlaceNumber } from '../../text/attributing/locators';
import { caches } from '../../text/caches';
import { lastOf, nth } from '../../text/nth';

/** Where words stand in a source: a stretch of places of one kind, and how to name it. */
export interface SourcePlace extends Pick<Place, 'kind' | 'from' | 'to'> {
  /** "p. 14", "pp. 13–14", "§ 3.2", "00:12:31". */
  readonly label: string;
  /** The numbers alone. */
  readonly numbers: string;
}

/** Sources whose places were worked out last: for each kind, the places in order. */
const known = caches.byObject<readonly Block[], ReadonlyMap<PlaceKind, readonly (SourcePlace | undefined)[]>>();

/** Where the words of a match stand, by each kind of place: empty where it knows none. */
export function placesOf({ corpus }: RuleContext, match: QuoteMatch): readonly SourcePlace[] {
  const source = corpus.source(match.source);
  if (!source) return [];
  const refs = match.passages.filter((ref) => ref.source === match.source);
  const blocks = [...new Set(refs.flatMap(({ index }) => source.passages[index]?.block ?? []))];
  return [...placesBySource(source)].flatMap(([, places]) => joined(blocks.map((block) => places[block])) ?? []);
}

/** All places of one kind that a source has, in its order; a block without one is left out. */
export function allPlaces(source: Source, kind: PlaceKind): readonly SourcePlace[] {
  return (placesBySource(source).get(kind) ?? []).flatMap((place) => place ?? []);
}

function placesBySource(source: Source): ReadonlyMap<PlaceKind, readonly (SourcePlace | undefined)[]> {
  const { blocks } = source;
  const found = known.get(blocks);
  if (found) return found;
  const located = blocks.map(({ locator }) => (locator === undefined ? [] : locatorPlaces(locator)));
  const made = new Map<PlaceKind, readonly (SourcePlace | undefined)[]>();
  for (const kind of ['page', 'slide', 'chapter'] as const) {
    const places = located.map((all) => all.find((place) => place.kind === kind));
    if (places.some(Boolean)) made.set(kind, places);
  }
  const times = timesOf(located);
  if (times) made.set('time', times);
  for (const [kind, places] of headed(source)) if (!made.has(kind)) made.set(kind, places);
  known.set(blocks, made);
  return made;
}

/** Places in the words of a reader: "p. 14, n. 3", "slide 2, notes", “Chapter 3: The Flood”. */
function locatorPlaces(locator: string): readonly SourcePlace[] {
  const name = /^“(.*)”$/s.exec(locator)?.[1];
  const chapter = name === undefined ? undefined : headingNumber(name);
  if (name !== undefined) return chapter ? [chapter] : [];
  return placesIn(locator).map((place) => {
    const numbers = locator.slice(place.numbers.start, place.numbers.end);
    return { kind: place.kind, from: place.from, to: place.to, numbers, label: labelOf(place.kind, numbers) };
  });
}

/** How long the last stretch of a recording may be. */
const LAST_SECONDS = 600;

/** A stretch of a recording lasts until the next one begins. */
function timesOf(located: readonly (readonly SourcePlace[])[]): readonly (SourcePlace | undefined)[] | undefined {
  const starts = located.map((all) => all.find(({ kind }) => kind === 'time'));
  if (!starts.some(Boolean)) return undefined;
  const last = lastOf(starts.filter((start) => start !== undefined)).from.parts[0] ?? 0;
  let next: PlaceNumber = { series: '', parts: [last + LAST_SECONDS] };
  const places: (SourcePlace | undefined)[] = [];
  for (let i = starts.length - 1; i >= 0; i--) {
    const start = starts[i];
    places[i] = start && { ...start, to: next };
    if (start) next = start.from;
  }
  return places;
}

const CHAPTER = /^(?:chapter|kapitel|capítulo|ch\.)\s+(\d{1,3}|[ivxlc]{1,8})(?![\p{L}\p{N}])/iu;
const SECTION = /^(?:(?:section|abschnitt|sección|§)\s*)?(\d{1,3}(?:\.\d{1,3}){0,4})\.?(?=[\s:—–)]|$)/iu;
/** "3 March", "20 million euros": headings that start with a number of their own. */
const COUNTED =
  /^\d+\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|million|billion|thousand|per\b|%|years|days)/i;
/** Fewer numbered headings are a list of things, or chance. */
const FEWEST_HEADINGS = 2;

function headingNumber(heading: string): SourcePlace | undefined {
  const chapter = CHAPTER.exec(heading)?.[1];
  const section = chapter === undefined && !COUNTED.test(heading) ? SECTION.exec(heading)?.[1] : undefined;
  const kind = chapter === undefined ? 'section' : 'chapter';
  const numbers = chapter ?? section ?? '';
  const number = placeNumber(numbers, kind);
  return (
    number && {
      kind,
      from: number,
      to: number,
      numbers,
      label: labelOf(kind, numbers),
    }
  );
}

/** Sections and chapters by the numbers of the headings; what stands behind the last of them, in none for sure. */
function headed({ text, blocks }: Source): readonly (readonly [PlaceKind, readonly (SourcePlace | undefined)[]])[] {
  const headings = blocks.map(({ kind, span }) =>
    kind === 'heading'
      ? (headingNumber(text.slice(span.start, Math.min(span.end, span.start + 200))) ?? null)
      : undefined,
  );
  return (['section', 'chapter'] as const).flatMap((wanted) => {
    const numbered = headings.flatMap((heading, i) => (heading?.kind === wanted ? [{ i, from: heading.from }] : []));
    const last = numbered.at(-1);
    if (!last || numbered.length < FEWEST_HEADINGS || !grows(numbered.map(({ from }) => from))) return [];
    let now: SourcePlace | undefined;
    return [
      [
        wanted,
        headings.map((heading, i) => {
          if (heading?.kind === wanted) now = heading;
          else if (heading === null && i > last.i) now = undefined;
          return now;
        }),
      ] as const,
    ];
  });
}

/** True where each number comes after the one before it. */
function grows(numbers: readonly PlaceNumber[]): boolean {
  return numbers.every((number, i) => i === 0 || isBefore(nth(numbers, i - 1), number));
}

function isBefore(a: PlaceNumber, b: PlaceNumber): boolean {
  for (let i = 0; i < Math.max(a.parts.length, b.parts.length); i++) {
    const [left = -1, right = -1] = [a.parts[i], b.parts[i]];
    if (left !== right) return left < right;
  }
  return false;
}

/** One place for words that stand in several blocks; undefined where one of them has none. */
function joined(places: readonly (SourcePlace | undefined)[]): SourcePlace | undefined {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || places.includes(undefined)) return undefined;
  if (first.from.series !== last.to.series) return undefined;
  if (first === last || first.label === last.label || first.kind !== 'page') return { ...first, to: last.to };
  const numbers = `${first.numbers.split('–')[0] ?? ''}–${last.numbers.split('–').at(-1) ?? ''}`;
  return { ...first, to: last.to, numbers, label: labelOf(first.kind, numbers) };
}

function labelOf(kind: PlaceKind, numbers: string): string {
  if (kind === 'page') return `${numbers.includes('–') ? 'pp.' : 'p.'} ${numbers}`;
  const word = { section: '§ ', chapter: 'ch. ', slide: 'slide ', time: '', 'file-page': 'PDF p. ' }[kind];
  return word + numbers;
}
