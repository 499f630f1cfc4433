import { nth } from '../../text/nth';
import type { TaggedToken } from './tagger';
import { clauseBorders } from './clause';
import { deniedInSpeech } from './denied-speech';
import { isWithout } from './outcomes/wanting';
import { deniesByBeginning } from '../lexicon/lexicon';
import {
  CLEARING_VERBS,
  DENYING_VERBS,
  FORMS_OF_BE,
  FUTURE,
  MODAL_AUXILIARIES,
  MODALS,
  NEGATORS,
  NOT,
} from '../lexicon/words';

/** For each token, whether a word before denies, weakens or puts it ahead. */
export interface Scopes {
  readonly negated: readonly boolean[];
  readonly modal: readonly boolean[];
  readonly future: readonly boolean[];
}

/** How many words that carry meaning one denial reaches. */
const REACH = 2;
const STOPS = clauseBorders(',', 'and', 'that');
const CLAUSE_ENDS = clauseBorders();
const REACHED: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Words that a denial passes through to what it denies: "not able to have children", "never allowed it to happen", "no
 * such swap occurred".
 */
const PASSED_THROUGH: ReadonlySet<string> = new Set([
  'able',
  'have',
  'be',
  'do',
  'get',
  'make',
  'allow',
  'let',
  'such',
  'same',
  'other',
]);

const VERBS: ReadonlySet<string> = new Set(['VERB']);

/** Marks, from left to right, what each scope word reaches: the next few content words up to a clause border. */
export function markScopes(tokens: readonly TaggedToken[]): Scopes {
  const denies = (t: TaggedToken, i: number): boolean => isNegator(t, i, tokens) && !isElided(tokens, i);
  const negated = reach(tokens, (t, i) => denies(t, i) || isWithout(tokens, i), REACH);
  const subject = deniedBySubject(tokens);
  const back = turnedBack(tokens);
  const denied = reach(tokens, (t) => t.pos === 'VERB' && DENYING_VERBS.has(t.lemma), 1, VERBS);
  const { unsaid, open } = deniedInSpeech(tokens, negated);
  const isUndone = (i: number): boolean => denied[i] === true && isGoverned(tokens, i);
  const isUnsaid = (i: number): boolean => isUndone(i) || unsaid.has(i) || isClearedOf(tokens, i);
  const isReached = (i: number): boolean => (negated[i] === true && !back.has(i)) || subject[i] === true;
  const isDenied = (i: number): boolean => isReached(i) || deniesItsObject(tokens, i) || isWronglySaid(tokens, i);
  return {
    negated: tokens.map((_, i) => !open.has(i) && isDenied(i) !== isUnsaid(i)),
    modal: reach(tokens, (t) => MODALS.has(lowerOf(t)), 1),
    future: reach(tokens, (t) => FUTURE.has(lowerOf(t)), 1),
  };
}

const SUBJECT_NEGATORS: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
/** How many words a subject that denies may have before its verb. */
const LONGEST_SUBJECT = 12;

/**
 * "None of the five girls survived", "neither sale managed to save the firm": a subject that denies, denies its verb,
 * and what that governs.
 */
function deniedBySubject(tokens: readonly TaggedToken[]): readonly boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  for (const i of subjectDenials(tokens)) markVerb(tokens, i, marks);
  return marks;
}

/** Places of the words by which a subject denies its verb. */
function subjectDenials(tokens: readonly TaggedToken[]): readonly number[] {
  let opening = true;
  return tokens.flatMap((token, i) => {
    const isDenial = opening && isSubjectNegator(tokens, i);
    if (STOPS.has(lowerOf(token))) opening = true;
    else if (token.pos === 'VERB' || token.pos === 'AUX') opening = false;
    return isDenial ? [i] : [];
  });
}

const ONE: ReadonlySet<string> = new Set(['one', 'single']);
const HARDLY_ANY: ReadonlySet<string> = new Set(['a', 'an', 'any', 'anyone', 'anybody', 'anything', 'one']);

/** "No lamb", "hardly a lamb", "not one lamb", "not a single lamb". */
function isSubjectNegator(tokens: readonly TaggedToken[], i: number): boolean {
  const lower = lowerOf(nth(tokens, i));
  if (!isNegator(nth(tokens, i), i, tokens)) return false;
  if (SUBJECT_NEGATORS.has(lower)) return true;
  const next = lowerOf(tokens[i + 1]) ?? '';
  if (HARDLY.has(lower)) return HARDLY_ANY.has(next);
  return lower === 'not' && ONE.has((next === 'a' ? lowerOf(tokens[i + 2]) : next) ?? '');
}

/**
 * What a subject names that denies a verb which denies in turn. Example: "no | member of the club | failed to sign".
 */
function turnedBack(tokens: readonly TaggedToken[]): ReadonlySet<number> {
  const kept = subjectDenials(tokens).flatMap((i) => {
    const verb = tokens.findIndex((t, at) => at > i && t.pos === 'VERB' && !isParticiple(tokens, at));
    const isBack = verb > i && verb <= i + LONGEST_SUBJECT && deniesInfinitive(tokens, verb);
    return isBack ? tokens.slice(i + 1, verb).map((_, k) => i + 1 + k) : [];
  });
  return new Set(kept);
}

/** "Failed | to sign": a verb that denies the infinitive behind it. */
export function deniesInfinitive(tokens: readonly Pick<TaggedToken, 'lemma' | 'text'>[], verb: number): boolean {
  return DENYING_VERBS.has(nth(tokens, verb).lemma) && tokens[verb + 1]?.text.toLowerCase() === 'to';
}

function markVerb(tokens: readonly TaggedToken[], from: number, marks: boolean[]): void {
  for (
    let i = from + 1;
    i < tokens.length && i <= from + LONGEST_SUBJECT && !CLAUSE_ENDS.has(lowerOf(nth(tokens, i)));
    i++
  ) {
    if (isSaidByNobody(tokens, from, i)) return;
    if (nth(tokens, i).lemma === 'have') markObject(tokens, i, marks);
    if (nth(tokens, i).pos !== 'VERB') continue;
    marks[i] = true;
    if (lowerOf(tokens[i + 1]) === 'to' && tokens[i + 2]?.pos === 'VERB') marks[i + 2] = true;
    // "None of the girls born in May survived": a participle belongs to the subject.
    if (!isParticiple(tokens, i)) return;
  }
}

const NO_ONE_THING: ReadonlySet<string> = new Set(['a', 'an', 'any']);
const INNER: ReadonlySet<string> = new Set(['ADJ', 'NOUN']);

/** "Neither inn has a | cook": what none of them has. */
function markObject(tokens: readonly TaggedToken[], have: number, marks: boolean[]): void {
  if (!NO_ONE_THING.has(lowerOf(tokens[have + 1]) ?? '')) return;
  let last = have + 1;
  while (INNER.has(tokens[last + 1]?.pos ?? '')) last++;
  if (tokens[last]?.pos === 'NOUN') marks[last] = true;
}

/** "Nobody doubts | that": what follows is not denied with the verb, even where its form was taken for a noun's. */
function isSaidByNobody(tokens: readonly TaggedToken[], from: number, that: number): boolean {
  if (lowerOf(nth(tokens, that)) !== 'that') return false;
  const isOne = lowerOf(tokens[from + 1]) === 'one' && lowerOf(nth(tokens, from)) === 'no';
  const verb = isOne ? from + 2 : from + 1;
  return (isOne || lowerOf(nth(tokens, from)) === 'nobody') && that > verb;
}

function isParticiple(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!/(?:ed|en|ing|born|made)$/.test(lowerOf(nth(tokens, i)))) return false;
  const isBehindNoun = ['NOUN', 'PROPN', 'PRON'].includes(before?.pos ?? '');
  if (!isBehindNoun || !['ADP', 'ADV'].includes(after?.pos ?? '')) return false;
  return tokens.slice(i + 1, i + LONGEST_SUBJECT).some((t) => t.pos === 'VERB');
}

/** "Stores no messages" is "does not store messages": a verb right before "no" is denied too. */
function deniesItsObject(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || nth(tokens, i).pos !== 'VERB') return false;
  return /^(?:no|nothing|nobody)$/i.test(next.text) && isNegator(next, i + 1, tokens);
}

/**
 * "Refused to sell", "denied selling": what a denying verb governs; in "dismissed as it was settled" it governs
 * nothing.
 */
function isGoverned(tokens: readonly TaggedToken[], i: number): boolean {
  if (lowerOf(tokens[i - 1]) === 'to') return true;
  // "Forgot locking the gate", "forgot having locked it": the gate was locked.
  if (tokens.slice(Math.max(0, i - 2), i).some((t) => t.lemma === 'forget')) return false;
  return lowerOf(nth(tokens, i)).endsWith('ing') || lowerOf(tokens[i - 1]) === 'having';
}

const WRONGLY: ReadonlySet<string> = new Set(['wrongly', 'falsely', 'wrongfully', 'unjustly', 'mistakenly']);

/** "Falsely accused of stealing", "wrongly said to own": what somebody is wrongly said to have done. */
function isWronglySaid(tokens: readonly TaggedToken[], i: number): boolean {
  const link = lowerOf(tokens[i - 1]);
  if (link !== 'of' && link !== 'to') return false;
  return tokens[i - 2]?.pos === 'VERB' && WRONGLY.has(lowerOf(tokens[i - 3]) ?? '');
}

/** How many words may stand between the verb and "of": "cleared | Dr Ada Brook | of". */
const LONGEST_CLEARED = 6;

/** "Cleared of stealing", "acquitted the clerk of having stolen": what somebody, as was found, did not do. */
function isClearedOf(tokens: readonly TaggedToken[], i: number): boolean {
  const of = ['having', 'being'].includes(lowerOf(tokens[i - 1]) ?? '') ? i - 2 : i - 1;
  const isDeed = nth(tokens, i).pos === 'VERB' && (of < i - 1 || lowerOf(nth(tokens, i)).endsWith('ing'));
  if (!isDeed || lowerOf(tokens[of]) !== 'of') return false;
  for (let at = of - 1; at >= Math.max(0, of - 1 - LONGEST_CLEARED); at--) {
    const { pos, lemma } = nth(tokens, at);
    if (pos === 'VERB' || CLAUSE_ENDS.has(lowerOf(nth(tokens, at)))) return CLEARING_VERBS.has(lemma);
  }
  return false;
}

/** How many words an aside between commas may have. */
const LONGEST_ASIDE = 10;

/**
 * Where the aside that a comma opens before an infinitive ends ("unable, due to her illness, to attend"); the comma's
 * own place where it opens none.
 */
function endOfAside(tokens: readonly TaggedToken[], i: number): number {
  if (nth(tokens, i).text !== ',') return i;
  const end = tokens.findIndex((t, j) => j > i && j <= i + LONGEST_ASIDE && t.text === ',');
  return end > 0 && lowerOf(tokens[end + 1]) === 'to' ? end : i;
}

/** "Those that can't will be deleted": its verb is left out, and what follows is not denied. */
function isElided(tokens: readonly TaggedToken[], i: number): boolean {
  return /^(?:not|n['’]t)$/i.test(nth(tokens, i).text) && FINITE.has(lowerOf(tokens[i + 1]) ?? '');
}

/** Forms with which another predicate begins. */
const FINITE: ReadonlySet<string> = new Set([...MODAL_AUXILIARIES, ...FORMS_OF_BE]);

function isNegator(token: TaggedToken, i: number, tokens: readonly TaggedToken[]): boolean {
  if (lowerOf(token) === 'yet' && lowerOf(tokens[i + 1]) === 'to') return true;
  // "Free of lead", "free from debt".
  if (lowerOf(token) === 'free') return ['of', 'from'].includes(lowerOf(tokens[i + 1]) ?? '');
  // "Had little success", as against "a little house".
  if (lowerOf(token) === 'little')
    return tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.pos !== 'DET' && tokens[i - 1]?.pos !== 'PRON';
  if (!NEGATORS.has(lowerOf(token))) return false;
  if (isSaidOtherwise(tokens, i)) return false;
  const next = lowerOf(tokens[i + 1]);
  // "Far from certain", "far from being calm", as against "far from the city".
  if (lowerOf(token) === 'far')
    return next === 'from' && (tokens[i + 2]?.pos === 'ADJ' || lowerOf(tokens[i + 2])?.endsWith('ing') === true);
  // "no later than", "not only", "no more than": bounds and emphasis, not denials; "no longer" denies.
  if (next === 'longer') return lowerOf(tokens[i + 2]) !== 'than';
  return !(
    next !== undefined &&
    [
      'only',
      'later',
      'more',
      'less',
      'fewer',
      'earlier',
      'sooner',
      '.',
      'least',
      'just',
      'doubt',
      'matter',
      'wonder',
    ].includes(next)
  );
}

/** Says when something happened, or how many: no denial of it. */
function isSaidOtherwise(tokens: readonly TaggedToken[], i: number): boolean {
  return isOnlyLater(tokens, i) || isBoundOfNumber(tokens, i);
}

const HARDLY: ReadonlySet<string> = new Set(['hardly', 'barely', 'scarcely']);
/** Nouns by which something is counted: "barely a dozen". */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'dozen score hundred thousand million billion couple handful third quarter half'.split(' '),
);

/** "Scarcely a dozen", "barely 50": how many, and that it is few; nothing is denied. */
function isBoundOfNumber(tokens: readonly TaggedToken[], i: number): boolean {
  if (!HARDLY.has(lowerOf(nth(tokens, i)))) return false;
  const next = tokens[i + 1];
  const isOne = /^(?:an?|half)$/.test(lowerOf(next) ?? '');
  return next?.pos === 'NUM' || (isOne && AMOUNTS.has(lowerOf(tokens[i + 2]) ?? ''));
}

/** How many words after "not" its "until" may stand. */
const UNTIL_REACH = 10;

/** "Did not open until 1998" says that it opened, and when. */
function isOnlyLater(tokens: readonly TaggedToken[], i: number): boolean {
  if (!NOT.has(lowerOf(nth(tokens, i)))) return false;
  for (let at = i + 1; at < tokens.length && at <= i + UNTIL_REACH && !STOPS.has(lowerOf(nth(tokens, at))); at++) {
    if (lowerOf(nth(tokens, at)) === 'until' || lowerOf(nth(tokens, at)) === 'till') return true;
  }
  return false;
}

function lowerOf(token: TaggedToken): string;
function lowerOf(token: TaggedToken | undefined): string | undefined;
function lowerOf(token: TaggedToken | undefined): string | undefined {
  return token?.forms.lower;
}

/** "Gave us nothing | so the lido opens": a new clause, as against "not so". */
function drawsConclusion(tokens: readonly TaggedToken[], i: number): boolean {
  return lowerOf(nth(tokens, i)) === 'so' && i > 1 && ['DET', 'PRON'].includes(tokens[i + 1]?.pos ?? '');
}

function reach(
  tokens: readonly TaggedToken[],
  opens: (token: TaggedToken, i: number, all: readonly TaggedToken[]) => boolean,
  words: number,
  reached: ReadonlySet<string> = REACHED,
): readonly boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  let left = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = nth(tokens, i);
    const end = left > 0 ? endOfAside(tokens, i) : i;
    if (end > i) {
      i = end;
      continue;
    }
    if (left > 0 && (STOPS.has(lowerOf(token)) || drawsConclusion(tokens, i))) left = 0;
    if (left > 0 && reached.has(token.pos)) {
      marks[i] = true;
      // "Not | unaware of the damp": it takes the whole denial.
      if (token.pos === 'ADJ' && deniesByBeginning(lowerOf(token))) left = 0;
      else if (!PASSED_THROUGH.has(token.lemma)) left--;
    }
    if (opens(token, i, tokens)) left = words;
  }
  return marks;
}
