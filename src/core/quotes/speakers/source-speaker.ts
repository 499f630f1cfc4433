import type { Source } from '../../model/source';
import { contains, overlaps, type Span } from '../../model/span';
import { findQuotations } from '../quotations';
import { turnAt, type Turn } from '../transcripts';
import { letterWriter } from './letter-writer';
import { isOwnQuotation, isQuoted, isToldOfAnother } from './quoted-in-turn';

/** How much text around a match is read for quotation marks and a name. */
const REACH = 1200;

/** Who a source says speaks at a place: in quotation marks, a transcript or a letter. */
export function speakerIn(source: Source, span: Span): string | undefined {
  const block = source.blocks.find((candidate) => overlaps(candidate.span, span))?.span ?? span;
  const start = Math.max(block.start, span.start - REACH);
  const around = source.text.slice(start, Math.min(block.end, span.end + REACH));
  const here = { start: span.start - start, end: span.end - start };
  const quotations = findQuotations(around);
  const outer = quotations.find((quotation) => overlaps(quotation.span, here));
  const turn = turnAt(source, span);
  const isInMarks =
    outer !== undefined && turn !== undefined && isTurnsMark(source, turn, block, start + outer.whole.start);
  const marks = quotations.map(({ whole }) => whole);
  if (turn && !isInMarks && !isQuoted(marks, here))
    return isToldOfAnother(around.slice(0, here.start)) ? undefined : turn.speaker;
  if (!outer) return letterWriter(source, span);
  // What a speaker quotes is somebody else's: “The guard said, ‘…,’ and I went,” Brown said.
  const within = { start: here.start - outer.span.start, end: here.end - outer.span.start };
  const inner = findQuotations(outer.text).find(({ whole }) => contains(whole, within));
  if (inner) return inner.speaker;
  const after = outer.text.endsWith('.') ? '' : around.slice(outer.whole.end);
  const isTurns = isInMarks || isOwnQuotation(around.slice(0, outer.whole.start), after);
  return outer.speaker ?? (isTurns ? turn?.speaker : undefined);
}

/** Whether a mark is the turn's own: the first sign of it, or of one of its paragraphs where the turn has marks. */
function isTurnsMark({ text }: Source, turn: Turn, block: Span, mark: number): boolean {
  const first = turn.start + text.slice(turn.start, block.end).search(/\S/);
  return mark === first || (mark === block.start && /["“„«]/.test(text.charAt(first)));
}
