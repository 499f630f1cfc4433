import type { Span } from '../../src/core/model/span';
import { readLines } from './json-lines';

/** What an annotator said of a whole draft. */
export type Label = 'supported' | 'conflict' | 'not_found';

/** Annotated words of a draft, in UTF-16 offsets. */
export interface LabelledSpan extends Span {
  readonly label: Label;
}

/** One line of a benchmark file. */
export interface Item {
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  readonly draft: string;
  /** Null where the data set has none; empty where there are none to mark. */
  readonly spans: readonly LabelledSpan[] | null;
  readonly label: Label;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The items of a file of JSON lines; no more than `limit`. */
export function readItems(path: string, limit = Infinity): readonly Item[] {
  return readLines<Item>(path, limit);
}

/** What an item is grouped by when data is split: everything made from one article or page stays together. */
export function groupOf(item: Item): string {
  const { article_id: article, page } = item.meta;
  return String(article ?? page ?? item.source.slice(0, 200));
}

/** The data set's own kind of error, where it names one. */
export function categoryOf(item: Item): string {
  const { error_type: error, edit_types: edits, category, domain } = item.meta;
  if (typeof error === 'string') return error;
  if (Array.isArray(edits) && edits.length > 0) return edits.join('+');
  return typeof category === 'string' ? category : typeof domain === 'string' ? domain : '';
}

/** A 32-bit FNV-1a hash, so that splits are the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
