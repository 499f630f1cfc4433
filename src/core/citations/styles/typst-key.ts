import type { CitationStyle } from './style';

/** `“…” @lim2020tiktok[p. 3]`, with a bibliography. https://typst.app/docs/reference/model/cite/ */
export const typstKey: CitationStyle = {
  id: 'typst',
  label: 'Citation key (Typst)',
  languages: ['typst'],
  gap: ' ',
  stop: 'after',
  usesKeys: true,
  cite({ source: { key }, locator, escape }) {
    const supplement = locator ? `[${escape(locator)}]` : '';
    const simple = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?$/u.test(key);
    return {
      text: simple
        ? `@${key}${supplement}`
        : `#cite(<${key.replace(/[<>()\s\\]/g, '')}>${locator ? `, supplement: ${supplement}` : ''})`,
    };
  },
  uses: (parts) => parts.citations.filter(({ kind }) => kind === 'key').length,
};
