import type { DateFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { passagePlace } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { analyse, type Analysis } from '../../sentence/analysis';
import { toldState, type ToldState } from '../../sentence/outcomes/told-state';
import { isKept } from '../../sentence/polarity';
import { isPastForm } from '../../sentence/relations/passive';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/** Words that a claim must have besides its verb, at least. */
const LEAST_WORDS = 1;

/**
 * What a list has as done told as still open, or the other way round. Example: "the floor had not been sanded yet"
 * beside a ticked "Sand the floor"; one difference or none.
 */
export function findTicked(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const tasks = views.filter(({ candidate }) => candidate.task !== undefined);
  if (tasks.length === 0) return [];
  const found = tasks.flatMap((view) => heldAgainst(claim, view) ?? []);
  if (found.some(({ isBorneOut }) => isBorneOut)) return [];
  const differences = found.flatMap(({ view, told, at }) => {
    const [term, other] = [termAt(claim.analysis, told.verb), termAt(view.analysis, at)];
    const isSure = mayBeTold(claim, told, view) && !views.some((one) => tellsOfIt(claim, told, view, one));
    return isSure ? [certainDifference(claim, { slot: 'negation', term, other, view, clash: 'sense' })] : [];
  });
  const best = bestOf(differences);
  return best ? [best] : [];
}

/** A task that a claim tells of. */
interface Held {
  readonly view: PassageView;
  readonly told: ToldState;
  /** The place of the deed in the task. */
  readonly at: number;
  readonly isBorneOut: boolean;
}

function heldAgainst({ analysis }: ClaimView, view: PassageView): Held | undefined {
  const task = taskIn(view);
  if (task.own.length === 0) return undefined;
  const { tokens } = analysis;
  for (const [verb, token] of tokens.entries()) {
    if (token.pos !== 'VERB' && !isPastForm(token)) continue;
    const at = task.own.find((i) => isOneWord(nth(view.analysis.tokens, i), token));
    const told = at === undefined ? undefined : toldState(analysis, verb);
    if (at === undefined || !told || !isOfTask(analysis, verb, task, view)) continue;
    return { view, told, at, isBorneOut: told.isDone === view.candidate.passage.isDone };
  }
  return undefined;
}

/** The words of a task that a claim of it must have, and all that it may have. */
interface Task {
  readonly own: readonly number[];
  readonly all: readonly Token[];
}

/** "[x] Sand the floor (Ada Brook, 12 May) ✔": the box and the brackets say something of the task. */
const CORE = /^(?:\W*\[[ xX]\])?(?<core>[^]*?)(?:\s*\([^()]*\))?[^\p{L}\p{N}()]*(?:\[[ xX]\])?$/u;
/** "Take delivery of": the noun is the deed. */
const LIGHT: ReadonlySet<string> = new Set(['take', 'make', 'do', 'get', 'give', 'carry', 'out', 'have']);
/** Words by which a task is none that can be ticked and done. */
const NO_TASK = /[?]|\b(?:not|no|never|if|unless|don['’]t|or|maybe|perhaps)\b/iu;

function taskIn({ analysis, candidate }: PassageView): Task {
  const { text, tokens, terms } = analysis;
  const core = CORE.exec(text)?.groups?.['core'] ?? '';
  if (core === '' || NO_TASK.test(text)) return { own: [], all: [] };
  const start = text.indexOf(core);
  const isOwn = (token: Token, i: number): boolean => {
    if (token.start < start || token.end > start + core.length) return false;
    return isKept(token) && !LIGHT.has(token.lower) && !isDated(terms, i);
  };
  const around = (candidate.task?.within ?? []).flatMap((words) => analyse(words).tokens);
  return { own: tokens.flatMap((token, i) => (isOwn(token, i) ? [i] : [])), all: [...tokens, ...around] };
}

function isDated(terms: readonly Term[], at: number): boolean {
  return terms.some((u) => u.fact?.kind === 'date' && isIn(at, u));
}

function isOneWord(a: Token, b: Token): boolean {
  return a.stem === b.stem || a.lemma === b.lemma || a.root === b.root;
}

/** Words of time that a claim may have of its own. */
const TIMES: ReadonlySet<string> = new Set(['already', 'yet', 'still', 'far', 'so', 'need', 'remain', 'have', 'be']);

/** The places of what a claim says besides the deed and its day. */
function wordsOf({ tokens, terms }: Analysis, verb: number): readonly number[] {
  const isWord = (token: Token, i: number): boolean => {
    if (i === verb || TIMES.has(token.lemma) || NOBODY.has(token.lower)) return false;
    return isKept(token) && !isDated(terms, i);
  };
  return tokens.flatMap((token, i) => (isWord(token, i) ? [i] : []));
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no', 'one']);

/** Whether a claim has all words of a task, and none that neither the task has nor what it is part of. */
function isOfTask(claim: Analysis, verb: number, { own, all }: Task, { analysis }: PassageView): boolean {
  const mine = wordsOf(claim, verb).map((i) => nth(claim.tokens, i));
  const theirs = own.map((i) => nth(analysis.tokens, i));
  const isWhole = theirs.every((token) => [...mine, nth(claim.tokens, verb)].some((word) => isOneWord(token, word)));
  const isMore = mine.some((word) => !all.some((token) => isOneWord(token, word)));
  return mine.length >= LEAST_WORDS && isWhole && !isMore;
}

/** Another sentence that has the deed and what it was done to may bear the claim out. */
function tellsOfIt({ analysis }: ClaimView, { verb }: ToldState, task: PassageView, other: PassageView): boolean {
  if (other.candidate.task !== undefined || passagePlace(other.alignment, verb) < 0) return false;
  const words = wordsOf(analysis, verb).filter((i) =>
    task.analysis.tokens.some((token) => isOneWord(token, nth(analysis.tokens, i))),
  );
  return words.every((i) => passagePlace(other.alignment, i) >= 0);
}

/** Whether the day of a claim is one at which a list's box still, or already, held. */
function mayBeTold(
  { analysis, earlier }: ClaimView,
  told: ToldState,
  { analysis: item, candidate }: PassageView,
): boolean {
  // What is open on a list may have been done since.
  if (told.isDone && told.isPresent) return false;
  const listed = onlyDay(analyse(candidate.task?.introduction ?? '', candidate)) ?? candidate.referenceDay;
  const context = listed === undefined ? {} : { referenceDay: listed };
  if (analysis.facts.some(({ kind }) => kind === 'duration')) return false;
  const own = datesOf(analyse(analysis.text, context));
  // "In June the annexe was empty. The floor had not been sanded": the day goes on.
  const dates = own.length > 0 ? own : earlier.sentences.flatMap((text) => datesOf(analyse(text, context)));
  if (told.isDone) return dates.every((date) => isPlain(date) && date.anchor.max <= (listed ?? NEVER) + LAST_DAYS);
  const since = onlyDay(analyse(item.text, context)) ?? listed ?? -NEVER;
  return dates.every((date) => isPlain(date) && date.anchor.min >= since);
}

const NEVER = Number.NEGATIVE_INFINITY;

/** A day or stretch that is known, and named by itself. */
function isPlain({ anchor, relation, relative }: DateFact): boolean {
  const isKnown = Number.isFinite(anchor.min) && Number.isFinite(anchor.max);
  return isKnown && !relative && SIMPLE.has(relation);
}

const SIMPLE: ReadonlySet<DateFact['relation']> = new Set(['on', 'by', 'during']);
/** "By the end of August": a list of the last day but one holds for it. */
const LAST_DAYS = 1;

/** The last day of the one date that a text has. */
function onlyDay(text: Analysis): number | undefined {
  const [date, ...others] = datesOf(text);
  const day = date?.anchor.max;
  return others.length === 0 && day !== undefined && Number.isFinite(day) ? day : undefined;
}

function datesOf({ facts }: Analysis): readonly DateFact[] {
  return facts.filter((fact) => fact.kind === 'date');
}
