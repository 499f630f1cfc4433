import type { AcceptedFinding } from './project/baseline';
import type { CheckedClaim, Claim } from './judging/claim';
import type { CitationMention } from './draft';
import type { Evidence, Verdict } from './judging/evidence';
import type { Finding, RuleCode, TextEdit } from './judging/finding';
import type { Message } from './message';
import type { ExplainedExclusion } from './judging/exclusion';
import type { SourceMetadata } from './metadata';
import type { Problem } from './problem';
import type { Reading } from './reading/reading';
import type { Passage, PassageRef, SourceId } from './source';
import type { SetAside, Standing, Statement, StatementCounts } from './judging/statement';
import type { DraftSpan, PassageSpan, Range, Span } from './span';

/** A source as listed to a writer. `passages` is 0 where it could not be read; `problems` says why. */
export interface SourceSummary {
  readonly id: SourceId;
  readonly path: string;
  readonly format: string;
  readonly metadata: SourceMetadata;
  readonly passages: number;
  readonly problems: readonly Problem[];
}

/** How far reading a corpus has come. */
export interface CorpusProgress {
  readonly read: number;
  readonly total: number;
  /** The file being read, to show. */
  readonly path: string;
}

/** A file of the corpus that was not read, or not all of it. */
export interface UnreadSource {
  readonly path: string;
  readonly reason: Message;
  readonly isPartly: boolean;
}

/** What a corpus holds after it was read or changed. */
export interface CorpusReport {
  readonly sources: number;
  readonly passages: number;
  /** Files that are sources, or would be if they could be read. */
  readonly files: number;
  /** How many of them, and of bibliographies, could not be read, or only in part. */
  readonly unreadable: number;
  /** Sources and bibliographies that could not be read, or only in part, in order of path. */
  readonly unread: readonly UnreadSource[];
  /** Problems that belong to no single source: a folder that is not there, a glob that matches nothing. */
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** The result of checking one draft. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly claims: readonly CheckedClaim[];
  /** The statements among the claims, with how each stands. */
  readonly statements: readonly Statement[];
  readonly counts: StatementCounts;
  /** What was left out, and why: nothing unchecked is ever counted as clean. */
  readonly problems: readonly Problem[];
  /** Sources that this draft was not checked against: itself, where it lies in the corpus, and copies of it. */
  readonly leftOut: readonly SourceSummary[];
  /** What else a writer should know of the check, in words. */
  readonly notes: readonly Message[];
  /** True where the caller cancelled; findings are then incomplete. */
  readonly cancelled: boolean;
  /** Findings that the project's baseline accepts; left out where there is none, or it does not count. */
  readonly accepted?: readonly AcceptedFinding[];
  /** Left out where nobody reads. */
  readonly readings?: ReadingCounts;
}

/** How much reading a draft would ask for. */
export interface ReadingEstimate {
  /** Sentences without a reading. */
  readonly sentences: number;
  readonly requests: number;
  /** About so many, questions alone. */
  readonly tokens: number;
}

/** How far reading has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** What reading a draft came to. */
export interface ReadingReport {
  /** Sentences that were asked about. */
  readonly sentences: number;
  readonly read: number;
  /** Sentences whose readings could not be verified: their words do not stand where they say. */
  readonly unverified: number;
  /** Sentences that no answer came for. */
  readonly failed: number;
  readonly requests: number;
  /** As the reader counts them; 0 where it does not. */
  readonly tokens: number;
  /** What stood in the way, each once. */
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** How a draft stands with its readings. */
export interface ReadingCounts {
  readonly read: number;
  /** Sentences that could be read and have not been. */
  readonly waiting: number;
}

/** Why a difference that was found is not reported. */
export type WithheldReason = 'ignore-comment' | 'accepted' | 'baseline' | 'signed-off' | 'rule-off' | 'outranked';

/** A difference between a sentence and a source that is not reported. */
export interface WithheldDifference {
  readonly rule: RuleCode;
  readonly draftValue: string;
  readonly sourceValue: string;
  readonly reason: WithheldReason;
}

/** Why a sentence is reported, or why it is not. */
export interface StatementExplanation {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly reported: readonly Finding[];
  readonly withheld: readonly WithheldDifference[];
  /** What differs from a passage and is no finding, with the reason. */
  readonly exclusions: readonly ExplainedExclusion[];
  /** The passages that speak of the same, best first. */
  readonly evidence: readonly EvidenceInContext[];
}

/** A citation in a draft that leads to a file. */
export interface CitationLink {
  /** In the draft: the key or label. */
  readonly span: DraftSpan;
  /** URI of the source, or of the bibliography with its entry. */
  readonly target: string;
}

/** What stands behind the place the pointer is on. */
export interface HoverInfo {
  readonly kind: 'quotation' | 'statement' | 'citation';
  /** In the draft. */
  readonly span: DraftSpan;
  readonly verdict?: Verdict;
  /** For a sentence that is counted: how it stands. */
  readonly standing?: Standing;
  /** Why it is set aside. */
  readonly because?: SetAside;
  /** What a reader said of the sentence, where one did. */
  readonly reading?: Reading;
  /** What is reported there, or else anywhere in the sentence. */
  readonly findings: readonly Finding[];
  /** True where the place is underlined: an editor shows the findings' messages too. */
  readonly isUnderlined?: boolean;
  /** At most three, best first; of findings one each. */
  readonly evidence: readonly EvidenceInContext[];
  /** For a statement: what differs from a passage and is not reported, with the reason; at most two. */
  readonly exclusions?: readonly ExplainedExclusion[];
  /** For a citation: the reference it stands for, formatted as plain text; undefined where the key is unknown. */
  readonly reference?: string;
  readonly citation?: CitationMention;
  /**
   * For a citation: where its reference is written, in a bibliography or in a footnote of the draft; left out where
   * only the source itself has it.
   */
  readonly entry?: FilePlace;
  /** For a citation: the source that it leads to, where the corpus has it. */
  readonly source?: SourceSummary;
  /** For a quotation: how it stands to the closest words of the sources. */
  readonly quotation?: QuotedWording;
}

/** A stretch of a file's text. */
export interface FilePlace {
  readonly uri: string;
  readonly span: Span;
}

/** A quotation of the draft beside the source's words. */
export interface QuotedWording {
  /** True where only typography, the first letter's case or the final punctuation differ. */
  readonly verbatim: boolean;
  readonly wording: readonly Wording[];
  /** Who said it, where the source names somebody. */
  readonly speaker?: string;
}

/** A stretch that both have, or only the draft, or only the source. */
export interface Wording {
  readonly side: 'same' | 'draft' | 'source';
  readonly text: string;
}

/** Evidence with what a reader needs to judge it. */
export interface EvidenceInContext extends Evidence {
  readonly source: SourceSummary;
  /** The neighbouring passages' text, for context; empty at the ends of a source. */
  readonly before: string;
  readonly after: string;
  /** Where the passage stands in the source's file, and where the words in it that decide. */
  readonly range: Range;
  readonly marks: readonly Range[];
}

/** One answer of the quote search. */
export interface QuoteHit {
  readonly passage: Passage;
  readonly source: SourceSummary;
  /** Where the passage stands in the source's file. */
  readonly range: Range;
  /** Higher is better. */
  readonly score: number;
  /** In `passage.text` (not the reading text): the characters that matched. */
  readonly highlights: readonly PassageSpan[];
}

/** A sentence of a source that completes a quotation being typed. */
export interface QuoteCompletion {
  readonly hit: QuoteHit;
  /** Prose of the draft's language, with the mark that closes the quotation where none stands there yet. */
  readonly text: string;
}

/** A quote to bring into a draft. */
export interface InsertRequest {
  /** In the draft: what to replace, or an empty span to insert at. */
  readonly at: DraftSpan;
  readonly passage: PassageRef;
  /** `quote`: the words with their citation. */
  readonly form: 'quote' | 'citation' | 'block-quote';
  /** Overrides the configured citation style. */
  readonly style?: string;
}

/** Edits that bring a quote in, applied together in one undo step. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  /** Where the caret belongs afterwards, in the draft after the edits. */
  readonly caret: number;
}
