import type { Quotation } from '../judging/claim';
import type { SourceId } from '../source';

/** Where an inserted quote came from; kept in `.plumbline/anchors.json` beside the draft. */
export interface QuoteAnchor {
  /** File name of the draft that it was inserted into. */
  readonly draft: string;
  /** The words as they were inserted. */
  readonly quote: string;
  /** Path of the source, relative to the draft's folder. */
  readonly source: string;
  /** The place in the source's reading text that was quoted: UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Of the source's words there, whatever their typography. */
  readonly hash: string;
}

/** All anchors of the drafts in one folder. */
export interface AnchorFile {
  readonly version: 1;
  readonly anchors: readonly QuoteAnchor[];
}

/** A quotation of a claim that was inserted from a source. */
export interface AnchoredQuote {
  /** In the claim's text. */
  readonly quotation: Quotation;
  readonly anchor: QuoteAnchor;
  /** The anchor's source, whether or not it is still there. */
  readonly source: SourceId;
  /** True where the draft has other words than those that were inserted. */
  readonly isEdited: boolean;
}
