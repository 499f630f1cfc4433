import type { CitationLink } from '../../model/api';
import type { DescribeReference } from './citation-hover';
import type { OpenDraft } from '../draft/open-draft';

/**
 * The citation keys of a draft with the file each leads to: its source, else the bibliography that has its entry.
 * Markdown's own links are left to the editor.
 */
export function citationLinks({ parts, keys }: OpenDraft, describe: DescribeReference): readonly CitationLink[] {
  return parts.citations.flatMap((citation) => {
    if (citation.kind === 'link') return [];
    const target = keys.get(citation.key) ?? (citation.kind === 'key' ? describe(citation)?.entry?.uri : undefined);
    return target === undefined ? [] : [{ span: citation.span, target }];
  });
}
