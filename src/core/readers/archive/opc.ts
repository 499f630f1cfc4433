import { failure, type Result, success } from '../../model/problem';
import { readXml } from './xml';
import { openZip, whyUnread, type Zip } from './zip';
import { fileName, folderHolding } from '../../text/path-parts';

/** A relation from one part of a package to another (ECMA-376, part 2). */
export interface Relation {
  readonly id: string;
  /** The last segment of its type: `officeDocument`, `footnotes`, `slide`, … */
  readonly type: string;
  /** Name of the part it leads to, or an address outside. */
  readonly target: string;
}

/** The name of the part that holds the relations of a part; those of the package itself where `part` is empty. */
export function relationsName(part: string): string {
  return `${folderHolding(part)}_rels/${fileName(part)}.rels`;
}

/** The relations of a part, in the file's order; those of the package itself where `part` is empty. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const folder = folderHolding(part);
  const xml = zip.text(relationsName(part));
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship') return;
      if (id === undefined || type === undefined || target === undefined) return;
      const part = mode === 'External' ? target : partName(folder, target);
      relations.push({ id, type: fileName(type), target: part });
    },
    close: () => undefined,
  });
  return relations;
}

/** The name of the part of some type that a part is related to first. */
export function relatedPart(zip: Zip, part: string, type: string): string | undefined {
  return relationsOf(zip, part).find((relation) => relation.type === type)?.target;
}

/** A package with the part that it is about. */
export interface Package {
  readonly zip: Zip;
  /** The name of that part: `word/document.xml`, `xl/workbook.xml`, … */
  readonly main: string;
  readonly xml: string;
}

/** The package in these bytes. Fails with `damaged`, `encrypted`, or `format` where it is about nothing. */
export function openPackage(bytes: Uint8Array): Result<Package> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = relatedPart(zip.value, '', 'officeDocument');
  const xml = main === undefined ? undefined : zip.value.text(main);
  return main === undefined || xml === undefined
    ? failure(whyUnread(zip.value))
    : success({ zip: zip.value, main, xml });
}

/** The texts of a part's relations of some type, in order. */
export function partTexts(zip: Zip, relations: readonly Relation[], type: string): readonly string[] {
  return relations.flatMap((relation) => (relation.type === type ? (zip.text(relation.target) ?? []) : []));
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
