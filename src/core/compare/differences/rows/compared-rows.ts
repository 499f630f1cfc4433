import { nth } from '../../../text/nth';
import { isWithin, without } from '../../../text/words/sets';
import { metIn } from '../../alignment/comparatives';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { comparativesOf, type Comparative } from '../../sentence/comparisons/comparatives';
import { isIn, type Term } from '../../sentence/terms';
import { isOpen, isVerbal, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { wordsOf } from '../labelled/labels';
import { areOfOneTable, givesValue, rowsIn, yearsIn, type Cell, type Row } from './rows';

/**
 * What is compared the other way round than a table's rows have it; one difference or none.
 * Example: "the Alder lends more books than the Birch" beside their rows with 40 and 90 books.
 */
export function findComparedRows(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const said = comparisonIn(claim.analysis);
  if (!said) return [];
  const isBorneOut = views.some((view) => metIn(claim.analysis, view.analysis).some(({ sense }) => sense === 'alike'));
  const rows = isBorneOut ? [] : rowsIn(views);
  const [a, b] = [rowOf(rows, said, 0), rowOf(rows, said, 1)];
  if (!a || !b || !areOfOneTable(a, b)) return [];
  const [own, other] = [cellFor(claim, said, a), cellFor(claim, said, b)];
  const term = claim.analysis.terms.find((u) => isIn(said.head, u));
  const isTurned = own && other && isAgainst(nth(claim.analysis.tokens, said.head), own, other);
  if (!isTurned || !term) return [];
  return [certainDifference(claim, { slot: 'antonym', term, other: own.term, view: a.view, clash: 'label' })];
}

/** The one comparison of a sentence that says no more than which of two has more of something. */
function comparisonIn(analysis: Analysis): Comparative | undefined {
  const [said, ...others] = comparativesOf(analysis);
  if (said?.kind !== 'degree' || others.length > 0) return undefined;
  const isSaid = (t: Token, i: number): boolean => !isVerbal(t) || givesValue(t) || i === said.head + 1;
  return analysis.tokens.every((t, i) => isSaid(t, i) && !isOpen(t)) ? said : undefined;
}

/** The one row whose whole name is one side of a comparison. */
function rowOf(rows: readonly Row[], { first, second, sides }: Comparative, side: 0 | 1): Row | undefined {
  const telling = side === 0 ? first : second;
  const all = sides?.[side] ?? telling;
  // "… than the Corvo X.": the full stop of the sentence is none of the name.
  const words = new Set([...telling, ...all].map((stem) => stem.replace(/\.$/, '')));
  const [row, ...others] = rows.filter(({ name, stems, view }) => {
    const isWhole = name.length > 0 && name.every(({ stem }) => words.has(stem));
    return isWhole && isWithin(without(words, kindsOf(view)), stems);
  });
  return others.length === 0 ? row : undefined;
}

/** What a table's rows are of, by the head of its first column: "route". */
function kindsOf({ candidate: { head = '' } }: PassageView): readonly string[] {
  return wordsOf(head.split('|')[0] ?? '').map(({ stem }) => stem);
}

/** The cell of a row that has what is compared, in the one year that the claim tells of. */
function cellFor({ analysis }: ClaimView, said: Comparative, { view, cells }: Row): Cell | undefined {
  const { candidate } = view;
  const years = yearsIn(analysis.text);
  const isOfTime = (cell: Cell): boolean =>
    cell.years === years || (cell.years === '' && isYearOf(years, [candidate.above, candidate.metadata.title]));
  const [cell, ...more] = cells.filter((one) => isMeasured(said, analysis, one) && isOfTime(one));
  return more.length === 0 ? cell : undefined;
}

/** A table of one year stands under it. */
function isYearOf(years: string, above: readonly (string | undefined)[]): boolean {
  return years === '' || above.some((text) => yearsIn(text ?? '') === years);
}

/** Whether a column has what is compared: what stands behind "more", or what the adjective measures. */
function isMeasured({ head, of, verb }: Comparative, { tokens }: Analysis, { column, term }: Cell): boolean {
  if (term.fact?.kind !== 'quantity' || column.length === 0) return false;
  if (of.size === 0 && verb !== undefined) return column.every(({ stem }) => stem === verb);
  const measures = MEASURES.get(of.size === 0 ? nth(tokens, head).lower : [...of].join(' '));
  if (measures !== undefined) return column.length === 1 && measures.test(nth(column, 0).lemma);
  return of.size === column.length && column.every(({ stem }) => of.has(stem));
}

const MEASURES: ReadonlyMap<string, RegExp> = new Map([
  ...['heavier', 'lighter'].map((word) => [word, /^(?:weight|mass)$/] as const),
  ...['cheaper', 'dearer', 'pricier', 'costlier', 'expensiv'].map(
    (word) => [word, /^(?:price|cost|fare|fee)$/] as const,
  ),
  ...['longer', 'shorter'].map((word) => [word, /^length$/] as const),
  ...['taller', 'higher', 'lower'].map((word) => [word, /^(?:height|altitude|elevation)$/] as const),
  ...['faster', 'slower'].map((word) => [word, /^speed$/] as const),
  ...['deeper', 'shallower'].map((word) => [word, /^depth$/] as const),
  ...['wider', 'narrower', 'broader'].map((word) => [word, /^(?:width|breadth)$/] as const),
]);

const UP =
  /^(?:more|longer|bigger|larger|greater|higher|heavier|taller|faster|wider|broader|deeper|dearer|pricier|costlier)$/;
const DOWN = /^(?:less|fewer|shorter|smaller|lower|lighter|slower|narrower|shallower|cheaper)$/;

/** Whether the two values lie the other way round than the word says. */
function isAgainst({ lower }: Token, { term: mine }: Cell, { term: theirs }: Cell): boolean {
  const [a, b] = [amountOf(mine), amountOf(theirs)];
  if (a === undefined || b === undefined) return false;
  return UP.test(lower) ? a < b : DOWN.test(lower) && a > b;
}

function amountOf({ fact }: Term): number | undefined {
  return fact?.kind === 'quantity' && fact.role === 'amount' ? fact.value : undefined;
}
