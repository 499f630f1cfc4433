import { render } from '../../model/message';
import type { OutputContext } from '../../model/output';
import { attribution } from '../../text/attributing/attribution';
import { oneLine } from '../../text/characters/display';
import { shownPath } from '../../text/shown-path';

/** One source as a sheet lists it: what the drafts were held against, and what of it was not read. */
export interface SheetSource {
  readonly path: string;
  readonly title: string;
  readonly attribution: string;
  /** An http or https address, or nothing. */
  readonly url?: string;
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
      title: oneLine(metadata.title ?? ''),
      attribution: oneLine(attribution({ ...metadata, title: undefined }, '')),
      problems: problems.map(({ message }) => oneLine(render(message, translate))),
      ...(metadata.url !== undefined && /^https?:\/\//i.test(metadata.url) && { url: metadata.url }),
    },
  }));
  const sorted = [...all].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return {
    read: sorted.filter(({ hasText }) => hasText).map(({ source }) => source),
    unread: sorted.filter(({ hasText, source }) => !hasText || source.problems.length > 0).map(({ source }) => source),
  };
}
