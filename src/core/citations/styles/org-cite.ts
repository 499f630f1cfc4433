import type { CitationStyle } from './style';

/** `“…” [cite:@lim2020tiktok p. 3]`. https://orgmode.org/manual/Citations.html */
export const orgCite: CitationStyle = {
  id: 'org',
  label: 'Citation (Org)',
  languages: ['org'],
  gap: ' ',
  stop: 'after',
  usesKeys: true,
  cite: ({ source: { key }, locator, escape }) => ({
    text: `[cite:@${key.replace(/[\][;,\s]/g, '')}${locator ? ` ${escape(locator)}` : ''}]`,
  }),
  uses: (parts) => parts.citations.filter(({ kind }) => kind === 'key').length,
};
