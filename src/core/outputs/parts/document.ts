import type { ExclusionReason } from '../../model/judging/exclusion';
import type { Fix, RuleCode, Severity } from '../../model/judging/finding';
import type { StatementCounts } from '../../model/judging/statement';
import type { Area } from '../../model/source';

/**
 * What `--format json` writes. `version` grows when a field is removed or changes its meaning; new fields may appear
 * at any time. Lines and columns count from 1, columns in UTF-16 code units; `start` and `end` are UTF-16 offsets
 * from 0, half-open.
 */
export interface CheckDocument {
  readonly format: 'plumbline-check';
  readonly version: 1;
  readonly tool: { readonly name: 'plumbline'; readonly version: string };
  readonly summary: Readonly<Record<Severity, number>> & { readonly statements: StatementCounts };
  readonly drafts: readonly DraftDocument[];
}

/** One draft of a check. */
export interface DraftDocument {
  /** Relative to the working folder where it lies inside, with forward slashes. */
  readonly path: string;
  readonly statements: StatementCounts;
  readonly findings: readonly FindingDocument[];
  /** Findings that the project accepted earlier; left out where it keeps no baseline. */
  readonly accepted?: readonly (FindingDocument & {
    readonly reason: string;
    readonly date: string;
    readonly by: string;
  })[];
  /** Sentences that a reader has read, and that wait for one; left out without a reader. */
  readonly readings?: { readonly read: number; readonly waiting: number };
  /** What was left out, and why: nothing unchecked is counted as clean. */
  readonly problems: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
  }[];
  /** Paths of sources that the draft was not checked against: itself, where it lies in the corpus, and copies of it. */
  readonly leftOut: readonly string[];
  /** What differs from the sources and is not reported; with `--why` only. */
  readonly notReported?: readonly ExclusionDocument[];
}

/** A difference that is not reported, and why; written with `--why`. */
export interface ExclusionDocument {
  readonly reason: ExclusionReason;
  /** The reason in words. */
  readonly because: string;
  readonly place: PlaceDocument;
  readonly draftValue: string;
  readonly sourceValue?: string;
  readonly evidence?: EvidenceDocument;
  /** 0 to 1, where it was judged how sure it is. */
  readonly confidence?: number;
}

/** One finding, with everything it rests on. */
export interface FindingDocument {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place: PlaceDocument;
  /** Of a draft that is no text file: page and paragraph, or note. */
  readonly printed?: string;
  /** The underlined words of the draft. */
  readonly words: string;
  readonly draftValue: string;
  readonly sourceValue: string;
  /** 0 to 1: how often a finding this sure is right. */
  readonly confidence: number;
  /** What was compared, and which features decided. */
  readonly explanation?: {
    readonly slot: string;
    readonly features: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
  };
  /** Where a reader saw it, with the rules or alone. */
  readonly readBy?: {
    readonly reader: string;
    readonly model: string;
    readonly prompt: string;
    readonly reason: string;
  };
  readonly evidence: readonly EvidenceDocument[];
  readonly fixes: readonly FixDocument[];
  /** Stays the same while the sentence, the rule and the evidence stay the same, wherever they move. */
  readonly fingerprint: string;
}

/** Where something stands in a file. */
export interface PlaceDocument {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Missing for places in sources. */
  readonly start?: number;
  readonly end?: number;
}

/** The source's own words. */
export interface EvidenceDocument {
  readonly path: string;
  readonly key?: string;
  readonly title?: string;
  readonly attribution?: string;
  readonly date?: string;
  readonly url?: string;
  /** Page, time or section, where the format has one. */
  readonly locator?: string;
  /** Where on that page the block of the passage stands: PDF points from the top left corner. */
  readonly area?: Area;
  readonly text: string;
  /** In `text`: the words that matter. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly place?: PlaceDocument;
}

/** One way out. Apply all its edits together; offsets are those of the text before any edit. */
export interface FixDocument {
  readonly kind: Fix['kind'];
  readonly title: string;
  readonly preferred: boolean;
  /** `path` is missing where the edit is in the draft itself. */
  readonly edits: readonly {
    readonly start: number;
    readonly end: number;
    readonly newText: string;
    readonly path?: string;
  }[];
}
