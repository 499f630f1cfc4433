import type { Exclusion, ExclusionReason } from '../model/judging/exclusion';
import type { Conflict } from '../model/judging/rule';
import type { JudgeInput } from './alignment/input';
import type { Excluded } from './differences/find-differences';

/** What an exception left out, as plain data. */
export function exclusionOf(input: JudgeInput, { difference: { term, other, view }, reason }: Excluded): Exclusion {
  const { source, index } = view.candidate.passage;
  return {
    reason,
    span: term.span,
    draftValue: input.text.slice(term.span.start, term.span.end),
    sourceValue: view.analysis.text.slice(other.span.start, other.span.end),
    passage: { source, index },
    sourceSpan: other.span,
  };
}

/** A conflict that was held back after it was judged. */
export function excludedConflict(
  { span, draftValue, sourceValue, passage, sourceSpan, confidence }: Conflict,
  reason: ExclusionReason,
): Exclusion {
  return { reason, span, draftValue, sourceValue, passage, sourceSpan, confidence };
}

/** What keeps the whole sentence silent. */
export function wholly({ text }: JudgeInput, reason: ExclusionReason): Exclusion {
  return { reason, span: { start: 0, end: text.length }, draftValue: text };
}
