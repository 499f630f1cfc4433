import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import type { BlockKind } from '../../model/source';

/** What the styles of a Word document say, by their ids. */
export interface DocxStyles {
  /** Of paragraphs; running text has no kind. */
  readonly kinds: ReadonlyMap<string, BlockKind>;
  /** Of characters. */
  readonly raised: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/**
 * The styles of a document (`word/styles.xml`), inherited ones too: paragraphs by their English names and outline
 * levels, characters by what is raised or hidden.
 */
export function docxStyles(xml: string): DocxStyles {
  const kinds = new Map<string, BlockKind>();
  const raised = new Map<string, boolean>();
  const hidden = new Map<string, boolean>();
  const bases = new Map<string, string>();
  let id = '';
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name') note(kinds, id, styleKind(value));
      else if (name === 'w:outlineLvl' && Number(value) < 9) note(kinds, id, 'heading');
      else if (name === 'w:basedOn') bases.set(id, value);
      else if (name === 'w:vertAlign') raised.set(id, value === 'superscript');
      else if (name === 'w:vanish') hidden.set(id, isOn(attributes));
    },
    close: () => undefined,
  });
  for (const style of bases.keys()) note(kinds, style, inherited(style, bases, kinds));
  const having = (values: ReadonlyMap<string, boolean>): ReadonlySet<string> =>
    new Set([...values.keys(), ...bases.keys()].filter((style) => inherited(style, bases, values) === true));
  return { kinds, raised: having(raised), hidden: having(hidden) };
}

/** Whether a property that is on or off (`w:vanish`) is on: it is where no value stands. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
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

function inherited<T>(id: string, bases: ReadonlyMap<string, string>, values: ReadonlyMap<string, T>): T | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    const value = values.get(at);
    if (value !== undefined) return value;
    at = bases.get(at);
  }
  return undefined;
}
