import { isSide } from '../../lexicon/sides';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';
import { caches } from '../../../text/caches';
import { firstOf, lastOf, nth } from '../../../text/nth';
import { GENITIVE } from '../../lexicon/words';

/** A value with the time or the name that a sentence gives it for. */
export interface Pair {
  readonly value: Term;
  readonly key: Term;
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'the', 'in', 'of', 'for']);
/** How many tokens may stand between two members of a row. */
const JOINT_LENGTH = 3;

/**
 * The values that a sentence pairs with times or names: "in 2010 and 2015 … 40 and 35 tonnes", "Velm and Orla have 31
 * and 12 berths, respectively",
 * "from 12,000 in 1990 to 19,000 in 2010". Empty where nothing shows which belongs to which.
 */
export const pairsOf = caches.ofObject(read);

function read(analysis: Analysis): readonly Pair[] {
  const rows = rowsOf(analysis);
  const isSaid = saysOrder(analysis);
  const amounts = rows.filter((row) => isValue(firstOf(row)));
  const dates = rows.filter((row) => firstOf(row).kind === 'date');
  const isPlain = isSaid || amounts.some((row) => row.length >= PLAIN_ROW);
  const named = [...rows.filter((row) => firstOf(row).kind === 'name'), ...(isPlain ? nounRowsOf(analysis) : [])];
  // "The novel and the play were published in 1922 and 1931, respectively": without amounts the dates are what is
  // given.
  const [values, keys] = amounts.length === 0 && isSaid ? [dates, named] : [amounts, [...dates, ...named]];
  const mayGoWith = (key: readonly Term[], row: readonly Term[]): boolean =>
    isSaid || firstOf(key).kind === 'date' || isSubject(key, row);
  const paired = values.flatMap((row) => {
    // "In the 12th and 71st minutes": an ordinal is no key of its own.
    const isOther = (key: readonly Term[]): boolean => firstOf(key).first !== firstOf(row).first;
    const fitting = keys.filter((key) => key.length === row.length && isOther(key) && mayGoWith(key, row));
    return fitting.length === 1 ? row.map((value, i) => ({ value, key: nth(firstOf(fitting), i) })) : [];
  });
  if (paired.length > 0) return paired;
  const told = formerAndLatter(analysis, rows);
  return told.length > 0 ? told : sideBySide(analysis);
}

/** Whether a sentence says that its rows go together one by one: "respectively", "in that order". */
export function saysOrder({ tokens }: Pick<Analysis, 'tokens'>): boolean {
  return tokens.some(({ lower }, i) => lower === 'respectively' || (lower === 'order' && isInThat(tokens, i)));
}

/** "In that | order", "in this | order". */
function isInThat(tokens: Analysis['tokens'], at: number): boolean {
  return tokens[at - 2]?.lower === 'in' && THIS.has(tokens[at - 1]?.lower ?? '');
}

const THIS: ReadonlySet<string> = new Set(['that', 'this']);

/** Whether a sentence tells two apart as "the former" and "the latter". */
export function saysFormer({ tokens }: Pick<Analysis, 'tokens'>): boolean {
  return indexBehindThe(tokens, 'former') !== undefined && indexBehindThe(tokens, 'latter') !== undefined;
}

/** "Velm and Orla …, the former … 540 people and the latter 95": what each of two is given behind its word. */
function formerAndLatter({ tokens, terms }: Analysis, rows: readonly (readonly Term[])[]): readonly Pair[] {
  const [former, latter] = ['former', 'latter'].map((word) => indexBehindThe(tokens, word));
  if (former === undefined || latter === undefined || former > latter) return [];
  const two = rows.filter((row) => firstOf(row).kind === 'name' && lastOf(row).last <= former);
  const [key, ...others] = two;
  if (key?.length !== 2 || others.length > 0) return [];
  const given = [terms.filter((u) => u.first > former && u.last <= latter), terms.filter((u) => u.first > latter)];
  return given.flatMap((own, i) => {
    const amounts = own.filter(isValue);
    const [value, ...more] = amounts.length > 0 ? amounts : own.filter((term) => term.kind === 'date');
    return value && more.length === 0 ? [{ value, key: nth(key, i) }] : [];
  });
}

/** Where "the former" or "the latter" stands; undefined where it does not. */
function indexBehindThe(tokens: Analysis['tokens'], word: string): number | undefined {
  const at = tokens.findIndex(({ lower }, i) => lower === word && tokens[i - 1]?.lower === 'the');
  return at < 0 ? undefined : at;
}

/** Rows of so many pair without a "respectively": "the north, south and west gates are 4, 6 and 8 metres". */
export const PLAIN_ROW = 3;

function isValue({ fact }: Term): boolean {
  if (fact?.kind === 'quantity') return fact.role === 'amount';
  return fact?.kind === 'duration' && fact.role === 'length';
}

/** Nouns in a row ("wheat and barley yields", "the novel and the play"), each by its last word. */
function nounRowsOf({ tokens }: Analysis): readonly (readonly Term[])[] {
  const rows: Term[][] = [];
  let last = -1;
  for (const [i, token] of tokens.entries()) {
    const after = GENITIVE.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const next = tokens[after]?.lower ?? '';
    const isNoun = !token.name && (NOMINAL.has(token.pos) || isSide(token.lower));
    if (!isNoun) continue;
    const isJoined = last >= 0 && isJoint(tokens, last + 1, i);
    if (!isJoined && !ROW_JOINTS.has(next)) continue;
    const term: Term = { kind: 'noun', span: { start: token.start, end: token.end }, first: i, last: i + 1, head: i };
    if (isJoined) lastOf(rows).push(term);
    else rows.push([term]);
    last = i;
  }
  return rows.filter((row) => row.length > 1);
}

/** What stands behind the members of a row but for its last. */
const ROW_JOINTS: ReadonlySet<string> = new Set([',', 'and', '&']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** How many tokens may stand between two nouns of a row: ", and the", "'s and". */
const NOUN_JOINT_LENGTH = 4;

function isJoint(tokens: Analysis['tokens'], from: number, to: number): boolean {
  if (to - from > NOUN_JOINT_LENGTH) return false;
  const between = tokens.slice(from, to);
  return (
    between.some((t) => t.lower !== 'the' && !GENITIVE.has(t.lower)) &&
    between.every((t) => NOUN_JOINTS.has(t.lower) || GENITIVE.has(t.lower))
  );
}

const NOUN_JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'the', 'a', 'of', 'in', 'for', 'to']);

function isSubject(key: readonly Term[], row: readonly Term[]): boolean {
  return lastOf(key).last <= firstOf(row).first;
}

/** Terms of one kind in a row, two or more. */
function rowsOf({ terms, tokens }: Analysis): readonly (readonly Term[])[] {
  const rows: Term[][] = [];
  for (const term of terms) {
    if (!isValue(term) && term.kind !== 'date' && term.kind !== 'name') continue;
    const row = rows.at(-1);
    if (row && isNextInRow(tokens, lastOf(row), term)) row.push(term);
    else rows.push([term]);
  }
  return rows.filter((row) => row.length > 1);
}

/** Whether a term follows one of its kind with nothing but a comma, a conjunction or a preposition between. */
function isNextInRow(tokens: Analysis['tokens'], last: Term, term: Term): boolean {
  const apart = term.first - last.last;
  if (last.kind !== term.kind || apart <= 0 || apart > JOINT_LENGTH) return false;
  const between = tokens.slice(last.last, term.first);
  // "Turnout in Ferrow": a preposition alone makes no row.
  return between.every((t) => JOINTS.has(t.lower)) && between.some((t) => ROW_JOINTS.has(t.lower));
}

/**
 * Values each right before its own date: "12,000 in 1990 … 19,000 in 2010"; two or more, so that each is told by the
 * other.
 */
function sideBySide({ terms, tokens }: Analysis): readonly Pair[] {
  const pairs = terms.flatMap((value, i) => {
    const next = terms[i + 1];
    const key =
      next?.kind === 'date'
        ? next
        : next?.kind === 'link' || (next?.kind === 'noun' && terms[i + 2]?.kind === 'date')
          ? terms[i + 2]
          : undefined;
    if (!isValue(value) || key?.kind !== 'date' || key.first - value.last > JOINT_LENGTH) return [];
    return tokens
      .slice(value.last, key.first)
      .every((t) => ['in', 'on', 'at', 'by', 'people', '('].includes(t.lower) || t.pos === 'NOUN')
      ? [{ value, key }]
      : [];
  });
  return pairs.length > 1 ? pairs : [];
}
