import type { BlockKind } from '../../model/source';
import { KINDS_OF_ELEMENTS } from '../../text/words/html-elements';

/** The kinds of block that elements of HTML are, in web pages and books alike; table cells are told by who reads. */
export const HTML_KINDS: Readonly<Record<string, BlockKind>> = {
  ...KINDS_OF_ELEMENTS,
  dt: 'list-item',
  pre: 'code',
};
