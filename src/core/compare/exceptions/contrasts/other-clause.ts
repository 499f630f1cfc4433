import { nth } from '../../../text/nth';
import { claimPlace, passagePlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAt } from '../../sentence/clauses/clauses';
import { halvesOf } from '../../sentence/clauses/halves';
import { markOf, predicationOf, type Predication } from '../../sentence/clauses/predications';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';
import { objectOf } from '../saying/denied-more';

/** What is denied of one of two is not denied of the other. */
export const otherClause: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['The lower mill burned down in May; the upper mill was spared.'],
    claim: 'The upper mill did not burn down in May.',
  },
  wrong: {
    passages: ['The lower mill burned down in May; the upper mill was spared.'],
    claim: 'The lower mill did not burn down in May.',
  },
  applies: (difference, claim) => isOfOtherClause(difference, claim),
};

/** The clause of one side, with its sentence and what of the other side its words stand for. */
interface Side {
  readonly analysis: Analysis;
  readonly told: Predication;
  readonly head: number;
  readonly placeOf: (i: number) => number;
}

function isOfOtherClause({ slot, term, other, view }: Difference, claim: ClaimView): boolean {
  if (slot !== 'negation' && slot !== 'antonym') return false;
  const mine = sideOf(claim.analysis, term, (i) => passagePlace(view.alignment, i));
  const theirs = sideOf(view.analysis, other, (i) => claimPlace(view.alignment, i));
  if (!mine || !theirs) return false;
  if (isOfTheRest(mine, theirs) || isOfTheRest(theirs, mine)) return true;
  return isOfOtherSubject(mine, theirs) || isApartBy(mine, theirs) || isToldInOtherHalf(mine, theirs);
}

function sideOf(analysis: Analysis, { head }: Term, placeOf: (i: number) => number): Side | undefined {
  const clause = clauseAt(analysis, head);
  return clause && { analysis, told: predicationOf(analysis, clause), head, placeOf };
}

/** Whether a word of one side stands among places of the other. */
function isAmong({ analysis, placeOf }: Side, i: number, other: Side, among: readonly number[]): boolean {
  const { stem } = nth(analysis.tokens, i);
  return among.includes(placeOf(i)) || among.some((j) => nth(other.analysis.tokens, j).stem === stem);
}

/** Whether the other side has a word, in another clause alone. */
function isElsewhere(side: Side, i: number, other: Side): boolean {
  const all = other.analysis.tokens.map((_, j) => j);
  return !isAmong(side, i, other, other.told.words) && isAmong(side, i, other, all);
}

/** "The upper mill" beside "the lower mill burned; the upper": the passage speaks of it, but elsewhere. */
function isOfOtherSubject(mine: Side, theirs: Side): boolean {
  const isOneHead = headStem(mine) === headStem(theirs);
  const own = tellingApart(mine, theirs, isOneHead);
  const others = tellingApart(theirs, mine, isOneHead);
  const isRow = isOneHead && own.some((i) => others.some((j) => areOfOneRow(mine, i, theirs, j)));
  const isTold = isRow || own.some((i) => isElsewhere(mine, i, theirs));
  return isTold && others.some((j) => !isAmong(theirs, j, mine, mine.told.words));
}

function headStem({ analysis, told: { head } }: Side): string | undefined {
  return head === undefined ? undefined : analysis.tokens[head]?.stem;
}

/** The words of one subject that the other has not: its noun, or what tells one of that name from another. */
function tellingApart(side: Side, other: Side, isOneHead: boolean): readonly number[] {
  const { analysis, told } = side;
  // Where one of two opposites is the word itself ("the right wheel"), it is what may be wrong.
  const own = told.subject.filter((i) => i !== side.head && !isAmong(side, i, other, other.told.subject));
  const isNamed = (i: number): boolean => nth(analysis.tokens, i).name;
  if (!isOneHead) return own.filter((i) => i === told.head || isNamed(i));
  return own.filter((i) => isNamed(i) || nth(analysis.tokens, i).pos === 'ADJ' || markOf(nth(analysis.tokens, i)));
}

/** "Failed in the first year" beside "worked in the second", "praised the plan" beside "rejected the budget". */
function isApartBy(mine: Side, theirs: Side): boolean {
  const [object, theirObject] = [mine, theirs].map(({ analysis, head }) => objectOf(analysis.tokens, head));
  if (isSetBeside(mine, object, theirs, theirObject)) return true;
  return mine.told.marks.some((i) =>
    theirs.told.marks.some((j) => areOfOneRow(mine, i, theirs, j) && isSetBeside(mine, i, theirs, j)),
  );
}

function areOfOneRow(mine: Side, i: number, theirs: Side, j: number): boolean {
  const row = markOf(nth(mine.analysis.tokens, i));
  return row !== undefined && row === markOf(nth(theirs.analysis.tokens, j));
}

/** Two words in one place, of which the passage has the claim's in another clause. */
function isSetBeside(mine: Side, i: number | undefined, theirs: Side, j: number | undefined): boolean {
  if (i === undefined || j === undefined) return false;
  const areWords = Math.min(i, j) >= 0;
  if (!areWords || i === mine.head || j === theirs.head) return false;
  return isElsewhere(mine, i, theirs) && !isAmong(theirs, j, mine, mine.told.words);
}

const REST: ReadonlySet<string> = new Set(['other', 'others', 'rest', 'remaining']);
const WHOLE: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both', 'none', 'no', 'any']);

/** "The other members signed" beside "two members did not sign". */
function isOfTheRest(one: Side, other: Side): boolean {
  const has = ({ analysis, told }: Side, words: ReadonlySet<string>): boolean => {
    const [first, last] = [told.subject[0], told.subject.at(-1)];
    if (first === undefined || last === undefined) return false;
    return analysis.tokens.slice(Math.max(0, first - 2), last + 1).some(({ lower }) => words.has(lower));
  };
  const isTold = other.told.subject.length > 0 && !has(other, WHOLE);
  return isTold && has(one, REST) && !has(other, REST);
}

/** "…; the lower mill did": the claim itself tells of another what the passage tells of it. */
function isToldInOtherHalf(mine: Side, theirs: Side): boolean {
  const { analysis, head, told } = mine;
  const isDenied = nth(analysis.tokens, head).negated;
  return halvesOf(analysis).some((half) => {
    if (half.isDenied === isDenied || (head >= half.clause.from && head < half.clause.to)) return false;
    const { subject, marks } = predicationOf(analysis, half.clause);
    const words = [...subject, ...marks];
    const isIn = (i: number, among: readonly number[]): boolean => isAmong(mine, i, theirs, among);
    const isOfSubject = words.every((i) => isIn(i, theirs.told.subject));
    const among = isOfSubject ? theirs.told.subject : theirs.told.words;
    const own = [...told.subject, ...told.marks].filter((i) => !isOneOf(analysis, i, words));
    const isThere = words.length > 0 && words.every((i) => isIn(i, among));
    return isThere && own.length > 0 && !own.every((i) => isIn(i, among));
  });
}

function isOneOf({ tokens }: Analysis, i: number, words: readonly number[]): boolean {
  return words.some((k) => nth(tokens, k).stem === nth(tokens, i).stem);
}
