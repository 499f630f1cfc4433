import { referenceParts } from '../reference';
import type { CitationStyle, CiteRequest } from './style';
import { existingNote, freeLabel } from '../support/footnotes';

/** `“…”[^1]`, with `[^1]: Shawn Lim, “Title”, *The Drum*, 14 August 2020, <https://…>.` at the end of the draft. */
export const markdownFootnote: CitationStyle = {
  id: 'footnote',
  label: 'Footnote',
  languages: ['markdown', 'quarto'],
  gap: '',
  stop: 'before',
  usesKeys: false,
  cite(request) {
    const existing = existingNote(request.parts, request.source, request.locator);
    if (existing) return { text: `[^${existing.label}]` };
    const label = freeLabel(request.parts, request.source.key);
    return { text: `[^${label}]`, definition: `[^${label}]: ${note(request)}` };
  },
  uses: (parts) => parts.citations.filter(({ kind }) => kind === 'footnote').length,
};

function note({ source, locator, escape, inMarks }: CiteRequest): string {
  const { authors, title, publisher, date, url } = referenceParts(source);
  const parts = [
    authors && escape(authors),
    title && inMarks(escape(title)),
    publisher && `*${escape(publisher)}*`,
    date,
    locator && escape(locator),
    url && `<${url}>`,
  ].filter((part) => part !== undefined && part !== '');
  return `${parts.length > 0 ? parts.join(', ') : escape(source.key)}.`;
}
