import { grown } from './growable';

/** Postings between two places from which reading can start in the middle of a list. */
const BLOCK = 128;

/**
 * An unchanging piece of the inverted index: for each of its terms the passages that hold it, in order. A posting is
 * the distance from the passage before as a variable-length number (7 bits a byte, least significant first), shifted
 * by one bit that says whether a count over 1 follows. Every 128th posting can be reached without reading those before.
 */
export interface Segment {
  /** Ascending. */
  readonly terms: Uint32Array;
  /** First byte of each term's list, and the end of the last. */
  readonly offsets: Uint32Array;
  readonly counts: Uint32Array;
  /** Highest count of the term in any one passage (up to 255), which bounds its score. */
  readonly peaks: Uint8Array;
  /** First entry of each term in the skip arrays, and the end of the last. */
  readonly skips: Uint32Array;
  /** The passage before an entry point, and its byte. */
  readonly skipPassages: Uint32Array;
  readonly skipBytes: Uint32Array;
  readonly data: Uint8Array;
  readonly postings: number;
  /** Of a stored segment: whether a list may be read. */
  isSound?(place: number): boolean;
}

/** Where a term stands in a segment, or -1. */
export function findTerm({ terms }: Segment, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = terms[middle] ?? 0;
    if (at === term) return middle;
    if (at < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * A stored segment that is safe to read: its terms are below their limit and in order, its arrays fit together, and
 * each list is checked when it is first opened (as long as it says, passages below their limit and in order, every
 * entry point on a posting). A list that is not is empty, and reported. Undefined where the arrays do not fit.
 */
export function guarded(
  segment: Segment,
  limits: { readonly terms: number; readonly passages: number },
  onUnsound: () => void,
): Segment | undefined {
  const size = segment.terms.length;
  if (!haveOneSize(segment) || !areInOrder(segment, limits.terms)) return undefined;
  const reader = new PostingReader();
  const known = new Uint8Array(size);
  return {
    ...segment,
    isSound(place) {
      if (known[place] === 0) known[place] = isSoundList(segment, place, reader, limits.passages) ? SOUND : UNSOUND;
      if (known[place] === UNSOUND) onUnsound();
      return known[place] === SOUND;
    },
  };
}

/** True where the arrays of a segment are as long as they say of each other. */
function haveOneSize({ terms, offsets, counts, peaks, skips, skipPassages, skipBytes, data }: Segment): boolean {
  const size = terms.length;
  const haveEnds = [offsets, skips].every((ends) => ends.length === size + 1 && ends[0] === 0);
  const haveTerms = [counts, peaks].every((each) => each.length === size);
  if (!haveEnds || !haveTerms || offsets[size] !== data.length) return false;
  return skipPassages.length === skipBytes.length && skips[size] === skipBytes.length;
}

/** True where the terms are below their limit and rise, and every list begins where the one before it ends. */
function areInOrder({ terms, offsets, skips }: Segment, limit: number): boolean {
  let before = -1;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? 0;
    if (term <= before || term >= limit) return false;
    if ((skips[place] ?? 0) > (skips[place + 1] ?? 0)) return false;
    if ((offsets[place] ?? 0) >= (offsets[place + 1] ?? 0)) return false;
    before = term;
  }
  return true;
}

const SOUND = 1;
const UNSOUND = 2;

function isSoundList(segment: Segment, place: number, reader: PostingReader, passages: number): boolean {
  const { counts, peaks, skips, skipPassages, skipBytes, offsets } = segment;
  reader.open(segment, place);
  let skip = skips[place] ?? 0;
  for (let n = 0; n < (counts[place] ?? 0); n++) {
    if (skip < (skips[place + 1] ?? 0) && skipBytes[skip] === reader.byte) {
      if (skipPassages[skip] !== reader.passage) return false;
      skip++;
    }
    const before = reader.passage;
    if (reader.next() <= before || reader.passage >= passages || reader.count > (peaks[place] ?? 0)) return false;
  }
  return reader.byte === offsets[place + 1] && skip === skips[place + 1];
}

/** Reads one list forward; `passage` is `END` behind the last posting. */
export class PostingReader {
  passage = -1;
  count = 0;
  private at = 0;
  private end = 0;
  private data: Uint8Array = NO_DATA;
  private segment: Segment | undefined;
  private place = 0;

  /** Where the next posting starts in the segment's data. */
  get byte(): number {
    return this.at;
  }

  /** Goes before the first posting of a term that `findTerm` has found. */
  open(segment: Segment, place: number): void {
    this.segment = segment;
    this.place = place;
    this.data = segment.data;
    this.at = segment.offsets[place] ?? 0;
    this.end = segment.offsets[place + 1] ?? 0;
    this.passage = -1;
    if (segment.isSound?.(place) === false) this.at = this.end;
  }

  /** Moves to the next posting and returns its passage. */
  next(): number {
    if (this.at >= this.end) return (this.passage = END);
    const { data } = this;
    let byte = data[this.at++] ?? 0;
    let coded = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = data[this.at++] ?? 0;
      coded |= (byte & 127) << shift;
    }
    this.count = coded & 1 ? (data[this.at++] ?? 0) : 1;
    return (this.passage += coded >>> 1);
  }

  /** Moves to the first posting at or after `target`, skipping blocks. */
  seek(target: number): number {
    if (this.passage >= target) return this.passage;
    this.skip(target);
    let passage = this.passage;
    while (passage < target) passage = this.next();
    return passage;
  }

  private skip(target: number): void {
    if (!this.segment) return;
    const { skips, skipPassages, skipBytes } = this.segment;
    let low = skips[this.place] ?? 0;
    let high = (skips[this.place + 1] ?? 0) - 1;
    let best = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((skipPassages[middle] ?? 0) < target) {
        best = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    if (best < 0 || (skipBytes[best] ?? 0) <= this.at) return;
    this.at = skipBytes[best] ?? 0;
    this.passage = skipPassages[best] ?? 0;
  }
}

/** Behind every passage. */
export const END = 0x7fffffff;
const NO_DATA = new Uint8Array(0);

/** Writes a segment, term by term in ascending order. The first distance of a list counts from passage -1. */
export class SegmentWriter {
  private terms = new Uint32Array(64);
  private offsets = new Uint32Array(64);
  private counts = new Uint32Array(64);
  private peaks = new Uint8Array(64);
  private skips = new Uint32Array(64);
  private skipPassages = new Uint32Array(64);
  private skipBytes = new Uint32Array(64);
  private data: Uint8Array;
  private size = 0;
  private at = 0;
  private entries = 0;
  /** Written so far. */
  postings = 0;
  private last = -1;

  constructor(expectedPostings: number) {
    this.data = new Uint8Array(Math.max(64, expectedPostings * 2));
  }

  /** Starts the list of the next term. A term without postings leaves no trace. */
  begin(term: number): void {
    this.closeEmpty();
    this.size++;
    for (const key of ['terms', 'offsets', 'counts', 'skips'] as const) this[key] = grown(this[key], this.size + 1);
    this.peaks = grown(this.peaks, this.size + 1);
    const place = this.size - 1;
    this.terms[place] = term;
    this.offsets[place] = this.at;
    this.skips[place] = this.entries;
    this.counts[place] = 0;
    this.peaks[place] = 0;
    this.last = -1;
  }

  /** Adds a passage, in ascending order. */
  add(passage: number, count: number): void {
    const place = this.size - 1;
    const before = this.counts[place] ?? 0;
    if (before > 0 && before % BLOCK === 0) this.entryPoint();
    if (this.at + 12 > this.data.length) this.data = grown(this.data, this.at + 12);
    const { data } = this;
    let coded = ((passage - this.last) << 1) | (count > 1 ? 1 : 0);
    for (; coded > 127; coded >>>= 7) data[this.at++] = (coded & 127) | 128;
    data[this.at++] = coded;
    const capped = Math.min(count, 255);
    if (count > 1) data[this.at++] = capped;
    if (capped > (this.peaks[place] ?? 0)) this.peaks[place] = capped;
    this.counts[place] = before + 1;
    this.last = passage;
    this.postings++;
  }

  /** The segment, in arrays of just the right size. */
  finish(): Segment {
    this.closeEmpty();
    this.offsets[this.size] = this.at;
    this.skips[this.size] = this.entries;
    return {
      terms: this.terms.slice(0, this.size),
      offsets: this.offsets.slice(0, this.size + 1),
      counts: this.counts.slice(0, this.size),
      peaks: this.peaks.slice(0, this.size),
      skips: this.skips.slice(0, this.size + 1),
      skipPassages: this.skipPassages.slice(0, this.entries),
      skipBytes: this.skipBytes.slice(0, this.entries),
      data: this.data.slice(0, this.at),
      postings: this.postings,
    };
  }

  private closeEmpty(): void {
    if (this.size > 0 && this.counts[this.size - 1] === 0) this.size--;
  }

  private entryPoint(): void {
    this.skipPassages = grown(this.skipPassages, this.entries + 1);
    this.skipBytes = grown(this.skipBytes, this.entries + 1);
    this.skipPassages[this.entries] = this.last;
    this.skipBytes[this.entries++] = this.at;
  }
}

/** Postings that are copied between two pauses: about a millisecond's work. */
const STEP = 1 << 15;

/**
 * One segment from several, whose passages follow each other in that order; in steps. `renumber` gives each passage its
 * new number, ascending, or -1 to leave it out.
 */
export function* mergeSegments(segments: readonly Segment[], renumber?: Int32Array): Generator<void, Segment> {
  const writer = new SegmentWriter(segments.reduce((sum, segment) => sum + segment.postings, 0));
  const reader = new PostingReader();
  const places = segments.map(() => 0);
  for (let pause = STEP; ;) {
    if (writer.postings >= pause) {
      yield;
      pause = writer.postings + STEP;
    }
    let term = END;
    segments.forEach(({ terms }, s) => {
      if ((places[s] ?? 0) < terms.length) term = Math.min(term, terms[places[s] ?? 0] ?? 0);
    });
    if (term === END) return writer.finish();
    writer.begin(term);
    for (const [s, segment] of segments.entries()) {
      const place = places[s] ?? 0;
      if (segment.terms[place] !== term) continue;
      reader.open(segment, place);
      places[s] = place + 1;
      copy(reader, writer, renumber);
    }
  }
}

function copy(reader: PostingReader, writer: SegmentWriter, renumber: Int32Array | undefined): void {
  for (let passage = reader.next(); passage !== END; passage = reader.next()) {
    const target = renumber ? (renumber[passage] ?? 0) : passage;
    if (target >= 0) writer.add(target, reader.count);
  }
}
