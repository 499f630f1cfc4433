import type { BaselineFile } from '../../model/baseline';
import type { Problem } from '../../model/problem';
import type { FileSystem } from '../../ports';
import { BASELINE_PATH, parseBaseline } from '../../review/baseline';

/** What a project has accepted, as it stands on disk; where the file is damaged, what is wrong with it: nothing counts as accepted then. */
export interface KnownBaseline {
  readonly file?: BaselineFile;
  readonly problem?: Problem;
}

interface Read extends KnownBaseline {
  readonly size: number;
  readonly modified: number;
}

/** Baselines of more megabytes than this are none of ours. */
const MOST_BYTES = 64 * 1024 * 1024;
const NOTHING: KnownBaseline = {};

/** Reads the accepted findings of projects; a file that has not changed is not read again. */
export class BaselineReader {
  private readonly known = new Map<string, Read>();

  constructor(private readonly files: FileSystem) {}

  /** What the project in a folder has accepted; `folder` ends with a slash. Never rejects. */
  async load(folder: string): Promise<KnownBaseline> {
    const uri = folder + BASELINE_PATH;
    try {
      const stat = await this.files.stat(uri);
      if (stat?.kind !== 'file' || stat.size > MOST_BYTES) return NOTHING;
      const known = this.known.get(uri);
      if (known?.size === stat.size && known.modified === stat.modified) return known;
      const parsed = parseBaseline(new TextDecoder().decode(await this.files.readFile(uri)));
      const read = { ...stat, ...(parsed.ok ? { file: parsed.value } : { problem: { ...parsed.problem, uri } }) };
      this.known.set(uri, read);
      return read;
    } catch {
      // A folder that cannot be looked into has accepted nothing.
      return NOTHING;
    }
  }
}
