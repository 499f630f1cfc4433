import { readXml } from './xml';
import type { Zip } from './zip';

/** A relation from one part of a package to another (ECMA-376, part 2). */
export interface Relation {
  readonly id: string;
  /** The last segment of its type: `officeDocument`, `footnotes`, `slide`, … */
  readonly type: string;
  /** Name of the part it leads to, or an address outside. */
  readonly target: string;
}

/** The relations of a part, in the file's order; those of the package itself where `part` is empty. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = zip.text(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      const part = mode === 'External' ? target : partName(folder, target);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: part });
    },
    close: () => undefined,
  });
  return relations;
}

/** The part that the package is about: `word/document.xml`, `xl/workbook.xml`, … */
export function mainPart(zip: Zip): string | undefined {
  return relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
}

/** The name of a part as seen from a folder; `..` never leads out of the archive. */
export function partName(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
