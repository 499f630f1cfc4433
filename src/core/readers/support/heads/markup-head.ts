import type { FoundMetadata } from '../../reader';
import { metadataOf } from './front-matter';

/** The head of a document stands before its text. UTF-16 code units. */
const LONGEST = 20_000;

type Field = readonly [string, string];

/** How each markup writes the fields of its head; the first group is a field's name, the second its value. */
const FIELDS: ReadonlyMap<string, RegExp> = new Map([
  ['restructuredtext', /^:([A-Za-z][\w -]{1,30}):[ \t]+(\S.{0,500})$/gm],
  ['asciidoc', /^:([A-Za-z][\w -]{1,30}):[ \t]+(\S.{0,500})$/gm],
  ['org', /^#\+([A-Za-z][\w-]{1,30}):[ \t]+(\S.{0,500})$/gm],
  [
    'typst',
    /\b(title|author|date|authors):[ \t]*\(?((?:"[^"\n]{1,300}"[, ]*)+|\[[^\]\n]{1,300}\]|datetime\([^()]{1,80}\))/g,
  ],
]);

/** What a document in a light markup says of itself: title, authors and date. */
export function markupHead(format: string, text: string): FoundMetadata {
  const start = text.slice(0, LONGEST).replaceAll('\r', '');
  const head = format === 'typst' ? (start.split(/^= /m, 1)[0] ?? '') : start;
  const pattern = FIELDS.get(format);
  if (!pattern) return {};
  const written = [...head.matchAll(pattern)].map(([, name = '', value = '']): Field => {
    const lower = name.toLowerCase();
    return [lower === 'revdate' ? 'date' : lower, valueOf(value)];
  });
  const lines = format === 'asciidoc' ? underTitle(head) : [];
  return metadataOf(new Map([...written, ...lines].reverse()));
}

/** The value without what its markup puts around it: quotes, brackets, a time stamp's day of the week. */
function valueOf(value: string): string {
  const day = /year: ?(\d{4})(?:, ?month: ?(\d{1,2}))?(?:, ?day: ?(\d{1,2}))?/.exec(value);
  if (day) return [day[1], ...[day[2], day[3]].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  const strings = [...value.matchAll(/"([^"]*)"/g)].map(([, string = '']) => string);
  if (strings.length > 0) return strings.join('; ');
  return value
    .replace(/^[<[](.*)[>\]]$/, '$1')
    .replace(/^(\d{4}-\d{2}-\d{2}) \p{L}{2,4}\.?$/u, '$1')
    .trim();
}

/** AsciiDoc's line of authors under the title, with or without their addresses. */
const AUTHORS = /^= [^\n]+\n(\p{Lu}[^\n:]{2,300})\n/mu;
/** The line of version and date under it. */
const REVISION = /^(?:v?\d[\w.]{0,20}, *)?([^\n:,]{0,20}\d{4}[^\n:,]{0,20})(?::[^\n]*)?\n/u;

/** AsciiDoc's lines below the title: authors with their addresses, then version and date. */
function underTitle(head: string): readonly Field[] {
  const authors = AUTHORS.exec(head);
  if (!authors) return [];
  const date = REVISION.exec(head.slice(authors.index + authors[0].length))?.[1];
  const named = (authors[1] ?? '').replace(/ *<[^<>]*>/g, '');
  return [['author', named], ...(date === undefined ? [] : [['date', date] as const])];
}
