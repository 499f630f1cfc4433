import type { Span } from '../../../model/span';
import { lastOf, lastWhere, nth } from '../../../text/nth';
import type { PassageView } from '../../alignment/view';
import { analyse } from '../../sentence/analysis';
import { namedCellsIn, isRow } from '../../sentence/labelled';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { isGain, wordsOf } from '../labelled/labels';
import { LIGHT } from '../../lexicon/words';

/** A row of a table: what it is of, and its cells. */
export interface Row {
  readonly view: PassageView;
  /** The words of its name that mean something, none of "(vacant)", and the stems of all of them. */
  readonly name: readonly Token[];
  readonly stems: ReadonlySet<string>;
  readonly cells: readonly Cell[];
}

/** A cell behind the head of its column. */
export interface Cell {
  /** The words of the column's head, but for the years in it. */
  readonly column: readonly Token[];
  /** The years in the head, in order. */
  readonly years: string;
  readonly text: string;
  /** All of the cell as one term; a value's own fact with it. */
  readonly term: Term;
}

const YEAR = /^[12]\d{3}$/;

/** The rows of tables among the passages. */
export function rowsIn(views: readonly PassageView[]): readonly Row[] {
  return views.flatMap((view) => rowOf(view) ?? []);
}

/** Verbs by which something has the number that its row gives: "carried 900 passengers". */
const HAVING: ReadonlySet<string> = new Set('bring carry hold draw see record count register attract'.split(' '));

/** Whether a verb only joins what a row is of to its value. */
export function givesValue(token: Token): boolean {
  const isJoining = token.pos === 'AUX' || LIGHT.has(token.lemma);
  return isJoining || HAVING.has(token.lemma) || isGain(token);
}

/** Whether two rows stand in one table. */
export function areOfOneTable({ view: { candidate: a } }: Row, { view: { candidate: b } }: Row): boolean {
  return a.passage.source === b.passage.source && a.head === b.head && a.above === b.above;
}

/** The years that a text gives, each once, in order. */
export function yearsIn(text: string): string {
  return [...new Set(text.match(/\b[12]\d{3}\b/g) ?? [])].sort().join(' ');
}

function rowOf(view: PassageView): Row | undefined {
  const { text } = view.analysis;
  if (!isRow(text)) return undefined;
  const cells = namedCellsIn(text, view.candidate.head ?? '');
  const label = cells[0]?.labels[0] ?? '';
  const name = wordsOf(label);
  const stems = new Set(analyse(label).tokens.map(({ stem }) => stem));
  return { view, name, stems, cells: cells.flatMap(({ labels, value }) => cellOf(view, lastOf(labels), value) ?? []) };
}

function cellOf({ analysis: { text, terms, tokens } }: PassageView, label: string, span: Span): Cell | undefined {
  const first = tokens.findIndex(({ start }) => start >= span.start);
  const last = lastWhere(tokens.length, (i) => nth(tokens, i).end <= span.end) + 1;
  if (first < 0 || last <= first) return undefined;
  const own = terms.find((term) => term.fact !== undefined && term.first >= first && term.last <= last);
  return {
    column: wordsOf(label).filter(({ text: word }) => !YEAR.test(word)),
    years: yearsIn(label),
    text: text.slice(span.start, span.end),
    term: own ?? { kind: 'noun', span, first, last, head: last - 1 },
  };
}
