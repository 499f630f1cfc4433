import type { SourceSummary } from '../../model/api';
import { render } from '../../model/message';
import { oneLine } from '../characters/display';
import { shownPath } from '../shown-path';
import { attribution } from './attribution';
import { isoDate } from '../../model/metadata';

/** A source as the command line shows and writes it; texts are fit for a terminal. */
export interface SourceFields {
  readonly key: string;
  readonly title?: string;
  readonly attribution: string;
  readonly date?: string;
  readonly url?: string;
  readonly format: string;
  readonly passages: number;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
  }[];
}

/** What is known of a source. */
export function sourceFields({ metadata, format, passages, problems }: SourceSummary): SourceFields {
  return {
    key: metadata.key,
    ...(metadata.title !== undefined && { title: oneLine(metadata.title) }),
    attribution: oneLine(attribution({ ...metadata, title: undefined }, '')),
    ...(metadata.date && { date: isoDate(metadata.date) }),
    ...(metadata.url !== undefined && { url: metadata.url }),
    format,
    passages,
    problems: problems.map(({ code, severity, message }) => ({ code, severity, message: oneLine(render(message)) })),
  };
}

/** A file's path to show. */
export function relativePath(uri: string, rootUri: string): string {
  return oneLine(shownPath(uri, rootUri));
}
