import { nth } from '../../../text/nth';
import { areEqual } from '../../../text/words/sets';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clausesOf, startOfSubject, type Clause } from '../../sentence/clauses/clauses';
import {
  deniedClausesOf,
  isThatDay,
  saying,
  withInfinitive,
  type DeniedClause,
} from '../../sentence/clauses/denied-clauses';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/**
 * What one side denies outright and the other tells with more to it. Example: "Ida Holm was
 * married in 1859" beside "Ida Holm never married". One difference or none.
 */
export function findDeniedWhole(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  for (const view of views) {
    const found = toldAgainst(claim, view, views) ?? deniedAgainst(claim, view);
    if (found) return isSaidToo(claim, view, views, found) ? [] : [differenceOf(claim, view, found)];
  }
  return [];
}

/** Where the two verbs stand, and whether the claim is the side that denies. */
interface Found {
  readonly mine: number;
  readonly theirs: number;
  readonly subject: readonly string[];
  readonly isDenied: boolean;
}

function toldAgainst({ analysis }: ClaimView, view: PassageView, views: readonly PassageView[]): Found | undefined {
  for (const denied of deniedClausesOf(view.analysis)) {
    const mine = verbToldIn(analysis, view.analysis, denied, beside(view, views));
    if (mine >= 0)
      return { mine, theirs: denied.denial, subject: stems(view.analysis, denied.subject), isDenied: false };
  }
  return undefined;
}

function deniedAgainst({ analysis }: ClaimView, view: PassageView): Found | undefined {
  for (const denied of deniedClausesOf(analysis)) {
    const theirs = verbToldIn(view.analysis, analysis, denied, '');
    if (theirs >= 0) return { mine: denied.denial, theirs, subject: stems(analysis, denied.subject), isDenied: true };
  }
  return undefined;
}

function stems({ tokens }: Analysis, places: readonly number[]): readonly string[] {
  return places.map((i) => nth(tokens, i).stem);
}

/** How many sentences before "that day" the day may be told. */
const TOLD_BEFORE = 3;

/** What is told right before a passage that speaks of "that day". */
function beside({ candidate, analysis: { tokens } }: PassageView, views: readonly PassageView[]): string {
  if (!tokens.some((_, i) => isThatDay(tokens, i))) return '';
  const { source, index } = candidate.passage;
  const isBefore = ({ candidate: { passage } }: PassageView): boolean =>
    passage.source === source && passage.index < index && passage.index >= index - TOLD_BEFORE;
  return [candidate.before, ...views.filter(isBefore).map((view) => view.analysis.text)].join(' ');
}

/** The place of the verb by which a sentence tells what the other denies; -1 where it does not. */
function verbToldIn(told: Analysis, other: Analysis, denied: DeniedClause, around: string): number {
  if (denied.subject.length === 0) return -1;
  const places = clausesOf(told).flatMap((clause) => {
    if (isDenying(told.tokens, clause)) return [];
    const verb = sameVerb(told, clause, other, denied);
    const place: Place = { told, clause, verb };
    return verb >= 0 && isOfWhole(place, { other, denied, around }) ? [verb] : [];
  });
  return places[0] ?? -1;
}

function sameVerb({ tokens }: Analysis, { from, to }: Clause, other: Analysis, { verb }: DeniedClause): number {
  const { lemma, modal, future } = nth(other.tokens, verb);
  return tokens.findIndex((t, i) => i >= from && i < to && isToldAlike(t, { lemma, modal, future }));
}

function isToldAlike(token: Token, { lemma, modal, future }: Pick<Token, 'lemma' | 'modal' | 'future'>): boolean {
  if (token.lemma !== lemma || token.negated) return false;
  return token.modal === modal && token.future === future;
}

/** A verb that a sentence does not deny. */
interface Place {
  readonly told: Analysis;
  readonly clause: Clause;
  readonly verb: number;
}

/** What another sentence denies, with what is told around it. */
interface Denial {
  readonly other: Analysis;
  readonly denied: DeniedClause;
  readonly around: string;
}

/** Whether a clause says all that the other denies, of the same, and no more but where, when and how. */
function isOfWhole(place: Place, denial: Denial): boolean {
  const [{ told, clause, verb }, { other, denied, around }] = [place, denial];
  if (isOfNoneSoFar(place, denial)) return !OPEN.test(told.text);
  const words = new Set(stems(other, [...denied.subject, ...denied.rest]));
  const own = saying(told.tokens, ...clause.subject);
  if (!areOneSubject(told, own, other, denied.subject) || OPEN.test(told.text)) return false;
  const clauseStems = new Set(stems(told, saying(told.tokens, clause.from, clause.to)));
  if (!stems(other, denied.rest).every((stem) => clauseStems.has(stem))) return false;
  const end = endOfObject(told.tokens, verb, clause.to);
  const isNew = (i: number): boolean => !words.has(nth(told.tokens, i).stem) && nth(told.tokens, i).pos !== 'NUM';
  if (saying(told.tokens, verb + 1, end).some(isNew)) return false;
  return denied.isOfAllTimes || isOnOneOccasion(told, clause, end, other, around);
}

/** "No charges have been brought", with the prosecutor in its sentence, beside "the prosecutor has brought charges". */
function isOfNoneSoFar({ told, clause, verb }: Place, { other: { tokens }, denied }: Denial): boolean {
  const isNone = nth(tokens, denied.denial).lower === 'no' && denied.rest.length === 0;
  const isSoFar = tokens[denied.verb - 1]?.lower === 'been' && PERFECT.has(tokens[denied.verb - 2]?.lower ?? '');
  if (!isNone || !isSoFar) return false;
  const object = stems(told, saying(told.tokens, verb + 1, endOfObject(told.tokens, verb, clause.to)));
  const none = denied.subject.map((i) => nth(tokens, i).stem);
  const [from, to] = clause.subject;
  const doers = stems(told, saying(told.tokens, startOfSubject(told.tokens, from, to), to));
  const isNamed = doers.length > 0 && doers.every((stem) => tokens.some((token) => token.stem === stem));
  return isNamed && areEqual(new Set(object), new Set(none));
}

const PERFECT: ReadonlySet<string> = new Set(['has', 'have']);

/** Words with which a claim itself leaves open what was done. */
const OPEN =
  /\b(?:if|unless|would|could have|almost|nearly|hoped|wanted|tried|planned|meant|refused|failed|again|instead|said|claimed|only)\b|\?/i;

/** The same things or names; of a name the other may have more: "Silas", "Silas Pennoyer". */
function areOneSubject(a: Analysis, mine: readonly number[], b: Analysis, theirs: readonly number[]): boolean {
  const [own, others] = [stems(a, mine), stems(b, theirs)];
  const isShared = own.some((stem) => others.includes(stem));
  const isExtra = ({ tokens }: Analysis, i: number, there: readonly string[]): boolean =>
    !there.includes(nth(tokens, i).stem) && !nth(tokens, i).name;
  return isShared && !mine.some((i) => isExtra(a, i, others)) && !theirs.some((i) => isExtra(b, i, own));
}

/** Where the phrase right behind a verb ends. */
function endOfObject(tokens: readonly Token[], verb: number, to: number): number {
  let end = verb + 1;
  while (end < to && !['ADP', 'PUNCT', 'ADV', 'SCONJ'].includes(nth(tokens, end).pos)) end++;
  return end;
}

/** Whether the places and days that stand behind are those of the other sentence. */
function isOnOneOccasion(told: Analysis, { from, to }: Clause, end: number, other: Analysis, around: string): boolean {
  const known = `${other.text} ${around}`.toLowerCase();
  const places = [...saying(told.tokens, from, end), ...saying(told.tokens, end, to)];
  const isManner = (i: number): boolean =>
    MANNER.has(told.tokens[i - 1]?.lower ?? '') || nth(told.tokens, i).pos === 'ADV';
  const stemsThere = new Set(other.tokens.map(({ stem }) => stem));
  return places.every(
    (i) => stemsThere.has(nth(told.tokens, i).stem) || known.includes(nth(told.tokens, i).lower) || isManner(i),
  );
}

const MANNER: ReadonlySet<string> = new Set(['as', 'from', 'for', 'with']);

/** Whether a passage says the same as the claim: of the same ones, or in the very sentence of "she". */
function isSaidToo(claim: ClaimView, found: PassageView, views: readonly PassageView[], place: Found): boolean {
  const { mine, subject, isDenied } = place;
  const own = isDenied ? deniedClausesOf(claim.analysis).find(({ denial }) => denial === mine)?.verb : mine;
  const { lemma } = nth(claim.analysis.tokens, own ?? mine);
  return views.some((view) =>
    clausesOf(view.analysis).some((clause) => {
      const { tokens } = view.analysis;
      const isOne = ({ pos, stem }: Token): boolean => (view === found && pos === 'PRON') || subject.includes(stem);
      const hasVerb = tokens.slice(clause.from, clause.to).some((t) => t.lemma === lemma);
      return hasVerb && tokens.slice(...clause.subject).some(isOne) && isDenying(tokens, clause) === isDenied;
    }),
  );
}

function isDenying(tokens: readonly Token[], { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ lower, negated }) => negated || lower === 'no');
}

function differenceOf(claim: ClaimView, view: PassageView, { mine, theirs, isDenied }: Found): Difference {
  const [term, other] = [termAt(claim.analysis, mine, isDenied), termAt(view.analysis, theirs, !isDenied)];
  return certainDifference(claim, { slot: 'negation', term, other, view, clash: 'apart' });
}

/** The term over a verb, or the words from what denies it to the verb. */
function termAt(analysis: Analysis, at: number, isDenied: boolean): Term {
  const { tokens, terms } = analysis;
  const denied = isDenied ? deniedClausesOf(analysis).find(({ denial }) => denial === at) : undefined;
  const [first, last] = [at, withInfinitive(tokens, Math.max(at, denied?.verb ?? at) + 1)];
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  const own = isDenied ? undefined : terms.find((u) => isIn(at, u));
  return own ?? { kind: 'verb', span, first, last, head: last - 1 };
}
