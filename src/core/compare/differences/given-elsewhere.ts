import { isSide } from '../lexicon/sides';
import { nth } from '../../text/nth';
import { passagePlace, standsWithin } from '../alignment/align';
import { bestOf, type Difference } from '../alignment/difference';
import { compareFacts, countAlike } from '../alignment/fact-support';
import type { ClaimView, PassageView } from '../alignment/view';
import { VALUE_VERBS } from '../lexicon/words';
import { isAssertion } from '../sentence/assertion';
import { isIn, type Term } from '../sentence/terms';
import { haveOneModality, type Token } from '../sentence/token';
import { type Portion, portionsOf, scaleOf } from '../sentence/relations/portions';
import { joinsValue } from './labelled/labels';
import { crossedDifference } from './value-swap';

/** A value of a passage with its words. */
interface Given extends Portion {
  readonly view: PassageView;
}

/** Words of the claim that tell its thing from another in the same mould, at most. */
const MOST_TELLING = 3;
/** Words by which a value is of another time or kind rather than of another thing. */
const OTHER_TIME: ReadonlySet<string> = new Set(
  (
    'from earlier previous previously last before ago former formerly then until since originally expected forecast target planned average ' +
    'record total altogether combined overall up down later'
  ).split(' '),
);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);

/**
 * The value that the sources give in the same words for another thing: "the education budget rose to £3.2bn" beside
 * "the health budget rose to £3.2bn, the education budget to £2.1bn"; one difference or none. The form alone makes it
 * sure.
 */
export function findGivenElsewhere(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const facts = claim.analysis.terms.filter((u) => u.fact !== undefined);
  const found = facts.flatMap((term) => {
    const scale = scaleOf(term.fact);
    const others = facts.filter((u) => u !== term);
    if (scale === undefined || others.some((u) => scaleOf(u.fact) === scale)) return [];
    return givenElsewhere(claim, term, others, portionsIn(views, scale));
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

function portionsIn(views: readonly PassageView[], scale: string): readonly Given[] {
  return views.flatMap((view) => (portionsOf(view.analysis).get(scale) ?? []).map((portion) => ({ ...portion, view })));
}

function givenElsewhere(
  claim: ClaimView,
  term: Term,
  others: readonly Term[],
  given: readonly Given[],
): readonly Difference[] {
  const words = wordsBeside(claim, term);
  const related = given.map((one) => ({ one, relation: compareFacts(term.fact, one.value.fact).relation }));
  const isTold = ({ view }: Given): boolean => isAssertion(view.analysis.text);
  const mayBeOwn = (one: Given): boolean => countsNothingElse(term, one) && isTold(one);
  const of = (wanted: string): readonly Given[] =>
    related.flatMap(({ one, relation }) => (relation === wanted ? [one] : []));
  const holders = of('same').filter(isTold);
  if (holders.length === 0) return [];
  const owns = of('conflict').filter(
    (one) =>
      others.every((u) => one.view.supported.has(u)) && hasAll(claim, words, { ...one, from: 0 }) && mayBeOwn(one),
  );
  if (holders.some((one) => hasAll(claim, words, one))) return [];
  const own = owns.find((one) => holders.every((holder) => isOfAnother(claim, words, one, holder)));
  const found = own && crossedDifference(claim, term, own.view, own.value);
  return found ? [{ ...found, certain: true }] : [];
}

/** "150 soldiers and four helicopters": the four are no other number of soldiers. */
function countsNothingElse({ fact: a }: Term, { value: { fact: b } }: Given): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return true;
  const areNamed = a.counted.length > 0 && b.counted.length > 0;
  return !areNamed || countAlike(a, b);
}

/**
 * The claim's words besides the value; verbs that only join it to its thing ("costs", "starts at") say nothing, and
 * what went before ("died in 1411, having been exiled") has no value here.
 */
function wordsBeside({ analysis: { tokens, content } }: ClaimView, term: Term): readonly number[] {
  const before = tokens.findIndex(
    ({ lower }, i) => i > term.last && lower === 'having' && tokens[i - 1]?.lower === ',',
  );
  const end = before < 0 ? tokens.length : before;
  return content.filter((i) => i < end && !isIn(i, term) && !joinsValue(tokens, i));
}

/** Whether a passage says a word of the claim between two places. */
function isWithin(
  claim: ClaimView,
  i: number,
  { alignment, analysis }: PassageView,
  from: number,
  to: number,
): boolean {
  const mine = nth(claim.analysis.tokens, i);
  const fits = (token: Token | undefined): boolean => token !== undefined && haveOneModality(token, mine);
  if (standsWithin(alignment, i, from, to) && fits(analysis.tokens[passagePlace(alignment, i)])) return true;
  return analysis.tokens.slice(from, to).some((token) => token.content && token.stem === mine.stem && fits(token));
}

/**
 * Whether the value is another thing's: the claim's own thing stands with the one value and not with the other, which
 * has a thing of its own in its place.
 */
function isOfAnother(claim: ClaimView, words: readonly number[], own: Given, holder: Given): boolean {
  const isOne = own.view === holder.view;
  const telling = words.filter(
    (i) =>
      isWithin(claim, i, own.view, own.from, own.to) &&
      !isWithin(claim, i, holder.view, isOne ? holder.from : 0, isOne ? holder.to : Infinity),
  );
  const { tokens } = claim.analysis;
  if (isOne && isOfAnotherDeed(claim, telling, own, holder)) return hasAll(claim, words, { ...own, from: 0 });
  if (!telling.some((i) => isThing(nth(tokens, i)))) return false;
  const theirs = thingsOf(claim, holder, isOne);
  if (theirs.length === 0 || [own, holder].some((one) => isOfAnotherTime(one, isLedBy('from', own, holder))))
    return false;
  if (isOne)
    return own.from >= holder.to || (hasAll(claim, words, own) && areOnOneSide(claim, telling, own, holder, theirs));
  const rest = words.filter((i) => !telling.includes(i));
  const isOneMould = rest.length > 0 && rest.every((i) => isWithin(claim, i, holder.view, 0, Infinity));
  return (
    telling.length <= MOST_TELLING &&
    isOneMould &&
    telling.some((i) => theirs.some((j) => areInOnePlace(claim, i, holder.view, j)))
  );
}

/** "Opened in 1891 and closed in 1931": the claim's verb stands with the one value, and the other has its own. */
function isOfAnotherDeed(
  claim: ClaimView,
  telling: readonly number[],
  own: Given,
  { view, ...holder }: Given,
): boolean {
  const isVerb = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !VALUE_VERBS.has(lemma);
  const { tokens, content } = view.analysis;
  const isTold = telling.some((i) => isVerb(nth(claim.analysis.tokens, i)));
  const isApart = own.to <= holder.from || own.from >= holder.to;
  return isTold && isApart && content.some((j) => j >= holder.from && j < holder.value.first && isVerb(nth(tokens, j)));
}

function hasAll(claim: ClaimView, words: readonly number[], { view, from, to }: Given): boolean {
  return words.every((i) => isWithin(claim, i, view, from, to));
}

/** Borders after which a thing of its own stands: "Halloran won 54 per cent, against 41 for Storm". */
const AGAINST: ReadonlySet<string> = new Set([
  'against',
  'compared',
  'versus',
  'vs',
  'while',
  'whereas',
  'but',
  'with',
]);

/**
 * Whether the things stand on one side of their values: in "the firm employs 40 in Leeds and 30 in York" the firm has
 * both.
 */
function areOnOneSide(
  claim: ClaimView,
  telling: readonly number[],
  own: Given,
  holder: Given,
  theirs: readonly number[],
): boolean {
  const { tokens } = holder.view.analysis;
  if (tokens.slice(holder.from, holder.value.first).some(({ lower }) => AGAINST.has(lower))) return true;
  const isBefore = theirs.some((j) => j < holder.value.first);
  return telling.some((i) => {
    const at = own.view.alignment.to[i] ?? -1;
    return isThing(nth(claim.analysis.tokens, i)) && at >= 0 && at < own.value.first === isBefore;
  });
}

function isThing({ pos, name, lower }: Token): boolean {
  return NOMINAL.has(pos) || name || isSide(lower);
}

/** The places of a value's own nouns, names and adjectives that the claim does not have. */
function thingsOf(claim: ClaimView, { view, value, from, to }: Given, isPart: boolean): readonly number[] {
  const mine = new Set(claim.analysis.content.map((i) => nth(claim.analysis.tokens, i).stem));
  const [first, end] = isPart ? [from, to] : [0, view.analysis.tokens.length];
  return view.analysis.content.filter((j) => {
    const token = nth(view.analysis.tokens, j);
    const isInside = j >= first && j < end && !isIn(j, value);
    const isMine = (view.alignment.from[j] ?? -1) >= 0 || mine.has(token.stem);
    return isInside && isThing(token) && !isMine;
  });
}

/** "From €95 in summer and from €70 in winter": a word that leads both values tells of no change. */
function isLedBy(word: string, ...both: readonly Given[]): boolean {
  return both.every(({ view, value }) => view.analysis.tokens[value.first - 1]?.lower === word);
}

function isOfAnotherTime({ view: { analysis }, value, from, to }: Given, isFromBoth: boolean): boolean {
  return (
    analysis.tokens
      .slice(from, to)
      .some(({ lower }, i) => OTHER_TIME.has(lower) && !(isFromBoth && from + i === value.first - 1)) ||
    (value.kind !== 'date' && analysis.terms.some((u) => u.kind === 'date' && u.first >= from && u.last <= to))
  );
}

/** Whether two words stand before the same word, or after it: "the education | budget", "the health | budget". */
function areInOnePlace(claim: ClaimView, i: number, view: PassageView, j: number): boolean {
  const [mine, theirs] = [claim.analysis, view.analysis];
  const next = mine.content.find((k) => k > i);
  const after = theirs.content.find((k) => k > j);
  if (next !== undefined && after !== undefined && nth(mine.tokens, next).stem === nth(theirs.tokens, after).stem)
    return true;
  const [before, earlier] = [mine.tokens[i - 1], theirs.tokens[j - 1]];
  return before?.pos === 'ADP' && before.lower === earlier?.lower;
}
