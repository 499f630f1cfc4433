import type { Evidence } from './evidence';
import type { Message } from '../message';
import type { ReaderIdentity } from '../reading/reading';
import type { DraftSpan, Span } from '../span';

/** Lasting codes, one per kind of finding. */
export const RULE_CODES = [
  'quantity-conflict',
  'date-conflict',
  'name-conflict',
  'role-conflict',
  'polarity-conflict',
  'quote-altered',
  'quote-misattributed',
  'quote-not-found',
  'citation-unknown',
  'citation-mismatch',
  'sources-disagree',
  'unsupported',
  'quote-drifted',
  'ignore-unused',
  'statement-conflict',
  'locator-mismatch',
] as const;

/** The code of a rule; it never changes its meaning. */
export type RuleCode = (typeof RULE_CODES)[number];

/** How loudly a finding speaks. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A replacement in the draft or, with `uri`, in another file. In offsets of that text before any edit. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  readonly uri?: string;
}

/** One way out of a finding, applied in one undo step. */
export interface Fix {
  readonly kind: 'use-source' | 'insert-citation' | 'ignore-here' | 'ignore-file' | 're-anchor' | 'other';
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one to take when only one can be. */
  readonly preferred?: boolean;
}

/** Why a finding was raised: shown in the hover's details and in JSON. */
export interface Explanation {
  /** The kind of difference that was found: `quantity`, `date`, `name`, `antonym`, `negation`, … */
  readonly slot: string;
  readonly draftValue: string;
  readonly sourceValue: string;
  /** Named features with their value and what they added to the decision. */
  readonly features: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

/** What Plumbline has to say about one place of a draft; plain data, the same in the editor and on the command line. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** In the draft: the wrong words only. */
  readonly span: DraftSpan;
  readonly message: Message;
  readonly draftValue: string;
  readonly sourceValue: string;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly explanation?: Explanation;
  /** Where a reader saw it, with the rules or alone: who, and its reason. */
  readonly readBy?: ReaderIdentity & { readonly reason: string };
  /** Stays the same while the sentence, the rule and the evidence stay the same, wherever they move. */
  readonly fingerprint: string;
}
