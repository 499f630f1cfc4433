import type { Problem, Result } from '../../model/problem';
import type { FileSystem } from '../../ports';

/** A file as it stands on disk, and what it says. */
export interface KeptFile<T> {
  /** Its text; empty where there is none. */
  readonly text: string;
  readonly file: T;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
}

interface Known<T> extends KeptFile<T> {
  readonly size: number;
  readonly modified: number;
}

/** Files of more bytes than this are none of ours, unless their kind says otherwise. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads files of one kind that lie beside drafts; one that has not changed is not read again. */
export class KeptFiles<T> {
  private readonly known = new Map<string, Known<T>>();
  private readonly none: KeptFile<T>;

  constructor(
    private readonly files: FileSystem,
    private readonly parse: (text: string) => Result<T>,
    private readonly empty: T,
    private readonly mostBytes = MOST_BYTES,
  ) {
    this.none = { text: '', file: empty, problems: [] };
  }

  /** What the file at `uri` says; what is empty where there is none, or where it cannot be looked into. */
  async read(uri: string): Promise<KeptFile<T>> {
    try {
      const stat = await this.files.stat(uri);
      if (stat?.kind !== 'file' || stat.size > this.mostBytes) return this.none;
      const known = this.known.get(uri);
      if (known?.size === stat.size && known.modified === stat.modified) return known;
      const text = new TextDecoder().decode(await this.files.readFile(uri));
      const parsed = this.parse(text);
      const read = {
        ...stat,
        text,
        file: parsed.ok ? parsed.value : this.empty,
        problems: parsed.ok ? [] : [parsed.problem],
      };
      this.known.set(uri, read);
      return read;
    } catch {
      // A folder that cannot be looked into holds nothing for us; the draft is checked without it.
      return this.none;
    }
  }
}
