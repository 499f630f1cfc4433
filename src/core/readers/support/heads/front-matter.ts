import { parse } from 'yaml';
import type { Creator } from '../../../model/metadata';
import { parseCreator } from '../../../text/attributing/people';
import type { FoundMetadata } from '../../reader';
import { checked, findDate } from './dates';
import { otherFields } from './other-heads';

/** Longer front matter is passed over. UTF-16 code units. */
const LONGEST = 100_000;

type Fields = ReadonlyMap<string, unknown>;

/**
 * Title, authors, date, publisher, address and citation key from the head of a file; empty where it has none.
 * The head is YAML, TOML (Hugo's), MultiMarkdown's keys or pandoc's title block.
 */
export function readFrontMatter(text: string): FoundMetadata {
  const head = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!head) return metadataOf(otherFields(text));
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(
    text.slice(head[0].length, head[0].length + LONGEST).replaceAll('\r', ' '),
  );
  return close ? metadataOf(fieldsOf(text.slice(head[0].length, head[0].length + close.index))) : {};
}

function fieldsOf(yaml: string): Fields {
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: 20, schema: 'core' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(
      Object.entries(value).map(([name, field]) => [name.toLowerCase().replaceAll('_', '-'), field as unknown]),
    );
  } catch {
    return new Map();
  }
}

/** What the fields of a head say; their names are in small letters. */
export function metadataOf(fields: Fields): FoundMetadata {
  const one = (...names: readonly string[]): string | undefined =>
    names.map((name) => plain(fields.get(name))).find((value) => value !== undefined);
  const authors = creators(
    fields.get('author') ?? fields.get('authors') ?? fields.get('by') ?? fields.get('byline') ?? fields.get('creator'),
  );
  const date = dateOf(one('date', 'published', 'publication-date', 'date-published', 'issued', 'created', 'year'));
  const key = one('citation-key', 'citekey', 'citation-id', 'key');
  const url = [one('url'), one('link'), one('source'), one('canonical'), one('canonical-url'), one('permalink')].find(
    (value) => /^https?:\/\//.test(value ?? ''),
  );
  const publisher =
    one('publisher', 'site', 'site-name', 'website', 'outlet', 'organization') ??
    [one('source')].find((value) => value !== undefined && !/^https?:/.test(value));
  const optional = {
    title: one('title'),
    publisher,
    url,
    type: one('type'),
    container: one('container-title', 'journal', 'publication', 'newspaper'),
    doi: one('doi'),
    date,
  };
  const given = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  ) as FoundMetadata;
  return {
    ...given,
    ...(authors.length > 0 ? { authors } : {}),
    ...(key !== undefined && /^[^\s{}()[\]@,;"']+$/.test(key) ? { key } : {}),
  };
}

function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 1000 ? undefined : text;
}

function dateOf(text: string | undefined): FoundMetadata['date'] {
  if (text === undefined) return undefined;
  return /^\d{4}$/.test(text) ? checked(Number(text)) : findDate(text);
}

/** A name, a list of names, or objects with `name` or `family` and `given`. */
function creators(value: unknown): Creator[] {
  if (typeof value === 'string') return value.split(/\s+and\s+|\s*;\s*/).flatMap((name) => parseCreator(name) ?? []);
  if (Array.isArray(value)) return value.flatMap(creators).slice(0, 100);
  if (typeof value !== 'object' || value === null) return [];
  const { name, family, given, literal } = value as Readonly<Record<string, unknown>>;
  if (typeof family === 'string') return [{ family, ...(typeof given === 'string' ? { given } : {}) }];
  return creators(name ?? literal);
}
