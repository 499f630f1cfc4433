import type { BaselineFile } from '../../model/project/baseline';
import type { Problem } from '../../model/problem';
import type { FileSystem } from '../../ports';
import { BASELINE_PATH, parseBaseline } from '../../review/baseline';
import { KeptFiles } from './kept-file';

/**
 * What a project has accepted, as it stands on disk; where the file is damaged, what is wrong with it: nothing counts
 * as accepted then.
 */
export interface KnownBaseline {
  readonly file?: BaselineFile;
  readonly problem?: Problem;
}

/** Baselines of more bytes than this are none of ours. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads the accepted findings of projects; a file that has not changed is not read again. */
export class BaselineReader {
  private readonly kept: KeptFiles<BaselineFile | undefined>;

  constructor(files: FileSystem) {
    this.kept = new KeptFiles(files, parseBaseline, undefined, MOST_BYTES);
  }

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
    const {
      file,
      problems: [problem],
    } = await this.kept.read(uri);
    return { ...(file && { file }), ...(problem && { problem: { ...problem, uri } }) };
  }
}
