import type { RuleCode, Severity } from '../judging/finding';

/** The words for how sure the engine must be before it speaks, the surest first. */
export const STRICTNESS = ['strict', 'balanced', 'eager'] as const;

/** How sure the engine must be before it speaks. */
export type Strictness = (typeof STRICTNESS)[number];

/** Everything a user can set, whichever host it comes from. */
export interface Config {
  /** Folders or globs, relative to a workspace folder, or absolute. */
  readonly corpus: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  readonly strictness: Strictness;
  /** A citation style's id; `auto` follows the document's own convention. */
  readonly citationStyle: string;
  /** Further names of one entity: canonical name -> aliases. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly maxFindings: number;
  /** Sources over this many bytes are listed, not read. */
  readonly maxSourceBytes: number;
  /**
   * Text of sources over this many bytes (as UTF-8) is read back from the stored index when asked for, and not kept in
   * memory.
   */
  readonly memoryLimitBytes: number;
  /** Whether inserted quotes remember where they came from, in a file beside the draft. */
  readonly quoteAnchors: boolean;
  /** Findings that the project has accepted. */
  readonly ignore?: readonly ProjectIgnore[];
  /** The folder of the project's configuration, with a slash at its end: what its paths are relative to. */
  readonly projectUri?: string;
}

/** A finding that a project has looked at and accepted; what is missing fits everything. */
export interface ProjectIgnore {
  readonly rule?: RuleCode | undefined;
  /** Paths or globs of drafts, relative to the project. */
  readonly files?: readonly string[] | undefined;
  /** The underlined words contain these, whatever their case. */
  readonly words?: string | undefined;
  readonly reason: string;
}

/** What holds where the user has set nothing. */
export const DEFAULT_CONFIG: Config = {
  corpus: ['corpus/', 'sources/', 'references/'],
  exclude: [],
  rules: { unsupported: 'off' },
  strictness: 'balanced',
  citationStyle: 'auto',
  aliases: {},
  maxFindings: 200,
  maxSourceBytes: 20 * 1024 * 1024,
  memoryLimitBytes: 512 * 1024 * 1024,
  quoteAnchors: true,
};
