import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { FORMS_OF_BE } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { clauseAt } from '../clauses/clauses';
import type { Token } from '../token';
import { type Force, normsOf } from './norms';

/** What a rule says of a deed or a thing: "two extra shifts, which are voluntary", "must work two extra shifts". */
export interface Ruling {
  readonly force: Force;
  /** Half-open places of the words that say so. */
  readonly first: number;
  readonly last: number;
  /** Places of the words of the deed or thing. */
  readonly words: readonly number[];
  /** Whether it is said of the thing itself, and not of who does something. */
  readonly isOfThing: boolean;
}

const STATES: ReadonlyMap<string, Force> = new Map([
  ['voluntary', 'free'],
  ['optional', 'free'],
  ['compulsory', 'must'],
  ['mandatory', 'must'],
  ['obligatory', 'must'],
  ['excluded', 'not'],
  ['prohibited', 'not'],
  ['forbidden', 'not'],
  ['banned', 'not'],
]);
/** Verbs by which a rule lets somebody do something: "allows | the firm | to". */
const LETTING: ReadonlySet<string> = new Set(['allow', 'permit', 'entitle']);
/** Words that leave more open than a rule says. */
const NARROWED = /\b(?:unless|except|only|if|whether|otherwise|provided|would|should|not|no|never)\b|\?/iu;
/** How many tokens may stand between a verb that lets and its "to". */
const REACH = 5;

/** The rules that a sentence lays down on deeds and on things, in order. */
export const rulingsIn = caches.ofObject((analysis: Analysis): readonly Ruling[] => {
  if (NARROWED.test(analysis.text)) return [];
  const { tokens } = analysis;
  const told = normsOf(analysis).map(({ force, first, last, clause }): Ruling => {
    return { force, first, last, words: sayingIn(tokens, last, clause.to), isOfThing: false };
  });
  return [...told, ...tokens.flatMap((_, at) => stateAt(analysis, at) ?? lettingAt(analysis, at) ?? [])];
});

/** "Remote driving | is excluded", "two extra shifts, | which are voluntary". */
function stateAt({ tokens }: Analysis, at: number): Ruling | undefined {
  const force = STATES.get(nth(tokens, at).lower);
  const be = at - 1;
  if (force === undefined || !FORMS_OF_BE.has(tokens[be]?.lower ?? '')) return undefined;
  const isRelative = tokens[be - 1]?.lower === 'which' && tokens[be - 2]?.lower === ',';
  const end = isRelative ? be - 2 : be;
  let from = end;
  while (from > 0 && !isBeforePhrase(nth(tokens, from - 1))) from--;
  return { force, first: at, last: at + 1, words: sayingIn(tokens, from, end), isOfThing: true };
}

function isBeforePhrase({ pos, lower }: Token): boolean {
  // "Night | fishing": what is done, whatever it is tagged as.
  if (lower.endsWith('ing') && pos === 'VERB') return false;
  return ['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ'].includes(pos) || (pos === 'ADP' && lower !== 'of');
}

/** "Allows the firm to use a crane". */
function lettingAt(analysis: Analysis, at: number): Ruling | undefined {
  const { tokens } = analysis;
  if (!LETTING.has(nth(tokens, at).lemma) || nth(tokens, at).pos !== 'VERB') return undefined;
  const to = tokens.findIndex(({ lower }, i) => i > at + 1 && i <= at + REACH && lower === 'to');
  const end = clauseAt(analysis, at)?.to ?? tokens.length;
  if (to < 0 || to >= end) return undefined;
  return { force: 'may', first: at, last: at + 1, words: sayingIn(tokens, to + 1, end), isOfThing: false };
}

function sayingIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const isSaying = ({ content, pos }: Token): boolean => content || pos === 'NUM';
  return tokens.flatMap((token, i) => (i >= from && i < to && isSaying(token) ? [i] : []));
}
