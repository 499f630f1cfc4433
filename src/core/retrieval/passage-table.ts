import type { PassageRef, Source, SourceId } from '../model/source';
import { nth } from '../text/nth';
import { grown } from './growable';
import { passageCount } from './packed-source';

/** A source in the index: its passages have the numbers `first` to `first + count`. */
export interface IndexedSource {
  readonly source: Source;
  readonly first: number;
  readonly count: number;
}

/**
 * The passages of an index by number. Numbers grow and are never used twice until the table is compacted; a removed
 * passage has length 0. No text is held here: a passage is two offsets into its source's reading text.
 */
export class PassageTable {
  private readonly byId = new Map<SourceId, IndexedSource>();
  /** In order of their first passage; undefined where the source was removed. */
  private owners: (IndexedSource | undefined)[] = [];
  private ownerOf = new Uint32Array(1 << 8);
  /** Terms of each passage (1 to 255), 0 where it was removed. */
  lengths = new Uint8Array(1 << 8);
  /** Numbers given so far. */
  size = 0;
  live = 0;
  private totalLength = 0;

  get averageLength(): number {
    return this.live > 0 ? this.totalLength / this.live : 1;
  }

  get(id: SourceId): IndexedSource | undefined {
    return this.byId.get(id);
  }

  all(): Iterable<IndexedSource> {
    return this.byId.values();
  }

  /** Gives numbers to a source's passages; `setLength` follows for each. */
  add(source: Source, count = passageCount(source)): IndexedSource {
    const entry = { source, first: this.size, count };
    this.byId.set(source.id, entry);
    this.lengths = grown(this.lengths, this.size + entry.count);
    this.ownerOf = grown(this.ownerOf, this.size + entry.count);
    this.ownerOf.fill(this.owners.length, this.size, this.size + entry.count);
    this.owners.push(entry);
    this.size += entry.count;
    this.live += entry.count;
    return entry;
  }

  setLength(passage: number, terms: number): void {
    const length = Math.max(1, Math.min(255, terms));
    this.lengths[passage] = length;
    this.totalLength += length;
  }

  /** A table of these sources, in this order, with the stored lengths; undefined where they do not fit together. */
  static restore(
    sources: readonly { readonly source: Source; readonly passages: number }[],
    lengths: Uint8Array,
  ): PassageTable | undefined {
    const table = new PassageTable();
    for (const { source, passages } of sources) {
      if (table.byId.has(source.id) || table.size + passages > lengths.length) return undefined;
      const { first, count } = table.add(source, passages);
      for (let i = first; i < first + count; i++) {
        if (lengths[i] === 0) return undefined;
        table.setLength(i, lengths[i] ?? 0);
      }
    }
    return table.size === lengths.length ? table : undefined;
  }

  remove(id: SourceId): void {
    const entry = this.byId.get(id);
    if (!entry) return;
    this.byId.delete(id);
    this.owners[this.owners.indexOf(entry)] = undefined;
    for (let i = entry.first; i < entry.first + entry.count; i++) {
      this.totalLength -= this.lengths[i] ?? 0;
      this.lengths[i] = 0;
    }
    this.live -= entry.count;
  }

  /** The source and place of a live passage. */
  refOf(passage: number): PassageRef {
    const entry = this.ownerAt(passage);
    return { source: entry.source.id, index: passage - entry.first };
  }

  ownerAt(passage: number): IndexedSource {
    return nth(this.owners, this.ownerOf[passage] ?? 0);
  }

  /** Closes the gaps that removals left; returns each passage's new number, -1 for those removed. */
  compact(): Int32Array {
    const numbers = new Int32Array(this.size).fill(-1);
    const kept = this.owners.filter((entry) => entry !== undefined);
    const lengths = new Uint8Array(this.live + 1);
    const ownerOf = new Uint32Array(this.live + 1);
    let next = 0;
    this.owners = kept.map((entry, owner) => {
      const moved = { ...entry, first: next };
      for (let i = entry.first; i < entry.first + entry.count; i++) {
        lengths[next] = this.lengths[i] ?? 0;
        ownerOf[next] = owner;
        numbers[i] = next++;
      }
      this.byId.set(entry.source.id, moved);
      return moved;
    });
    this.lengths = lengths;
    this.ownerOf = ownerOf;
    this.size = next;
    return numbers;
  }
}
