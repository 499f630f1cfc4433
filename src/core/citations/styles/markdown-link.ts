import { referenceParts, shortAuthor } from '../reference';
import type { CitationStyle } from './style';

/** `“…” ([The Drum, 14 August 2020](https://…))`: a link in the running text. */
export const markdownLink: CitationStyle = {
  id: 'link',
  label: 'Link in the text',
  languages: ['markdown', 'quarto'],
  gap: ' ',
  stop: 'after',
  usesKeys: false,
  cite({ source, locator, escape }) {
    const { publisher, date, url } = referenceParts(source);
    const name = escape([publisher ?? shortAuthor(source), date, locator].filter(Boolean).join(', '));
    return { text: url ? `([${name}](${url}))` : `(${name})` };
  },
  uses: (parts, draft) =>
    parts.citations.filter(({ kind, whole }) => kind === 'link' && draft[whole.start] === '[').length,
};
