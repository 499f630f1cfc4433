import type { Area } from '../../model/source';
import { firstOf, lastOf } from '../../text/nth';
import type { Part } from '../support/document';
import { pagedParts, pageMarker } from '../support/paged-parts';
import { around, type Box } from './geometry';
import type { KnownWords } from '../support/wrapped/hyphens';
import { joinLines, withHyphen } from '../support/wrapped/hyphens';
import type { Paragraph } from './paragraphs';
import { goesOn } from './paragraphs';

/** Puts paragraphs together that go on in the next column or page. Whatever notes and tables stand between. */
export function joined(paragraphs: readonly Paragraph[], words: KnownWords): readonly Paragraph[] {
  const all: Paragraph[] = [];
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (last && goesOn(last, paragraph)) {
      const next = firstOf(paragraph.pages);
      const part = lastOf(last.pages);
      const whole = joinLines(last.text, paragraph.text, words);
      if (part.page === next.page) part.box = around(part.box, next.box);
      else last.pages.push({ ...next, start: whole.length - paragraph.text.length });
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
    while (page < firstOf(pages).page) parts.push(pageMarker(locators[++page] ?? ''));
    const places = pages.map(({ start, page: index, box }) => ({ start, locator: locators[index], area: areaOf(box) }));
    parts.push(
      ...pagedParts({ kind, text: withHyphen(text), pages: places, suffix: note === '' ? '' : `, n. ${note}` }),
    );
  }
  return parts;
}

/** The box in whole points. */
function areaOf({ left, top, right, bottom }: Box): Area {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.max(0, Math.ceil(right)),
    bottom: Math.max(0, Math.ceil(bottom)),
  };
}
