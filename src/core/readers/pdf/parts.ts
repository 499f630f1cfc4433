import { splitSentences } from '../../text/sentences';
import type { Part } from '../support/document';
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

/**
 * The parts of a document: a marker where a page begins, and each paragraph with its page, cut where a sentence runs
 * over its end.
 */
export function partsOf(paragraphs: readonly Paragraph[], locators: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let page = -1;
  for (const paragraph of paragraphs) {
    while (page < paragraph.pages[0]!.page) parts.push(marker(locators[++page]!));
    parts.push(...cutByPage(paragraph, locators));
  }
  return parts;
}

/** A line in the text that stands for the start of a page: a crumb, the only kind that has a locator. */
function marker(locator: string): Part {
  return { kind: 'crumb', text: `— ${locator} —`, locator };
}

function cutByPage({ text, kind, pages, note }: Paragraph, locators: readonly string[]): readonly Part[] {
  const suffix = note === undefined || note === '' ? '' : `, n. ${note}`;
  const [first] = pages;
  if (pages.length === 1) return [{ kind, text, locator: locators[first!.page]! + suffix }];
  const pageAt = (offset: number): number =>
    [...pages].reverse().find(({ start }) => start <= offset)?.page ?? first!.page;
  const parts: Part[] = [];
  let end = 0;
  for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
    const locator = range(locators[pageAt(sentence.start)]!, locators[pageAt(sentence.end - 1)]!) + suffix;
    const last = parts.at(-1);
    const words = text.slice(end, sentence.end);
    end = sentence.end;
    if (last?.locator === locator) parts[parts.length - 1] = { ...last, text: last.text + words };
    else parts.push({ kind, text: words, locator, runsOn: last !== undefined });
  }
  return parts;
}

/** "pp. 3–4" from "p. 3" and "p. 4". */
function range(from: string, to: string): string {
  if (from === to) return from;
  const label = /(?:PDF )?p\. (.*)$/.exec(to)?.[1] ?? to;
  return `${from.replace('p. ', 'pp. ')}–${label}`;
}
