import { firstOf, nth } from '../text/nth';
import { grown } from './growable';
import { mergeSegments, type Segment, SegmentWriter } from './segment';
import { atOnce } from './steps';

/** Postings gathered before they are written as a segment: sorting so many takes some milliseconds. */
const BUFFER = 1 << 18;
/** Room for so many stays in the buffer once it is empty: enough for a source that comes in while somebody writes. */
const KEPT_ROOM = 1 << 16;
/** Segments of a like size that are made into one: a smaller number reads faster, a larger one writes less often. */
const FAN_IN = 8;

/**
 * The postings of all terms: segments of passages in ascending order, and a buffer of what came in since the last.
 * Like a log-structured merge tree (O'Neil et al., Acta Informatica 33, 1996), eight segments of a size are merged.
 */
export class Postings {
  private terms = new Uint32Array(1 << 10);
  private passages = new Uint32Array(1 << 10);
  private counts = new Uint8Array(1 << 10);
  private size = 0;
  /** By term: where its posting in the passage at hand stands in the buffer, valid if that is this passage's. */
  private latest = new Uint32Array(1 << 10);
  private passageStart = 0;
  private list: Segment[] = [];

  /** Starts a passage; its number is higher than all before. */
  begin(): void {
    if (this.size >= BUFFER) this.flush();
    this.passageStart = this.size;
  }

  /** Adds one occurrence of a term in the passage at hand; true where it is the first one there. */
  add(term: number, passage: number): boolean {
    if (term >= this.latest.length) this.latest = grown(this.latest, term + 1);
    const known = this.latest[term] ?? 0;
    if (known >= this.passageStart && known < this.size && this.terms[known] === term) {
      if ((this.counts[known] ?? 0) < 255) this.counts[known] = (this.counts[known] ?? 0) + 1;
      return false;
    }
    if (this.size >= this.terms.length) this.makeRoom();
    this.latest[term] = this.size;
    this.terms[this.size] = term;
    this.passages[this.size] = passage;
    this.counts[this.size++] = 1;
    return true;
  }

  /** All postings as segments, in order of their passages. */
  segments(): readonly Segment[] {
    this.flush();
    return this.list;
  }

  /** Merges segments that have become many, some postings at a time. All postings are found between the steps too. */
  *settle(): Generator<void, void> {
    for (let run = this.mergeable(); run > 1; run = this.mergeable()) {
      const old = this.list.slice(this.list.length - run);
      const merged = yield* mergeSegments(old);
      const at = this.list.indexOf(firstOf(old));
      // Everything was renumbered meanwhile.
      if (at < 0) return;
      this.list.splice(at, run, merged);
    }
  }

  /** Rewrites everything with new passage numbers; -1 drops a passage. */
  renumber(numbers: Int32Array): void {
    this.list = [atOnce(mergeSegments(this.segments(), numbers))];
  }

  /** Takes over stored segments. */
  restore(segments: readonly Segment[]): void {
    this.list = [...segments];
    this.size = 0;
  }

  private makeRoom(): void {
    this.terms = grown(this.terms, this.size + 1);
    this.passages = grown(this.passages, this.size + 1);
    this.counts = grown(this.counts, this.size + 1);
  }

  private flush(): void {
    if (this.size === 0) return;
    this.list.push(this.sorted());
    this.size = 0;
    this.passageStart = 0;
    if (this.terms.length > KEPT_ROOM) this.shrink();
  }

  /** The buffer is only needed while sources come in: keep a small one. */
  private shrink(): void {
    this.terms = new Uint32Array(1 << 10);
    this.passages = new Uint32Array(1 << 10);
    this.counts = new Uint8Array(1 << 10);
  }

  /** How many segments at the end are to be merged: `FAN_IN` of one tier, with smaller ones between. */
  private mergeable(): number {
    const last = this.list.at(-1);
    if (!last) return 0;
    const tier = tierOf(last);
    let run = 1;
    while (run < this.list.length && tierOf(nth(this.list, this.list.length - 1 - run)) <= tier) run++;
    return run >= FAN_IN ? run : 0;
  }

  /** The buffer as a segment: a counting sort by term keeps passages in order. */
  private sorted(): Segment {
    const { terms, size } = this;
    let highest = 0;
    for (let i = 0; i < size; i++) highest = Math.max(highest, terms[i] ?? 0);
    const next = new Uint32Array(highest + 2);
    for (let i = 0; i < size; i++) {
      const after = (terms[i] ?? 0) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    for (let term = 0; term <= highest; term++) next[term + 1] = (next[term + 1] ?? 0) + (next[term] ?? 0);
    const order = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      const own = terms[i] ?? 0;
      const place = next[own] ?? 0;
      order[place] = i;
      next[own] = place + 1;
    }
    const writer = new SegmentWriter(size);
    let term = -1;
    for (let i = 0; i < size; i++) {
      const at = order[i] ?? 0;
      if (terms[at] !== term) writer.begin((term = terms[at] ?? 0));
      writer.add(this.passages[at] ?? 0, this.counts[at] ?? 0);
    }
    return writer.finish();
  }
}

function tierOf({ postings }: Segment): number {
  return Math.floor(Math.log2(postings + 1) / Math.log2(FAN_IN));
}
