import type { Source } from '../../model/source';
import { contains, overlaps, type Span } from '../../model/span';
import { findQuotations } from '../quotations';
import { transcriptSpeaker } from '../transcripts';
import { letterWriter } from './letter-writer';

/** How much text around a match is read for quotation marks and a name. */
const REACH = 1200;

/** Who a source says speaks at a place: in quotation marks, a transcript or a letter. */
export function speakerIn(source: Source, span: Span): string | undefined {
  const block = source.blocks.find((candidate) => overlaps(candidate.span, span))?.span ?? span;
  const start = Math.max(block.start, span.start - REACH);
  const around = source.text.slice(start, Math.min(block.end, span.end + REACH));
  const here = { start: span.start - start, end: span.end - start };
  const outer = findQuotations(around).find((quotation) => overlaps(quotation.span, here));
  if (!outer) return transcriptSpeaker(source, span) ?? letterWriter(source, span);
  // What a speaker quotes is somebody else's: “The guard said, ‘…,’ and I went,” Brown said.
  const within = { start: here.start - outer.span.start, end: here.end - outer.span.start };
  const inner = findQuotations(outer.text).find(({ whole }) => contains(whole, within));
  return inner ? inner.speaker : (outer.speaker ?? transcriptSpeaker(source, span));
}
