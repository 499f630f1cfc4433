import type { SourceSummary } from '../../core/model/api';
import { parseQuoteQuery } from '../../protocol/quote-query';
import { dateLabel } from '../../protocol/source-label';
import { isoDate } from '../../core/model/metadata';

/** A filter that is still being typed narrows nothing down. */
const HALF_FILTER = /^(source|author|after|before):/;

/**
 * The sources that what was typed may mean, in their order: every word of it stands in title, authors, key, date,
 * publisher or path, and every filter holds.
 */
export function matchingSources(
  sources: readonly SourceSummary[],
  typed: string,
  locale: string,
): readonly SourceSummary[] {
  const { words, accepts } = parseQuoteQuery(typed);
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '' && !HALF_FILTER.test(word));
  return sources.filter((source) => {
    const text = describedBy(source, locale);
    return (
      wanted.every((word) => text.includes(word)) &&
      accepts({ source, passage: { source: source.id, index: 0, text, span: { start: 0, end: 0 }, kind: 'paragraph' } })
    );
  });
}

/** Everything by which somebody may remember a source, folded. */
function describedBy(
  { path, metadata: { title, authors, publisher, container, key, date } }: SourceSummary,
  locale: string,
): string {
  const names = authors.map(({ given, family }) => `${given ?? ''} ${family}`);
  const dates = date ? [isoDate(date), dateLabel(date, 'en'), dateLabel(date, locale)] : [];
  return folded(
    [title, ...names, `@${key}`, ...dates, publisher, container, path].filter((part) => part !== undefined).join('\n'),
  );
}

/** Case and accents aside. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
