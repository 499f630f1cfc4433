import type { Difference, DifferenceKind } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isRow } from '../../sentence/labelled';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { areOneWord } from '../labelled/labels';
import { rowsIn, yearsIn, type Cell, type Row } from './rows';

/** Digits of a figure that two columns do not have by chance. */
const LEAST_DIGITS = 3;

/**
 * The figure that a table's row has for another year; one difference or none.
 * Example: "barley brought 41.7 in 2019" beside a row with 41.7 under 2018 and 44.2 under 2019.
 */
export function findOtherYear(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const { analysis } = claim;
  const year = yearsIn(analysis.text);
  const [term, ...others] = analysis.terms.filter(({ fact }) => fact?.kind === 'quantity' && fact.role === 'amount');
  const isOfOneTime = /^\d{4}$/.test(year) && !OTHER_TIME.test(analysis.text);
  if (!term || others.length > 0 || !isOfOneTime) return [];
  const isKnown = views.some((view) => view.supported.has(term) && !isRow(view.analysis.text));
  const [row, ...more] = isKnown ? [] : rowsIn(views).filter((one) => isNamedIn(one, analysis));
  const own = row && more.length === 0 ? ownCell(row, figureOf(analysis, term), year) : undefined;
  if (!row || !own) return [];
  const slot = term.kind as DifferenceKind;
  return [certainDifference(claim, { slot, term, other: own.term, view: row.view, clash: 'label' })];
}

/** What tells of more than one time. */
const OTHER_TIME =
  /\b(?:from|than|against|after|before|until|since|previous(?:ly)?|earlier|last|next|up|down|compared|reports?|published)\b/i;

/** Whether a sentence has the whole name of a row. */
function isNamedIn({ name }: Row, { tokens }: Analysis): boolean {
  return name.length > 0 && name.every((word) => tokens.some((token) => areOneWord(word, token)));
}

/** The cell of the year that the claim tells of, where a column of another year has the claim's figure. */
function ownCell({ cells }: Row, figure: string, year: string): Cell | undefined {
  if (figure.replace(/\D/g, '').length < LEAST_DIGITS) return undefined;
  const [theirs, ...others] = cells.filter(({ text }) => bare(text) === figure);
  const isOther = theirs !== undefined && theirs.years !== '' && !theirs.years.includes(year);
  if (!isOther || others.length > 0) return undefined;
  return cells.find((cell) => cell.years === year && areAlike(cell, theirs) && cell.term.fact !== undefined);
}

function areAlike({ column: a }: Cell, { column: b }: Cell): boolean {
  return a.length === b.length && a.every(({ stem }, i) => stem === b[i]?.stem);
}

function figureOf({ text }: Analysis, { span }: Term): string {
  return bare(text.slice(span.start, span.end));
}

/** The digits of a figure, without its unit and the commas of its thousands. */
function bare(text: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '';
}
