import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import { amountOf } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { contentStems, type Analysis } from '../../sentence/analysis';
import { isOpen, isVerbal, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';
import { areOfOneTable, givesValue, rowsIn, type Cell, type Row } from './rows';

/** What a sentence says to have most or least of something. */
interface Top {
  /** The token of the word: "most". */
  readonly at: number;
  readonly isMost: boolean;
  /** The stems of what there is most of, and the place behind them. */
  readonly of: ReadonlySet<string>;
  readonly end: number;
}

/**
 * What is said to have most of something that another row has more of. Example: "the Elm lends the most
 * books" beside its row with 40 books and one of the Ash with 90; one difference or none.
 */
export function findTopRow(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const top = topIn(claim.analysis);
  if (!top) return [];
  const rows = rowsIn(views).filter(isOfOneThing);
  const [row, ...others] = rows.filter((one) => isNamed(claim.analysis, top, one));
  const own = row && cellFor(top, row);
  if (!row || !own || others.length > 0) return [];
  if (!isWhole(claim.analysis, top, row)) return [];
  for (const rival of rows) {
    const cell = areOfOneTable(row, rival) ? cellFor(top, rival) : undefined;
    if (!cell || !isBeyond(top, cell, own)) continue;
    const term = termAt(claim.analysis, top.at);
    return [certainDifference(claim, { slot: 'antonym', term, other: cell.term, view: rival.view, clash: 'label' })];
  }
  return [];
}

const MOST: ReadonlySet<string> = new Set(['most', 'largest', 'highest', 'biggest', 'greatest']);
const LEAST: ReadonlySet<string> = new Set(['fewest', 'least', 'smallest', 'lowest']);
/** Nouns that only say that something is counted: "the largest number of books". */
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'amount', 'total', 'figure', 'count']);

function topIn({ tokens, terms }: Analysis): Top | undefined {
  const places = tokens.flatMap(({ lower }, i) => (MOST.has(lower) || LEAST.has(lower) ? [i] : []));
  const [at, ...others] = places;
  if (at === undefined || others.length > 0 || tokens[at - 1]?.lower !== 'the') return undefined;
  const isMany = ['of', 'among', 'amongst', 'by'].includes(tokens[at - 2]?.lower ?? '');
  if (isMany || tokens.some(isOpen) || terms.some(({ fact }) => fact !== undefined)) return undefined;
  let from = at + 1;
  if (AMOUNTS.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of') from += 2;
  let end = from;
  while (tokens[end]?.content === true && !isVerbal(nth(tokens, end))) end++;
  const of = new Set(tokens.slice(from, end).map(({ stem }) => stem));
  return of.size === 0 ? undefined : { at, isMost: MOST.has(nth(tokens, at).lower), of, end };
}

/** Rows that stand for several: "Total", "Others". */
const OF_SEVERAL =
  /^(?:total|all|sum|overall|average|mean|median|others?|rest|remainder|combined|altogether|together|national|subtotal)$/;

function isOfOneThing({ name }: Row): boolean {
  return name.length > 0 && !name.some(({ lower }) => OF_SEVERAL.test(lower));
}

/** Whether a sentence has the whole name of a row beside what there is most of. */
function isNamed({ tokens }: Analysis, { at, end }: Top, { name }: Row): boolean {
  const others = tokens.filter((_, i) => i < at || i >= end).map(({ stem }) => stem);
  return name.every(({ stem }) => others.includes(stem));
}

/** The one column that has just what there is most of. */
function cellFor({ of }: Top, { cells }: Row): Cell | undefined {
  const isOfIt = ({ column }: Cell): boolean => column.length === of.size && column.every(({ stem }) => of.has(stem));
  const [cell, ...more] = cells.filter(isOfIt);
  return more.length === 0 ? cell : undefined;
}

/** Whether each other word of a sentence gives the value or is the table's: "of the night lines" is of some alone. */
function isWhole({ tokens, content }: Analysis, { at, end }: Top, { stems, view: { candidate } }: Row): boolean {
  const around = [candidate.head ?? '', candidate.above ?? '', candidate.metadata.title ?? ''];
  const known = new Set([...stems, ...around.flatMap(contentStems)]);
  const isTold = (token: Token): boolean => givesValue(token) || known.has(token.stem);
  return content.every((i) => (i >= at && i < end) || isTold(nth(tokens, i)));
}

function isBeyond({ isMost }: Top, { term: theirs }: Cell, { term: mine }: Cell): boolean {
  const [a, b] = [amountOf(theirs.fact), amountOf(mine.fact)];
  if (a === undefined || b === undefined) return false;
  return isMost ? a > b : a < b;
}
