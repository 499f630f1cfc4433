/** What a reviewer has said of one statement and its evidence. The evidence is what was shown with it. */
export interface SignOff {
  /** Hash of the sentence and of its evidence: a sign-off lapses when either changes. */
  readonly key: string;
  /** The sentence as it was, for people who read the file. */
  readonly sentence: string;
  readonly decision: 'accepted' | 'to-do';
  /** The reviewer's name or initials. */
  readonly by: string;
  /** Day of the decision, ISO 8601: `2026-11-22`. */
  readonly date: string;
  readonly note: string;
}

/** All sign-offs of a project: `.plumbline/review.json`. */
export interface ReviewFile {
  readonly version: 1;
  readonly signOffs: readonly SignOff[];
}
