import type { Creator, PartialDate, SourceMetadata } from '../model/metadata';
import { MONTH_NAMES } from '../text/words/months';

/** The parts of a reference as they are printed, in order; what is not known is left out. */
export interface ReferenceParts {
  readonly authors?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  /** Web address or DOI address; only `http` and `https`. */
  readonly url?: string;
}

/** With more authors than this, the first is named and the others are "et al." */
const NAMED_AUTHORS = 3;

/**
 * A source as one line of plain text: `Shawn Lim, “Title”, The Drum, 14 August 2020, p. 3, https://…`. Falls back on
 * its key.
 */
export function formatReference(
  source: SourceMetadata,
  locator?: string,
  inMarks = (title: string): string => `“${title}”`,
): string {
  const { authors, title, publisher, date, url } = referenceParts(source);
  const parts = [authors, title && inMarks(title), publisher, date, locator, url];
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || source.key;
}

/** The printed parts of a reference. A publisher that is also the author is named once. */
export function referenceParts(source: SourceMetadata): ReferenceParts {
  const authors = formatAuthors(source.authors);
  const publisher = source.container ?? source.publisher;
  const url = safeUrl(source.url) ?? (source.doi ? safeUrl(`https://doi.org/${source.doi}`) : undefined);
  return {
    ...(authors && { authors }),
    ...(source.title && { title: source.title }),
    ...(publisher && publisher !== authors && { publisher }),
    ...(source.date && { date: formatDate(source.date) }),
    ...(url && { url }),
  };
}

/** `14 August 2020`, `August 2020`, `2020`: as much as is known. */
export function formatDate({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : MONTH_NAMES[month - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** `Shawn Lim`, `Shawn Lim and Ana Roe`, `Shawn Lim et al.`; empty where nobody is known. */
export function formatAuthors(authors: readonly Creator[]): string {
  return joinNames(authors.map(({ given, family }) => (given ? `${given} ${family}` : family)));
}

/**
 * Family names for author-date citations: `Lim`, `Lim and Roe`, `Lim et al.`; the publisher, the title or the key where
 * no author is known.
 */
export function shortAuthor(source: SourceMetadata): string {
  const { authors, publisher, container, title, key } = source;
  const names = joinNames(authors.map(({ family }) => family));
  return [names, publisher, container, title].find(Boolean) ?? key;
}

/**
 * The address with everything encoded that could end it early in any draft language; undefined unless it is a web
 * address.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s/]/i.test(url)) return undefined;
  return url.replace(/[^\p{L}\p{N}\-._~:/?#@!&+,;=%]/gu, percent);
}

function percent(char: string): string {
  if (/\p{Cs}/u.test(char)) return '';
  const encoded = encodeURIComponent(char);
  return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

function joinNames(names: readonly string[]): string {
  if (names.length > NAMED_AUTHORS) return `${names[0] ?? ''} et al.`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
