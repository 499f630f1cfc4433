/** From one text to the other: the only place where a span of one is made a span of another. */
import type { Claim } from './judging/claim';
import type { Evidence } from './judging/evidence';
import type { Passage } from './source';
import type { ClaimSpan, DraftSpan, PassageSpan, SourceSpan } from './span';

/** What a span of a claim's text covers in the draft. */
export function toDraft(span: ClaimSpan, { map }: Pick<Claim, 'map'>): DraftSpan {
  return map.spanToOriginal(span);
}

/** A span of the draft, counted from the claim's start: how findings with `offsets: 'draft'` tell theirs. */
export function fromClaimStart({ start, end }: DraftSpan, { span }: Pick<Claim, 'span'>): ClaimSpan {
  return { start: start - span.start, end: end - span.start };
}

/** The way back from `fromClaimStart`. */
export function fromDraftStart({ start, end }: ClaimSpan, { span }: Pick<Claim, 'span'>): DraftSpan {
  return { start: start + span.start, end: end + span.start };
}

/** A span of a passage's text in the reading text of its source. */
export function toSource({ start, end }: PassageSpan, { span }: Pick<Passage, 'span'>): SourceSpan {
  return { start: start + span.start, end: end + span.start };
}

/** What a span of a source's reading text covers in a passage's text; empty at its edge where that is nothing. */
export function toPassage({ start, end }: SourceSpan, { span }: Pick<Passage, 'span'>): PassageSpan {
  const inside = (offset: number): number => Math.min(Math.max(offset, span.start), span.end) - span.start;
  return { start: inside(start), end: inside(end) };
}

/** The words of a passage that decide, in its own text; those beyond it are left out. */
export function marksOf({ passage, highlights }: Pick<Evidence, 'passage' | 'highlights'>): readonly PassageSpan[] {
  return highlights.map((span) => toPassage(span, passage)).filter(({ start, end }) => start < end);
}
