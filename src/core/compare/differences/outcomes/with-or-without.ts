import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { normsOf, type Norm } from '../../sentence/outcomes/norms';
import type { Clause } from '../../sentence/clauses/clauses';
import { saying } from '../../sentence/clauses/denied-clauses';
import { isKept } from '../../sentence/polarity';
import { termAcross, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Prepositions of which a thing has one side. */
const SIDES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['with', 'without'],
      ['on', 'off'],
      ['inside', 'outside'],
    ] as const
  ).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);
/** Words behind a rule that say that it always holds. */
const ALWAYS: ReadonlySet<string> = new Set(['all', 'times', 'time', 'always', 'day', 'every']);

/**
 * What must be with a thing, which the claim lets be without it. Example: "may be ridden without a helmet" beside "must
 * be ridden with a helmet". One difference or none.
 */
export function findWithOrWithout(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = normsOf(claim.analysis);
  if (!mine || mine.force === 'not' || others.length > 0) return [];
  for (const view of views)
    for (const theirs of normsOf(view.analysis)) {
      const found = theirs.force === 'must' ? turnedSide(claim, mine, view, theirs) : undefined;
      if (found) return [found];
    }
  return [];
}

/** A preposition with the noun behind it. */
interface Side {
  readonly at: number;
  readonly noun: number;
}

function turnedSide(claim: ClaimView, mine: Norm, view: PassageView, theirs: Norm): Difference | undefined {
  const [a, b] = [claim.analysis, view.analysis];
  if (!haveOneSubject(a, mine.clause, b, theirs.clause)) return undefined;
  for (const own of sidesBehind(a, mine))
    for (const other of sidesBehind(b, theirs)) {
      const isTurned = SIDES.get(nth(a.tokens, own.at).lower) === nth(b.tokens, other.at).lower;
      const isOne = nth(a.tokens, own.noun).stem === nth(b.tokens, other.noun).stem;
      if (!isTurned || !isOne || !saysNoMore(a, b, theirs, other)) continue;
      return certainDifference(claim, {
        slot: 'link',
        term: termOf(a, own),
        other: termOf(b, other),
        view,
        clash: 'sense',
      });
    }
  return undefined;
}

function sidesBehind({ tokens }: Analysis, { last, clause }: Norm): readonly Side[] {
  return tokens.flatMap(({ lower }, at) => {
    if (at < last || at >= clause.to || !SIDES.has(lower)) return [];
    const noun = tokens.findIndex(({ pos }, i) => i > at && i < clause.to && pos === 'NOUN');
    return noun > at && noun <= at + 3 ? [{ at, noun }] : [];
  });
}

/** Whether two rules are of the same ones, with the same figures: "children under 8". */
export function haveOneSubject(a: Analysis, mine: Clause, b: Analysis, theirs: Clause): boolean {
  const [own, others] = [subjectOf(a, mine), subjectOf(b, theirs)];
  return own.length > 0 && own.length === others.length && own.every((stem) => others.includes(stem));
}

/** The stems of all that says of whom a clause speaks. */
function subjectOf({ tokens }: Analysis, { subject }: Clause): readonly string[] {
  return tokens
    .slice(...subject)
    .filter((t) => isKept(t) && t.lower !== 'no')
    .map(({ stem }) => stem);
}

/** Whether the rule names no place or time of its own that the claim does not: its verb may be another. */
function saysNoMore(claim: Analysis, passage: Analysis, { last, clause }: Norm, { noun }: Side): boolean {
  const known = new Set(claim.tokens.map(({ stem }) => stem));
  return saying(passage.tokens, last, clause.to).every((i) => {
    const { pos, lower, stem } = nth(passage.tokens, i);
    const isOfDeed = i === noun || pos === 'VERB';
    return isOfDeed || ALWAYS.has(lower) || known.has(stem);
  });
}

function termOf({ tokens }: Analysis, { at, noun }: Side): Term {
  return termAcross(tokens, 'link', [at, noun + 1], at);
}
