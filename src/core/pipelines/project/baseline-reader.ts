import type { BaselineFile } from '../../model/project/baseline';
import type { Problem } from '../../model/problem';
import type { FileSystem } from '../../ports';
import { BASELINE_PATH, parseBaseline } from '../../review/baseline';

/**
 * What a project has accepted, as it stands on disk; where the file is damaged, what is wrong with it: nothing counts
 * as accepted then.
 */
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

  /** False: nothing counts as accepted, whatever lies on disk. */
  isHonoured = false;

  /**
   * What the project of a draft has accepted: in its own folder, else in the innermost of `folders` around the draft.
   * Never rejects.
   */
  async forDraft(
    draftUri: string,
    folders: readonly string[],
    projectUri: string | undefined,
  ): Promise<KnownBaseline | undefined> {
    if (!this.isHonoured) return undefined;
    const [around] = folders.filter((folder) => draftUri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length);
    return this.load(projectUri ?? (around === undefined ? draftUri.replace(/[^/]*$/, '') : `${around}/`));
  }

  private async load(folder: string): Promise<KnownBaseline> {
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
