import type { Source } from '../../model/source';
import { type Columns, KINDS_AND_STATES, type Outline, PackedSource, type Places } from '../packed-source';
import { allOf, isCount, type Section, type Sections } from './sections';
import type { StoredText } from './text-store';
import type { Unpacker } from './unpacker';

/** A source with what the corpus wants to remember of its file. */
export interface StoredSource {
  readonly source: Source;
  /** A JSON value, handed back as it was. */
  readonly extra: unknown;
}

/** A stored source with its number of passages. It is asked without making them. */
export interface RestoredSource {
  readonly source: PackedSource;
  readonly extra: unknown;
  readonly passages: number;
}

/**
 * What stands in the JSON header for each source; its arrays lie one after the other in the sections, in the same
 * order.
 */
interface SourceHeader extends Outline {
  readonly extra: unknown;
  /** Bytes of the text in UTF-8, and their checksum. */
  readonly text: readonly [number, number];
  /** Lengths of its part of each column. */
  readonly columns: readonly [number, number, number, number];
}

const COLUMNS = ['passages', 'blocks', 'lines', 'maps'] as const satisfies readonly (keyof Columns)[];

/** Headers and arrays for some sources. */
export function storeSources(sources: readonly { readonly source: PackedSource; readonly extra: unknown }[]): {
  readonly headers: readonly unknown[];
  readonly sections: readonly Section[];
} {
  return {
    headers: sources.map(({ source, extra }): SourceHeader => ({
      ...source.outline,
      extra,
      text: [source.stored.length, source.stored.sum],
      columns: [
        source.column('passages').length,
        source.column('blocks').length,
        source.column('lines').length,
        source.column('maps').length,
      ],
    })),
    sections: COLUMNS.map((name) => ({ name, parts: sources.map(({ source }) => source.column(name)) })),
  };
}

/** Gives the text that lies at an offset of the file; undefined where the bytes there have another checksum. */
export type TextAt = (offset: number, length: number, sum: number) => StoredText | undefined;

/**
 * The sources of a file, with pauses; undefined where anything does not fit together. Their texts follow each other in
 * its tail.
 */
export function* restoreSources(
  headers: unknown,
  sections: Sections,
  textAt: TextAt,
  unpacker: Unpacker,
): Generator<void, RestoredSource[] | undefined> {
  const columns: Columns | undefined = allOf(COLUMNS, (name) => sections.words(name));
  if (!columns || !Array.isArray(headers)) return undefined;
  const restored: RestoredSource[] = [];
  let from: Places = { passages: 0, blocks: 0, lines: 0, maps: 0 };
  let { offset } = sections.tail;
  const end = offset + sections.tail.length;
  for (const header of headers as unknown[]) {
    if (restored.length % 512 === 511) yield;
    if (!isHeader(header)) return undefined;
    const to = after(from, header);
    if (
      COLUMNS.some((name) => to[name] > columns[name].length) ||
      !fits(header, columns, from, to) ||
      offset + header.text[0] > end
    )
      return undefined;
    const text = textAt(offset, header.text[0], header.text[1]);
    if (!text) return undefined;
    restored.push({
      source: new PackedSource(outlineOf(header), { columns, from, to }, text, unpacker),
      extra: header.extra,
      passages: header.columns[0] / 3,
    });
    offset += header.text[0];
    from = to;
  }
  return offset === end ? restored : undefined;
}

function after({ passages, blocks, lines, maps }: Places, { columns: [p, b, l, m] }: SourceHeader): Places {
  return { passages: passages + p, blocks: blocks + b, lines: lines + l, maps: maps + m };
}

function outlineOf({
  id,
  path,
  format,
  metadata,
  problems,
  contentHash,
  textLength,
  layers,
  locators,
  areas,
}: SourceHeader): Outline {
  const places = { ...(locators && { locators }), ...(areas && { areas }) };
  return { id, path, format, metadata, problems, contentHash, textLength, layers, ...places };
}

function isHeader(value: unknown): value is SourceHeader {
  if (!isObject(value)) return false;
  const header: Unchecked = value;
  return isDescribed(header) && isMeasured(header) && isPlaced(header);
}

/** A header as JSON gives it, of which nothing is known. */
type Unchecked = Partial<Record<keyof SourceHeader, unknown>>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDescribed({ id, path, format, contentHash, metadata, problems }: Unchecked): boolean {
  const haveNames = [id, path, format, contentHash].every((field) => typeof field === 'string');
  return haveNames && isObject(metadata) && Array.isArray(problems);
}

/** Passages and blocks are triples. */
function isMeasured({ textLength, text, columns }: Unchecked): boolean {
  if (!isCount(textLength) || !isCounts(text, 2) || !isCounts(columns, 4)) return false;
  return columns.slice(0, 2).every((length) => length % 3 === 0);
}

function isPlaced({ layers, locators, areas }: Unchecked): boolean {
  if (!isListOf(layers, (layer) => isCounts(layer, 5))) return false;
  return areLocators(locators) && areAreas(areas);
}

function isListOf(list: unknown, holds: (item: unknown) => boolean): list is readonly unknown[] {
  return Array.isArray(list) && list.every(holds);
}

function areLocators(locators: unknown): boolean {
  return locators === undefined || isListOf(locators, isLocator);
}

/** Where in the text a page or section begins, and its name. */
function isLocator(value: unknown): boolean {
  return Array.isArray(value) && isCount(value[0]) && typeof value[1] === 'string';
}

function areAreas(areas: unknown): boolean {
  return areas === undefined || (isListOf(areas, isCount) && areas.length % 5 === 0);
}

function isCounts(list: unknown, length: number): list is readonly number[] {
  return Array.isArray(list) && list.length === length && list.every(isCount);
}

/** True where passages and blocks lie in the text, and the map's layers fill its column. */
function fits({ textLength, layers }: SourceHeader, { passages, blocks }: Columns, from: Places, to: Places): boolean {
  return (
    spansFit(passages, from.passages, to.passages, textLength, (to.blocks - from.blocks) / 3) &&
    spansFit(blocks, from.blocks, to.blocks, textLength, KINDS_AND_STATES) &&
    layers.reduce((sum, [pieces, , , repeats, parts]) => sum + pieces * 3 + repeats + parts, 0) === to.maps - from.maps
  );
}

function spansFit(triples: Uint32Array, from: number, to: number, length: number, limit: number): boolean {
  for (let i = from; i < to; i += 3) {
    if ((triples[i] ?? 0) > (triples[i + 1] ?? 0) || (triples[i + 1] ?? 0) > length || (triples[i + 2] ?? 0) >= limit)
      return false;
  }
  return true;
}
