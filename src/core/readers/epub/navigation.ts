import { partName } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Zip } from '../archive/zip';
import type { EpubPackage } from './package';
import { decoded } from './package';
import { folderHolding } from '../../text/path-parts';

/** What a book's lists say of places in it, by `file` or `file#id`. */
export interface EpubNavigation {
  readonly chapters: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}

const LONGEST_NAME = 80;

/** The table of contents and the list of printed pages. Of EPUB 3 (`nav`) and of EPUB 2 (NCX). */
export function readNavigation(zip: Zip, { navigation }: EpubPackage): EpubNavigation {
  const chapters = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const file of navigation) {
    const xml = zip.text(file);
    if (xml !== undefined) readList(xml, folderHolding(file), chapters, pages);
  }
  return { chapters, pages };
}

function readList(xml: string, folder: string, chapters: Map<string, string>, pages: Map<string, string>): void {
  let into: Map<string, string> | undefined;
  let text = '';
  let href = '';
  const note = (): void => {
    const place = partName(folder, decoded(href));
    const name = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
    const isNamed = place !== '' && name !== '';
    if (isNamed && into && !into.has(place)) into.set(place, name);
    href = '';
  };
  readXml(xml, {
    open(element, attributes) {
      const type = attributes['epub:type'];
      if (element === 'nav') into = type === 'toc' ? chapters : type === 'page-list' ? pages : undefined;
      else if (/(?:^|:)navMap$/.test(element)) into = chapters;
      else if (/(?:^|:)pageList$/.test(element)) into = pages;
      else if (element === 'a') [href, text] = [attributes['href'] ?? '', ''];
      else if (/(?:^|:)(?:navPoint|pageTarget)$/.test(element)) text = '';
      else if (/(?:^|:)content$/.test(element)) {
        href = attributes['src'] ?? '';
        note();
      }
    },
    text(more) {
      if (text.length < 1_000) text += more;
    },
    close(element) {
      if (element === 'a') note();
    },
  });
}
