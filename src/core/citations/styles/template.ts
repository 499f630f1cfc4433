import type { SourceMetadata } from '../../model/metadata';
import { referenceParts } from '../reference';

const FIELD = /\{(quote|author|title|publisher|date|url|key|locator)\}/g;

/** True where a configured style is a template of one's own: it names at least one field in braces. */
export function isTemplate(style: string): boolean {
  return new RegExp(FIELD.source).test(style);
}

/** What fills a template. */
export interface TemplateValues {
  readonly source: SourceMetadata;
  readonly locator?: string;
  /** The words as they belong into the draft, escaped, without marks; empty for a citation alone. */
  readonly quote: string;
  escape(text: string): string;
}

/**
 * A template with its fields filled in: `“{quote}” ({author}, {date}, {locator})`. The template itself is the writer's
 * own and may hold markup; the values are escaped. Where a field has no value, a comma or blank before it goes too, and
 * brackets that are left empty.
 */
export function fillTemplate(template: string, { source, locator, quote, escape }: TemplateValues): string {
  const { authors, title, publisher, date, url } = referenceParts(source);
  const values: Readonly<Record<string, string>> = {
    quote,
    author: escape(authors ?? ''),
    title: escape(title ?? ''),
    publisher: escape(publisher ?? ''),
    date: date ?? '',
    url: url ?? '',
    key: source.key.replace(/[{}\\\s]/g, ''),
    locator: escape(locator ?? ''),
  };
  const dropped = template.replace(
    /[,;:]?[ ~]?\{(author|title|publisher|date|url|key|locator)\}/g,
    (whole, name: string) => (values[name] === '' ? '' : whole),
  );
  return dropped
    .replace(/[([]\s*[,;:]*\s*[)\]]/g, '')
    .replace(/([([])[,;:]\s*/g, '$1')
    .replace(FIELD, (_, name: string) => values[name] ?? '');
}
