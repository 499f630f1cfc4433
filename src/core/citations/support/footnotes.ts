import type { DraftParts, FootnoteDefinition } from '../../model/draft';
import type { SourceMetadata } from '../../model/metadata';

const LOCATOR =
  /\b(?:pp?\.|paras?\.|ch\.|sec\.|fol\.|n\.)\s?[\divxlc]+(?:\s?[–-]\s?[\divxlc]+)?|§\s?\d+|\b\d{1,2}:\d{2}(?::\d{2})?\b/i;

/** The footnote that cites this source at this place already. */
export function existingNote(
  parts: DraftParts,
  source: SourceMetadata,
  locator: string | undefined,
): FootnoteDefinition | undefined {
  return parts.footnotes.find(
    ({ text }) => names(text, source) && same(LOCATOR.exec(text.replace(/https?:\S+/g, ''))?.[0], locator),
  );
}

/**
 * A label that no note or mark of the draft has: the next number, or the source's key where the draft labels its notes
 * by words.
 */
export function freeLabel(parts: DraftParts, key: string): string {
  const labels = [
    ...parts.footnotes.map(({ label }) => label),
    ...parts.citations.filter(({ kind }) => kind === 'footnote').map((citation) => citation.key),
  ];
  const taken = new Set(labels.map((label) => label.toLowerCase()));
  const numbers = labels.filter((label) => /^\d{1,9}$/.test(label)).map(Number);
  if (labels.length > 0 && numbers.length === 0) return firstFree((n) => (n === 1 ? key : `${key}-${n}`), taken);
  const highest = numbers.reduce((most, n) => Math.max(most, n), 0);
  return firstFree((n) => String(highest + n), taken);
}

function firstFree(label: (n: number) => string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(label(n).toLowerCase())) return label(n);
}

function names(text: string, { url, title, key }: SourceMetadata): boolean {
  if (url && text.includes(url)) return true;
  if (title && title.length >= 12 && unescaped(text).includes(title)) return true;
  return text.includes(`@${key}`);
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function same(a: string | undefined, b: string | undefined): boolean {
  return squeeze(a) === squeeze(b);
}

function squeeze(locator: string | undefined): string {
  return (locator ?? '').replace(/\s/g, '').replace(/–/g, '-').toLowerCase();
}
