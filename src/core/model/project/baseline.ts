import type { Finding, RuleCode } from '../judging/finding';

/** A finding that was accepted. It was there when the baseline was written, or somebody looked at it. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** Hash of the evidence's words: an entry lapses when they change. */
  readonly evidence: string;
  /** The draft's path, relative to the project; for people, and for telling which entries are out of use. */
  readonly draft: string;
  readonly rule: RuleCode;
  /** The underlined words as they were. */
  readonly words: string;
  readonly reason: string;
  /** Day of the decision, ISO 8601. */
  readonly date: string;
  readonly by: string;
}

/** All accepted findings of a project: `.plumbline/baseline.json`. */
export interface BaselineFile {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

/** A finding with the entry that accepts it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}
