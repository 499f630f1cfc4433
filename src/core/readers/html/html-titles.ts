import { plainWord } from '../../text/attributing/citation-key';
import { nth } from '../../text/nth';
import type { HtmlElement, HtmlTree } from './html-tree';
import { around } from './html-tree';

/** The first heading whose words the page's title repeats; -1 where there is none. */
export function titleOfPage(tree: HtmlTree): number {
  return headingsOf(tree).find(({ isRepeated }) => isRepeated)?.element ?? -1;
}

/** Every `h1`, and the smaller headings whose words the page's title repeats. */
export function titleHeadings(tree: HtmlTree): readonly number[] {
  return headingsOf(tree).flatMap(({ element, isRepeated }) =>
    isRepeated || nth(tree.elements, element).name === 'h1' ? [element] : [],
  );
}

interface Heading {
  readonly element: number;
  /** Whether the page's title has its words. */
  readonly isRepeated: boolean;
}

function headingsOf({ elements, texts }: HtmlTree): readonly Heading[] {
  const words = new Map<number, string>();
  let title = '';
  for (const { element, text } of texts) {
    if (elements[element]?.name === 'title') title += text;
    const heading = headingAround(elements, element);
    if (heading >= 0) words.set(heading, (words.get(heading) ?? '') + text);
  }
  const page = plainWord(title);
  return [...words].map(([element, text]) => {
    const plain = plainWord(text);
    return { element, isRepeated: plain.length >= 10 && page.includes(plain) };
  });
}

function headingAround(elements: readonly HtmlElement[], element: number): number {
  return around(elements, element, 4, (i) => /^h[1-3]$/.test(nth(elements, i).name));
}
