import type { Node } from 'jsonc-parser';
import { getNodeValue, parseTree } from 'jsonc-parser';
import { message } from '../model/message';
import type { Creator, PartialDate, SourceMetadata } from '../model/metadata';
import { isDeepJson } from '../text/characters/deep-json';
import { makeKey } from '../text/attributing/citation-key';
import { parseCreator } from '../text/attributing/people';
import type { Bibliography, BibliographyEntry, BibliographyFormat } from './entry';
import { dateOf, isoDate } from './support/dates';
import { defined } from './support/defined';

/**
 * CSL-JSON as Zotero and pandoc write it: a list of items, also one under `items` or `references`. Other JSON files
 * have no entries.
 */
export const cslJson: BibliographyFormat = { format: 'csl-json', extensions: ['.json'], parse };

type Item = Readonly<Record<string, unknown>>;

function parse(text: string): Bibliography {
  if (isDeepJson(text)) return { entries: [], problems: [] };
  const list = listOf(parseTree(text));
  const items = list?.children?.filter(isItem) ?? [];
  if (!list || (items.length === 0 && list.children?.length !== 0)) return { entries: [], problems: [] };
  const lost = (list.children?.length ?? 0) - items.length;
  const problems =
    lost === 0
      ? []
      : [
          {
            code: 'syntax',
            severity: 'warning' as const,
            message: message('{0} entries of this bibliography have no id and were left out.', lost),
          },
        ];
  return { entries: items.map(toEntry), problems };
}

function listOf(root: Node | undefined): Node | undefined {
  if (root?.type === 'array') return root;
  const property = root?.children?.find(({ children }) =>
    ['items', 'references'].includes(String(children?.[0]?.value)),
  );
  return property?.children?.[1]?.type === 'array' ? property.children[1] : undefined;
}

function isItem(node: Node): boolean {
  if (node.type !== 'object') return false;
  const { id, type, title } = getNodeValue(node) as Item;
  const hasId = (typeof id === 'string' || typeof id === 'number') && id !== '';
  return hasId && (type !== undefined || title !== undefined);
}

function toEntry(node: Node): BibliographyEntry {
  const item = getNodeValue(node) as Item;
  const described = {
    authors: creators(item['author'] ?? item['editor']),
    type: text(item['type']) ?? 'article',
    ...defined('title', text(item['title'])),
    ...defined('publisher', text(item['publisher'])),
    ...defined('container', text(item['container-title'])),
    ...defined('date', date(item['issued'])),
    ...defined('url', text(item['URL'])),
    ...defined('doi', text(item['DOI'])),
  };
  const metadata: SourceMetadata = { ...described, key: keyOf(item, described) };
  return {
    key: metadata.key,
    metadata,
    span: { start: node.offset, end: node.offset + node.length },
    ...defined('file', text(item['file'])),
  };
}

/** The id where it can be typed in a draft, else (Zotero's addresses) the citation key or one made from the entry. */
function keyOf(item: Item, described: Omit<SourceMetadata, 'key'>): string {
  const id = text(item['citation-key']) ?? String(item['id']);
  return /^[^\s/{}()[\]@,;"']+$/.test(id) ? id : makeKey(described, id);
}

function creators(value: unknown): Creator[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: Item): Creator[] => {
    if (typeof name !== 'object' || (name as Item | null) === null) return [];
    const family = text(name['family']);
    const particle = text(name['non-dropping-particle']);
    const literal = text(name['literal']);
    if (family !== undefined)
      return [
        { family: particle === undefined ? family : `${particle} ${family}`, ...defined('given', text(name['given'])) },
      ];
    return literal === undefined ? [] : [parseCreator(literal) ?? { family: literal }];
  });
}

function date(value: unknown): PartialDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, raw, literal } = value as Item;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) return dateOf(...(first.slice(0, 3).map(String) as [string, string?, string?]));
  return isoDate(text(raw) ?? text(literal) ?? '');
}

/** The text without the markup that CSL allows in titles; undefined for anything empty or not a text. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value
    .replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]{0,80})?>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}
