import type { Relation } from '../../../facts/comparison/compare';
import { nth } from '../../../text/nth';
import { compareFacts } from '../../alignment/fact-support';
import type { Analysis } from '../../sentence/analysis';
import { readingsOf, type LabelledValue } from '../../sentence/labelled';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { areOneWord, saysNoMore, wordsOf } from './labels';

/** Words and signs that part what a sentence says of one thing from what it says of the next. */
const PARTING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', ',', ';']);

/** Heads of columns, and the words of sentences that say the same of a value. */
const SAID_OF: ReadonlyMap<string, RegExp> = new Map([
  ['height', /^(?:high|tall)$/],
  ['length', /^long$/],
  ['width', /^(?:wide|broad)$/],
  ['depth', /^deep$/],
  ['price', /^costs?$/],
  ['fare', /^costs?$/],
  ['employee', /^employ(?:s|ed)?$/],
]);

/** Half-open places in a sentence's tokens. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The value that a sentence gives for a cell's row and column. It names both and speaks of nothing else:
 * "Corve has 24 mills and Alder 31" gives one for each row. Values of another time than the cell's are none.
 */
export function valuesOfCell(mine: LabelledValue, analysis: Analysis): readonly LabelledValue[] {
  const facts = analysis.terms.filter((u) => u.fact !== undefined);
  const values = facts.filter((term) => relateCell(mine, { term, unit: '' }) !== 'incomparable');
  const [first] = values;
  const times = wordsOf([...mine.labels, mine.kind].join(' ').replace(/[()]/g, ' '));
  const others = facts.filter((term) => !values.includes(term));
  if (!first || others.some((term) => !areTold(term, analysis, times)) || !areTimesMet(times, analysis)) return [];
  const parts = partsOf(values, analysis);
  const found = parts.flatMap((part, i) => {
    const term = nth(values, i);
    return isGiven(mine, { term, part, isFirst: i === 0, lead: first.first }, analysis, times) ? [term] : [];
  });
  const [only] = found;
  return only && found.length === 1 ? [{ ...mine, term: only, unit: '' }] : [];
}

/** How a cell's value compares with another, in whichever of their readings they do. */
export function relateCell(mine: LabelledValue, theirs: Pick<LabelledValue, 'term' | 'unit'>): Relation {
  for (const a of readingsOf(mine))
    for (const b of readingsOf(theirs)) {
      const { relation } = compareFacts(a, b);
      if (relation !== 'incomparable') return relation;
    }
  return 'incomparable';
}

function areTold({ first, last }: Term, { tokens }: Analysis, words: readonly Token[]): boolean {
  return tokens.slice(first, last).every((t) => !/\d/.test(t.text) || words.some((word) => word.lower === t.lower));
}

/** Whether a sentence names every year that the cell stands under. */
function areTimesMet(words: readonly Token[], { tokens }: Analysis): boolean {
  return words.every((word) => !/^[12]\d{3}$/.test(word.text) || tokens.some((t) => t.lower === word.lower));
}

/** A sentence cut between its values, at the one place where each two of them may be parted; else no parts. */
function partsOf(values: readonly Term[], { tokens }: Analysis): readonly Part[] {
  const cuts: number[] = [0];
  for (const [i, { first }] of values.entries()) {
    if (i === 0) continue;
    const from = nth(values, i - 1).last;
    const partings = tokens.flatMap((t, k) => (k >= from && k < first && PARTING.has(t.lower) ? [k] : []));
    const [at, ...more] = partings;
    if (at === undefined || more.some((k, n) => k !== at + n + 1)) return [];
    cuts.push(at);
  }
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? tokens.length }));
}

interface Placed {
  readonly term: Term;
  readonly part: Part;
  readonly isFirst: boolean;
  /** Where the first value begins: what stands before may be said of all. */
  readonly lead: number;
}

/** Whether a part of a sentence names row and column, or the row alone where it leaves out what the first part says. */
function isGiven(
  { labels, kind }: LabelledValue,
  { term, part, isFirst, lead }: Placed,
  analysis: Analysis,
  times: readonly Token[],
): boolean {
  const { tokens } = analysis;
  const [row, column] = [wordsOf(labels[0] ?? ''), wordsOf((labels[1] ?? '').toLowerCase())];
  const isOwn = (i: number): boolean => i >= part.from && i < part.to;
  const own = tokens.filter((_, i) => isOwn(i));
  const reach = tokens.filter((_, i) => isOwn(i) || i < lead);
  const named = (words: readonly Token[], among: readonly Token[]): readonly Token[] =>
    words.filter((word) => among.some((t) => areOneWord(word, t) || SAID_OF.get(word.lemma)?.test(t.lower) === true));
  if (row.length === 0 || column.length === 0 || named(row, reach).length < row.length) return false;
  if (!isFirst && named([...row, ...column], own).length === 0) return false;
  const counted = term.fact?.kind === 'quantity' ? term.fact.counted : [];
  const isGapped = !isFirst && counted.length === 0 && own.every((t) => !t.content || t.pos !== 'VERB');
  if (named(column, isGapped ? tokens : reach).length < column.length) return false;
  const said = tokens.filter((t) => column.some((word) => SAID_OF.get(word.lemma)?.test(t.lower)));
  const words = [...row, ...column, ...wordsOf(kind), ...times, ...said];
  return saysNoMore(analysis, term, words, (i) => !isOwn(i) && (i >= lead || nth(tokens, i).name));
}
