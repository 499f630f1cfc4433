import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { isDenying } from '../../alignment/denial-scope';
import type { Difference, DifferenceKind } from '../../alignment/difference';
import { areSame, compareFacts } from '../../alignment/fact-support';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { clauseBorders } from '../../sentence/clause';
import { inOrderOf, termOver, type InOrder, type Member } from '../../sentence/relations/rows-in-order';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** The share of the claim, its rows apart, that a passage must have. */
const SAME_STATEMENT = 0.75;

/** Words that a passage says together: a clause, or a member of a row with what it is given. */
interface Group {
  readonly places: readonly number[];
  readonly terms: readonly Term[];
}

/** A group of a passage. */
interface Told extends Group {
  readonly view: PassageView;
}

/**
 * A row that gives one member what the sources give another: "Pelby and Oster have 19 and 12 bakeries, respectively"
 * beside "Pelby has 12 bakeries and Oster has 19". One difference or none; the form alone makes it sure.
 */
export function findTurnedRow(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const rows = inOrderOf(claim.analysis);
  if (rows.length < 2 || claim.analysis.tokens.some((t) => isDenying(t))) return [];
  const groups = views
    .filter(({ analysis }) => isAssertion(analysis.text) && !analysis.tokens.some((t) => isDenying(t)))
    .flatMap((view) => groupsOf(view.analysis).map((group): Told => ({ ...group, view })));
  const found = rows.flatMap((mine) => turned(claim, rows, mine, groups));
  return found.slice(0, 1);
}

const BORDERS = clauseBorders(',', 'and', 'against', 'versus', 'or');

const groupsOf = caches.ofObject((analysis: Analysis): readonly Group[] => {
  const rows = inOrderOf(analysis);
  const { tokens, terms } = analysis;
  if (rows.length > 0)
    return rows.map(({ key, value }) => ({
      places: tokens.flatMap((_, i) => (isIn(i, key.term) || isIn(i, value.term) ? [i] : [])),
      terms: [key.term, value.term],
    }));
  const borders = tokens.flatMap(({ lower }, i) => (BORDERS.has(lower) ? [i] : []));
  return [-1, ...borders].map((border, k) => {
    const to = borders[k] ?? tokens.length;
    const places = Array.from({ length: Math.max(0, to - border - 1) }, (_, i) => border + 1 + i);
    return { places, terms: terms.filter((u) => u.first > border && u.last <= to) };
  });
});

function turned(
  claim: ClaimView,
  rows: readonly InOrder[],
  { key, value }: InOrder,
  groups: readonly Told[],
): readonly Difference[] {
  const others = rows.filter((row) => row.key !== key);
  const own = groups.filter((group) => has(group, key) && !others.some((row) => has(group, row.key)));
  if (own.some((group) => has(group, value))) return [];
  const isElsewhere = groups.some(
    (group) => has(group, value) && !has(group, key) && isOfAnotherKey(group, key, value, others),
  );
  if (!isElsewhere) return [];
  return own
    .filter(({ view }) => isSameStatement(claim, rows, view))
    .flatMap((group) => otherValue(group, value, others).map((other) => difference(claim, value, group, other)));
}

/** Whether a group has all that tells a member from the others, or its value. */
function has({ places, terms, view }: Told, { stems, fact }: Member): boolean {
  if (fact) return terms.some((u) => areSame(fact, u.fact));
  const { tokens } = view.analysis;
  return stems.length > 0 && stems.every((stem) => places.some((i) => nth(tokens, i).stem === stem));
}

/** Whether a value is given to another of the claim's row, or to another time or name. */
function isOfAnotherKey(group: Told, { term, fact }: Member, value: Member, others: readonly InOrder[]): boolean {
  if (others.some((row) => has(group, row.key))) return true;
  const isValue = (u: Term): boolean => value.fact !== undefined && areSame(value.fact, u.fact);
  return fact !== undefined && group.terms.some((u) => u.kind === term.kind && !isValue(u));
}

/** What a group gives in the place of a value: another one, or what the claim gives to another of its row. */
function otherValue(
  { view, terms, ...group }: Told,
  { fact, term }: Member,
  others: readonly InOrder[],
): readonly Term[] {
  if (fact)
    return terms.filter((u) => u.kind === term.kind && compareFacts(fact, u.fact).relation === 'conflict').slice(0, 1);
  const { tokens } = view.analysis;
  const theirs = others.find((row) => has({ view, terms, ...group }, row.value));
  if (!theirs) return [];
  return [
    termOver(
      tokens,
      group.places.filter((i) => theirs.value.stems.includes(nth(tokens, i).stem)),
    ),
  ];
}

/**
 * Whether a passage has what the claim says of its rows. A value of its time is one and the same however it came about:
 * "fell from 71 in 2008 to 58 in 2016".
 */
function isSameStatement(claim: ClaimView, rows: readonly InOrder[], view: PassageView): boolean {
  const inRows = (i: number): boolean => rows.some(({ key, value }) => isIn(i, key.term) || isIn(i, value.term));
  const isTimed = rows.some(({ key }) => key.term.kind === 'date');
  const saysNothing = ({ lower, pos }: Token): boolean => lower === 'respectively' || (isTimed && pos === 'VERB');
  const skip = (i: number): boolean => inRows(i) || saysNothing(nth(claim.analysis.tokens, i));
  return coverage(claim, (i) => view.cover[i] ?? 0, skip) >= SAME_STATEMENT;
}

function difference(claim: ClaimView, { term }: Member, { view }: Told, other: Term): Difference {
  return certainDifference(claim, { slot: term.kind as DifferenceKind, term, other, view, clash: 'apart' });
}
