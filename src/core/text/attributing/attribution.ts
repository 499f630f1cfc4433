import { isoDate, type Creator, type SourceMetadata } from '../../model/metadata';

/** Longest title that stands for an unknown author and publisher. */
const TITLE_LENGTH = 70;

/** Who and when, as far as known: `Shawn Lim, The Drum, 2020-09-14`; the title where nobody is known, else the path. */
export function attribution(metadata: SourceMetadata, path: string): string {
  const { authors, publisher, container, date, title } = metadata;
  const who = [authors.length > 0 ? names(authors) : undefined, container ?? publisher].filter(
    (part) => part !== undefined,
  );
  const parts = [...(who.length > 0 || !title ? who : [`“${shorten(title)}”`]), date && isoDate(date)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || path;
}

/** Names as in running text: `Ada Lovelace and Alan Turing`; more than three are cut to the first. */
function names(authors: readonly Creator[]): string {
  const written = authors.map(({ given, family }) => (given ? `${given} ${family}` : family));
  if (written.length > 3) return `${written[0] ?? ''} and others`;
  return written.join(' and ');
}

function shorten(title: string): string {
  const clean = title.replace(/\s+/g, ' ').trim();
  return clean.length <= TITLE_LENGTH
    ? clean
    : `${clean.slice(0, clean.lastIndexOf(' ', TITLE_LENGTH) + 1 || TITLE_LENGTH).trim()}…`;
}
