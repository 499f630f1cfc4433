import type { Fact } from '../../model/judging/fact';
import { STOP_WORDS } from '../../text/words/tokens';
import type { Difference, DifferenceKind } from '../alignment/difference';
import { compareFacts } from '../alignment/fact-support';
import type { ClaimView, PassageView } from '../alignment/view';
import { relationOf } from '../lexicon/lexicon';
import { VALUE_VERBS } from '../lexicon/words';
import { analyse, type Analysis } from '../sentence/analysis';
import { labelledIn, readingsOf, type LabelledValue } from '../sentence/labelled';
import type { Term } from '../sentence/terms';
import type { Token } from '../sentence/token';
import { findCounterpart } from './counterpart';

/** Nouns of labels that the value itself names: "Number of staff: 85". */
const MEASURES: ReadonlySet<string> = new Set(
  'number count total amount figure size height length width weight depth distance area price cost value year date age sum quantity no nr'.split(
    ' ',
  ),
);
/** A passage with this much of the claim that has its value bears it out. */
const SAME_STATEMENT = 0.6;

/**
 * A value of the claim beside that of a list or table whose label, row and column the claim names, or a labelled value
 * of the claim beside a sentence that names its label. Neither may say anything else, and nothing that was found may
 * have the claim's value under that name.
 */
export function findLabelled(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const own = labelledIn(claim.analysis, '');
  return claim.analysis.terms.flatMap((term) => {
    const { fact } = term;
    if (fact === undefined || views.some((view) => isBorneOut(term, view))) return [];
    const mine = own.find((value) => value.term === term);
    const met = views.flatMap((view) =>
      (mine ? valuesUnder(mine, view) : valuesFor(claim, term, view)).map((value) => ({ view, value })),
    );
    const relations = met.map(({ value }) => relate(fact, value));
    if (relations.some((relation) => relation !== 'conflict')) return [];
    const first = met[0];
    return first ? differenceOf(claim, term, first.view, first.value.term) : [];
  });
}

/**
 * Whether a sentence with most of the claim has its value; the other lines of a list or table have other things'
 * values.
 */
function isBorneOut(term: Term, { supported, overall, analysis, candidate }: PassageView): boolean {
  return supported.has(term) && overall >= SAME_STATEMENT && labelledIn(analysis, candidate.head ?? '').length === 0;
}

function differenceOf(claim: ClaimView, term: Term, view: PassageView, other: Term): readonly Difference[] {
  const counterpart = findCounterpart(claim, term, view, other);
  return counterpart
    ? [{ slot: term.kind as DifferenceKind, term, other, view, counterpart, clash: 'label', certain: true }]
    : [];
}

/** The labelled values of a passage whose names the claim has, where it says nothing else. */
function valuesFor(
  { analysis }: ClaimView,
  term: Term,
  { candidate, analysis: passage }: PassageView,
): readonly LabelledValue[] {
  const values = labelledIn(passage, candidate.head ?? '');
  if (values.length === 0) return [];
  const kind = (candidate.head ?? '').split(' | ', 1)[0] ?? '';
  const around = wordsOf([kind, candidate.above ?? '', candidate.metadata.title ?? ''].join(' '));
  return values.filter((value) => {
    const names = value.labels.map(wordsOf);
    return (
      names.every((name) => isNamed(name, analysis, term)) && saysNoMore(analysis, term, [...names.flat(), ...around])
    );
  });
}

/**
 * The value of a passage under the claim's label: its own labelled one, or the only one of a sentence that names the
 * label and says no more.
 */
function valuesUnder(mine: LabelledValue, { candidate, analysis }: PassageView): readonly LabelledValue[] {
  const names = mine.labels.flatMap(wordsOf);
  const theirs = labelledIn(analysis, candidate.head ?? '');
  const alike = theirs.filter(({ labels }) => {
    const words = labels.flatMap(wordsOf);
    return words.length === names.length && words.every((word) => names.some((name) => name.stem === word.stem));
  });
  if (theirs.length > 0) return alike;
  const values = analysis.terms.filter((u) => u.fact !== undefined);
  const [only] = values;
  if (!only || values.length > 1 || !isNamed(names, analysis, only) || !saysNoMore(analysis, only, names)) return [];
  return [{ labels: mine.labels, term: only, unit: '' }];
}

/** How two values compare, in whichever of the readings of the labelled one they do. */
function relate(fact: Fact, value: LabelledValue): 'same' | 'compatible' | 'conflict' | 'incomparable' {
  for (const theirs of readingsOf(value)) {
    const { relation } = compareFacts(fact, theirs);
    if (relation !== 'incomparable') return relation;
  }
  const bare = numberOf(fact);
  const theirs = value.term.fact;
  return bare && theirs?.kind === 'quantity' && theirs.unit === ''
    ? compareFacts(bare, theirs).relation
    : 'incomparable';
}

/** The number of a quantity without its unit. */
function numberOf(fact: Fact): Fact | undefined {
  if (fact.kind !== 'quantity' || fact.unit === '' || !fact.text.toLowerCase().endsWith(fact.unit)) return undefined;
  return analyse(fact.text.slice(0, -fact.unit.length).trim()).facts[0];
}

function wordsOf(text: string): readonly Token[] {
  const bare = text.replace(/\([^()]*\)/g, ' ');
  return bare.trim() === ''
    ? []
    : analyse(bare).tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && !STOP_WORDS.has(t.lower));
}

/**
 * Whether a sentence has every word of a name outside of the value itself; what the value measures goes without saying.
 */
function isNamed(name: readonly Token[], { tokens }: Analysis, { first, last, fact }: Term): boolean {
  const goesWithoutSaying = name.length > 1 || hasUnit(fact);
  const own = tokens.filter((_, i) => i < first || i >= last);
  return (
    name.length > 0 &&
    name.every((word) => (MEASURES.has(word.lemma) && goesWithoutSaying) || own.some((t) => areOneWord(word, t)))
  );
}

function hasUnit(fact: Fact | undefined): boolean {
  return fact?.kind === 'quantity' && fact.unit !== '';
}

/** Adjectives that say what a figure with a unit measures. */
const MEASURED: ReadonlySet<string> = new Set('long high tall wide deep thick heavy large'.split(' '));

function areOneWord(a: Token, b: Token): boolean {
  return (
    a.stem === b.stem ||
    a.lower === b.lower ||
    (a.root === b.root && a.root !== '' && !a.name && !b.name) ||
    relationOf(a.lemma, b.lemma) === 'derived'
  );
}

/**
 * Whether all that a sentence says beside a value is named by the words given: no other figure, no other thing, nothing
 * done, denied or doubtful.
 */
function saysNoMore({ tokens }: Analysis, { first, last, fact }: Term, words: readonly Token[]): boolean {
  const counted = fact?.kind === 'quantity' || fact?.kind === 'duration' ? fact.counted : [];
  return tokens.every((token, i) => {
    if (i >= first && i < last) return true;
    if (token.negated || token.modal || token.future) return false;
    if ((!token.content && token.pos !== 'NUM') || words.some((word) => areOneWord(word, token))) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return VALUE_VERBS.has(token.lemma);
    if (token.pos === 'ADV' || (hasUnit(fact) && MEASURED.has(token.lower))) return true;
    return token.pos === 'NOUN' && (counted.includes(token.lower) || isApposition(tokens, i, words));
  });
}

/** "The ferry Ragna", "the port of Lissen": what a named thing is. */
function isApposition(tokens: readonly Token[], i: number, words: readonly Token[]): boolean {
  const next = tokens[tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1];
  return next?.name === true && words.some((word) => areOneWord(word, next));
}
