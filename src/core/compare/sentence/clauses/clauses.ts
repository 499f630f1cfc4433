import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { clauseBorders } from '../clause';
import { isVerbal, type Token } from '../token';
import { isPastForm } from '../relations/passive';

/** A clause of a sentence: half-open places of its tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The place of its first verb; -1 where it has none. */
  readonly verb: number;
  /** Half-open places of its subject, which may stand in a clause before; empty where none is told. */
  readonly subject: readonly [from: number, to: number];
}

const BORDERS = clauseBorders(',', 'and', 'or', 'since', 'when');
const NOMINAL: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * The clauses of a sentence in order, each with its verb and subject. Example: "Jon went west | and did not come back",
 * both of Jon.
 */
export const clausesOf = caches.ofObject(({ tokens }: Analysis): readonly Clause[] => {
  const clauses: Clause[] = [];
  for (const [from, to] of piecesOf(tokens)) {
    const verb = verbIn(tokens, from, to);
    const before = clauses.at(-1);
    const own: readonly [number, number] = [from, verb < 0 ? from : verb];
    const isTold = tokens.slice(...own).some((token) => NOMINAL.has(token.pos) || isVerbal(token));
    const isOpen = before !== undefined && before.verb < 0 && from < to;
    if (before && isOpen) clauses[clauses.length - 1] = opened(before, verb, to);
    else if (before && verb < 0 && !isBehindSemicolon(tokens, from, to)) goOn(clauses, to);
    else clauses.push({ from, to, verb, subject: isTold || !before ? own : before.subject });
  }
  if (clauses.at(-1)?.verb === -1) goOn(clauses, tokens.length);
  return clauses;
});

/** "The first, | on the left, | was kept": what opens a clause goes on up to its verb. */
function opened({ from }: Clause, verb: number, to: number): Clause {
  return { from, to, verb, subject: [from, verb < 0 ? from : verb] };
}

/** A piece without a verb goes on with the clause before; so does one behind a semicolon that never got a verb. */
function goOn(clauses: Clause[], to: number): void {
  const last = clauses.at(-1);
  const isVerbless = last?.verb === -1 && clauses.length > 1;
  const before = isVerbless ? clauses.at(-2) : last;
  if (isVerbless) clauses.pop();
  if (before) clauses[clauses.length - 1] = { ...before, to };
}

/** "…; | the hall | and the tower stood": a new clause, whose verb may stand in a later piece. */
function isBehindSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from - 1]?.lower === ';' && from < to;
}

/** The clause that a token stands in. */
export function clauseAt(analysis: Analysis, at: number): Clause | undefined {
  return clausesOf(analysis).find(({ from, to }) => at >= from && at < to);
}

function piecesOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const borders = tokens.flatMap(({ lower }, i) => (BORDERS.has(lower) ? [i] : []));
  return [-1, ...borders].map((border, i) => [border + 1, borders[i] ?? tokens.length] as const);
}

function verbIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (isDeniedPast(tokens, i)) return i;
    if (isVerbal(nth(tokens, i)) && !isNounAfterAll(tokens, i)) return i;
  }
  return -1;
}

/** "The north | bearing | is": a noun, though it is tagged as a verb. */
function isNounAfterAll(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], nth(tokens, i), tokens[i + 1]];
  return token.pos === 'VERB' && next?.pos === 'AUX' && BEFORE_NOUN.has(before?.pos ?? '');
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NUM']);

/** "Never | married": a verb, whatever it is tagged as. */
function isDeniedPast(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'never' && isPastForm(nth(tokens, i));
}

/** Where a subject begins, behind the phrase that opens its clause. Example: "With the decision | the board …". */
export function startOfSubject(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  let article = end - 1;
  while (article > from + 1 && nth(tokens, article).pos !== 'DET') article--;
  return article > from + 1 && tokens[article - 1]?.pos !== 'ADP' ? article : from;
}
