import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { termOver } from '../../sentence/relations/rows-in-order';
import type { Term } from '../../sentence/terms';
import { isUnsettled, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { areOneWord } from '../labelled/labels';
import { rowsIn, type Cell, type Row } from './rows';

/**
 * What is said to be had or lacking against a table's yes or no; one difference or none.
 * Example: "the Alder comes with a basket" beside "Alder | Basket: no".
 */
export function findYesOrNo(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const said = saidIn(claim.analysis);
  if (said === undefined) return [];
  const found = rowsIn(views).flatMap((row) =>
    row.cells.filter((cell) => isOf(claim.analysis, row, cell)).map((cell) => ({ row, cell })),
  );
  const [own, ...others] = found;
  if (!own || others.length > 0 || isYes(own.cell) === said) return [];
  const { row, cell } = own;
  const term = termOf(claim.analysis, cell);
  return [certainDifference(claim, { slot: 'negation', term, other: cell.term, view: row.view, clash: 'label' })];
}

const HAVING = /\b(?:has|have|comes? with|includes?|offers?|(?:is|are) (?:sold|fitted|equipped|supplied) with)\b/i;
const LACKING =
  /\b(?:has|have|comes?|(?:is|are) (?:sold|fitted|equipped|supplied)) (?:without|with no|no)\b|\blacks?\b/i;

/** Whether a sentence says that something has a thing, or lacks it; undefined where it says something else. */
function saidIn({ text, tokens }: Analysis): boolean | undefined {
  if (tokens.some((t) => isUnsettled(t) || OTHERWISE.has(t.lower))) return undefined;
  if (LACKING.test(text)) return false;
  return HAVING.test(text) && !tokens.some(({ negated }) => negated) ? true : undefined;
}

const OTHERWISE: ReadonlySet<string> = new Set(['and', 'or', 'but', 'except', 'only', 'if', 'unless', 'optional']);
const JOINING: ReadonlySet<string> = new Set([
  'come',
  'have',
  'include',
  'offer',
  'sell',
  'fit',
  'equip',
  'supply',
  'lack',
]);

/** Whether a claim names a cell's row and column and nothing else. */
function isOf({ tokens, content }: Analysis, { name, stems }: Row, { column, text }: Cell): boolean {
  const isAnswer = /^(?:yes|no)$/i.test(text.trim());
  if (!isAnswer || name.length === 0 || column.length === 0) return false;
  const words = [...name, ...column];
  const isNamed = words.every((word) => tokens.some((token) => areOneWord(word, token)));
  const isOwn = (token: Token): boolean =>
    stems.has(token.stem) || JOINING.has(token.lemma) || words.some((word) => areOneWord(word, token));
  return isNamed && content.every((i) => isOwn(nth(tokens, i)));
}

function isYes({ text }: Cell): boolean {
  return /^yes$/i.test(text.trim());
}

/** The words of a sentence that name a column. */
function termOf({ tokens }: Analysis, { column }: Cell): Term {
  const places = tokens.flatMap((token, i) => (column.some((word) => areOneWord(word, token)) ? [i] : []));
  return termOver(tokens, places);
}
