import type { Draft } from '../core/model/draft';
import type { SourceSummary } from '../core/model/api';
import type { Plumbline, ReadingService } from '../core/service';
import { decode } from '../core/text/characters/decode';
import { shownPath } from '../core/text/shown-path';
import { Refusal } from './refusal';

/** Longer drafts are no drafts; an agent hands in what it writes at once. UTF-16 code units. */
export const MOST_TEXT = 400_000;

/** What an agent hands in. */
export interface GivenDraft {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** An engine that has read its corpus, as the tools for agents need it. */
export interface Ready {
  readonly engine: Plumbline;
  /** A draft of the workspace, or words of the agent's own. Throws `Refusal` for a path outside. */
  draft(given: GivenDraft): Promise<Draft>;
  /** Lets go of a draft that was asked about. */
  release(draft: Draft): void;
  /** A path as it is shown: relative to the workspace. */
  shown(uri: string): string;
  readonly readings: AgentReadings;
}

/** What agents have read, and are to read. */
export interface AgentReadings {
  /**
   * The readings of the project, read from where they are kept. Throws `Refusal` where the writer lets no agent read.
   */
  open(): Promise<ReadingService>;
  /** Writes down what came in. Throws `Refusal` where that is not possible. */
  keep(): Promise<void>;
  /** The day that it is here, ISO 8601. */
  today(): string;
}

/** The text as far as it can be checked at once. Throws for what is longer. */
export function checkedLength(text: string): string {
  if (text.length > MOST_TEXT) throw new Refusal(`The text has more than ${MOST_TEXT} characters. Check it in parts.`);
  return text;
}

/** The words of a draft's file; undefined where it is no text. */
export function draftText(bytes: Uint8Array): string | undefined {
  const read = decode(bytes);
  return read.ok ? checkedLength(read.value.text) : undefined;
}

/** The source with this path or key. Throws where there is none. */
export function sourceNamed({ engine, shown }: Pick<Ready, 'engine' | 'shown'>, named: string): SourceSummary {
  const found = engine.sources().find(({ id, metadata }) => metadata.key === named || shown(id) === named);
  if (!found) throw new Refusal(`There is no source "${named}". list_sources gives the paths and keys.`);
  return found;
}

/** A function that shows paths relative to a folder, whose URI ends with a slash. */
export function shownFrom(rootUri: string): (uri: string) => string {
  return (uri) => shownPath(uri, rootUri);
}
