import { deniesInfinitive } from '../sentence/scopes';
import { firstOf, nth } from '../../text/nth';
import type { Analysis } from '../sentence/analysis';
import { type Alignment, passagePlace } from './align';
import { clauseAround, clauseBorders } from '../sentence/clause';
import type { ClaimView } from './context';
import type { Token } from '../sentence/token';
import { isIn, type Term } from '../sentence/terms';
import { DENYING_VERBS, NEGATORS, NOT } from '../lexicon/words';

/** True for a word that denies, or is denied: a passage with one may say what a denial says. */
export function isDenying({ lower, lemma, negated }: Token): boolean {
  return negated || NEGATORS.has(lower) || DENYING_VERBS.has(lemma);
}

const BORDERS = clauseBorders(',', 'as', 'and');

/** The other content words of a term's clause. */
function clauseOf(analysis: Analysis, term: Term): readonly number[] {
  const [from, to] = clauseAround(analysis.tokens, term, BORDERS);
  return analysis.content.filter((i) => i >= from && i < to && !isIn(i, term));
}

/** "No buyer will get the recipe", "the barn was not": where the verb of a clause is denied, each of its words is. */
export function isInDeniedClause(analysis: Analysis, at: number): boolean {
  const [from, to] = clauseAround(analysis.tokens, { first: at, last: at + 1 }, BORDERS);
  const { tokens } = analysis;
  const isDenied = (t: Token, i: number): boolean => t.pos === 'VERB' && t.negated && !deniesInfinitive(tokens, i);
  if (endsInDenial(tokens, to)) return true;
  return tokens.slice(from, to).some((t, i) => from + i !== at && isDenied(t, from + i));
}

function endsInDenial(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1]?.pos === 'PUNCT' ? to - 2 : to - 1;
  return NOT.has(tokens[last]?.lower ?? '') && tokens[last - 1]?.pos === 'AUX';
}

/**
 * What may stand between "not" and the value that it denies: "does not have 90", "was not exactly 40", "not the 90
 * members".
 */
const BETWEEN: ReadonlySet<string> = new Set([
  'be',
  'have',
  'been',
  'being',
  'had',
  'exactly',
  'the',
  'a',
  'in',
  'on',
  'at',
  'by',
  'to',
  'of',
  'from',
  'about',
  'around',
  'some',
  'or',
  'for',
  'up',
  'worth',
  'aged',
]);
/** How many words that may be. */
const LONGEST_BETWEEN = 3;

interface DeniedAt {
  readonly first: number;
  readonly fact?: Term['fact'];
}

/** "May not be larger than 400": the bound was read with its denial, as "at most 400". */
function hasTurned(fact: Term['fact']): boolean {
  const isBound = fact?.kind === 'quantity' || fact?.kind === 'duration';
  return isBound && /^at-/.test(fact.precision) && /^(?:\p{L}+ than|over|under|above|below|exceed)/u.test(fact.text);
}

/**
 * True where a value is denied itself: "is not 1,400 metres long", "64 members, not 90"; "not only 90" and "no more
 * than 90" deny nothing.
 */
export function isDeniedValue({ tokens }: Analysis, { first, fact }: DeniedAt): boolean {
  if (tokens[first]?.negated !== true || hasTurned(fact)) return false;
  let at = first - 1;
  while (at >= first - LONGEST_BETWEEN && BETWEEN.has(tokens[at]?.lower ?? '')) at--;
  return NOT.has(tokens[at]?.lower ?? '');
}

/** The share of the rest of the term's clause, by weight, that a passage covers; 0 where the clause has none. */
export function clauseCoverage(
  { analysis, weights }: ClaimView,
  term: Term,
  { cover }: { readonly cover: Float32Array },
): number {
  const clause = clauseOf(analysis, term);
  const all = clause.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  return all === 0 ? 0 : clause.reduce((sum, i) => sum + (weights[i] ?? 0) * (cover[i] ?? 0), 0) / all;
}

/** How many of the other words of the term's clause stand in the passage itself. */
export function clauseWordsIn(
  { analysis }: ClaimView,
  term: Term,
  { alignment }: { readonly alignment: Alignment },
): number {
  return clauseOf(analysis, term).filter((i) => passagePlace(alignment, i) >= 0).length;
}

/** "Not to be missed", "don't miss out", "no-fee", "no matter what": a denial in form alone. */
export function isTurnOfPhrase({ tokens }: Analysis, head: number): boolean {
  const { lower, lemma } = nth(tokens, head);
  const isCompound = tokens[head - 1]?.lower === '-' || lower.startsWith('no-');
  return isCompound || lemma === 'miss' || lower === 'matter';
}

/**
 * True where nothing that carries meaning stands between a word and what denies it: in "did not approve the plan", for
 * "approve" alone; in "had no real success", for "success" too.
 */
export function isDeniedFirst({ tokens }: Analysis, head: number): boolean {
  const isThing = nth(tokens, head).pos === 'NOUN' && !nth(tokens, head).lower.endsWith('ing');
  for (let i = head - 1; i >= 0; i--) {
    const { lower, lemma, negated } = nth(tokens, i);
    // "Did not refuse | the loan": who does not deny, denies nothing.
    if (NEGATORS.has(lower) || DENYING_VERBS.has(lemma)) return !negated || NEGATORS.has(lower);
    const isOfThing = isThing && nth(tokens, i).pos === 'ADJ';
    if (!isOfThing && takesDenial(tokens, i)) return false;
  }
  return false;
}

/** Whether a word carries so much meaning that it is what a denial before it denies. */
function takesDenial(tokens: Analysis['tokens'], i: number): boolean {
  const { content, pos } = nth(tokens, i);
  if (!content || pos === 'ADV') return false;
  return !isReadiness(tokens, i) && !isTraceOf(tokens, i);
}

const TRACES: ReadonlySet<string> = new Set([
  'trace',
  'sign',
  'evidence',
  'proof',
  'hint',
  'indication',
  'remains',
  'shred',
]);

/** "No trace of lead": where not even a trace is, the thing is not. */
function isTraceOf(tokens: Analysis['tokens'], i: number): boolean {
  return TRACES.has(nth(tokens, i).lower) && tokens[i + 1]?.lower === 'of';
}

const READY: ReadonlySet<string> = new Set(['ready', 'able', 'willing', 'prepared', 'allowed', 'permitted', 'going']);

/** "Not ready to forgive", "not allowed to enter": whoever is not, does not. */
function isReadiness(tokens: Analysis['tokens'], i: number): boolean {
  return READY.has(nth(tokens, i).lower) && tokens[i + 1]?.lower === 'to';
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'till']);
const UNREAL: ReadonlySet<string> = new Set(['could', 'would', 'might', 'should']);

/** "Could have sentenced her with the possibility of release": what might have been is no statement that it was. */
export function isHypothetical({ tokens }: Analysis, head: number): boolean {
  return tokens
    .slice(0, head)
    .some(
      (t, i) =>
        CONDITIONS.has(t.lower) || (UNREAL.has(t.lower) && ['have', "'ve"].includes(tokens[i + 1]?.lower ?? '')),
    );
}

const WEAK: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'likely',
  'unlikely',
  'probably',
]);
const FINITE: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'am',
  "'s",
  "'re",
  'has',
  'have',
  'had',
]);

/**
 * "May not", "not running away", "Don't run": a denial of what may be, of no time and person, or an order says nothing
 * that a fact could contradict.
 */
export function isWeakDenial({ tokens }: Analysis, head: number): boolean {
  if (!nth(tokens, head).negated) return false;
  const at =
    head -
    1 -
    tokens
      .slice(0, head)
      .reverse()
      .findIndex((t) => NEGATORS.has(t.lower));
  if (at === head) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((t) => WEAK.has(t.lower))) return true;
  const next = nth(tokens, at + 1);
  const isGerund = next.lower.endsWith('ing') && next.pos === 'VERB' && !before.some((t) => FINITE.has(t.lower));
  const isOpening = at === 0 || (at === 1 && firstOf(tokens).lower === 'do');
  const isOrder = isOpening && NOT.has(nth(tokens, at).lower);
  return isGerund || isOrder;
}

/** Verbs after which an infinitive or a gerund says that something is or was done. */
const DOING: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'continue',
  'keep',
  'manage',
  'help',
  'go',
  'come',
  'happen',
  'tend',
  'enable',
  'allow',
  'force',
  'be',
  'have',
  'admit',
  'confess',
  'enjoy',
  'accuse',
  'finish',
  'use',
  'get',
  'able',
  'pledge',
  'promise',
  'vow',
  'agree',
  'commit',
  'decide',
  'undertake',
]);

const TAKING: ReadonlySet<string> = new Set([
  'cut',
  'lose',
  'end',
  'eliminate',
  'remove',
  'abolish',
  'scrap',
  'halt',
  'suspend',
  'disrupt',
  'interrupt',
  'knock',
  'strip',
  'deprive',
]);

/** "Cut the power" is what leaves somebody without: a thing that is taken is not asserted to be there. */
export function isTakenAway(analysis: Analysis, head: number): boolean {
  const { tokens } = analysis;
  if (isCalledOff(analysis, head)) return true;
  const verb = nth(tokens, head).pos === 'NOUN' ? tokens[verbUpTo(tokens, head)] : undefined;
  return verb !== undefined && (TAKING.has(verb.lemma) || DENYING_VERBS.has(verb.lemma));
}

/** Verbs by which what they are said of is not held, or is there no more. */
const ENDING: ReadonlySet<string> = new Set(
  (
    'cancel scrap abandon postpone shelve drop axe abolish suspend halt stop disband withdraw repeal remove demolish ' +
    'destroy lift ban forbid dissolve discontinue scratch delete raze'
  ).split(' '),
);
/** Those that are said with "off": "called off", "rained off". */
const OFF: ReadonlySet<string> = new Set(['call', 'put', 'rain', 'break', 'cry', 'wash', 'snow']);

/** What may stand between a thing and its verb: the rest of its phrase, a place, a day. */
const IN_SUBJECT: ReadonlySet<Token['pos']> = new Set<Token['pos']>([
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'DET',
  'ADP',
  'PART',
  'AUX',
  'ADV',
  'PUNCT',
]);
const SUBJECT_REACH = 9;

/** True for a thing that was called off or done away with. Example: "the fair in Velm was cancelled". */
export function isCalledOff({ tokens }: Analysis, head: number): boolean {
  if (nth(tokens, head).pos === 'VERB') return false;
  for (let i = head + 1; i < tokens.length && i <= head + SUBJECT_REACH; i++) {
    const { pos, lemma, negated } = nth(tokens, i);
    if (pos !== 'VERB') {
      if (!IN_SUBJECT.has(pos)) return false;
      continue;
    }
    const isEnding = ENDING.has(lemma) || (OFF.has(lemma) && tokens[i + 1]?.lower === 'off');
    return isEnding && !negated && isPassiveAt(tokens, i);
  }
  return false;
}

function isPassiveAt(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'be' || lemma === 'get');
}

const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline', 'reject', 'spurn']);
/** How many words before a thing its verb of refusal may stand: "turned down | the offer of a". */
const REFUSED_REACH = 5;

/** True for a thing that somebody would not have. Example: "turned down the offer", "said no to the offer". */
export function isRefused({ tokens }: Analysis, head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - REFUSED_REACH); i--) {
    if (nth(tokens, i).pos === 'VERB') return refuses(tokens, i) || isTurnedDown(tokens, i, head);
  }
  return false;
}

/** "Declined", "said no to". */
function refuses(tokens: readonly Token[], verb: number): boolean {
  const [next, after] = [tokens[verb + 1]?.lower, tokens[verb + 2]?.lower];
  const { lemma } = nth(tokens, verb);
  return REFUSING.has(lemma) || (lemma === 'say' && `${next} ${after}` === 'no to');
}

/** "Turned down the offer", "turned the offer down". */
function isTurnedDown(tokens: readonly Token[], verb: number, head: number): boolean {
  return nth(tokens, verb).lemma === 'turn' && [verb + 1, head + 1].some((i) => tokens[i]?.lower === 'down');
}

/** What stands before a gerund that names something: "insists on pushing", "before leaving". */
const GERUND_LEADS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADP', 'SCONJ']);

/** How many words before an object its verb may stand. */
const VERB_REACH = 4;

/** The word itself where it is a verb, else the nearest verb before it; -1 where none is near. */
function verbUpTo(tokens: Analysis['tokens'], head: number): number {
  for (let i = head; i >= Math.max(0, head - VERB_REACH); i--) if (nth(tokens, i).pos === 'VERB') return i;
  return -1;
}

/**
 * "To get the best value", "insists on pushing forward": an infinitive or a gerund names something without saying that
 * it is so, and what is only compared ("better", "the best") is so in some degree. A passage that denies the word
 * contradicts neither.
 */
export function isOnlyNamed({ tokens }: Analysis, head: number): boolean {
  const { pos, lower } = nth(tokens, head);
  if (pos === 'ADJ' && /(?:er|est)$|^best$/.test(lower)) return true;
  const verb = verbUpTo(tokens, head);
  const lead = tokens[verb - 1];
  if (verb < 0 || !lead) return false;
  const isGerund = GERUND_LEADS.has(lead.pos) && nth(tokens, verb).lower.endsWith('ing');
  const isNamed = isGerund || lead.lower === 'to';
  return isNamed && !DOING.has(tokens[verb - 2]?.lemma ?? '');
}
