import type { AnchoredQuote } from '../project/anchor';
import type { CitedLocator, Claim, Quotation } from './claim';
import type { Config } from '../project/config';
import type { CitationMention, DraftParts, UnusedIgnore } from '../draft';
import type { Evidence, Verdict } from './evidence';
import type { Exclusion } from './exclusion';
import type { Explanation, Finding, Fix, RuleCode, Severity } from './finding';
import type { Reading } from '../reading/reading';
import type { CorpusReader, PassageLookup } from '../retrieval';
import type { PassageRef } from '../source';
import type { ClaimSpan, DraftSpan, PassageSpan } from '../span';

/** One incompatible pair of values in the same slot. */
export interface Conflict {
  readonly rule: RuleCode;
  /** In the claim's text: the wrong words only. */
  readonly span: ClaimSpan;
  readonly draftValue: string;
  readonly sourceValue: string;
  readonly passage: PassageRef;
  /** In the passage's text: the words that say otherwise. */
  readonly sourceSpan: PassageSpan;
  /** What to put in place of the wrong words, where the source gives it. */
  readonly replacement?: string;
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly explanation: Explanation;
  /** Where a reader saw it, with the rules or alone. */
  readonly reading?: Reading;
  /** Where it deserves another severity than its rule's own. */
  readonly severity?: Severity;
}

/** A place of a claim on whose value two sources differ. One has the claim's value, the other a different one. */
export interface Disagreement {
  /** In the claim's text. */
  readonly span: ClaimSpan;
  readonly slot: string;
  /** Each value once, of the newest source that has it; newest first, undated ones last. */
  readonly values: readonly DisputedValue[];
  /**
   * Whether the newest value is the draft's own, or one that a later source gives; `unknown` where dates are missing or
   * equal.
   */
  readonly latest: 'own' | 'other' | 'unknown';
}

/** One of the values on which sources differ, and where it stands. */
export interface DisputedValue {
  readonly value: string;
  readonly passage: PassageRef;
  /** In the passage's text. */
  readonly sourceSpan: PassageSpan;
}

/** What the comparison of one claim with its evidence came to. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Passages that bear on the claim, best first. */
  readonly evidence: readonly Evidence[];
  /** Above the threshold of the strictness in force, most certain first; at most one for a span. */
  readonly conflicts: readonly Conflict[];
  /** Below that threshold, most certain first; empty unless asked for. */
  readonly unsure: readonly Conflict[];
  /** Values on which the sources differ among themselves, by slot. */
  readonly disagreements: readonly Disagreement[];
  /** What differed and was not reported, with the reason; empty unless asked for. */
  readonly exclusions: readonly Exclusion[];
  /** What a reader said of the claim, where one did. */
  readonly reading?: Reading;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly claim: Claim;
  /** Quotations that start in this claim (they may run on into the next), in offsets of `claim.text`. */
  readonly quotations: readonly Quotation[];
  /** Where the claim's citations say that its quotations stand; left out where they say nothing, or there are none. */
  readonly locators?: readonly CitedLocator[];
  /** True in a block that is set off as a quotation: the whole sentence is quoted. */
  readonly isSetOff?: boolean;
  /** The quotations that were inserted from a source; left out where there are none. */
  readonly anchored?: readonly AnchoredQuote[];
  readonly draft: DraftParts;
  readonly judgement: Judgement;
  readonly index: PassageLookup;
  readonly corpus: CorpusReader;
  readonly config: Config;
  /** Known citation keys (sources and bibliographies) -> source id, or undefined for a reference without a source. */
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** True where the draft names a bibliography and most of its keys are unknown: it could then not be read. */
  readonly isBibliographyUnread: boolean;
  /** Where no bibliography is to be found anywhere and no key of the draft is known: its first citation. */
  readonly firstWithoutBibliography?: CitationMention;
}

/** What a rule reports; spans are in the claim's text, and the pipeline carries them into the draft. */
export interface RuleFinding extends Omit<Finding, 'rule' | 'severity' | 'fingerprint' | 'fixes' | 'span'> {
  readonly span: ClaimSpan;
  /** Fix edits are in offsets of the claim's text; the pipeline carries them over and adds "ignore here". */
  readonly fixes: readonly Fix[];
  /** Where this finding deserves another severity than the rule's own. */
  readonly severity?: Severity;
  /**
   * `draft`: the spans of the finding and of its edits count from the claim's start in the draft, for what is no part
   * of the claim's text (a citation).
   */
  readonly offsets?: 'text' | 'draft';
}

/** An example for the rule's page, run as a test. */
export interface RuleExample {
  readonly sources: readonly string[];
  readonly draft: string;
  /** The underlined words, or undefined where the rule stays silent. */
  readonly marks?: string;
  readonly note?: string;
  /** Words that were inserted from the first source, as both had them then. */
  readonly inserted?: string;
  /** What a reader says of the draft: which words are wrong, and the first source's words that say otherwise. */
  readonly read?: { readonly wrong: string; readonly words: string };
}

/** One kind of finding: one file, one line in the registry, one page. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity | 'off';
  readonly title: string;
  /** One sentence: what it reports. */
  readonly description: string;
  /** For the page, in Markdown: when it speaks, and when it stays silent. */
  readonly details: string;
  readonly examples: readonly RuleExample[];
  /** What it reports of a sentence, in offsets of the claim. */
  run(context: RuleContext): readonly RuleFinding[];
  /** What it reports of the draft as a whole, in offsets of the draft, once all sentences were checked and silenced. */
  runOnDraft?(context: DraftRuleContext): readonly DraftFinding[];
}

/** What a rule reports of a draft as a whole; spans and edits are in offsets of the draft. */
export interface DraftFinding extends Omit<RuleFinding, 'offsets' | 'severity' | 'span'> {
  readonly span: DraftSpan;
}

/** What a rule may look at once a whole draft was checked. */
export interface DraftRuleContext {
  readonly text: string;
  /** Directives that silenced nothing, as far as that is certain. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}
