import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { analyse, type Analysis } from './analysis';
import type { Term } from './terms';

/** A value behind its name, in a line of a list or in a cell: "Staff: 85", "Lissen | Berths: 59". */
export interface LabelledValue {
  /** What the value is of: the label, or the heads of the row and the column. */
  readonly labels: readonly string[];
  /** What the head of the first column says that the rows are: "Mill" of "Mill: Alder | Staff: 24". */
  readonly kind: string;
  /** What the row's other cells say in words, with their heads: "Variety: Kestrel". A sentence may say it too. */
  readonly beside: string;
  readonly term: Term;
  /** What the head of the column says that the figures below are in: "m" of "Length (m)". */
  readonly unit: string;
}

const BORDER = ' | ';
/** "Staff: 85", "Staff – 85", "Staff = 85": a label, and behind the sign nothing but a value with its unit. */
const LINE = /^(?:\(?[a-z\d]{1,3}[.)] )?(?<label>\p{L}[^:=|.!?]{1,80}?)(?: ?[:=] | [–—-] )(?<value>[^|]{1,40})$/u;
const MOST_LABEL_WORDS = 9;
const UNIT = /\((?:in )?([^()\d]{1,20})\)\s*$/;

/** Whether a text is the row of a table, or a cell behind its names. */
export function isRow(text: string): boolean {
  return text.includes(BORDER);
}

/** What a heading says that the figures below are in: "Costs by year, in millions of crowns". */
const SCALE = /\(?\bin (?:the )?(hundred|thousand|million|billion)s(?: of (\p{L}+))?\)?\s*$/iu;

/** Whether a text is a label with a value behind it, and no sentence. */
export function isLabelled(text: string): boolean {
  return LINE.test(text);
}

/**
 * The labelled values of a line; a table's row goes by `head`, the text of its first row, where its cells name no
 * column, and by what stands `above` the table. Linear.
 */
export function labelledIn({ text, terms }: Analysis, head: string, above = ''): readonly LabelledValue[] {
  if (isRow(text)) {
    const [, scale = '', thing = ''] = SCALE.exec(above) ?? [];
    const unit = `${scale} ${thing}`.trim().toLowerCase();
    return namedCellsIn(text, head)
      .flatMap((cell) => labelled(terms, cell, cell.value))
      .map((cell) => (cell.unit === '' ? { ...cell, unit } : cell));
  }
  const found = LINE.exec(text.replace(/[.;,]\s*$/, ''));
  const { label = '', value = '' } = found?.groups ?? {};
  if (!found || label.split(/\s+/).length > MOST_LABEL_WORDS) return [];
  const end = found[0].length;
  return labelled(terms, { labels: [label], kind: '', beside: '' }, { start: end - value.length, end });
}

/** A cell of a row with what names it. */
export interface NamedCell extends Pick<LabelledValue, 'labels' | 'kind' | 'beside'> {
  readonly value: Span;
}

/** The cells of a row, by the row's name or its group's; `head` is the table's first row. Linear. */
export function namedCellsIn(row: string, head: string): readonly NamedCell[] {
  const cells = spansOf(row);
  const heads = spansOf(head).map(({ start, end }) => head.slice(start, end));
  const named = nameOf(row, cells);
  const own = cellsBehind(row, cells, heads, named);
  // "Cold Range | Hut: Arran | Beds: 24": the first cell may be the group that the row belongs to.
  const isGrouped = cells.length > named + MOST_NAMES && isNameCell(row, nth(cells, named + 1));
  return isGrouped ? [...own, ...cellsBehind(row, cells, heads, named + 1)] : own;
}

/** A row's name, a group's name, and one column. */
const MOST_NAMES = 2;

/** "Hut: Arran": words under a head, and no figure. */
function isNameCell(row: string, { start, end }: Span): boolean {
  return /^[^:\d]{1,40}: \p{Lu}[^\d]{1,40}$/u.test(row.slice(start, end));
}

/** The cells of a row behind the one that names it. */
function cellsBehind(
  row: string,
  cells: readonly Span[],
  heads: readonly string[],
  named: number,
): readonly NamedCell[] {
  const [kind, first] = partsOf(row.slice(nth(cells, named).start, nth(cells, named).end));
  const beside = cells
    .flatMap(({ start, end }, k) => (k === named || /\d/.test(row.slice(start, end)) ? [] : [row.slice(start, end)]))
    .join(' ');
  return cells.slice(1).flatMap(({ start, end }, k) => {
    if (k + 1 <= named) return [];
    const own = row.slice(start, end);
    const at = own.indexOf(': ');
    if (at > 0) return [{ labels: [first, own.slice(0, at)], kind, beside, value: { start: start + at + 2, end } }];
    const column = heads.length === cells.length ? heads[k + 1] : undefined;
    return column === undefined || column === own
      ? []
      : [{ labels: [first, column], kind, beside, value: { start, end } }];
  });
}

/** A figure that numbers the rows, and is no year: "Rank: 2". */
const NUMBERING = /^(?:[^:]{1,20}: )?(?:\d{1,3}[.)]?|#\d{1,3})$/;

/** The cell that names a row: the first, or the one behind the row's number. */
function nameOf(row: string, cells: readonly Span[]): number {
  const [first, second] = cells.map(({ start, end }) => row.slice(start, end));
  return second !== undefined && NUMBERING.test(first ?? '') && !/\d/.test(second) ? 1 : 0;
}

/** What a row is of, behind the head of its column where that was put before it. */
function partsOf(first: string): readonly [kind: string, name: string] {
  const at = first.indexOf(': ');
  return at > 0 ? [first.slice(0, at), first.slice(at + 2)] : ['', first];
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
function labelled(
  terms: readonly Term[],
  { labels, kind, beside }: Pick<LabelledValue, 'labels' | 'kind' | 'beside'>,
  { start, end }: Span,
): readonly LabelledValue[] {
  const inside = terms.filter(({ span }) => span.start >= start && span.end <= end);
  const [term, ...others] = inside.filter((u) => u.fact !== undefined);
  if (!term || others.length > 0 || inside.length > 3) return [];
  return [{ labels, kind, beside, term, unit: UNIT.exec(labels.at(-1) ?? '')?.[1] ?? '' }];
}

/** A labelled value in each way to read it. With its column's unit, as a year, or as a bare number. */
export function readingsOf({
  term: { fact },
  unit,
}: Pick<LabelledValue, 'term' | 'unit'>): readonly NonNullable<Term['fact']>[] {
  if (!fact) return [];
  const isBare = /^[-−–]?[\d.,]+$/.test(fact.text);
  const others = !isBare
    ? []
    : [...(unit === '' ? [] : [`${fact.text} ${unit}`]), ...(/^[12]\d{3}$/.test(fact.text) ? [`in ${fact.text}`] : [])];
  return [fact, ...others.flatMap((text) => analyse(text).facts.slice(0, 1))];
}
