import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { areOnePerson } from '../roles/bearer';

/** Two sources may give one person ages so many years apart: a birthday lies between. */
const BIRTHDAY = 1;

/** Somebody with an age behind the name. */
interface Aged {
  readonly name: Term;
  readonly age: Term;
  readonly years: number;
}

/**
 * Another age behind somebody's name than the passages give; one difference or none.
 * Example: "Ida Lund, 61, broke her arm" beside "the driver, Ida Lund, 38, was unhurt".
 */
export function findOtherAge(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  return agedIn(claim.analysis)
    .flatMap((mine) => {
      const told = views.flatMap((view) => agedIn(view.analysis).map((theirs) => ({ view, theirs })));
      const own = told.filter(({ view, theirs }) => isOnePerson(claim.analysis, mine, view.analysis, theirs));
      const [first] = own;
      if (!first || own.some(({ theirs }) => Math.abs(theirs.years - mine.years) <= BIRTHDAY)) return [];
      const { view, theirs } = first;
      return [certainDifference(claim, { slot: 'duration', term: mine.age, other: theirs.age, view, clash: 'label' })];
    })
    .slice(0, 1);
}

/** Whole names alone: of one family several may be told with their ages. */
function isOnePerson(a: Analysis, mine: Aged, b: Analysis, theirs: Aged): boolean {
  const [x, y] = [textOf(a, mine.name), textOf(b, theirs.name)];
  return x.includes(' ') && y.includes(' ') && areOnePerson(x, y);
}

function textOf({ text }: Analysis, { span }: Term): string {
  return text.slice(span.start, span.end);
}

/** The names that have a bare age behind a comma: "Ida Lund, 38". */
function agedIn({ text, terms }: Analysis): readonly Aged[] {
  return terms.flatMap((name, i) => {
    const age = terms[i + 1];
    if (name.kind !== 'name' || age?.fact?.kind !== 'duration' || age.fact.role !== 'age') return [];
    const isBare = /^\d{1,3}$/.test(age.fact.text) && text.slice(name.span.end, age.span.start) === ', ';
    return isBare ? [{ name, age, years: age.fact.value }] : [];
  });
}
