import type { CitationMention, DraftParts, FootnoteDefinition, OwnReference, ProseBlock } from '../../model/draft';
import { shift } from '../../model/span';
import type { Comment } from './directives';
import { ignoreDirectives } from './directives';
import { movedMap } from '../../text/offsets/moved-map';

/** What was gathered from a stretch of a draft; all offsets are into that stretch. */
export interface Harvest {
  readonly blocks: readonly ProseBlock[];
  readonly citations: readonly CitationMention[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly comments: readonly Comment[];
}

/** What a stretch without prose yields. */
export const NOTHING: Harvest = { blocks: [], citations: [], footnotes: [], comments: [] };

/** The harvest of a stretch, in offsets of the draft. The stretch starts at `by` in the draft. */
export function moved(harvest: Harvest, by: number): Harvest {
  if (by === 0) return harvest;
  return {
    blocks: harvest.blocks.map((block) => ({ ...block, map: movedMap(block.map, by) })),
    citations: harvest.citations.map((citation) => movedCitation(citation, by)),
    footnotes: harvest.footnotes.map((footnote) => ({ ...footnote, span: shift(footnote.span, by) })),
    comments: harvest.comments.map((comment) => ({ ...comment, span: shift(comment.span, by) })),
  };
}

function movedCitation(citation: CitationMention, by: number): CitationMention {
  const { span, whole, written } = citation;
  const moved = { ...citation, span: shift(span, by), whole: shift(whole, by) };
  return written ? { ...moved, written: { ...written, span: shift(written.span, by) } } : moved;
}

/** The draft's parts from the harvests of its stretches. They are in offsets of the draft and in order. */
export function draftParts(
  harvests: readonly Harvest[],
  length: number,
  extra: Pick<DraftParts, 'bibliographies' | 'references' | 'problems'>,
): DraftParts {
  const blocks = harvests.flatMap((harvest) => harvest.blocks);
  const comments = harvests.flatMap((harvest) => harvest.comments);
  return {
    blocks,
    citations: harvests.flatMap((harvest) => harvest.citations),
    footnotes: harvests.flatMap((harvest) => harvest.footnotes),
    ignores: comments.length === 0 ? [] : ignoreDirectives(comments, blocks, length),
    ...extra,
  };
}

/** The draft's own list of works, where it has one. */
export function someOf(references: readonly OwnReference[]): Pick<DraftParts, 'references'> {
  return references.length > 0 ? { references } : {};
}

/** Where a block starts in the draft. */
export function blockStart({ map }: ProseBlock): number {
  return map.toOriginal(0);
}
