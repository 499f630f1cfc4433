import type { CitationMention, ProseBlock } from '../../model/draft';

/** What Zotero writes behind a quotation: "(Okoro, 2019, p. 2)". */
const CITED = /\(([^()]{3,120}, (?:pp?\.|S\.|ch\.|sec\.|loc\.)\s[^()]{1,30})\)/g;

/** Paper and page of the quotations of a note of Zotero. By the paragraph that each stands in. */
export function zoteroNotes(
  blocks: readonly ProseBlock[],
  citations: readonly CitationMention[],
): ReadonlyMap<ProseBlock, string> {
  const links = citations.filter(({ key }) => key.startsWith('zotero://'));
  const notes = new Map<ProseBlock, string>();
  if (links.length === 0) return notes;
  for (const block of blocks) {
    const { start, end } = block.map.spanToOriginal({ start: 0, end: block.text.length });
    const isLinked = links.some(({ whole }) => whole.start < end && start < whole.end);
    const cited = isLinked ? [...block.text.matchAll(CITED)].map(([, words = '']) => words) : [];
    // A paragraph with quotations of several pages has no one place.
    if (new Set(cited).size === 1) notes.set(block, cited[0] ?? '');
  }
  return notes;
}
