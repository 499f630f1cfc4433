import { partName } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Zip } from '../archive/zip';
import { folderHolding } from '../../text/path-parts';

/** What an e-book is made of (EPUB 3.3, 5). */
export interface EpubPackage {
  /** The package document. */
  readonly xml: string;
  /** Names of the chapters' files in their reading order. */
  readonly chapters: readonly string[];
  /** Files that list chapters and printed pages. */
  readonly navigation: readonly string[];
}

/** More files than a book has chapters. */
const MOST_CHAPTERS = 5_000;

/** The package that the archive's container names; undefined where there is none. */
export function readPackage(zip: Zip): EpubPackage | undefined {
  const name = rootFile(zip);
  const xml = name === undefined ? undefined : zip.text(name);
  if (name === undefined || xml === undefined) return undefined;
  const folder = folderHolding(name);
  const files = new Map<string, string>();
  const order: string[] = [];
  const navigation: string[] = [];
  readXml(xml, {
    open(element, { id, href, idref, properties, 'media-type': type }) {
      if (element === 'item' && id !== undefined && href !== undefined) {
        const file = partName(folder, decoded(href));
        files.set(id, file);
        if (/\bnav\b/.test(properties ?? '') || type === 'application/x-dtbncx+xml') navigation.push(file);
      } else if (element === 'itemref' && idref !== undefined && order.length < MOST_CHAPTERS) order.push(idref);
    },
    close: () => undefined,
  });
  return { xml, navigation, chapters: [...new Set(order)].flatMap((id) => files.get(id) ?? []) };
}

/** A path as the archive spells it; `%20` is a blank. */
export function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function rootFile(zip: Zip): string | undefined {
  let name: string | undefined;
  readXml(zip.text('META-INF/container.xml') ?? '', {
    open(element, attributes) {
      if (/(?:^|:)rootfile$/.test(element)) name ??= attributes['full-path'];
    },
    close: () => undefined,
  });
  return name;
}
