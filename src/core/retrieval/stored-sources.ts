import type { BlockKind, Source } from '../model/source';
import { mapFromLayers, type MapLayer, mapLayers } from '../text/offset-map';
import type { Sections } from './sections';

/** A source with what the corpus wants to remember of its file. */
export interface StoredSource {
  readonly source: Source;
  /** A JSON value, handed back as it was. */
  readonly extra: unknown;
}

/** A stored source with the number of its passages, which can be asked without making them. */
export interface RestoredSource extends StoredSource {
  readonly passages: number;
}

/** What stands in the JSON header for each source; its arrays lie one after the other in the sections, in the same order. */
interface SourceHeader {
  readonly id: string;
  readonly path: string;
  readonly format: string;
  readonly metadata: Source['metadata'];
  readonly problems: Source['problems'];
  readonly contentHash: string;
  readonly extra: unknown;
  /** UTF-16 units of the text, and its bytes in UTF-8. */
  readonly textLength: number;
  readonly textBytes: number;
  readonly passages: number;
  readonly blocks: number;
  readonly lines: number;
  readonly locators?: readonly (readonly [number, string])[];
  /** Pieces, reading length and original length of each layer of the offset map. */
  readonly layers: readonly (readonly [number, number, number])[];
}

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'list-item', 'caption', 'quote', 'table', 'code', 'crumb'];

/** Headers and arrays for some sources; undefined where a source's offset map cannot be stored. */
export function storeSources(sources: readonly StoredSource[]): { readonly headers: readonly unknown[]; readonly sections: ReadonlyMap<string, Uint8Array | Uint32Array> } | undefined {
  const headers: SourceHeader[] = [];
  const texts: Uint8Array[] = [];
  for (const { source, extra } of sources) {
    const layers = mapLayers(source.map);
    if (!layers) return undefined;
    texts.push(ENCODER.encode(source.text));
    headers.push(headerOf(source, extra, layers, texts.at(-1)!.length));
  }
  return { headers, sections: new Map<string, Uint8Array | Uint32Array>([
    ['texts', joined(texts)],
    ['passages', packed(sources, (s) => s.passages.length * 3, (s, put) => { for (const { span, block } of s.passages) { put(span.start); put(span.end); put(block); } })],
    ['blocks', packed(sources, (s) => s.blocks.length * 3, (s, put) => { for (const { span, kind } of s.blocks) { put(span.start); put(span.end); put(KINDS.indexOf(kind)); } })],
    ['lines', packed(sources, (s) => s.lineStarts.length, (s, put) => { s.lineStarts.forEach(put); })],
    ['maps', packed(sources, (s) => layerUnits(s), (s, put) => { for (const layer of mapLayers(s.map)!) for (const column of columns(layer)) column.forEach(put); })],
  ]) };
}

function headerOf({ id, path, format, metadata, problems, contentHash, text, passages, blocks, lineStarts }: Source, extra: unknown, layers: readonly MapLayer[], textBytes: number): SourceHeader {
  const locators = blocks.flatMap(({ locator }, i): [number, string][] => (locator === undefined ? [] : [[i, locator]]));
  return {
    id, path, format, metadata, problems, contentHash, extra,
    textLength: text.length, textBytes, passages: passages.length, blocks: blocks.length, lines: lineStarts.length,
    layers: layers.map((layer) => [layer.readingStarts.length, layer.readingLength, layer.originalLength]),
    ...(locators.length > 0 && { locators }),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function packed(sources: readonly StoredSource[], count: (source: Source) => number, write: (source: Source, put: (value: number) => void) => void): Uint32Array {
  const values = new Uint32Array(sources.reduce((sum, { source }) => sum + count(source), 0));
  let at = 0;
  const put = (value: number): void => { values[at++] = value; };
  for (const { source } of sources) write(source, put);
  return values;
}

function columns({ readingStarts, originalStarts, originalLengths }: MapLayer): readonly Uint32Array[] {
  return [readingStarts, originalStarts, originalLengths];
}

function layerUnits(source: Source): number {
  return mapLayers(source.map)!.reduce((sum, layer) => sum + layer.readingStarts.length * 3, 0);
}

/** The sources of a file; undefined where anything does not fit together. Text, passages and blocks are made when first asked for. */
export function restoreSources(headers: unknown, sections: Sections): RestoredSource[] | undefined {
  const arrays = arraysOf(sections);
  if (!arrays || !Array.isArray(headers)) return undefined;
  const at: Places = { texts: 0, passages: 0, blocks: 0, lines: 0, maps: 0 };
  const stored: RestoredSource[] = [];
  for (const header of headers as unknown[]) {
    const source = isHeader(header) && restoreSource(header, arrays, at);
    if (!source) return undefined;
    stored.push({ source, extra: header.extra, passages: header.passages });
  }
  return stored;
}

interface Arrays {
  readonly texts: Uint8Array;
  readonly passages: Uint32Array;
  readonly blocks: Uint32Array;
  readonly lines: Uint32Array;
  readonly maps: Uint32Array;
}

type Places = { -readonly [K in keyof Arrays]: number };

function arraysOf(sections: Sections): Arrays | undefined {
  const texts = sections.bytes('texts');
  const [passages, blocks, lines, maps] = ['passages', 'blocks', 'lines', 'maps'].map((name) => sections.words(name));
  return texts && passages && blocks && lines && maps ? { texts, passages, blocks, lines, maps } : undefined;
}

function isHeader(value: unknown): value is SourceHeader {
  const header = value as Partial<SourceHeader> | null;
  if (typeof header !== 'object' || header === null) return false;
  const strings = [header.id, header.path, header.format, header.contentHash].every((field) => typeof field === 'string');
  const counts = [header.textLength, header.textBytes, header.passages, header.blocks, header.lines].every((n) => Number.isSafeInteger(n) && n! >= 0);
  const layers = Array.isArray(header.layers) && header.layers.every((layer) => Array.isArray(layer) && layer.every((n) => Number.isSafeInteger(n) && n >= 0));
  return strings && counts && layers && typeof header.metadata === 'object' && Array.isArray(header.problems);
}

function restoreSource(header: SourceHeader, arrays: Arrays, at: Places): Source | undefined {
  const take = <K extends keyof Arrays>(key: K, count: number): Arrays[K] => {
    const part = arrays[key].subarray(at[key], at[key] + count) as Arrays[K];
    at[key] += count;
    return part;
  };
  const utf8 = take('texts', header.textBytes);
  const [passages, blocks] = [take('passages', header.passages * 3), take('blocks', header.blocks * 3)];
  const lineStarts = take('lines', header.lines);
  const layers = header.layers.map(([pieces, readingLength, originalLength]): MapLayer => ({
    readingStarts: take('maps', pieces), originalStarts: take('maps', pieces), originalLengths: take('maps', pieces), readingLength, originalLength,
  }));
  if (Object.entries(at).some(([key, end]) => end > arrays[key as keyof Arrays].length)) return undefined;
  if (!spansFit(passages, header.textLength, header.blocks) || !spansFit(blocks, header.textLength, KINDS.length)) return undefined;
  return lazySource(header, { utf8, passages, blocks, lineStarts, layers });
}

function spansFit(triples: Uint32Array, length: number, limit: number): boolean {
  for (let i = 0; i < triples.length; i += 3) {
    if (triples[i]! > triples[i + 1]! || triples[i + 1]! > length || triples[i + 2]! >= limit) return false;
  }
  return true;
}

interface Parts {
  readonly utf8: Uint8Array;
  readonly passages: Uint32Array;
  readonly blocks: Uint32Array;
  readonly lineStarts: Uint32Array;
  readonly layers: readonly MapLayer[];
}

/** A source whose bulky parts are made on demand and then kept; a copy by spreading has them all. */
function lazySource({ id, path, format, metadata, problems, contentHash, locators }: SourceHeader, { utf8, passages, blocks, lineStarts, layers }: Parts): Source {
  const text = lazy(() => DECODER.decode(utf8));
  const passageList = lazy(() => triples(passages, (span, block) => ({ span, block })));
  const locatorOf = new Map(locators);
  const blockList = lazy(() => triples(blocks, (span, kind, i) => ({ span, kind: KINDS[kind]!, ...(locatorOf.has(i) && { locator: locatorOf.get(i)! }) })));
  const map = lazy(() => mapFromLayers(layers));
  return {
    id, path, format, metadata, problems, contentHash, lineStarts,
    get text() { return text(); },
    get passages() { return passageList(); },
    get blocks() { return blockList(); },
    get map() { return map(); },
  };
}

const ENCODER = new TextEncoder();
/** A lone surrogate comes back as U+FFFD, which is one unit long as well. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function triples<T>(values: Uint32Array, make: (span: { readonly start: number; readonly end: number }, third: number, i: number) => T): T[] {
  return Array.from({ length: values.length / 3 }, (_, i) => make({ start: values[i * 3]!, end: values[i * 3 + 1]! }, values[i * 3 + 2]!, i));
}
