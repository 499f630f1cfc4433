import type { Term } from '../terms';

/** Who does what to whom: "A bought B", "B was bought by A", "A's purchase of B" alike. */
export interface Relation {
  /** The same for verbs and nouns of one meaning ("buy", "purchase", "acquisition"). */
  readonly key: string;
  /** The token of the verb or noun. */
  readonly at: number;
  readonly agent: Term;
  readonly patient: Term;
  /** Less than a fact, or still ahead: "A may sue B". */
  readonly isOpen?: boolean;
  /** Something passes from the one to the other: "A sold it to B". */
  readonly isTransfer?: boolean;
}
