import type { Span } from '../../model/span';
import { firstOf } from '../../text/nth';
import { analyse, type Analysis } from './analysis';
import type { Term } from './terms';

/** A value that stands behind its name, in a line of a list or in a cell: "Staff: 85", "Lissen | Berths: 59". */
export interface LabelledValue {
  /** What the value is of: the label, or the heads of the row and the column. */
  readonly labels: readonly string[];
  readonly term: Term;
  /** What the head of the column says that the figures below are in: "m" of "Length (m)". */
  readonly unit: string;
}

const BORDER = ' | ';
/** "Staff: 85", "Staff – 85", "Staff = 85": a label, and behind the sign nothing but a value with its unit. */
const LINE = /^(?<label>\p{L}[^:=|.!?]{1,80}?)(?: ?[:=] | [–—-] )(?<value>[^|]{1,40})$/u;
const MOST_LABEL_WORDS = 9;
const UNIT = /\((?:in )?([^()\d]{1,20})\)\s*$/;

/**
 * The labelled values of a line; a table's row goes by `head`, the text of its first row, where its cells name no
 * column. Linear.
 */
export function labelledIn({ text, terms }: Analysis, head: string): readonly LabelledValue[] {
  if (text.includes(BORDER)) return cellsIn(text, head).flatMap(({ labels, value }) => labelled(terms, labels, value));
  const found = LINE.exec(text.replace(/[.;,]\s*$/, ''));
  const { label = '', value = '' } = found?.groups ?? {};
  if (!found || label.split(/\s+/).length > MOST_LABEL_WORDS) return [];
  const end = found[0].length;
  return labelled(terms, [label], { start: end - value.length, end });
}

function cellsIn(row: string, head: string): readonly { readonly labels: readonly string[]; readonly value: Span }[] {
  const cells = spansOf(row);
  const heads = spansOf(head).map(({ start, end }) => head.slice(start, end));
  const first = row.slice(firstOf(cells).start, firstOf(cells).end);
  return cells.slice(1).flatMap(({ start, end }, k) => {
    const own = row.slice(start, end);
    const at = own.indexOf(': ');
    if (at > 0) return [{ labels: [first, own.slice(0, at)], value: { start: start + at + 2, end } }];
    const column = heads.length === cells.length ? heads[k + 1] : undefined;
    return column === undefined || column === own ? [] : [{ labels: [first, column], value: { start, end } }];
  });
}

function spansOf(row: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; ;) {
    const border = row.indexOf(BORDER, start);
    spans.push({ start, end: border < 0 ? row.length : border });
    if (border < 0) return spans;
    start = border + BORDER.length;
  }
}

/** The one value that a cell is; a cell that says more is no value. */
function labelled(terms: readonly Term[], labels: readonly string[], { start, end }: Span): readonly LabelledValue[] {
  const inside = terms.filter(({ span }) => span.start >= start && span.end <= end);
  const [term, ...others] = inside.filter((u) => u.fact !== undefined);
  if (!term || others.length > 0 || inside.length > 3) return [];
  return [{ labels, term, unit: UNIT.exec(labels.at(-1) ?? '')?.[1] ?? '' }];
}

/** The same value with its column's unit, or as the year or the bare number that it may be. */
export function readingsOf({ term: { fact }, unit }: LabelledValue): readonly NonNullable<Term['fact']>[] {
  if (!fact) return [];
  const isBare = /^[-−–]?[\d.,]+$/.test(fact.text);
  const others = !isBare
    ? []
    : [...(unit === '' ? [] : [`${fact.text} ${unit}`]), ...(/^[12]\d{3}$/.test(fact.text) ? [`in ${fact.text}`] : [])];
  return [fact, ...others.flatMap((text) => analyse(text).facts.slice(0, 1))];
}
