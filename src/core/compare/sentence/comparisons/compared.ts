import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import { isIn, type Term } from '../terms';
import { isVerbal, type Token } from '../token';

/** "Carlo, two years | older", "Ada is | taller than Bea": who or what a comparing word is said of, beside whom. */
export interface Compared {
  /** The token of the word that compares. */
  readonly head: number;
  /** The tokens of what it is said of. */
  readonly bearer: readonly number[];
  /** The tokens of what that is compared with, behind "than"; empty where the sentence does not say it. */
  readonly standard: readonly number[];
  /** Half-open places of the clause, with what a "who" or "where" stands for. */
  readonly from: number;
  readonly to: number;
}

/** What a sentence compares, with "than" or without, where it names what it speaks of; in order. */
export const comparedIn = caches.ofObject((analysis: Analysis): readonly Compared[] =>
  analysis.tokens.flatMap((token, i) => (isComparing(token) ? (comparedAt(analysis, i) ?? []) : [])),
);

const COMPARING = /^(?:\p{Ll}{2,}er|more|less|worse)$/u;
const BORDERS = clauseBorders(',', 'and', 'where', 'whose', 'that');

const DEGREES: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADJ', 'ADV']);

function isComparing({ lower, pos, negated }: Token): boolean {
  return COMPARING.test(lower) && DEGREES.has(pos) && !negated;
}

function comparedAt(analysis: Analysis, head: number): Compared | undefined {
  const { tokens } = analysis;
  const [start, to] = clauseAround(tokens, { first: head, last: head + 1 }, BORDERS);
  const isRelative = RELATIVE.has(tokens[start - 1]?.lower ?? '');
  const before = phraseBefore(tokens, isRelative ? start - 1 : start);
  const than = tokens.findIndex(({ lower }, i) => i > head && i < to && lower === 'than');
  const standard = than < 0 ? [] : tellingIn(analysis, than + 1, to);
  const own = attributeOf(analysis, head, than < 0 ? to : than) ?? tellingIn(analysis, start, head);
  if (own.length > 0) return { head, bearer: own, standard, from: isRelative ? before : start, to };
  if (tokens.slice(start, head).some(isPerson)) return undefined;
  const verb = tokens.findIndex(isVerbal);
  const from = isSubjectsAside(tokens, start, head) ? phraseBefore(tokens, verb) : before;
  const bearer = tellingIn(analysis, from, isSubjectsAside(tokens, start, head) ? verb : start);
  return bearer.length === 0 ? undefined : { head, bearer, standard, from, to };
}

/** "He was | taller": a pronoun may stand for anybody. */
function isPerson({ pos, lower }: Token): boolean {
  return pos === 'PRON' && !RELATIVE.has(lower);
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where', 'both', 'each', 'his', 'her']);

/** The names, nouns and what tells of them in a stretch; no measures and no verbs. */
function tellingIn({ tokens, terms }: Analysis, from: number, to: number): readonly number[] {
  const measures = terms.filter(isMeasured);
  // "29 | years older" is an age of one token.
  const isUnit = (i: number): boolean => UNIT.test(nth(tokens, i).lower) && measures.some((u) => i === u.last);
  const isMeasure = (i: number): boolean => isUnit(i) || measures.some((u) => isIn(i, u));
  return tokens.slice(from, to).flatMap((token, k) => (isTelling(token) && !isMeasure(from + k) ? [from + k] : []));
}

const SILENT: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['VERB', 'ADV']);

function isTelling({ content, name, pos }: Token): boolean {
  const isWord = content && !SILENT.has(pos);
  return isWord || name || pos === 'NUM';
}

const UNIT = /^(?:year|month|week|day|hour|minute)s?$/;

function isMeasured({ fact }: Term): boolean {
  return fact?.kind === 'quantity' ? fact.unit !== '' : fact !== undefined;
}

/** Verbs whose object is what is measured: "had a | higher | mortality". */
const HAVING: ReadonlySet<string> = new Set(['have', 'show', 'record', 'report', 'earn', 'charge', 'see']);

/** "His younger | brother Pieter": whom a word right before its noun is said of. */
function attributeOf(analysis: Analysis, head: number, to: number): readonly number[] | undefined {
  const { tokens } = analysis;
  const isBeforeNoun = ['NOUN', 'PROPN'].includes(tokens[head + 1]?.pos ?? '');
  const verb = tokens.slice(0, head).filter(isVerbal).at(-1);
  if (!isBeforeNoun || (verb && HAVING.has(verb.lemma))) return undefined;
  let end = head + 1;
  while (end < to && ['NOUN', 'PROPN'].includes(nth(tokens, end).pos)) end++;
  return tellingIn(analysis, head + 1, end);
}

/** "Ada was born in Velm, | the younger of twins": said of whom the sentence speaks. */
function isSubjectsAside(tokens: readonly Token[], start: number, head: number): boolean {
  return tokens[start]?.lower === 'the' && start === head - 1;
}

const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);

/** Where the noun phrase begins that ends before a place, over a comma: "the Danes | , who". */
function phraseBefore(tokens: readonly Token[], end: number): number {
  let from = tokens[end - 1]?.lower === ',' ? end - 1 : end;
  while (from > 0 && IN_PHRASE.has(nth(tokens, from - 1).pos)) from--;
  return from;
}
