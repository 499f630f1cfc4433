import type { SourceMetadata } from '../model/metadata';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';

/** One reference of a bibliography file. */
export interface BibliographyEntry {
  readonly key: string;
  /** `metadata.key` is the entry's key. */
  readonly metadata: SourceMetadata;
  /**
   * File of the source as the entry names it (`file = {…}`), relative to the bibliography or a path of which the end
   * counts.
   */
  readonly file?: string;
  /** The whole entry in the bibliography's text. */
  readonly span: Span;
}

/** A bibliography read as far as it can be: a broken entry costs itself and a problem, never its neighbours. */
export interface Bibliography {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

/** One bibliography format. Parsing never throws and is linear in the text. */
export interface BibliographyFormat {
  /** Lasting name: `bibtex`, `csl-json`, `ris`. */
  readonly format: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  parse(text: string): Bibliography;
}
