import type { DateFact, DurationFact, QuantityFact } from '../model/judging/fact';
import { FUNCTION_WORDS } from './numbers/function-words';
import type { Token } from './numbers/lexer';

type Fact = QuantityFact | DateFact | DurationFact;
type Amount = QuantityFact | DurationFact;

/** A bare number, its place among the tokens, and the facts of its sentence before it. */
interface Bare {
  readonly fact: QuantityFact;
  readonly at: number;
  readonly before: readonly Fact[];
}

/**
 * Facts with the unit that a second figure behind the same verb leaves out. Example: "clerks work 37 hours while guards
 * work 42". `read` gives the facts of other words.
 */
export function withRepeatedUnits(
  tokens: readonly Token[],
  facts: readonly Fact[],
  read: (sentence: string) => readonly Fact[],
): readonly Fact[] {
  if (facts.length < 2) return facts;
  return facts.map((fact, i) => {
    const at = tokens.findIndex(({ start }) => start === fact.span.start);
    if (!isBare(fact) || !endsClause(tokens, at)) return fact;
    const first = amountBehind(tokens, { fact, at, before: facts.slice(0, i) });
    return (first && inUnitOf(first, fact, read)) ?? fact;
  });
}

/** A plain number that counts nothing and is no part of a change, a label or a bound. */
function isBare(fact: Fact): fact is QuantityFact {
  if (fact.kind !== 'quantity' || fact.dimension !== 'count' || fact.counted.length > 0) return false;
  return fact.role === 'amount' && fact.precision === 'exact' && fact.end === undefined;
}

/** Whether the clause ends right behind a figure. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return at > 0 && (next === undefined || /^[.,;:!]$/.test(next.lower));
}

const HAVING = /^(?:has|have|had)$/;

/** The last amount before that has a unit, and the very verb before it. */
function amountBehind(tokens: readonly Token[], { at, before }: Bare): Amount | undefined {
  const verb = tokens[at - 1];
  if (verb?.kind !== 'word' || (FUNCTION_WORDS.has(verb.lower) && !HAVING.test(verb.lower))) return undefined;
  return before
    .filter(isAmount)
    .filter((fact) => wordBefore(tokens, fact) === verb.lower)
    .at(-1);
}

function isAmount(fact: Fact): fact is Amount {
  if (fact.kind === 'duration') return fact.role === 'length';
  if (fact.kind !== 'quantity' || fact.role !== 'amount') return false;
  return fact.dimension !== 'count' || fact.counted.length > 0;
}

function wordBefore(tokens: readonly Token[], { span }: Fact): string | undefined {
  return tokens.filter(({ end }) => end <= span.start).at(-1)?.lower;
}

/** One number, with what may stand around it: "£ | 37 | a week". */
const FIGURE = /^(\D*)\d[\d.,]*(\D*)$/;

/** The figure with the unit of the amount before it. */
function inUnitOf(first: Amount, own: QuantityFact, read: (sentence: string) => readonly Fact[]): Fact | undefined {
  if (first.kind === 'quantity' && first.dimension === 'count') return { ...own, counted: first.counted };
  const [, lead = '', unit] = FIGURE.exec(first.text) ?? [];
  if (unit === undefined) return undefined;
  const [fact] = read(`${lead}${own.text}${unit}`);
  const isAlike = fact?.kind === first.kind;
  if (!isAlike) return undefined;
  const place = { span: own.span, text: own.text };
  return fact.kind === 'quantity' && first.kind === 'quantity' && first.per !== undefined
    ? { ...fact, ...place, per: first.per }
    : { ...fact, ...place };
}
