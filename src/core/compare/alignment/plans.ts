import { firstOf, nth } from '../../text/nth';
import type { Analysis } from '../sentence/analysis';
import { hasHappened, isAhead } from '../sentence/ahead';
import { ALSO_PARTICIPLES } from '../sentence/assertion';
import { isVerbal, type Token } from '../sentence/token';
import { passagePlace } from './align';
import type { ClaimView } from './context';
import type { PassageView } from './view';

/** Verbs of so little weight that they are not aligned: the same one is looked for. */
const PLAIN: ReadonlySet<string> = new Set(['be', 'have', 'become', 'get', 'take', 'make', 'go', 'come', 'give']);

/**
 * True where the claim tells as done what the passage only plans. It announces or expects it ("will begin in January"
 * beside "began in January"), or agrees on a day after its own publication.
 */
export function isOnlyPlanned(claim: ClaimView, view: PassageView): boolean {
  const told = verbPairs(claim.analysis, view).filter(({ mine }) => isTold(claim.analysis, mine));
  if (told.some(({ theirs }) => theirs.every((at) => isAhead(view.analysis.tokens, at)))) return true;
  return told.length > 0 && givesLaterDay(claim, view);
}

/** True where the passage only plans what the claim tells, or tells the opposite: it bears nothing out. */
export function bearsNothingOut(claim: ClaimView, view: PassageView): boolean {
  return isOnlyPlanned(claim, view) || tellsOpposite(claim, view);
}

/**
 * True for a line of a list that says what is to be done: with a box, or "Send the letters". It tells nothing as done;
 * what its box says is another matter.
 */
export function isTask({ analysis: { tokens }, candidate: { passage } }: PassageView): boolean {
  if (passage.isDone !== undefined) return true;
  const [first] = tokens;
  const isVerb = first?.pos === 'VERB' && !ALSO_PARTICIPLES.has(first.lower);
  return passage.kind === 'list-item' && isVerb && first.lower === first.lemma;
}

/** True where the claim speaks of a plan, and the passage of what came. Neither disputes the other. */
export function tellsWhatCame(claim: ClaimView, view: PassageView): boolean {
  const { tokens } = claim.analysis;
  return verbPairs(claim.analysis, view).some(
    ({ mine, theirs }) => isAhead(tokens, mine) && theirs.every((at) => hasHappened(view.analysis.tokens, at)),
  );
}

/** True where claim and passage have one verb, told as done by both, that only one of them denies. */
function tellsOpposite(claim: ClaimView, view: PassageView): boolean {
  const { tokens } = view.analysis;
  return verbPairs(claim.analysis, view).some(({ mine, theirs }) => {
    const [own, other] = [nth(claim.analysis.tokens, mine), nth(tokens, firstOf(theirs))];
    if (theirs.length > 1 || own.modal || other.modal) return false;
    return own.stem === other.stem && own.negated !== other.negated;
  });
}

interface VerbPair {
  readonly mine: number;
  /** In the passage: the token that stands for it; of a plain verb each that it may be. */
  readonly theirs: readonly number[];
}

function verbPairs({ tokens }: Analysis, { analysis, alignment }: PassageView): readonly VerbPair[] {
  return tokens.flatMap((token, mine) => {
    if (!isVerb(token, tokens)) return [];
    const at = passagePlace(alignment, mine);
    if (token.content && at >= 0) return [{ mine, theirs: [at] }];
    const theirs = PLAIN.has(token.lemma) && isMain(tokens, mine) ? sameVerbs(token, analysis.tokens) : [];
    return theirs.length > 0 ? [{ mine, theirs }] : [];
  });
}

/** "The tunnel cost 90 million": a past form that is a noun too is the verb where there is no other. */
function isVerb(token: Token, tokens: readonly Token[]): boolean {
  return isVerbal(token) || (ALSO_PARTICIPLES.has(token.lower) && !tokens.some(isVerbal));
}

function sameVerbs({ lemma }: Token, tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((t, i) => (isVerbal(t) && t.lemma === lemma && isMain(tokens, i) ? [i] : []));
}

/** True for a verb that no other verb hangs on: "was" in "was mayor", not in "was opened" or "is due to open". */
function isMain(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find((t) => t.pos !== 'ADV' && t.pos !== 'PART');
  return next === undefined || (!isVerbal(next) && tokens[at + 2]?.lower !== 'to');
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have']);

/** In the past or perfect; a present "is" or "has" where no day is named, since that may be one to come. */
function isTold({ tokens, terms }: Analysis, at: number): boolean {
  if (hasHappened(tokens, at)) return true;
  const isPresent = PRESENT.has(nth(tokens, at).lower) && !isAhead(tokens, at);
  return isPresent && !terms.some(({ kind }) => kind === 'date');
}

/** True where the passage agrees with a day of the claim that had not come when the passage was published. */
function givesLaterDay(
  claim: ClaimView,
  {
    candidate: {
      metadata: { date },
      referenceDay,
    },
    analysis,
    supported,
  }: PassageView,
): boolean {
  if (referenceDay === undefined || date?.day === undefined) return false;
  const isLater = ({ fact }: Analysis['terms'][number]): boolean =>
    fact?.kind === 'date' && fact.relation === 'on' && fact.interval.min > referenceDay;
  return claim.analysis.terms.some((term) => supported.has(term) && isLater(term)) && analysis.terms.some(isLater);
}
