import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { NOT } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { clausesOf, type Clause } from '../clauses/clauses';
import type { Token } from '../token';

/** What a rule says of a deed: it must be done, need not, may, or may not. */
export type Force = 'must' | 'free' | 'may' | 'not';

/** A clause by which something must be done or left, or may be. */
export interface Norm {
  readonly force: Force;
  readonly clause: Clause;
  /** Half-open places of the words that say so: "do not have to". */
  readonly first: number;
  readonly last: number;
}

/** Words that leave more open than a rule says, or put it otherwise. */
const NARROWED =
  /\b(?:unless|except|only|if|until|till|whether|save|otherwise|provided|nor|neither|either|instead|may have|might|would|should|than|at most|at least|up to|exceed|maximum|minimum)\b|\?/i;

const MODAL: ReadonlyMap<string, Force> = new Map([
  ['must', 'must'],
  ['shall', 'must'],
  ['may', 'may'],
  ['can', 'may'],
  ['ca', 'may'],
  ['cannot', 'not'],
]);
/** Words that say it with "to": "has to", "are obliged to", "is allowed to". */
const BEFORE_TO: ReadonlyMap<string, Force> = new Map([
  ['have', 'must'],
  ['need', 'must'],
  ['required', 'must'],
  ['obliged', 'must'],
  ['bound', 'must'],
  ['compelled', 'must'],
  ['allowed', 'may'],
  ['permitted', 'may'],
  ['free', 'may'],
  ['entitled', 'may'],
  ['forbidden', 'not'],
  ['prohibited', 'not'],
]);
const TURNED: Readonly<Record<Force, Force | undefined>> = { must: 'not', may: 'not', free: undefined, not: undefined };
/** How many tokens before a word its "not" may stand: "do not | have to". */
const BEFORE = 2;

/** The rules that a sentence lays down, in order: at most one a clause. */
export const normsOf = caches.ofObject((analysis: Analysis): readonly Norm[] =>
  NARROWED.test(analysis.text) ? [] : clausesOf(analysis).flatMap((clause) => normIn(analysis, clause) ?? []),
);

function normIn({ tokens }: Analysis, clause: Clause): Norm | undefined {
  for (let i = clause.from; i < clause.to; i++) {
    const found = modalAt(tokens, i) ?? phraseAt(tokens, i);
    if (!found) continue;
    const force = isSaidOfNone(tokens, clause) ? TURNED[found.force] : found.force;
    return force && { ...found, force, clause };
  }
  return undefined;
}

/** "Nobody may", "no dogs may". */
function isSaidOfNone(tokens: readonly Token[], { subject: [from, to] }: Clause): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'no' || lower === 'nobody' || lower === 'none');
}

type Said = Pick<Norm, 'force' | 'first' | 'last'>;

/** "Must", "must not", "need not", "cannot". */
function modalAt(tokens: readonly Token[], i: number): Said | undefined {
  const { lower, pos } = nth(tokens, i);
  if (pos === 'PROPN') return undefined;
  const isDenied = NOT.has(tokens[i + 1]?.lower ?? '');
  if (lower === 'need' && isDenied) return { force: 'free', first: i, last: i + 2 };
  const force = MODAL.get(lower);
  if (force === undefined) return undefined;
  const turned = isDenied ? TURNED[force] : force;
  return turned && { force: turned, first: i, last: isDenied ? i + 2 : i + 1 };
}

/** "Has to", "are not obliged to", "do not need to". */
function phraseAt(tokens: readonly Token[], i: number): Said | undefined {
  const { lower, lemma } = nth(tokens, i);
  const force = tokens[i + 1]?.lower === 'to' ? (BEFORE_TO.get(lower) ?? BEFORE_TO.get(lemma)) : undefined;
  if (force === undefined) return undefined;
  const denial = [1, 2].find((back) => back <= BEFORE && NOT.has(tokens[i - back]?.lower ?? ''));
  const said = denial === undefined ? force : force === 'must' ? 'free' : TURNED[force];
  return said && { force: said, first: denial === undefined ? i : i - denial, last: i + 2 };
}
