import type { FactContext } from '../../model/judging/fact';
import type { Strictness } from '../../model/project/config';
import type { SourceMetadata } from '../../model/metadata';
import type { Passage } from '../../model/source';
import type { Span } from '../../model/span';
import type { Earlier } from '../sentence/earlier';

/** What stands around a task of a list. */
export interface TaskPlace {
  /** The items that it is part of, and the heading of the list. */
  readonly within: readonly string[];
  /** What stands between that heading and the list. */
  readonly introduction: string;
}

/** A passage that may bear on a claim, with what stands around it. */
export interface JudgeCandidate extends FactContext {
  readonly passage: Passage;
  /** From retrieval; compares within one claim only. */
  readonly score: number;
  /** So much less of the claim than the best passage has that nothing but a conflict asks for it. */
  readonly isFaint?: true;
  /** The neighbouring passages' text; empty at the ends of a source. */
  readonly before: string;
  readonly after: string;
  /** Of a table's row: the table's first row. */
  readonly head?: string;
  /** Of a row or a line of a list: the heading that it stands under. */
  readonly above?: string;
  /** Of a task with a box. */
  readonly task?: TaskPlace;
  readonly metadata: SourceMetadata;
}

/** Everything that is looked at to judge one claim. */
export interface JudgeInput {
  readonly text: string;
  readonly kind: 'sentence' | 'heading';
  /** The two sentences before it. */
  readonly earlier: Earlier;
  /** In `text`: quoted words, which the quote rules look after, and who is said to have said them. */
  readonly quotations: readonly (Span & { readonly speaker?: string })[];
  /** Best first. What is seen of them is kept for as long as the array is. */
  readonly candidates: readonly JudgeCandidate[];
  /** Inverse document frequency of a word form in the corpus; higher is rarer. */
  readonly idf: (word: string) => number;
  readonly strictness: Strictness;
  /** Canonical name -> further names of the same entity. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Whether the reasons are wanted for which differences are not reported. */
  readonly why?: boolean;
  /** Whether the differences are told, too, that are not sure enough to be reported. */
  readonly unsure?: boolean;
}
