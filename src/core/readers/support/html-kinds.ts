import type { BlockKind } from '../../model/source';

/** The kinds of block that elements of HTML are, in web pages and books alike; table cells are told by who reads. */
export const HTML_KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  pre: 'code',
};
