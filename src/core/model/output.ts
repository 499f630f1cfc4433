import type { AcceptedFinding } from './project/baseline';
import type { CheckReport, SourceSummary } from './api';
import type { DraftPlace } from './draft';
import type { ExplainedExclusion } from './judging/exclusion';
import type { RuleCode, Severity } from './judging/finding';
import type { Translate } from './message';
import type { PassageRef, SourceId } from './source';
import type { Range } from './span';

/**
 * The names of the outputs, in the order of the registry: what stands after `--format`, and in the README. They never
 * change their meaning.
 */
export const OUTPUT_IDS = ['text', 'json', 'sarif', 'junit', 'github', 'html', 'markdown'] as const;

/** The name of an output. */
export type OutputId = (typeof OUTPUT_IDS)[number];

/** What an output says of a rule. */
export interface RuleInfo {
  readonly code: RuleCode;
  readonly severity: Severity | 'off';
  readonly title: string;
  /** One sentence: what it reports. */
  readonly description: string;
  /** Markdown: when it speaks, and when it stays silent. */
  readonly details: string;
}

/** A draft together with what was found in it. */
export interface CheckedDraft {
  readonly uri: string;
  readonly text: string;
  readonly report: CheckReport;
  /** Pages and paragraphs of a draft that is no text file. */
  readonly places?: readonly DraftPlace[];
  /**
   * Findings that the project accepted earlier, which are not among those of the report; left out where it keeps no
   * baseline.
   */
  readonly accepted?: readonly AcceptedFinding[];
  /** Why what differs is not reported, where that was asked for. */
  readonly exclusions?: readonly ExplainedExclusion[];
}

/** Colours of a terminal; each wraps a text, or returns it unchanged where there are none. */
export type Palette = Readonly<
  Record<'error' | 'warning' | 'information' | 'hint' | 'strong' | 'faint' | 'good', (text: string) => string>
>;

/** What an output needs to know besides the checked drafts; hosts supply it from the service. */
export interface OutputContext {
  readonly toolVersion: string;
  /** Where the project's documentation stands on the web, with a slash at its end; undefined: no links to it. */
  readonly homepage?: string;
  /** The folder that paths are shown relative to, as a URI with a slash at its end. */
  readonly rootUri: string;
  readonly rules: readonly RuleInfo[];
  readonly sources: ReadonlyMap<SourceId, SourceSummary>;
  /** Where a passage stands in its source's file; undefined where it is gone. */
  readonly locate: (passage: PassageRef) => Range | undefined;
  readonly palette: Palette;
  /** Columns that a line of text should keep to. */
  readonly width: number;
  readonly translate?: Translate;
  /** Day to put on a sheet, ISO 8601; nothing in the engine knows what today is. */
  readonly date?: string;
}

/**
 * One way to write down what was found: one file, one line in the registry. Pure; the same input gives the same text.
 */
export interface Output {
  readonly id: OutputId;
  /** With the dot. */
  readonly extension: string;
  /** The whole document, with a line break at its end. */
  render(drafts: readonly CheckedDraft[], context: OutputContext): string;
}
