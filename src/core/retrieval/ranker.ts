import { firstOf, nth } from '../text/nth';
import { K1, lengthNorms, saturation } from './bm25';
import { grown } from './growable';
import type { PassageTable } from './passage-table';
import { END, findTerm, PostingReader, type Segment } from './segment';

/** A term to look for; `weight` is its idf times whatever makes it count less or more. */
export interface QueryTerm {
  readonly term: number;
  readonly weight: number;
}

/** Ways to say one thing (a word and its likely typos): a passage gets what its best one brings. */
export type QueryGroup = readonly QueryTerm[];

/** A passage number with its score. */
export interface Ranked {
  readonly passage: number;
  readonly score: number;
}

/** Passage numbers to look at, half-open. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Scores are kept in single precision: bounds leave room for its error. */
const ROUNDING = 1e-3;
/** How many times as many entries as there are passages an array gets: a corpus that grows needs no new one soon. */
const SPARE = 1.2;

const EVERYWHERE: Bounds = { from: 0, to: END };

/**
 * Finds the best passages without looking at all: term by term, the weightiest first; once the terms left could not
 * lift a new passage among the best `limit`, only those already seen are looked up (MaxScore: Turtle and Flood,
 * "Query evaluation: strategies and optimizations", Information Processing & Management 31(6), 1995). Exact: a full
 * scan gives the same passages and scores.
 */
export class Ranker {
  private scores = new Float32Array(0);
  private inGroup = new Float32Array(0);
  private seen = new Uint32Array(1 << 10);
  private seenCount = 0;
  private readonly reader = new PostingReader();
  private norms = lengthNorms(1);

  constructor(private readonly table: PassageTable) {}

  /** The best `limit` passages within `bounds`, best first, lower numbers before equals. */
  rank(groups: readonly QueryGroup[], segments: readonly Segment[], limit: number, bounds = EVERYWHERE): Ranked[] {
    this.norms = lengthNorms(this.table.averageLength);
    this.scores = this.cleared(this.scores);
    this.inGroup = this.cleared(this.inGroup);
    this.seenCount = 0;
    const lists = groups
      .map((group) => this.listsOf(group, segments))
      .filter((group) => group.bound > 0)
      .sort((a, b) => b.bound - a.bound);
    let left = lists.reduce((sum, group) => sum + group.bound, 0);
    let least = 0;
    for (const group of lists) {
      if (group.postings > 500 || least > 0) least = this.threshold(limit);
      if (left < least - ROUNDING) this.refine(group, left, least);
      else this.accumulate(group, bounds);
      left -= group.bound;
    }
    return this.best(limit);
  }

  private cleared(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
    if (array.length < this.table.size) return new Float32Array(Math.ceil(this.table.size * SPARE));
    for (let i = 0; i < this.seenCount; i++) array[this.seen[i] ?? 0] = 0;
    return array;
  }

  private listsOf(group: QueryGroup, segments: readonly Segment[]): GroupLists {
    const lists: TermList[] = [];
    let bound = 0;
    let postings = 0;
    for (const { term, weight } of group) {
      for (const segment of segments) {
        const place = findTerm(segment, term);
        if (place < 0) continue;
        lists.push({ segment, place, weight });
        bound = Math.max(bound, weight * saturation(segment.peaks[place] ?? 0, this.norms[1] ?? 0));
        postings += segment.counts[place] ?? 0;
      }
    }
    return { lists, bound, postings, alternatives: group.length > 1 };
  }

  /** Adds a group to the scores of all passages that it meets. */
  private accumulate({ lists, alternatives }: GroupLists, bounds: Bounds): void {
    for (const list of lists) this.addList(list, alternatives, bounds);
    if (alternatives) this.settle();
  }

  private addList({ segment, place, weight }: TermList, alternatives: boolean, { from, to }: Bounds): void {
    const { reader, norms, scores, inGroup } = this;
    const { lengths } = this.table;
    reader.open(segment, place);
    const scale = weight * (K1 + 1);
    for (let passage = from > 0 ? reader.seek(from) : reader.next(); passage < to; passage = reader.next()) {
      const length = lengths[passage] ?? 0;
      if (length === 0) continue;
      const gain = (scale * reader.count) / (reader.count + (norms[length] ?? 0));
      if (scores[passage] === 0 && inGroup[passage] === 0) this.see(passage);
      if (!alternatives) scores[passage] = (scores[passage] ?? 0) + gain;
      else if (gain > (inGroup[passage] ?? 0)) inGroup[passage] = gain;
    }
  }

  private see(passage: number): void {
    if (this.seenCount >= this.seen.length) this.seen = grown(this.seen, this.seenCount + 1);
    this.seen[this.seenCount++] = passage;
  }

  /** Moves what the best of a group's alternatives brought into the scores. */
  private settle(): void {
    const { scores, inGroup, seen } = this;
    for (let i = 0; i < this.seenCount; i++) {
      const passage = seen[i] ?? 0;
      scores[passage] = (scores[passage] ?? 0) + (inGroup[passage] ?? 0);
      inGroup[passage] = 0;
    }
  }

  /** The score of the `limit`th best passage so far, or 0 where there are not that many. */
  private threshold(limit: number): number {
    if (this.seenCount < limit || limit === 0) return 0;
    return firstOf(this.select(limit)).score;
  }

  /** Drops passages that can no longer be among the best, and looks the others up in the group's lists. */
  private refine({ lists, alternatives }: GroupLists, left: number, least: number): void {
    this.prune(least - left - ROUNDING);
    const { reader, norms, scores, inGroup, seen, seenCount } = this;
    const { lengths } = this.table;
    for (const { segment, place, weight } of lists) {
      reader.open(segment, place);
      for (let i = 0; i < seenCount; i++) {
        const passage = seen[i] ?? 0;
        const found = reader.seek(passage);
        if (found === END) break;
        if (found !== passage) continue;
        const gain = weight * saturation(reader.count, norms[lengths[passage] ?? 0] ?? 0);
        if (!alternatives) scores[passage] = (scores[passage] ?? 0) + gain;
        else if (gain > (inGroup[passage] ?? 0)) inGroup[passage] = gain;
      }
    }
    if (alternatives) this.settle();
  }

  private prune(least: number): void {
    let kept = 0;
    for (let i = 0; i < this.seenCount; i++) {
      const passage = this.seen[i] ?? 0;
      if ((this.scores[passage] ?? 0) >= least) this.seen[kept++] = passage;
      else this.scores[passage] = 0;
    }
    this.seenCount = kept;
    this.seen.subarray(0, kept).sort();
  }

  private best(limit: number): Ranked[] {
    return this.select(limit).sort(byRank);
  }

  /** The best `limit` passages as a heap with the worst of them on top. */
  private select(limit: number): Ranked[] {
    const heap: Ranked[] = [];
    if (limit <= 0) return heap;
    for (let i = 0; i < this.seenCount; i++) {
      const passage = this.seen[i] ?? 0;
      const score = this.scores[passage] ?? 0;
      if (heap.length < limit) siftUp(heap, { passage, score });
      else if (score > firstOf(heap).score || (score === firstOf(heap).score && passage < firstOf(heap).passage))
        siftDown(heap, { passage, score });
    }
    return heap;
  }
}

interface TermList {
  readonly segment: Segment;
  readonly place: number;
  readonly weight: number;
}

interface GroupLists {
  readonly lists: readonly TermList[];
  /** The most that the group can bring to any passage. */
  readonly bound: number;
  readonly postings: number;
  readonly alternatives: boolean;
}

function byRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.passage - b.passage;
}

function siftUp(heap: Ranked[], entry: Ranked): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (byRank(nth(heap, parent), entry) >= 0) break;
    heap[at] = nth(heap, parent);
    at = parent;
  }
  heap[at] = entry;
}

function siftDown(heap: Ranked[], entry: Ranked): void {
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && byRank(nth(heap, child + 1), nth(heap, child)) > 0) child++;
    if (byRank(nth(heap, child), entry) <= 0) break;
    heap[at] = nth(heap, child);
    at = child;
  }
  heap[at] = entry;
}
