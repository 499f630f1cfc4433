import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { NOT } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { isVerbal, type Token } from '../token';
import { clausesOf, type Clause } from './clauses';
import { isPastForm } from '../relations/passive';

/** A clause that denies that somebody does something, whatever else it may say. */
export interface DeniedClause {
  readonly clause: Clause;
  /** The place of the word that denies. */
  readonly denial: number;
  /** The place of the verb that is denied. */
  readonly verb: number;
  /** Places of those of whom it is denied, and of the words behind the verb. */
  readonly subject: readonly number[];
  readonly rest: readonly number[];
  /** How far it reaches: "never" and "cannot" to all times, "did not" to one occasion. */
  readonly isOfAllTimes: boolean;
}

/** Words with which a denial leaves more open than it says. */
const NARROWED =
  /\b(?:until|till|unless|without|only|yet|again|if|whether|than|(?<!\bat )all|every|both|always|just|exactly|necessarily|even|alone|enough|so|too|as|longer|once|immediately|directly|really|actually|instead|any more|anymore|at first|initially|still|fully|entirely|solely|mainly|often|usually|because|either|nor)\b|\?/i;
/** How many tokens a verb may stand behind what denies it: "never | quite | mended". */
const REACH = 3;

/** The clauses of a sentence that deny outright what their subject does. */
export const deniedClausesOf = caches.ofObject((analysis: Analysis): readonly DeniedClause[] =>
  clausesOf(analysis).flatMap((clause) => deniedIn(analysis, clause) ?? []),
);

function deniedIn({ tokens, text }: Analysis, clause: Clause): DeniedClause | undefined {
  const { from, to } = clause;
  const denials = tokens.flatMap(({ lower }, i) => (i >= from && i < to && DENYING.has(lower) ? [i] : []));
  const [denial, ...others] = denials;
  if (denial === undefined || others.length > 0) return undefined;
  if (NARROWED.test(text.slice(nth(tokens, from).start, nth(tokens, to - 1).end))) return undefined;
  const verb = verbOf(tokens, clause, denial);
  if (verb < 0) return undefined;
  const [first, last] = isOfSubject(tokens, clause, denial) ? [denial + 1, verb] : clause.subject;
  const subject = saying(tokens, first, last).filter((i) => i !== denial);
  const rest = saying(tokens, verb + 1, to).filter((i) => !isThatDay(tokens, i));
  return { clause, denial, verb, subject, rest, isOfAllTimes: isLasting(tokens, clause, denial) };
}

const DENYING: ReadonlySet<string> = new Set([...NOT, 'never', 'cannot', 'no']);

/** "No | trains ran". */
function isOfSubject(tokens: readonly Token[], { verb }: Clause, denial: number): boolean {
  return denial < verb && nth(tokens, denial).lower === 'no';
}

function verbOf(tokens: readonly Token[], clause: Clause, denial: number): number {
  if (isOfSubject(tokens, clause, denial)) return mainVerb(tokens, clause);
  if (nth(tokens, denial).lower === 'no') return isHaving(tokens[denial - 1]) ? denial - 1 : -1;
  for (let i = denial + 1; i <= denial + REACH && i < clause.to; i++) if (isVerbHere(tokens, i)) return i;
  return -1;
}

/** A verb, or "married" behind "never". */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  return nth(tokens, i).pos === 'VERB' || (tokens[i - 1]?.lower === 'never' && isPastForm(nth(tokens, i)));
}

/** "Had | no children". */
function isHaving(token: Token | undefined): boolean {
  return token?.lemma === 'have';
}

function mainVerb(tokens: readonly Token[], { verb, to }: Clause): number {
  for (let i = verb; i < to && isVerbal(nth(tokens, i)); i++) if (nth(tokens, i).pos === 'VERB') return i;
  return -1;
}

/** "That | day": told before. */
export function isThatDay(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'that' && DAYS.has(nth(tokens, i).lower);
}

const DAYS: ReadonlySet<string> = new Set('day night evening morning week weekend month season year'.split(' '));

/** Places of the words that say something. */
export function saying(tokens: readonly Token[], from: number, to: number): readonly number[] {
  return tokens.slice(from, to).flatMap(({ content, pos }, i) => (content || pos === 'NUM' ? [from + i] : []));
}

/** "Never", "cannot", "does not", "had no": not only once. */
function isLasting(tokens: readonly Token[], { verb }: Clause, denial: number): boolean {
  const { lower } = nth(tokens, denial);
  if (lower === 'never' || lower === 'cannot') return true;
  return lower === 'no' ? isHaving(tokens[denial - 1]) : PRESENT.has(tokens[verb]?.lower ?? '');
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'do', 'does', 'can', 'ca', 'has', 'have']);

/** The place behind an infinitive that depends on what ends there. Example: "were allowed | to return |". */
export function withInfinitive(tokens: readonly Token[], end: number): number {
  const verb = tokens[end - 1]?.lower === 'to' ? end : tokens[end]?.lower === 'to' ? end + 1 : -1;
  return tokens[verb]?.pos === 'VERB' ? verb + 1 : end;
}
