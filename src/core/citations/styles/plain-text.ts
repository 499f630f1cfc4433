import { formatReference } from '../reference';
import type { CitationStyle } from './style';

/**
 * `“…” (Shawn Lim, “Title”, The Drum, 14 August 2020, https://…)`: the whole reference in brackets, for texts without
 * markup.
 */
export const plainText: CitationStyle = {
  id: 'plain',
  label: 'Full reference in brackets',
  languages: [],
  gap: ' ',
  stop: 'after',
  usesKeys: false,
  cite: ({ source, locator, escape, inMarks }) => ({
    text: `(${escape(formatReference(source, locator, inMarks))})`,
  }),
  uses: () => 0,
};
