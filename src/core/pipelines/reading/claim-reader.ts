import type { Reading } from '../../model/reading/reading';
import type { Config } from '../../model/project/config';
import type { CorpusReader, PassageLookup } from '../../model/retrieval';
import type { Judgement } from '../../model/judging/rule';
import type { SourceId } from '../../model/source';
import type { ReadItem } from '../../reading/requests';
import type { ClaimUnit } from '../draft/claims';

/** A claim as it would be read. */
export interface ClaimToRead {
  readonly unit: ClaimUnit;
  /** Sources that it cites. */
  readonly cited: readonly SourceId[];
  /** The heading above it. */
  readonly heading?: string;
}

/** A reading that is at hand; equal marks mean equal readings. */
export interface ReadingAtHand {
  readonly mark: string;
  /** Undefined where what is kept could not be verified. */
  readonly reading: Reading | undefined;
}

/** What readings rest on besides what was read. */
export interface ReadingContext {
  readonly corpus: CorpusReader;
  readonly config: Config;
}

/** What the check of a draft asks of readings; loaded only once a reader was chosen. */
export interface ClaimReader {
  /**
   * The question that a claim would be; undefined for what is not read: headings, questions, words that stand in a
   * source as they are.
   */
  itemOf(claim: ClaimToRead, index: PassageLookup, context: ReadingContext): ReadItem | undefined;
  /**
   * What counts of it now: what is kept; while changed sentences are about to be read, else what was kept of the same
   * sentence before something around it changed.
   */
  counting(item: ReadItem, context: ReadingContext): ReadingAtHand | undefined;
  /** The rules' judgement and the reading as one. */
  decide(judgement: Judgement, unit: ClaimUnit, item: ReadItem, reading: Reading, context: ReadingContext): Judgement;
}
