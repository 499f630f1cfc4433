import type { SourceMetadata } from './metadata';
import type { OffsetMap } from './offset-map';
import type { Problem } from './problem';
import type { SourceSpan } from './span';

/** The URI of the file a source was read from, as a string. */
export type SourceId = string;

/** What a stretch of a source is. `crumb`: bylines, menus, counters, comment forms; text, but never a passage. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'table' | 'code' | 'crumb';

/**
 * Where a stretch stands on the page as it is shown. The locator names the page; in whole PDF points (1/72 inch)
 * from its top left corner.
 */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of a source's reading text that belongs together; blocks are in order and do not overlap. */
export interface Block {
  readonly span: SourceSpan;
  readonly kind: BlockKind;
  /** Page, time or section to cite, where the format has one: `p. 3`, `00:12:31`. */
  readonly locator?: string;
  /** Left out where the format has no pages, or is not laid out before it is shown. */
  readonly area?: Area;
  /** Of a task with a box: whether that is ticked. */
  readonly isDone?: boolean;
}

/** A sentence of a source: its place in the reading text, and the block it stands in. */
export interface PassagePlace {
  readonly span: SourceSpan;
  readonly block: number;
}

/** One article, report, transcript or paper of the corpus. */
export interface Source {
  readonly id: SourceId;
  /** Path to show, relative to its corpus folder. */
  readonly path: string;
  readonly format: string;
  readonly metadata: SourceMetadata;
  /** The reading text; every passage, fact and match is an offset into it. */
  readonly text: string;
  /** From the reading text to the file's decoded text (without a byte order mark). */
  readonly map: OffsetMap<SourceSpan>;
  /** Offsets at which the lines of the file's decoded text start; the first is 0. */
  readonly lineStarts: Uint32Array;
  readonly blocks: readonly Block[];
  readonly passages: readonly PassagePlace[];
  readonly problems: readonly Problem[];
  /** Hash of the file's bytes; equal hashes mean equal sources. */
  readonly contentHash: string;
}

/** A passage by its source and its place among that source's passages. */
export interface PassageRef {
  readonly source: SourceId;
  readonly index: number;
}

/** The index of a passage that stands for its source as a whole: it can be cited, and has no words. */
export const WHOLE_SOURCE = -1;

/** A passage taken out of its source. It has everything needed to show and to open it. */
export interface Passage extends PassageRef {
  readonly text: string;
  /** In the reading text. */
  readonly span: SourceSpan;
  readonly kind: BlockKind;
  readonly locator?: string;
  /** Of the block that it stands in; of two pages the first's. */
  readonly area?: Area;
  /** Of the first sentence of a task with a box: whether that is ticked. */
  readonly isDone?: boolean;
}
