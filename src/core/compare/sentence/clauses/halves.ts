import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { NOT } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import type { Token } from '../token';
import { clausesOf, type Clause } from './clauses';

/** A clause that takes its verb from the one before: "the east wing did", "that of 1895 was not". */
export interface Half {
  readonly clause: Clause;
  readonly isDenied: boolean;
}

/** The clauses of a sentence that leave out the verb that another has told. */
export const halvesOf = caches.ofObject((analysis: Analysis): readonly Half[] => {
  const clauses = clausesOf(analysis);
  return clauses.flatMap((clause) => {
    if (clause.verb < 0 || !leavesOutVerb(analysis.tokens, clause)) return [];
    return [{ clause, isDenied: NOT.has(analysis.tokens[clause.verb + 1]?.lower ?? '') }];
  });
});

/** "Did", "was not", "was | for half a year": an auxiliary behind which nothing completes it. */
function leavesOutVerb(tokens: readonly Token[], { verb, to }: Clause): boolean {
  if (nth(tokens, verb).pos !== 'AUX') return false;
  const behind = tokens.slice(verb + 1, to).filter(({ lower }) => !NOT.has(lower));
  const first = behind[0];
  if (first === undefined || first.pos === 'PUNCT') return true;
  return first.pos === 'ADP' && !behind.some(({ pos }) => pos === 'VERB');
}
