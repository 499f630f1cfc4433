import type { Source } from '../../model/source';
import { type Columns, KINDS, type Outline, PackedSource, type Places, type Unpacker } from '../packed-source';
import type { Section, Sections } from './sections';
import type { StoredText } from './text-store';

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
  const [passages, blocks, lines, maps] = COLUMNS.map((name) => sections.words(name));
  if (!passages || !blocks || !lines || !maps || !Array.isArray(headers)) return undefined;
  const columns: Columns = { passages, blocks, lines, maps };
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
  const header = value as Partial<SourceHeader> | null;
  if (typeof header !== 'object' || header === null) return false;
  const strings = [header.id, header.path, header.format, header.contentHash].every(
    (field) => typeof field === 'string',
  );
  const counts =
    isCount(header.textLength) &&
    isCounts(header.text, 2) &&
    isCounts(header.columns, 4) &&
    header.columns[0] % 3 === 0 &&
    header.columns[1] % 3 === 0;
  const layers = Array.isArray(header.layers) && header.layers.every((layer) => isCounts(layer, 3));
  const locators =
    header.locators === undefined ||
    (Array.isArray(header.locators) &&
      header.locators.every((l) => Array.isArray(l) && isCount(l[0]) && typeof l[1] === 'string'));
  const { areas } = header;
  const placed = areas === undefined || (Array.isArray(areas) && areas.length % 5 === 0 && areas.every(isCount));
  return (
    strings &&
    counts &&
    layers &&
    locators &&
    placed &&
    typeof header.metadata === 'object' &&
    header.metadata !== null &&
    Array.isArray(header.problems)
  );
}

function isCount(n: unknown): boolean {
  return Number.isSafeInteger(n) && (n as number) >= 0;
}

function isCounts(list: unknown, length: number): list is readonly number[] {
  return Array.isArray(list) && list.length === length && list.every(isCount);
}

/** True where passages and blocks lie in the text, and the map's layers fill its column. */
function fits({ textLength, layers }: SourceHeader, { passages, blocks }: Columns, from: Places, to: Places): boolean {
  return (
    spansFit(passages, from.passages, to.passages, textLength, (to.blocks - from.blocks) / 3) &&
    spansFit(blocks, from.blocks, to.blocks, textLength, KINDS.length) &&
    layers.reduce((sum, [pieces]) => sum + pieces * 3, 0) === to.maps - from.maps
  );
}

function spansFit(triples: Uint32Array, from: number, to: number, length: number, limit: number): boolean {
  for (let i = from; i < to; i += 3) {
    if ((triples[i] ?? 0) > (triples[i + 1] ?? 0) || (triples[i + 1] ?? 0) > length || (triples[i + 2] ?? 0) >= limit)
      return false;
  }
  return true;
}
