import type { Span } from '../span';

/** A closed interval on the real line; infinite where a side is open. A single value has `min === max`. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** How a value was worded. It decides how wide its interval is and how it may be compared. */
export type Precision =
  'exact' | 'rounded' | 'approximate' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'vague';

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
  /** What the wording allows the value to be. Ends are closed; `more-than` and `less-than` exclude `value` itself. */
  readonly interval: Interval;
  /** What a reader takes it to be: as `interval`, but with a sensible end where the wording leaves a side open. */
  readonly plausible: Interval;
  /** The two figures of a range, without the width of either. */
  readonly ends?: Interval;
  readonly precision: Precision;
  /**
   * `count`, `percent`, `percentage-point`, `currency:USD`, `length`, `mass`, `temperature`, `ordinal`, `multiple`,
   * `rating`, `score`, `coordinate`, …
   */
  readonly dimension: string;
  /** The unit as written, in lower case ("km", "$", "per cent"); empty for plain counts. */
  readonly unit: string;
  /**
   * What is counted, as the lower-case words after the number ("monthly active users"), head last; empty where nothing
   * follows.
   */
  readonly counted: readonly string[];
  /** A `label` names rather than counts ("Article 50", "5G", "Windows 10"). */
  readonly role: 'amount' | 'label' | 'change' | 'multiple' | 'fraction';
  /** For labels: what is numbered, in lower case ("article", "windows", "covid"); empty for bare identifiers. */
  readonly label?: string;
  /** For changes and multiples: which way it went, where the sentence says so. */
  readonly direction?: 'up' | 'down';
  /** "per day", "a year", "for every person": lower case, without "per". */
  readonly per?: string;
  /** Start or end of a change ("from 40 to 92 million"); both facts carry the same `pair`. */
  readonly end?: 'from' | 'to';
  readonly pair?: number;
  /**
   * For ratings: the highest mark ("6.3/10", "55 out of 100"). For scores: the second number ("3-1"). For fractions:
   * the whole ("two out of five").
   */
  readonly outOf?: number;
  /** Where the things counted are listed right after ("four countries: A, B, C and D"): how many there are. */
  readonly listed?: number;
  /** True for figures reckoned from two others ("from 40 to 92" -> 2.3 times); no words of the sentence state them. */
  readonly derived?: boolean;
  /** The value by the other reading of its separator: 14200 for a "14.200" that may also be 14.2. */
  readonly otherwise?: number;
}

/** The mark that stands before decimals. */
export type DecimalMark = '.' | ',';

/** A date or a stretch of calendar, in days since 1970-01-01 (UTC); `interval` covers all that the words allow. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
  /**
   * With the relation worked in: "before 2015" ends on 31 December 2014 and has no start. Infinite on both sides where
   * no year is known.
   */
  readonly interval: Interval;
  /**
   * The calendar stretch that is named, without the relation: all of 2015. Infinite on both sides where no year is
   * known.
   */
  readonly anchor: Interval;
  /** Other readings of an ambiguous date ("3/4/2020"), relation worked in. */
  readonly alternatives?: readonly Interval[];
  /** The parts that were written rather than implied by the reference date. */
  readonly written: {
    readonly year?: number;
    /** 1 to 12. */
    readonly month?: number;
    readonly day?: number;
    /** Which quarter or half of the year. */
    readonly part?: number;
    /** 1 (Monday) to 7. */
    readonly weekday?: number;
    /** Of how many such weekdays one is meant: 2 for "every second Saturday". */
    readonly every?: number;
    /** Which such weekday of a month: 3 for "the third Monday of the month", -1 for the last. */
    readonly week?: number;
    /** Minutes since midnight. */
    readonly time?: number;
    /** Minutes that the time's zone lies east of Greenwich. */
    readonly offset?: number;
  };
  /** The last month or day of a stretch whose first one is written: 15 September of "from 1 June to 15 September". */
  readonly last?: { readonly year?: number; readonly month: number; readonly day?: number };
  readonly relation: 'on' | 'before' | 'after' | 'by' | 'since' | 'until' | 'during' | 'between';
  /** True where the words only mean something relative to the publication date ("last October"). */
  readonly relative: boolean;
  /** Set where the words name the start or the end of the stretch ("before the end of September"). */
  readonly edge?: 'start' | 'end';
  /** How large the named stretch is. */
  readonly grain:
    | 'time'
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'season'
    | 'quarter'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
    | 'range';
}

/** A length of time in days ("90 days", "three months"), or an age in years. */
export interface DurationFact extends FactBase {
  readonly kind: 'duration';
  /** The length as written, in days (years for ages). */
  readonly value: number;
  readonly interval: Interval;
  /** As for quantities. */
  readonly plausible: Interval;
  readonly precision: Precision;
  /** The unit as written, in the singular ("day", "decade"). */
  readonly unit: string;
  readonly role: 'length' | 'age' | 'frequency';
  /** What lasts or is that long ("contract" in "two-year contract"), or empty. */
  readonly counted: readonly string[];
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

/** What an extractor may know besides the sentence. */
export interface FactContext {
  /** Day (since 1970-01-01) that relative dates are seen from: the publication date. Never today. */
  readonly referenceDay?: number;
  /** The mark before decimals in the text that the sentence is from, where its other figures tell. */
  readonly decimalMark?: DecimalMark;
}
