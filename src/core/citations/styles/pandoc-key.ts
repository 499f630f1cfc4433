import type { CitationStyle } from './style';

/** Keys that pandoc reads without braces. https://pandoc.org/MANUAL.html#citation-syntax */
const SIMPLE_KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u;

/** `“…” [@lim2020tiktok, p. 3]`, for pandoc, Quarto and R Markdown with a bibliography. */
export const pandocKey: CitationStyle = {
  id: 'pandoc',
  label: 'Citation key (pandoc)',
  languages: ['markdown', 'quarto'],
  gap: ' ',
  stop: 'after',
  usesKeys: true,
  cite({ source: { key }, locator, escape }) {
    const written = SIMPLE_KEY.test(key) ? key : `{${key.replace(/[{}\s]/g, '')}}`;
    return { text: `[@${written}${locator ? `, ${escape(locator)}` : ''}]` };
  },
  uses: (parts, draft) =>
    parts.citations.filter(({ kind, whole }) => kind === 'key' && draft[whole.start] === '[').length,
};
