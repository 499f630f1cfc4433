import type { Fact } from '../../../model/judging/fact';
import type { Difference, DifferenceKind } from '../../alignment/difference';
import { amountOf, compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { analyse, type Analysis } from '../../sentence/analysis';
import { isRow, labelledIn, readingsOf, type LabelledValue } from '../../sentence/labelled';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { nth } from '../../../text/nth';
import { certainDifference } from '../counterpart';
import { areOneWord, isGain, isNamed, saysNoMore, wordsOf } from './labels';
import { relateCell, valuesOfCell } from './cell-value';
import { yearsIn } from '../rows/rows';

/** A passage with this much of the claim that has its value bears it out. */
const SAME_STATEMENT = 0.6;

/**
 * Values of the claim that a passage gives otherwise under the same label. The claim may name label, row and column of
 * a list or table, or have a labelled value beside a sentence that names its label. Neither may say anything else, and
 * nothing that was found may have the claim's value under that name.
 */
export function findLabelled(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const own = labelledIn(claim.analysis, '');
  return claim.analysis.terms.flatMap((term) => {
    const { fact } = term;
    if (fact === undefined) return [];
    const mine = own.find((value) => value.term === term);
    const isCell = mine !== undefined && mine.labels.length > 1;
    const under = views.flatMap((view) =>
      (mine ? valuesUnder(mine, view) : valuesFor(claim, term, view)).map((value) => ({ view, value })),
    );
    const met = mine ? under : nearest(claim, fact, under);
    // A sentence that gives each row its value may have this one for another row.
    if (views.some((view) => isBorneOut(term, view) && !(isCell && met.some((m) => m.view === view)))) return [];
    const relations = met.map(({ value }) => (isCell ? relateCell(mine, value) : relate(fact, value)));
    if (relations.some((relation) => relation !== 'conflict')) return [];
    const first = met[0];
    return first ? differenceOf(claim, term, first.view, first.value.term) : [];
  });
}

interface Met {
  readonly view: PassageView;
  readonly value: LabelledValue;
}

/** Of the rows of one name those whose other words the claim has: "Benn | Variety: Kestrel" of all that are of Benn. */
function nearest({ analysis }: ClaimView, fact: Fact, met: readonly Met[]): readonly Met[] {
  const shared = met.map(
    ({ value }) => wordsOf(value.beside).filter((word) => analysis.tokens.some((t) => areOneWord(word, t))).length,
  );
  const most = Math.max(0, ...shared);
  const rows = met.filter((_, i) => shared[i] === most);
  return rows.some((row) => isOneOfMany(row, rows)) && !haveOneValue(rows, fact) ? [] : rows;
}

/** Of more rows than this some may not have been looked at. */
const FEW_ROWS = 3;

/** Whether few rows of one name have one value, as where a cell spans them, and the claim no sum of theirs. */
function haveOneValue(rows: readonly Met[], fact: Fact): boolean {
  const values = rows.map(({ value }) => value.term.fact);
  if (rows.length > FEW_ROWS || values.some((value) => compareFacts(values[0], value).relation !== 'same'))
    return false;
  const [whole, part] = [amountOf(fact) ?? 0, amountOf(values[0]) ?? 0];
  return part > 0 && whole % part !== 0;
}

/** Whether a table has several rows of one name: a figure that none of them has may be of all together. */
function isOneOfMany({ view }: Met, rows: readonly Met[]): boolean {
  const { source, index } = view.candidate.passage;
  return rows.some(({ view: { candidate, analysis } }) => {
    const { passage } = candidate;
    return passage.source === source && passage.index !== index && isRow(analysis.text);
  });
}

/**
 * Whether a sentence with most of the claim has its value; the other lines of a list or table have other things'
 * values.
 */
function isBorneOut(term: Term, { supported, overall, analysis, candidate }: PassageView): boolean {
  const isStatement = candidate.passage.kind !== 'heading' && overall >= SAME_STATEMENT;
  return supported.has(term) && isStatement && labelledIn(analysis, candidate.head ?? '').length === 0;
}

function differenceOf(claim: ClaimView, term: Term, view: PassageView, other: Term): readonly Difference[] {
  return [certainDifference(claim, { slot: term.kind as DifferenceKind, term, other, view, clash: 'label' })];
}

/** The labelled values of a passage whose names the claim has, where it says nothing else. */
function valuesFor(
  { analysis }: ClaimView,
  term: Term,
  { candidate, analysis: passage }: PassageView,
): readonly LabelledValue[] {
  const values = labelledIn(passage, candidate.head ?? '', candidate.above);
  if (values.length === 0) return [];
  const kind = (candidate.head ?? '').split(' | ', 1)[0] ?? '';
  const around = wordsOf([kind, candidate.above ?? '', candidate.metadata.title ?? ''].join(' '));
  const named = values.filter((value) => {
    const names = value.labels.map(wordsOf);
    if (!isRow(passage.text) && isOfUnknown(value, term, [...names.flat(), ...around])) return false;
    return (
      names.every((name) => isNamed(name, analysis, term)) &&
      mayBeOf(value, analysis, term) &&
      saysNoMore(
        analysis,
        term,
        [...names.flat(), ...around, ...besideOf(value, analysis)],
        (i) => isRow(passage.text) && isGain(nth(analysis.tokens, i)),
      )
    );
  });
  return isRow(passage.text) && columnsIn(analysis, values) > 1 ? [] : named;
}

/** "The Alder costs €40" is said of its price alone, though its weight is a measure too. */
function mayBeOf(value: LabelledValue, { tokens }: Analysis, { fact }: Term): boolean {
  const words = value.labels.flatMap(wordsOf);
  const isTold = words.every((word) => tokens.some((token) => areOneWord(word, token)));
  return isTold || fact === undefined || relate(fact, value) !== 'incomparable';
}

/** "Abel House: 6": a name and a number say not what is counted, where no heading does. */
function isOfUnknown({ labels, term }: LabelledValue, { fact }: Term, words: readonly Token[]): boolean {
  const counted = countedBy(fact);
  if (counted.length === 0 || countedBy(term.fact).length > 0) return false;
  const isName = labels.flatMap(wordsOf).every(({ name }) => name);
  return isName && !words.some(({ lower, lemma }) => counted.includes(lower) || counted.includes(lemma));
}

function countedBy(fact: Fact | undefined): readonly string[] {
  return fact?.kind === 'quantity' ? fact.counted : [];
}

/** The words of a row's other cells; what is said of two things together is no row's. */
function besideOf({ beside }: LabelledValue, { tokens }: Analysis): readonly Token[] {
  return tokens.some(({ lower }) => lower === 'and') ? [] : wordsOf(beside);
}

/** How many columns a claim names: what is told of two together ("13 cups and plates") stands under neither. */
function columnsIn({ tokens }: Analysis, values: readonly LabelledValue[]): number {
  const named = values.filter(({ labels }) => {
    const words = wordsOf(labels.at(-1) ?? '');
    return words.length > 0 && words.every((word) => tokens.some((token) => areOneWord(word, token)));
  });
  return new Set(named.map(({ term }) => term)).size;
}

/**
 * The value of a passage under the claim's label: its own labelled one, or the only one of a sentence that names the
 * label and says no more.
 */
function valuesUnder(mine: LabelledValue, { candidate, analysis }: PassageView): readonly LabelledValue[] {
  const names = mine.labels.flatMap(wordsOf);
  const theirs = labelledIn(analysis, candidate.head ?? '', candidate.above);
  const alike = theirs.filter(({ labels }) => {
    // Values of two years are of two things.
    if (yearsIn(labels.join(' ')) !== yearsIn(mine.labels.join(' '))) return false;
    const words = labels.flatMap(wordsOf);
    return words.length === names.length && words.every((word) => names.some((name) => name.stem === word.stem));
  });
  if (theirs.length > 0) return alike;
  if (mine.labels.length > 1) return valuesOfCell(mine, analysis);
  const only = soleValueOf(analysis);
  if (!only || !isNamed(names, analysis, only) || !saysNoMore(analysis, only, names)) return [];
  return [{ labels: mine.labels, kind: '', beside: '', term: only, unit: '' }];
}

/** The value of a sentence that has one alone. */
function soleValueOf({ terms }: Analysis): Term | undefined {
  const [only, ...others] = terms.filter((u) => u.fact !== undefined);
  return others.length === 0 ? only : undefined;
}

/** How two values compare, in whichever of the readings of the labelled one they do. */
function relate(fact: Fact, value: LabelledValue): 'same' | 'compatible' | 'conflict' | 'incomparable' {
  const relations = readingsOf(value).map((theirs) => compareFacts(fact, theirs).relation);
  const told = relations.find((relation) => relation === 'same') ?? relations.find((r) => r !== 'incomparable');
  if (told) return told;
  const bare = hasOwnUnit(value) ? undefined : numberOf(fact);
  const theirs = value.term.fact;
  return bare && theirs?.kind === 'quantity' && theirs.unit === ''
    ? compareFacts(bare, theirs).relation
    : 'incomparable';
}

/** A column in kilograms has no prices. */
function hasOwnUnit(value: LabelledValue): boolean {
  return readingsOf(value).some((fact) => fact.kind === 'quantity' && fact.unit !== '');
}

/** The number of a quantity without its unit. */
function numberOf(fact: Fact): Fact | undefined {
  if (fact.kind !== 'quantity' || fact.unit === '' || !fact.text.toLowerCase().endsWith(fact.unit)) return undefined;
  return analyse(fact.text.slice(0, -fact.unit.length).trim()).facts[0];
}
