import { lastWhere, nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOpposite } from '../../lexicon/lexicon';
import { isSide } from '../../lexicon/sides';
import { LIGHT } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { termAcross, type Term } from '../../sentence/terms';
import { isOpen, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { areOneWord, wordsOf } from '../labelled/labels';
import { areOfOneTable, rowsIn, type Cell, type Row } from './rows';

/**
 * What the claim gives one row of a table that its cell gives to another.
 * Example: "Ida Lund answers to Per Holm" beside "Ida Lund | answers to: Ada Brook" and a row of Per Holm; one
 * difference or none.
 */
export function findWordCell(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  if (!isPlain(claim.analysis)) return [];
  const rows = rowsIn(views);
  const row = subjectIn(claim.analysis, rows);
  if (!row) return [];
  const table = rows.filter((one) => areOfOneTable(one, row));
  return row.cells.flatMap((cell) => differenceIn(claim, row, cell, table)).slice(0, 1);
}

/** A sentence without a value, of what is so now, and of one thing. */
function isPlain({ tokens, terms }: Analysis): boolean {
  return !tokens.some((t) => isOpen(t) || JOINTS.has(t.lower)) && terms.every(({ fact }) => fact === undefined);
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or']);

/** The row whose name a sentence has first, where no other row has that name. */
function subjectIn({ tokens }: Analysis, rows: readonly Row[]): Row | undefined {
  const places = rows.map(({ name }) => {
    const at = name.map((word) => tokens.findIndex((token) => areOneWord(word, token)));
    return at.length === 0 || at.includes(-1) ? Infinity : Math.min(...at);
  });
  const first = Math.min(...places);
  const [row, ...others] = rows.filter((_, i) => places[i] === first);
  return first < Infinity && others.length === 0 ? row : undefined;
}

function differenceIn(claim: ClaimView, row: Row, cell: Cell, table: readonly Row[]): readonly Difference[] {
  const { analysis } = claim;
  const isNamed = cell.column.length > 0 && cell.column.every((word) => has(analysis.tokens, word));
  const isPost = cell.column.some(({ lower }) => POSTS.has(lower));
  const isTold = isNamed || (isPost && IS.test(analysis.text));
  if (cell.term.fact !== undefined || !isTold) return [];
  const values = valuesIn(analysis, [...row.name, ...(isNamed ? cell.column : [])]);
  const own = wordsOf(cell.text);
  const value = values.find((one) => excludes(wordsIn(analysis, one), own, cell, row, table));
  if (!value || own.length === 0) return [];
  const slot = isPost || saysOver(cell.column) ? 'swap' : 'noun';
  return [certainDifference(claim, { slot, term: value, other: cell.term, view: row.view, clash: 'label' })];
}

/** Heads of columns that say what somebody is. */
const POSTS: ReadonlySet<string> = new Set(['post', 'position', 'role', 'job', 'title', 'office', 'rank']);
const IS = /\b(?:is|are) (?:the|an?)\b/i;
const OVER: ReadonlySet<string> = new Set([
  'report',
  'reports',
  'answers',
  'manager',
  'supervisor',
  'boss',
  'superior',
]);

/** Whether a column says who stands over somebody, by name or by post. */
function saysOver(column: readonly Token[]): boolean {
  return column.some(({ lower }) => OVER.has(lower));
}

function has(tokens: readonly Token[], word: Token): boolean {
  return tokens.some((token) => areOneWord(word, token));
}

/**
 * The one stretch of a sentence that is neither the row's name nor the column's head: as a whole, and without the body
 * that a post is of ("| director | of Velm Museum").
 */
function valuesIn({ tokens, content }: Analysis, named: readonly Token[]): readonly Term[] {
  const left = content.filter((i) => !isJoining(nth(tokens, i)) && !has(named, nth(tokens, i)));
  const of = lastWhere(
    tokens.length,
    (i) => i <= (left[0] ?? 0) || tokens.slice(i).some(({ lower }) => lower === 'of'),
  );
  const behind = tokens[of + 1]?.pos === 'DET' ? of + 2 : of + 1;
  const isOf = tokens[of]?.lower === 'of' && tokens[behind]?.name === true;
  return [left, ...(isOf ? [left.filter((i) => i < of)] : [])].flatMap((own) => stretch(tokens, own));
}

function stretch(tokens: readonly Token[], own: readonly number[]): readonly Term[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || !isPhrase(tokens.slice(first, last + 1))) return [];
  return [termAcross(tokens, 'noun', [first, last + 1])];
}

function isJoining({ lemma, pos }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && LIGHT.has(lemma);
}

/** "Head of Personnel": words of one name with "of" between. */
function isPhrase(tokens: readonly Token[]): boolean {
  return tokens.every(({ content, lower }) => content || lower === 'of' || lower === 'the');
}

function wordsIn({ text }: Analysis, { span }: Term): readonly Token[] {
  return wordsOf(text.slice(span.start, span.end));
}

/** Whether a thing cannot have the claim's value beside its own. */
function excludes(
  mine: readonly Token[],
  own: readonly Token[],
  { column }: Cell,
  row: Row,
  table: readonly Row[],
): boolean {
  const [more, fewer] = [mine.filter((word) => !has(own, word)), own.filter((word) => !has(mine, word))];
  const [a, b] = [more[0], fewer[0]];
  if (a === undefined || b === undefined) return false;
  if (more.length + fewer.length === 2 && areApart(a, b)) return true;
  const all = (): boolean => true;
  const isAlike = (cell: Cell): boolean => cell.column.every((word) => has(column, word));
  const holders = table.filter((one) => one !== row && isIn(mine, one, saysOver(column) ? all : isAlike));
  // Whom the cell names by a post may be the very one: "answers to the head of sales", who is Ada Brook.
  const isLinked = table.some((one) => isIn(own, one, (cell) => !saysOver(cell.column)) && isIn(mine, one, all));
  return holders.length > 0 && !isLinked;
}

function areApart(a: Token, b: Token): boolean {
  return areOpposite(a.stem, b.stem) || (isSide(a.lower) && isSide(b.lower));
}

/** Whether a row has just these words for its name, or in a cell that is asked for. */
function isIn(words: readonly Token[], { name, cells }: Row, isAsked: (cell: Cell) => boolean): boolean {
  const isThis = (theirs: readonly Token[]): boolean =>
    theirs.length === words.length && theirs.every((word) => has(words, word));
  return isThis(name) || cells.some((cell) => isAsked(cell) && isThis(wordsOf(cell.text)));
}
