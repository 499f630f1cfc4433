import type { Part } from '../support/document';
import { pagedParts, pageMarker } from '../support/paged-parts';
import type { KnownWords } from './hyphens';
import { joinLines } from './hyphens';
import type { Paragraph } from './paragraphs';
import { goesOn } from './paragraphs';

/**
 * Puts paragraphs together that go on in the next column or on the next page, whatever notes and tables stand
 * between.
 */
export function joined(paragraphs: readonly Paragraph[], words: KnownWords): readonly Paragraph[] {
  const all: Paragraph[] = [];
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (last && goesOn(last, paragraph)) {
      const page = paragraph.pages[0]!.page;
      const whole = joinLines(last.text, paragraph.text, words);
      if (last.pages.at(-1)!.page !== page) last.pages.push({ start: whole.length - paragraph.text.length, page });
      last.text = whole;
      last.isFull = paragraph.isFull;
      continue;
    }
    all.push(paragraph);
    if (paragraph.note === undefined && paragraph.kind !== 'table' && paragraph.kind !== 'caption') last = paragraph;
  }
  return all;
}

/** The parts of a document: a marker where a page begins, and each paragraph with its page. */
export function partsOf(paragraphs: readonly Paragraph[], locators: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let page = -1;
  for (const { kind, text, pages, note = '' } of paragraphs) {
    while (page < pages[0]!.page) parts.push(pageMarker(locators[++page]!));
    const places = pages.map(({ start, page: index }) => ({ start, locator: locators[index] }));
    parts.push(...pagedParts({ kind, text, pages: places, suffix: note === '' ? '' : `, n. ${note}` }));
  }
  return parts;
}
