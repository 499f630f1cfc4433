import { render } from '../../model/message';
import type { OutputContext } from '../../model/output';
import { attribution } from '../../text/attributing/attribution';
import { oneLine } from '../../text/characters/display';
import { shownPath } from '../../text/shown-path';
import type { SourceMetadata } from '../../model/metadata';

/** What a sheet names a source by. */
export interface NamedSource {
  readonly title: string;
  /** Who and when, as far as known. */
  readonly attribution: string;
  /** An http or https address, or nothing. */
  readonly url?: string;
}

/** A source's title, its attribution and its address, for people. */
export function namedSource(metadata: SourceMetadata): NamedSource {
  const { url } = metadata;
  return {
    title: oneLine(metadata.title ?? ''),
    attribution: oneLine(attribution({ ...metadata, title: undefined }, '')),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
  };
}

/** One source as a sheet lists it: what the drafts were held against, and what of it was not read. */
export interface SheetSource extends NamedSource {
  readonly path: string;
  /** What of it could not be read, in words; empty where all was. */
  readonly problems: readonly string[];
}

/** Every source of the corpus, in order of path: those that were read, and those that were not, or not in full. */
export function sheetSources({ sources, rootUri, translate }: OutputContext): {
  readonly read: readonly SheetSource[];
  readonly unread: readonly SheetSource[];
} {
  const all = [...sources.values()].map(({ id, metadata, passages, problems }) => ({
    hasText: passages > 0,
    source: {
      path: oneLine(shownPath(id, rootUri)),
      ...namedSource(metadata),
      problems: problems.map(({ message }) => oneLine(render(message, translate))),
    },
  }));
  const sorted = [...all].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return {
    read: sorted.filter(({ hasText }) => hasText).map(({ source }) => source),
    unread: sorted.filter(({ hasText, source }) => !hasText || source.problems.length > 0).map(({ source }) => source),
  };
}
