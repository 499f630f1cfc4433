import type { Span } from './span';

/** A closed interval on the real line; infinite where a side is open. A single value has `min === max`. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** How a value was worded, which decides how wide its interval is and how it may be compared. */
export type Precision = 'exact' | 'rounded' | 'approximate' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'vague';

interface FactBase {
  /** Offsets into the sentence that the fact was found in. */
  readonly span: Span;
  /** The sentence's own words in that span. */
  readonly text: string;
}

/** A number with its unit: "nearly 100 million users", "$80 billion", "59 %". */
export interface QuantityFact extends FactBase {
  readonly kind: 'quantity';
  /** The number as written, in base units of its dimension. */
  readonly value: number;
  /** What the wording allows the value to be. */
  readonly interval: Interval;
  readonly precision: Precision;
  /** `count`, `percent`, `percentage-point`, `currency:USD`, `length`, `mass`, `temperature`, `ordinal`, `ratio`, … */
  readonly dimension: string;
  /** What is counted, as the lower-case words after the number ("monthly active users"), head last; empty where nothing follows. */
  readonly counted: readonly string[];
  /** `plain` numbers may be labels ("Article 50", "5G", "Windows 10"): they name rather than count. */
  readonly role: 'amount' | 'label' | 'change' | 'multiple' | 'fraction';
}

/** A date or a stretch of calendar, in days since 1970-01-01 (UTC); `interval` covers all that the words allow. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly interval: Interval;
  /** The parts that were written rather than implied by the reference date. */
  readonly written: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly weekday?: number;
    /** Minutes since midnight. */
    readonly time?: number;
  };
  readonly relation: 'on' | 'before' | 'after' | 'by' | 'since' | 'until' | 'during' | 'between';
  /** True where the words only mean something relative to the publication date ("last October"). */
  readonly relative: boolean;
}

/** A length of time in days ("90 days", "three months"), or an age in years. */
export interface DurationFact extends FactBase {
  readonly kind: 'duration';
  readonly interval: Interval;
  readonly precision: Precision;
  readonly role: 'length' | 'age' | 'frequency';
}

/** A person, organisation, place or other thing called by a name. */
export interface NameFact extends FactBase {
  readonly kind: 'name';
  readonly type: 'person' | 'organisation' | 'place' | 'demonym' | 'unknown';
  /** Comparable form: title and possessive removed, case folded, acronym dots dropped. */
  readonly normal: string;
  readonly title?: string;
}

/** Who holds which post where: "Kevin Mayer, TikTok's chief executive". */
export interface RoleFact extends FactBase {
  readonly kind: 'role';
  readonly person?: string;
  readonly title: string;
  readonly organisation?: string;
}

/** Who did what to whom. `lemma` is the verb's base form. */
export interface EventFact extends FactBase {
  readonly kind: 'event';
  readonly lemma: string;
  readonly subject?: Span;
  readonly object?: Span;
  readonly negated: boolean;
  readonly modality: 'asserted' | 'possible' | 'planned' | 'required' | 'conditional' | 'refused';
  readonly passive: boolean;
}

/** Something checkable in a sentence, in normal form. */
export type Fact = QuantityFact | DateFact | DurationFact | NameFact | RoleFact | EventFact;

/** Finds one kind of fact. Pure; linear in the length of the sentence. */
export interface FactExtractor {
  readonly id: string;
  extract(sentence: string, context: FactContext): readonly Fact[];
}

/** What an extractor may know besides the sentence. */
export interface FactContext {
  /** Day (since 1970-01-01) that relative dates are seen from: the publication date. Never today. */
  readonly referenceDay?: number;
}
