import type { DraftParts } from '../../model/draft';
import type { SourceMetadata } from '../../model/metadata';

/** What a style may use to cite one source. */
export interface CiteRequest {
  readonly source: SourceMetadata;
  /** Page, paragraph or time: `p. 3`, `00:12:31`. */
  readonly locator?: string;
  readonly parts: DraftParts;
  /** Makes text of a source plain prose of the draft's language. */
  escape(text: string): string;
  /** Puts a title in the marks that the draft has, unescaped. */
  inMarks(title: string): string;
}

/** A citation as it is written into the draft. */
export interface Citation {
  /** What stands at the place of citing; not empty. */
  readonly text: string;
  /**
   * The line that has to be added elsewhere in the draft: a footnote's definition. Absent where an existing one serves.
   */
  readonly definition?: string;
}

/** One way to cite: one file, one line in the registry. */
export interface CitationStyle {
  readonly id: string;
  /** For a list to choose from. */
  readonly label: string;
  /** Draft languages (their ids) that it is made for; empty: all. */
  readonly languages: readonly string[];
  /** What stands between a quotation and its citation. */
  readonly gap: '' | ' ' | '~';
  /** Whether a full stop goes before the citation ("….”[^1]") or after it ("…” [@key]."). */
  readonly stop: 'before' | 'after';
  /** True where the citation is a key that a bibliography must explain. */
  readonly usesKeys: boolean;
  cite(request: CiteRequest): Citation;
  /** How often the draft cites in this way already. */
  uses(parts: DraftParts, draft: string): number;
}
