import type { Area, BlockKind } from '../../model/source';
import { splitSentences } from '../../text/words/sentences';
import type { Part } from './document';

/** A page on which a part of a paragraph stands, from `start` on in its text. */
interface PlacedPage {
  readonly start: number;
  readonly locator: string | undefined;
  readonly area?: Area;
}

/** A paragraph with the places at which pages start in it; the first is at 0. */
export interface PagedParagraph {
  readonly kind: BlockKind;
  readonly text: string;
  readonly pages: readonly PlacedPage[];
  /** What follows every page: the number of a note. */
  readonly suffix?: string;
}

/** A line in the text that stands for the start of a page: a crumb, the only kind that has a locator. */
export function pageMarker(locator: string): Part {
  return { kind: 'crumb', text: `— ${locator} —`, locator };
}

/** The paragraph in parts, each with its page: what stands on one, and the sentence that runs over its end. */
export function pagedParts({ kind, text, pages, suffix = '' }: PagedParagraph): readonly Part[] {
  const [first] = pages;
  if (first && pages.length === 1) return [{ kind, text, locator: suffixed(first.locator, suffix), ...areaIn(first) }];
  const descending = [...pages].reverse();
  const pageAt = (offset: number): PlacedPage | undefined => descending.find(({ start }) => start <= offset);
  const parts: Part[] = [];
  let end = 0;
  for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
    const page = pageAt(sentence.start);
    const locator = suffixed(range(page?.locator, pageAt(sentence.end - 1)?.locator), suffix);
    const last = parts.at(-1);
    const words = text.slice(end, sentence.end);
    end = sentence.end;
    if (last && last.locator === locator) parts[parts.length - 1] = { ...last, text: last.text + words };
    else parts.push({ kind, text: words, locator, ...areaIn(page), runsOn: last !== undefined });
  }
  return parts;
}

function areaIn(page: PlacedPage | undefined): { readonly area?: Area } {
  return page?.area ? { area: page.area } : {};
}

/** "pp. 3–4" from "p. 3" and "p. 4". */
function range(from: string | undefined, to: string | undefined): string | undefined {
  if (from === to || from === undefined || to === undefined) return from ?? to;
  const label = /(?:PDF )?p\. (.*)$/.exec(to)?.[1];
  return label === undefined ? from : `${from.replace('p. ', 'pp. ')}–${label}`;
}

function suffixed(locator: string | undefined, suffix: string): string | undefined {
  return locator === undefined ? suffix.replace(/^, /, '') || undefined : locator + suffix;
}
