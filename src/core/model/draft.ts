import type { OffsetMap } from './offset-map';
import type { Problem } from './problem';
import type { DraftSpan } from './span';

/** A text being written. `version` grows with every edit. */
export interface Draft {
  readonly uri: string;
  /** VS Code's language identifier: `markdown`, `latex`, `plaintext`, … */
  readonly languageId: string;
  readonly text: string;
  readonly version?: number;
  /** Taken apart already, where the draft is no text file. */
  readonly parts?: DraftParts;
  /** Pages and paragraphs of a draft that is no text file. */
  readonly places?: readonly DraftPlace[];
}

/** Where a stretch of a document begins, as its readers know it. */
export interface DraftPlace {
  /** In the text. */
  readonly start: number;
  /** "p. 3, para. 12", "n. 4". */
  readonly label: string;
}

/** A stretch of a draft's prose with its markup taken out. */
export interface ProseBlock {
  readonly text: string;
  /** From `text` to the draft. */
  readonly map: OffsetMap;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'table-cell' | 'footnote';
}

/** A reference in the draft to one source: `[@lim2020tiktok, p. 3]`, `\cite{…}`, a footnote, a link to a source. */
export interface CitationMention {
  readonly kind: 'key' | 'footnote' | 'link';
  /** The citation key, footnote label or link target. */
  readonly key: string;
  /** In the draft: the key alone, for hovering and underlining. */
  readonly span: DraftSpan;
  /** In the draft: the whole citation with its brackets. */
  readonly whole: DraftSpan;
  readonly locator?: string;
  /** The locator as the draft has it, with its markup, and where. */
  readonly written?: WrittenLocator;
}

/** A page, section or time in a citation, as it stands in the draft. */
export interface WrittenLocator {
  readonly text: string;
  /** In the draft. */
  readonly span: DraftSpan;
}

/** True for `@name` in the running text, without a locator: it may be a person's handle. */
export function isBare({ span, whole, locator }: CitationMention): boolean {
  return whole.start === span.start - 1 && whole.end === span.end && locator === undefined;
}

/** The text of a footnote: where it is defined. */
export interface FootnoteDefinition {
  readonly label: string;
  readonly span: DraftSpan;
  readonly text: string;
  /** True where the notation says that it names a work, and so states nothing. */
  readonly isReference?: true;
}

/** A work that the draft itself lists, for its own citations: `\bibitem`, `references:` in its head. */
export interface OwnReference {
  readonly key: string;
  readonly title?: string;
  readonly url?: string;
}

/** A comment in the draft that silences rules: next line or sentence, a block, or the file. */
export interface IgnoreDirective {
  readonly scope: 'next' | 'block' | 'file';
  /** Empty: every rule. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The comment itself. */
  readonly span: DraftSpan;
  /** What it covers, in the draft. */
  readonly covers: DraftSpan;
  /** The comment that ends it, where there is one. */
  readonly end?: DraftSpan;
}

/** A directive that is of no use, wholly or in part. */
export interface UnusedIgnore {
  readonly directive: IgnoreDirective;
  /** The rules that it names and that it silenced nowhere; all of them, or (for one that names none) nothing. */
  readonly rules: readonly string[];
}

/** A draft taken apart by its language. */
export interface DraftParts {
  readonly blocks: readonly ProseBlock[];
  readonly citations: readonly CitationMention[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly ignores: readonly IgnoreDirective[];
  /** Bibliography files that the draft names, as written. */
  readonly bibliographies: readonly string[];
  /** Works that it lists itself. */
  readonly references?: readonly OwnReference[];
  readonly problems: readonly Problem[];
}

/** One draft language; parsing never throws, and takes time linear in the text. */
export interface DraftLanguage {
  readonly id: string;
  readonly languageIds: readonly string[];
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** What is prose, a citation or a directive in a draft. Never throws. */
  parse(text: string): DraftParts;
  /**
   * The comment that ignores `rule` for the next sentence (or the next paragraph, or the whole draft), without a line
   * break.
   */
  ignoreComment(rule: string, reason: string, scope?: IgnoreReach): string;
  /**
   * Where such a comment may stand: between two sentences, on a line of its own anywhere, or only between paragraphs.
   */
  readonly commentsStand: 'inline' | 'own-line' | 'between-paragraphs';
  /** Words from elsewhere as one line of prose: nothing in the result is markup, macro, command or directive. */
  escape(text: string): string;
  /**
   * A piece of markup (`\SI{54}{\tonne}`) that reads as `before`, so that it reads as `after` and stays what it is;
   * undefined where it cannot.
   */
  rewrite?(raw: string, before: string, after: string): string | undefined;
  /** Prose of this language set off as a quotation, its citation after it; without empty lines around it. */
  blockQuote(prose: string, citation: string): string;
}

/** How far an ignoring comment reaches: `begin` as far as the next `end`. */
export type IgnoreReach = 'next' | 'paragraph' | 'file' | 'begin' | 'end';
