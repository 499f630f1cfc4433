import { message } from '../model/message';
import type { Creator, SourceMetadata } from '../model/metadata';
import type { Problem } from '../model/problem';
import { lineStarts, positionAt } from '../text/lines';
import { parseCreator } from '../text/attributing/people';
import type { Bibliography, BibliographyEntry, BibliographyFormat } from './entry';
import type { RawEntry } from './support/bibtex-entries';
import { scanBibtex } from './support/bibtex-entries';
import { bibdeskFile } from './support/bibdesk-file';
import { dateOf, isoDate } from './support/dates';
import { defined } from './support/defined';
import { latexToText } from '../text/characters/latex-text';

/**
 * BibTeX and BibLaTeX. An own parser: the usual ones throw a whole file away for one bad entry, and lose the offsets.
 */
export const bibtex: BibliographyFormat = { format: 'bibtex', extensions: ['.bib', '.bibtex'], parse };

/** More broken entries than this are not worth a line each. */
const MOST_PROBLEMS = 20;

/** CSL item types of BibTeX's and BibLaTeX's entry types. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  proceedings: 'book',
  manual: 'report',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  patent: 'patent',
  video: 'motion_picture',
  audio: 'song',
  unpublished: 'manuscript',
  letter: 'personal_communication',
  legislation: 'legislation',
  newspaper: 'article-newspaper',
};

function parse(text: string): Bibliography {
  const { entries, broken } = scanBibtex(text);
  const starts = lineStarts(text);
  return {
    entries: entries.filter(({ type }) => type !== 'xdata').flatMap(toEntries),
    problems: broken.slice(0, MOST_PROBLEMS).map((at) => brokenEntry(positionAt(starts, at).line + 1)),
  };
}

function brokenEntry(line: number): Problem {
  return {
    code: 'syntax',
    severity: 'warning',
    message: message('The bibliography entry at line {0} could not be read: a bracket or its key is missing.', line),
  };
}

/** An entry, and the same work by the other keys that BibLaTeX may call it by: `ids = {lim, lim2021}`. */
function toEntries(raw: RawEntry): readonly BibliographyEntry[] {
  const entry = toEntry(raw);
  const aliases = (raw.fields.get('ids') ?? '')
    .replace(/[{}]/g, '')
    .split(/[\s,]+/)
    .filter((key) => key !== '');
  const { metadata, span } = entry;
  return [entry, ...aliases.map((key) => ({ key, metadata: { ...metadata, key }, span }))];
}

function toEntry({ type, key, fields, span }: RawEntry): BibliographyEntry {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => latexToText(fields.get(name) ?? '')).find((value) => value !== '');
  const file = filePath(fields.get('file') ?? fields.get('pdf') ?? '') ?? bibdeskFile(fields);
  const metadata: SourceMetadata = {
    key,
    authors: authorsOf(fields.get('author') ?? fields.get('editor') ?? ''),
    type: TYPES[type] ?? 'article',
    ...defined('title', titleOf(text('title'), text('subtitle'))),
    ...defined('publisher', text('publisher', 'organization', 'institution', 'school')),
    ...defined('container', text('journaltitle', 'journal', 'booktitle', 'newspaper', 'maintitle')),
    ...defined(
      'date',
      isoDate(fields.get('date') ?? '') ?? dateOf(fields.get('year'), fields.get('month'), fields.get('day')),
    ),
    ...defined('url', urlOf(fields.get('url') ?? fields.get('howpublished') ?? '')),
    ...defined('doi', text('doi')),
  };
  return { key, metadata, span, ...defined('file', file) };
}

function titleOf(title: string | undefined, subtitle: string | undefined): string | undefined {
  return title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;
}

/**
 * "Lim, Shawn and {The Drum} and others": names parted by "and" outside braces; a name wholly in braces is a body's.
 */
function authorsOf(value: string): Creator[] {
  return splitNames(value).flatMap((name) => {
    const plain = latexToText(name);
    if (plain === '' || plain === 'others') return [];
    return /^\{[^{}]*\}$/.test(name) ? { family: plain } : (parseCreator(plain) ?? []);
  });
}

function splitNames(value: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '{') depth++;
    else if (value[i] === '}') depth--;
    else if (depth <= 0 && /\s/.test(value.charAt(i)) && /^\sand\s/i.test(value.slice(i, i + 5))) {
      names.push(value.slice(start, i));
      start = i + 4;
      i += 3;
    }
  }
  return [...names, value.slice(start)].map((name) => name.trim());
}

function urlOf(value: string): string | undefined {
  return /https?:\/\/[^\s{}]+/.exec(
    value.replaceAll('\\_', '_').replaceAll('\\%', '%').replaceAll('\\&', '&').replaceAll('\\#', '#'),
  )?.[0];
}

/**
 * The path that a reference manager gives: of several files (`a;b`, `description:path:type;…` with escaped signs) the
 * PDF, which is what a page is cited from, else the first.
 */
function filePath(value: string): string | undefined {
  const paths = value
    .replace(/[{}]/g, '')
    .split(/(?<!\\);/)
    .map(onePath)
    .filter((path) => path !== '');
  return paths.find((path) => /\.pdf$/i.test(path)) ?? paths[0];
}

function onePath(written: string): string {
  // A colon behind a single letter is that of a disk.
  const parts = written.trim().split(/(?<!\\)(?<!(?:^|:)[A-Za-z]):/);
  return (parts.length >= 3 ? (parts[1] ?? '') : written).replace(/\\([:;\\_])/g, '$1').trim();
}
