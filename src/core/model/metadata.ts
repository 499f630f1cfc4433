/** A person or body as written in a byline or a bibliography. `family` alone is a body or a mononym. */
export interface Creator {
  readonly family: string;
  readonly given?: string;
}

/** A calendar date of which only the written parts are there. Months and days count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date as far as it is known, in ISO 8601: `2020-09-14`, `2020-09` or `2020`. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The day at a moment where this runs, ISO 8601: what its writer calls today. */
export function localDay(at: Date): string {
  return isoDate({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
}

/** What is known of a source as a publication. */
export interface SourceMetadata {
  readonly title?: string;
  readonly authors: readonly Creator[];
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  /** Stable, readable citation key such as `lim2020tiktok`; unique in a corpus. */
  readonly key: string;
  /** CSL item type; `article` where nothing better is known. */
  readonly type?: string;
  /** Journal, newspaper or book that holds it. */
  readonly container?: string;
  readonly doi?: string;
}
