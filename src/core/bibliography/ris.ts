import { message } from '../model/message';
import type { SourceMetadata } from '../model/metadata';
import type { Problem } from '../model/problem';
import { makeKey } from '../text/attributing/citation-key';
import { parseCreator } from '../text/attributing/people';
import type { Bibliography, BibliographyEntry, BibliographyFormat } from './entry';
import { dateOf, isoDate } from './support/dates';
import { defined } from './support/defined';

/** RIS, as reference managers and publishers' "export citation" write it. */
export const ris: BibliographyFormat = { format: 'ris', extensions: ['.ris'], parse };

const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  VIDEO: 'motion_picture',
  SOUND: 'song',
  DATA: 'dataset',
  LEGAL: 'legislation',
  BILL: 'bill',
  PAT: 'patent',
  UNPB: 'manuscript',
  GEN: 'article',
};

/** One record: its fields in order of writing, and its place. */
interface RisRecord {
  readonly start: number;
  readonly end: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

function parse(text: string): Bibliography {
  const { records, unfinished } = recordsOf(text);
  return { entries: records.map(toEntry), problems: unfinished === 0 ? [] : [unfinishedRecords(unfinished)] };
}

/**
 * A record runs from TY to ER; where ER is missing, to the next TY. Lines without a tag go on with the field before.
 */
function recordsOf(text: string): { readonly records: readonly RisRecord[]; readonly unfinished: number } {
  const records: RisRecord[] = [];
  let unfinished = 0;
  let open: { start: number; end: number; fields: Map<string, string[]>; last: string[] } | undefined;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const end = match.index + match[0].length;
    const tagged = /^([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/.exec(match[0].replace(/\s+$/, ''));
    if (tagged?.[1] === 'TY') {
      if (open) {
        unfinished++;
        records.push(open);
      }
      open = { start: match.index, end, fields: new Map(), last: [] };
    }
    if (!open) continue;
    open.end = end;
    if (!tagged) {
      const before = open.last.pop();
      if (before !== undefined) open.last.push(`${before} ${match[0].trim()}`);
    } else if (tagged[1] === 'ER') {
      records.push(open);
      open = undefined;
    } else {
      open.last = open.fields.get(tagged[1] ?? '') ?? [];
      open.last.push((tagged[2] ?? '').trim());
      open.fields.set(tagged[1] ?? '', open.last);
    }
  }
  return open ? { records: [...records, open], unfinished: unfinished + 1 } : { records, unfinished };
}

function toEntry({ fields, start, end }: RisRecord): BibliographyEntry {
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== '');
  const described = {
    authors: all('AU', 'A1').flatMap((name) => parseCreator(name.replace(/,\s*$/, '')) ?? []),
    type: TYPES[all('TY')[0] ?? ''] ?? 'article',
    ...defined('title', all('TI', 'T1', 'CT', 'BT')[0]),
    ...defined('publisher', all('PB')[0]),
    ...defined('container', all('T2', 'JO', 'JF', 'JA', 'BT')[0]),
    ...defined(
      'date',
      all('DA', 'PY', 'Y1')
        .map(risDate)
        .filter((found) => found !== undefined)
        .sort((a, b) => parts(b) - parts(a))[0],
    ),
    ...defined('url', all('UR', 'LK')[0]),
    ...defined('doi', all('DO')[0]),
  };
  const id = all('ID')[0];
  const metadata: SourceMetadata = {
    ...described,
    key: id !== undefined && /^[^\s{}()[\]@,;"']+$/.test(id) ? id : makeKey(described, 'reference'),
  };
  return { key: metadata.key, metadata, span: { start, end }, ...defined('file', all('L1', 'L2')[0]) };
}

/** "2020/09/14/other", "2020", "2020-09-14". */
function risDate(value: string): SourceMetadata['date'] {
  return isoDate(value) ?? dateOf(value);
}

function parts(date: NonNullable<SourceMetadata['date']>): number {
  return (date.month === undefined ? 0 : 1) + (date.day === undefined ? 0 : 1);
}

function unfinishedRecords(count: number): Problem {
  return {
    code: 'syntax',
    severity: 'warning',
    message: message('{0} entries of this bibliography have no end (ER); they were read as far as they go.', count),
  };
}
