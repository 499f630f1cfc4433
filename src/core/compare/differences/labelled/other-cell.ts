import { areOneName } from '../../../names/same-name';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isRow, namedCellsIn, type NamedCell } from '../../sentence/labelled';
import { textOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { isNamed, saysNoMore, wordsOf } from './labels';

/**
 * A name that a table has in the same column of another row: "Ida Holm is the keeper of Fern Lodge" beside "Lodge: Fern
 * Lodge | Keeper: Ole Brandt". The claim must name row and column and say nothing else.
 */
export function findOtherCell(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const rows = views.filter(({ analysis }) => isRow(analysis.text));
  if (rows.length < 2) return [];
  return claim.analysis.terms.flatMap((term) =>
    term.kind === 'name' && !views.some((view) => isTold(term, view))
      ? rows.flatMap((view) => otherIn(claim, term, view, rows)).slice(0, 1)
      : [],
  );
}

/** A sentence with this much of the claim that has its name bears it out. */
const SAME_STATEMENT = 0.6;

function isTold(term: Term, { analysis, supported, overall }: PassageView): boolean {
  return !isRow(analysis.text) && supported.has(term) && overall >= SAME_STATEMENT;
}

function otherIn(claim: ClaimView, term: Term, view: PassageView, rows: readonly PassageView[]): readonly Difference[] {
  const cells = cellsOf(view).filter((cell) => isAsked(claim, term, cell, view));
  const name = textOf(claim.analysis, term);
  return cells.flatMap((cell) => {
    const other = soleName(view, cell);
    if (!other || areOneName(name, textOf(view.analysis, other))) return [];
    const listed = rows.flatMap((row) => sameCells(name, cell, row, view));
    // One thing may have two rows, one for each year.
    if (listed.length === 0 || listed.some(({ labels }) => labels[0] === cell.labels[0])) return [];
    return [certainDifference(claim, { slot: 'name', term, other, view, clash: 'label' })];
  });
}

function cellsOf({ analysis, candidate }: PassageView): readonly NamedCell[] {
  return namedCellsIn(analysis.text, candidate.head ?? '');
}

/** Whether the claim names a cell's row and column, and says no more of them. */
function isAsked({ analysis }: ClaimView, term: Term, cell: NamedCell, { candidate }: PassageView): boolean {
  const names = cell.labels.map(wordsOf);
  if (!names.every((name) => isNamed(name, analysis, term))) return false;
  const around = [cell.kind, candidate.above ?? '', candidate.metadata.title ?? ''].flatMap(wordsOf);
  return saysNoMore(analysis, term, [...names.flat(), ...around]);
}

/** The one name that a cell is. */
function soleName({ analysis }: PassageView, { value }: NamedCell): Term | undefined {
  const inside = analysis.terms.filter(({ span }) => span.start >= value.start && span.end <= value.end);
  const [only, ...more] = inside;
  const isWhole = only?.kind === 'name' && only.span.start === value.start && only.span.end === value.end;
  return isWhole && more.length === 0 ? only : undefined;
}

/** The cells of a row that have a name in the column of a cell of the same table. */
function sameCells(name: string, { labels }: NamedCell, row: PassageView, view: PassageView): readonly NamedCell[] {
  if (row.candidate.passage.source !== view.candidate.passage.source) return [];
  const isName = ({ start, end }: NamedCell['value']): boolean => areOneName(row.analysis.text.slice(start, end), name);
  return cellsOf(row).filter((cell) => cell.labels.at(-1) === labels.at(-1) && isName(cell.value));
}
