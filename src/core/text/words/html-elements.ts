/** The kinds of block that elements of HTML are wherever they stand: in sources and in drafts. */
export const KINDS_OF_ELEMENTS: Readonly<Record<string, 'heading' | 'list-item' | 'caption' | 'quote'>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};
