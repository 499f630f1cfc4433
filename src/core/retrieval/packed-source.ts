import type { OffsetMap } from '../model/offset-map';
import type { Area, Block, BlockKind, Passage, PassagePlace, Source } from '../model/source';
import { nth } from '../text/nth';
import { mapFromLayers } from '../text/offsets/offset-map';
import { type MapLayer, mapLayers } from '../text/offsets/piece-map';
import type { StoredText } from './store/text-store';
import { copied, type Unpacked, type Unpacker } from './store/unpacker';

/** Arrays of one source, or of many one after the other. */
export interface Columns {
  /** Start, end and block of each passage. */
  readonly passages: Uint32Array;
  /** Start, end and kind of each block. */
  readonly blocks: Uint32Array;
  readonly lines: Uint32Array;
  /** The offset map's layers: reading starts, original starts, original lengths, repeats, parts. */
  readonly maps: Uint32Array;
}

/** Positions in the columns, counted in elements. */
export type Places = { readonly [K in keyof Columns]: number };

/** One source's part of some columns. */
export interface Bulk {
  readonly columns: Columns;
  readonly from: Places;
  readonly to: Places;
}

/** What a source is besides its bulk. */
export interface Outline extends Pick<Source, 'id' | 'path' | 'format' | 'metadata' | 'problems' | 'contentHash'> {
  /** UTF-16 units of the reading text. */
  readonly textLength: number;
  readonly locators?: readonly (readonly [number, string])[];
  /** Five numbers for each block that has an area: the block, left, top, right, bottom. */
  readonly areas?: readonly number[];
  /** Pieces, reading length, original length and numbers of repeats and parts of each layer of the offset map. */
  readonly layers: readonly (readonly [number, number, number, number, number])[];
}

/** The kinds of block by the numbers that they are stored as. */
export const KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'quote',
  'table',
  'code',
  'crumb',
];

/** Numbers that say a block's kind, with whether it is a done or open task. */
export const KINDS_AND_STATES = 3 * KINDS.length;

function numberOf({ kind, isDone }: Block): number {
  const state = isDone === undefined ? 0 : isDone ? 1 : 2;
  return KINDS.indexOf(kind) + state * KINDS.length;
}

function kindOf(number: number): Pick<Block, 'kind' | 'isDone'> {
  const kind = nth(KINDS, number % KINDS.length);
  return number < KINDS.length ? { kind } : { kind, isDone: number < 2 * KINDS.length };
}

/**
 * A source in typed arrays and UTF-8; its text, passages, blocks and map are made when asked for, and only those of the
 * last few sources are kept.
 */
export class PackedSource implements Source {
  constructor(
    readonly outline: Outline,
    private readonly bulk: Bulk,
    readonly stored: StoredText,
    private readonly unpacker: Unpacker,
  ) {}

  get id(): string {
    return this.outline.id;
  }
  get path(): string {
    return this.outline.path;
  }
  get format(): string {
    return this.outline.format;
  }
  get metadata(): Source['metadata'] {
    return this.outline.metadata;
  }
  get problems(): Source['problems'] {
    return this.outline.problems;
  }
  get contentHash(): string {
    return this.outline.contentHash;
  }
  get text(): string {
    return this.unpacked.text;
  }
  get lineStarts(): Uint32Array {
    return this.column('lines');
  }

  get passageCount(): number {
    return (this.bulk.to.passages - this.bulk.from.passages) / 3;
  }

  get passages(): readonly PassagePlace[] {
    const { unpacked } = this;
    return (unpacked.passages ??= triples(this.column('passages'), (span, block) => ({ span, block })));
  }

  /** One passage, for a small part of what unpacking costs. */
  passage(index: number): Passage | undefined {
    if (index < 0 || index >= this.passageCount) return undefined;
    const {
      bulk: { columns, from },
      outline: { textLength, locators, areas },
    } = this;
    const at = from.passages + index * 3;
    const span = { start: columns.passages[at] ?? 0, end: columns.passages[at + 1] ?? 0 };
    const block = columns.passages[at + 2] ?? 0;
    const text = this.unpacker.slice(this.stored, textLength, span.start, span.end);
    const locator = locators?.find(([of]) => of === block)?.[1];
    const area = areas && areaOfBlock(areas, block);
    const first = from.blocks + block * 3;
    const isFirst = columns.blocks[first] === span.start;
    return {
      source: this.id,
      index,
      text,
      span,
      ...stateIn(kindOf(columns.blocks[first + 2] ?? 0), isFirst),
      ...placeIn(locator, area),
    };
  }

  get blocks(): readonly Block[] {
    const {
      unpacked,
      outline: { locators, areas = [] },
    } = this;
    if (unpacked.blocks) return unpacked.blocks;
    const locatorOf = new Map(locators);
    const areaOf = areasIn(areas);
    return (unpacked.blocks = triples(this.column('blocks'), (span, kind, i) => ({
      span,
      ...kindOf(kind),
      ...placeIn(locatorOf.get(i), areaOf.get(i)),
    })));
  }

  get map(): OffsetMap {
    const { unpacked } = this;
    return (unpacked.map ??= mapFromLayers(this.layers()));
  }

  column(name: keyof Columns): Uint32Array {
    const { columns, from, to } = this.bulk;
    return columns[name].subarray(from[name], to[name]);
  }

  with(metadata: Source['metadata']): PackedSource {
    return new PackedSource({ ...this.outline, metadata }, this.bulk, this.stored, this.unpacker);
  }

  release(): void {
    this.unpacker.release(this.stored);
  }

  private get unpacked(): Unpacked {
    return this.unpacker.unpack(this.stored, this.outline.textLength);
  }

  private layers(): readonly MapLayer[] {
    const maps = this.column('maps');
    let at = 0;
    const take = (count: number): Uint32Array => maps.subarray(at, (at += count));
    return this.outline.layers.map(([pieces, readingLength, originalLength, repeats, parts]) => ({
      readingStarts: take(pieces),
      originalStarts: take(pieces),
      originalLengths: take(pieces),
      repeats: take(repeats),
      parts: take(parts),
      readingLength,
      originalLength,
    }));
  }
}

const ENCODER = new TextEncoder();

/** The source in packed form; undefined where its offset map is of unknown make. */
export function pack(source: Source, unpacker: Unpacker): PackedSource | undefined {
  if (source instanceof PackedSource) return source;
  const layers = mapLayers(source.map);
  if (!layers) return undefined;
  const { id, path, format, metadata, problems, contentHash, text, passages, blocks, lineStarts } = source;
  const locators = blocks.flatMap(({ locator }, i): [number, string][] =>
    locator === undefined ? [] : [[i, locator]],
  );
  const areas = blocks.flatMap(({ area }, i) => (area ? [i, area.left, area.top, area.right, area.bottom] : []));
  const columns = inOneBuffer({
    passages: passages.flatMap(({ span, block }) => [span.start, span.end, block]),
    blocks: blocks.flatMap((block) => [block.span.start, block.span.end, numberOf(block)]),
    lines: lineStarts,
    maps: layers.flatMap((l) => [
      ...l.readingStarts,
      ...l.originalStarts,
      ...l.originalLengths,
      ...l.repeats,
      ...l.parts,
    ]),
  });
  const outline: Outline = {
    id,
    path,
    format,
    metadata,
    problems,
    contentHash,
    textLength: text.length,
    layers: layers.map(
      (l) => [l.readingStarts.length, l.readingLength, l.originalLength, l.repeats.length, l.parts.length] as const,
    ),
    ...(locators.length > 0 && { locators }),
    ...(areas.length > 0 && { areas }),
  };
  const to = {
    passages: columns.passages.length,
    blocks: columns.blocks.length,
    lines: columns.lines.length,
    maps: columns.maps.length,
  };
  return new PackedSource(
    outline,
    { columns, from: { passages: 0, blocks: 0, lines: 0, maps: 0 }, to },
    unpacker.texts.add(ENCODER.encode(text)),
    unpacker,
  );
}

/** The source with other metadata and everything else as it is. */
export function withMetadata(source: Source, metadata: Source['metadata']): Source {
  return source instanceof PackedSource ? source.with(metadata) : { ...source, metadata };
}

/** How many passages a source has, without unpacking it. */
export function passageCount(source: Source): number {
  return source instanceof PackedSource ? source.passageCount : source.passages.length;
}

/** The kind of a block for one of its sentences, of which only the first is the task. */
function stateIn({ kind, isDone }: Pick<Block, 'kind' | 'isDone'>, isFirst: boolean): Pick<Passage, 'kind' | 'isDone'> {
  return { kind, ...(isDone !== undefined && isFirst && { isDone }) };
}

/** Page and area, where a block has them. */
function placeIn(locator: string | undefined, area: Area | undefined): Pick<Block, 'locator' | 'area'> {
  return { ...(locator !== undefined && { locator }), ...(area && { area }) };
}

/** The passage of that number, taken out of its source; undefined where there is none. */
export function passageOf(source: Source, index: number): Passage | undefined {
  if (source instanceof PackedSource) return source.passage(index);
  const found = source.passages[index];
  if (!found) return undefined;
  const block = nth(source.blocks, found.block);
  const state = stateIn(block, block.span.start === found.span.start);
  const text = copied(source.text.slice(found.span.start, found.span.end));
  return { source: source.id, index, text, span: found.span, ...state, ...placeIn(block.locator, block.area) };
}

/** How many numbers an area takes: its block and four edges. */
const AREA = 5;

function areaAt(areas: readonly number[], at: number): Area {
  return { left: areas[at + 1] ?? 0, top: areas[at + 2] ?? 0, right: areas[at + 3] ?? 0, bottom: areas[at + 4] ?? 0 };
}

function areaOfBlock(areas: readonly number[], block: number): Area | undefined {
  for (let at = 0; at < areas.length; at += AREA) if (areas[at] === block) return areaAt(areas, at);
  return undefined;
}

/** Areas by their block. */
function areasIn(areas: readonly number[]): ReadonlyMap<number, Area> {
  const found = new Map<number, Area>();
  for (let at = 0; at < areas.length; at += AREA) found.set(areas[at] ?? 0, areaAt(areas, at));
  return found;
}

/** The columns side by side in one piece of memory: thousands of small ones take more room around them than in them. */
function inOneBuffer(columns: { readonly [K in keyof Columns]: ArrayLike<number> }): Columns {
  const { passages, blocks, lines, maps } = columns;
  const all = new Uint32Array(passages.length + blocks.length + lines.length + maps.length);
  let at = 0;
  const put = (values: ArrayLike<number>): Uint32Array => {
    all.set(values, at);
    return all.subarray(at, (at += values.length));
  };
  return { passages: put(passages), blocks: put(blocks), lines: put(lines), maps: put(maps) };
}

function triples<T>(
  values: Uint32Array,
  make: (span: { readonly start: number; readonly end: number }, third: number, i: number) => T,
): T[] {
  return Array.from({ length: values.length / 3 }, (_, i) =>
    make({ start: values[i * 3] ?? 0, end: values[i * 3 + 1] ?? 0 }, values[i * 3 + 2] ?? 0, i),
  );
}
