import { readXml } from '../archive/xml';
import type { BlockKind } from '../../model/source';

/** What a paragraph style means, by its id; undefined for running text. */
export type DocxStyles = ReadonlyMap<string, BlockKind>;

/**
 * The kinds of the styles of a document (`word/styles.xml`), by their English names and their outline levels,
 * inherited ones too.
 */
export function docxStyles(xml: string): DocxStyles {
  const kinds = new Map<string, BlockKind>();
  const bases = new Map<string, string>();
  let id = '';
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name') note(kinds, id, styleKind(value));
      else if (name === 'w:outlineLvl' && Number(value) < 9) note(kinds, id, 'heading');
      else if (name === 'w:basedOn') bases.set(id, value);
    },
    close: () => undefined,
  });
  for (const style of bases.keys()) note(kinds, style, inherited(style, bases, kinds));
  return kinds;
}

/** The kind that a style's name tells; `crumb` for tables of contents and running heads. */
export function styleKind(name: string): BlockKind | undefined {
  if (/^(?:heading ?\d|title|subtitle)$/i.test(name)) return 'heading';
  if (/^caption$/i.test(name)) return 'caption';
  if (/^(?:quote|intense quote|block text|quotations)$/i.test(name)) return 'quote';
  if (/^(?:toc ?\d|table of figures|index ?\d|header|footer|contents ?(?:heading|\d))$/i.test(name)) return 'crumb';
  return undefined;
}

function note(kinds: Map<string, BlockKind>, id: string, kind: BlockKind | undefined): void {
  if (kind && !kinds.has(id)) kinds.set(id, kind);
}

function inherited(id: string, bases: ReadonlyMap<string, string>, kinds: DocxStyles): BlockKind | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    const kind = kinds.get(at);
    if (kind) return kind;
    at = bases.get(at);
  }
  return undefined;
}
