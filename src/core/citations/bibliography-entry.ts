import { isoDate, type Creator, type SourceMetadata } from '../model/metadata';
import { safeUrl } from './reference';

/** A bibliography file of the draft, as it stands. */
export interface BibliographyText {
  readonly uri: string;
  readonly text: string;
}

/** What is added to a bibliography: text at an offset. */
export interface Addition {
  readonly at: number;
  readonly newText: string;
}

/**
 * The entry of a source added at the end of a bibliography. BibTeX or CSL-JSON, told by the file's ending and
 * content; all else is left as it is.
 */
export function bibliographyAddition({ uri, text }: BibliographyText, source: SourceMetadata): Addition | undefined {
  if (hasKey(text, source.key)) return undefined;
  const path = uri.toLowerCase().replace(/[?#].*$/, '');
  if (path.endsWith('.bib')) return addBibtex(text, source);
  return path.endsWith('.json') ? addCsl(text, source) : undefined;
}

/** True where a bibliography's text has an entry of this key. */
export function hasKey(text: string, key: string): boolean {
  const name = key.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return new RegExp(`@\\w{1,30}\\s{0,20}[{(]\\s{0,20}${name}\\s{0,20},|"id"\\s{0,20}:\\s{0,20}"${name}"`, 'i').test(
    text,
  );
}

function addBibtex(text: string, source: SourceMetadata): Addition {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\n([ \t]+)\w+\s*=/.exec(text)?.[1] ?? '  ';
  const at = text.trimEnd().length;
  const fields = bibtexFields(source).map(([name, value]) => `${indent}${name} = {${value}},`);
  const entry = [
    `@${source.type === 'book' ? 'book' : source.container ? 'article' : 'online'}{${source.key},`,
    ...fields,
    '}',
  ].join(newline);
  return { at, newText: `${at === 0 ? '' : newline + newline}${entry}${text.length === at ? newline : ''}` };
}

function bibtexFields(source: SourceMetadata): readonly (readonly [string, string])[] {
  const { authors, title, container, publisher, date, url, doi } = source;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? authors.map(bibtexName).join(' and ') : undefined],
    ['title', title && `{${bibtexText(title)}}`],
    ['journal', container && bibtexText(container)],
    ['publisher', publisher && bibtexText(publisher)],
    ['date', date && isoDate(date)],
    ['url', safeUrl(url)?.replace(/%/g, '\\%')],
    ['doi', doi && bibtexText(doi)],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** A body's name is braced, so that BibTeX does not take it apart. */
function bibtexName({ family, given }: Creator): string {
  return given ? `${bibtexText(family)}, ${bibtexText(given)}` : `{${bibtexText(family)}}`;
}

/** Text in which nothing is a command and braces cannot come out of balance. */
function bibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[{}\\]/g, '')
    .replace(/[$&#_%]/g, '\\$&')
    .replace(/\^/g, '\\textasciicircum{}')
    .replace(/~/g, '\\textasciitilde{}')
    .trim();
}

function addCsl(text: string, source: SourceMetadata): Addition | undefined {
  const close = text.lastIndexOf(']');
  if (close < 0) return text.trim() === '' ? { at: 0, newText: `[\n${cslItem(source, '  ')}\n]\n` } : undefined;
  const before = text.slice(0, close).trimEnd();
  const indent = /\n([ \t]+)\{/.exec(text)?.[1] ?? '  ';
  const isEmpty = before.endsWith('[');
  const newText = `${isEmpty ? '' : ','}\n${cslItem(source, indent)}${text.slice(before.length, close).includes('\n') ? '' : '\n'}`;
  return { at: before.length, newText: text.includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText };
}

/** CSL-JSON. https://docs.citationstyles.org/en/stable/specification.html */
function cslItem(
  { key, type, authors, title, container, publisher, date, url, doi }: SourceMetadata,
  indent: string,
): string {
  const item = {
    id: key,
    type: type && type !== 'article' ? type : 'article-newspaper',
    ...(title && { title }),
    ...(authors.length > 0 && {
      author: authors.map(({ family, given }) => (given ? { family, given } : { literal: family })),
    }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(date && { issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] } }),
    ...(url && { URL: url }),
    ...(doi && { DOI: doi }),
  };
  return JSON.stringify(item, undefined, 2)
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
