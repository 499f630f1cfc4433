import type { CitationMention } from '../draft';
import type { Evidence, Verdict } from './evidence';
import type { Finding } from './finding';
import type { OffsetMap } from '../offset-map';
import type { Reading } from '../reading/reading';
import type { ClaimSpan, DraftSpan, Span } from '../span';

/** Words in quotation marks, in offsets of the sentence or block that they stand in. */
export interface Quotation {
  /** Without the marks. */
  readonly span: Span;
  /** With the marks. */
  readonly whole: Span;
  readonly text: string;
  /** Who is said to have said it, where the sentence says so. */
  readonly speaker?: string;
  /** Whom the words before are about, where no verb of saying gives the quotation to anybody. */
  readonly likelySpeaker?: string;
  /**
   * True for a title, a single word, a term or scare quotes: words that are mentioned rather than quoted from somebody.
   */
  /** True for a whole sentence of a block that is set off as a quotation. */
  readonly isSetOff?: true;
  readonly mention?: boolean;
}

/** Where a citation of a claim says that its words stand: in the citation itself, or in the note that it leads to. */
export interface CitedLocator {
  /** Key, label or target of the citation; left out where a note without a label writes the work out. */
  readonly key?: string;
  /** The locator as written; all of a note that writes the work out. */
  readonly text: string;
  /** Counted from the claim's start in the draft. */
  readonly span: Span;
  /** True for a field of its own, in which a mere number is a page. */
  readonly isField: boolean;
}

/** A sentence of the draft. */
export interface Claim {
  readonly text: string;
  /** In the draft. */
  readonly span: DraftSpan;
  /** From `text` to the draft. */
  readonly map: OffsetMap<ClaimSpan, DraftSpan>;
  readonly kind: 'sentence' | 'heading';
  /** True for a question and for the text of a footnote: compared, and not counted among the statements. */
  readonly isAside?: true;
  /** The sentences before it in the same block, nearest first: what its pronouns may stand for. */
  readonly before: readonly string[];
  readonly citations: readonly CitationMention[];
}

/** A claim with what was found out about it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  /** What a reader said of it, where one did. */
  readonly reading?: Reading;
}
