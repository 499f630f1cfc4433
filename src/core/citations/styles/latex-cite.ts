import type { CitationStyle } from './style';

/** `\autocite[3]{lim2020tiktok}`: biblatex chooses between note and bracket. */
export const latexAutocite = style('autocite', 'after');
/** `\parencite[3]{lim2020tiktok}`. */
export const latexParencite = style('parencite', 'after');
/** `\footcite[3]{lim2020tiktok}`, after the full stop. */
export const latexFootcite = style('footcite', 'before');
/** `\cite[p.~3]{lim2020tiktok}`, for drafts without biblatex. */
export const latexCite = style('cite', 'after');

function style(command: 'autocite' | 'parencite' | 'footcite' | 'cite', stop: CitationStyle['stop']): CitationStyle {
  const written = new RegExp(`\\\\${command}s?\\*?\\s?[[{(]`, 'gi');
  return {
    id: command,
    label: `\\${command}`,
    languages: ['latex'],
    gap: stop === 'before' ? '' : '~',
    stop,
    usesKeys: true,
    cite({ source: { key }, locator, escape }) {
      const page = locator === undefined ? '' : `[${postnote(locator, command === 'cite', escape)}]`;
      return { text: `\\${command}${page}{${safeKey(key)}}` };
    },
    uses: (_parts, draft) => draft.match(written)?.length ?? 0,
  };
}

/** biblatex writes "p." before bare page numbers itself. */
function postnote(locator: string, keepsWord: boolean, escape: (text: string) => string): string {
  const page = /^pp?\.\s?([\divxlc]+(?:\s?[–-]\s?[\divxlc]+)?)$/i.exec(locator)?.[1];
  if (page !== undefined && !keepsWord) return page.replace(/\s?[–-]\s?/, '--');
  const text = escape(locator);
  return /[[\]]/.test(text) ? `{${text}}` : text;
}

function safeKey(key: string): string {
  return key.replace(/[{}\\%#~,\s]/g, '');
}
