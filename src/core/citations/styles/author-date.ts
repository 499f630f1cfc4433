import { shortAuthor } from '../reference';
import type { CitationStyle } from './style';

const WRITTEN = /\([^()\n]{2,80},? (?:1[5-9]|20)\d{2}[a-z]?(?:, [^()\n]{1,30})?\)/g;

/** `“…” (Lim 2020, p. 3)`, written out, in any language. */
export const authorDate: CitationStyle = {
  id: 'author-date',
  label: 'Author and year',
  languages: [],
  gap: ' ',
  stop: 'after',
  usesKeys: false,
  cite({ source, locator, escape }) {
    const year = source.date ? String(source.date.year) : 'n.d.';
    return { text: `(${escape(`${shortAuthor(source)} ${year}${locator ? `, ${locator}` : ''}`)})` };
  },
  uses: (_parts, draft) => draft.match(WRITTEN)?.length ?? 0,
};
