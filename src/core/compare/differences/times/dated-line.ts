import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { isDenying } from '../../alignment/denial-scope';
import { bestOf, type Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** Words that an event must have besides its verb, at least, to be told from others; where a time is given too, one. */
const LEAST_WORDS = 2;
const LEAST_WITH_TIME = 1;
/** Words that the claim may have besides the event and its date, at most: who or what it is told of. */
const MOST_OTHERS = 3;

/**
 * Another date than the line of a timeline gives an event: "the mill went up for sale in May 2018" beside "4 May 2019
 * Mill goes up for sale". One difference or none; the line has nothing but the date and the event, so it is sure.
 */
export function findDatedLine(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const date = onlyDate(claim.analysis);
  if (!date || !isPlain(claim.analysis, date)) return [];
  const best = bestOf(views.flatMap((view) => differenceIn(claim, date, view, views)));
  return best ? [best] : [];
}

function differenceIn(
  claim: ClaimView,
  term: Term,
  view: PassageView,
  views: readonly PassageView[],
): readonly Difference[] {
  const other = onlyDate(view.analysis);
  if (!other || other.first > 0 || compareFacts(term.fact, other.fact).relation !== 'conflict') return [];
  const event = sameEvent(claim, term, view, other);
  if (event.length === 0 || views.some((one) => mayBearOut(term, event, one))) return [];
  return [certainDifference(claim, { slot: 'date', term, other, view })];
}

/** A passage with the claim's date and any word of the event. */
function mayBearOut(date: Term, event: readonly number[], { supported, alignment }: PassageView): boolean {
  return supported.has(date) && event.some((i) => fitAt(alignment, i) >= SAME_WORD);
}

/** The one date or span of time of a sentence, where that is a date with a year or a time of day. */
function onlyDate({ terms }: Analysis): Term | undefined {
  const [date, ...others] = terms.filter(({ fact }) => fact?.kind === 'date' || fact?.kind === 'duration');
  const { year, time } = date?.fact?.kind === 'date' ? date.fact.written : {};
  return (year ?? time) !== undefined && others.length === 0 ? date : undefined;
}

function hasTime({ fact }: Term): boolean {
  return fact?.kind === 'date' && fact.written.time !== undefined;
}

/** What makes a sentence tell of another time of the same event, or of another time than that of its date. */
const OTHERWISE: ReadonlySet<string> = new Set(
  'again first second next last before after since until till by then later earlier back due plan planned'.split(' '),
);

/** Whether one event is told as done, with a date that is the event's own. */
function isPlain({ tokens }: Analysis, { first }: Term): boolean {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  const isLed = first === 0 || DATED.has(tokens[first - 1]?.lower ?? '') || DATED.has(nth(tokens, first).lower);
  return verbs.length === 1 && isLed && !tokens.some(isOtherwise);
}

function isOtherwise(token: Token): boolean {
  // The month of May is no modal.
  const isPossible = token.modal && token.pos === 'VERB';
  return OTHERWISE.has(token.lower) || isPossible || isDenying(token);
}

const DATED: ReadonlySet<string> = new Set(['in', 'on', 'at']);

/** Where the claim has the words of the line, which is a verb with what belongs to it; none where it has not all. */
function sameEvent(
  { analysis }: ClaimView,
  date: Term,
  { alignment, analysis: line }: PassageView,
  on: Term,
): readonly number[] {
  const verb = analysis.tokens.findIndex(({ pos }) => pos === 'VERB');
  const theirVerb = line.tokens.findIndex((t, i) => !isIn(i, on) && isFormOf(t, nth(analysis.tokens, verb).lemma));
  const event = line.content.filter((i) => !isIn(i, on) && i !== theirVerb);
  const own = analysis.content.filter((i) => !isIn(i, date) && i !== verb);
  const shared = own.filter((i) => fitAt(alignment, i) >= SAME_WORD && event.includes(passagePlace(alignment, i)));
  const least = hasTime(date) && hasTime(on) ? LEAST_WITH_TIME : LEAST_WORDS;
  const isWhole = theirVerb >= 0 && event.length >= least && shared.length === event.length;
  return isWhole && own.length - shared.length <= MOST_OTHERS ? shared : [];
}

/** "Goes" behind a date looks like a name: its letters tell the verb. */
function isFormOf({ lemma, lower }: Token, verb: string): boolean {
  return lemma === verb || lower === `${verb}s` || lower === `${verb}es`;
}
