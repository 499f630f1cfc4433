import type { Problem } from '../../model/problem';
import type { ReviewFile } from '../../model/project/review';
import type { FileSystem } from '../../ports';
import { NO_REVIEWS, parseReviews, REVIEW_PATH } from '../../review/review';
import { relativePath } from '../corpus/corpus-uri';
import { KeptFiles } from './kept-file';

/** The sign-offs that hold for a draft. */
export interface DraftReviews {
  readonly file: ReviewFile;
  readonly problems: readonly Problem[];
}

/** Nobody has signed anything off. */
export const UNREVIEWED: DraftReviews = { file: NO_REVIEWS, problems: [] };

/** Reads the sign-offs of the projects and workspace folders that drafts lie in. */
export class ReviewReader {
  private readonly kept: KeptFiles<ReviewFile>;

  constructor(files: FileSystem) {
    this.kept = new KeptFiles(files, parseReviews, NO_REVIEWS);
  }

  /** The sign-offs for a draft: those of its project and of the roots that it lies in, else of the first root. */
  async load(draftUri: string, roots: readonly string[], projectUri: string | undefined): Promise<DraftReviews> {
    const around = roots.filter((root) => relativePath(root, draftUri) !== undefined);
    const folders = [
      ...(around.length > 0 ? around : roots.slice(0, 1)),
      ...(projectUri === undefined ? [] : [projectUri]),
    ];
    const uris = [...new Set(folders.map((folder) => `${folder.replace(/\/$/, '')}/${REVIEW_PATH}`))];
    const read = await Promise.all(uris.map((uri) => this.kept.read(uri)));
    const [only, ...more] = read.filter(({ text }) => text !== '');
    if (!only) return UNREVIEWED;
    if (more.length === 0) return only;
    const all = [only, ...more];
    return {
      file: { version: 1, signOffs: all.flatMap(({ file }) => file.signOffs) },
      problems: all.flatMap(({ problems }) => problems),
    };
  }
}
