import { meets, point } from '../../../facts/numbers/interval';
import type { Interval } from '../../../model/judging/fact';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { type Part, partsIn } from '../../sentence/relations/parts';
import { headToken, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** What is said of some is not said of the rest: 515 of 612 did not, where 97 did. */
export const theRest: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['A third of the barns in the valley were roofed with turf.'],
    claim: 'Two thirds of the barns in the valley were not roofed with turf.',
  },
  wrong: {
    passages: ['Two thirds of the barns in the valley were roofed with turf.'],
    claim: 'Two thirds of the barns in the valley were not roofed with turf.',
  },
  applies(difference, claim, views) {
    const { slot, term, other, view } = difference;
    const pairs = restsIn(difference, claim, views);
    if (slot === 'negation' || slot === 'antonym') return pairs.length > 0;
    if (!term.fact) return pairs.length > 0 && areTwoKinds(claim, term, other, view);
    return pairs.some((pair) => !pair.some(({ isOpen }) => isOpen) && isTurned(claim.analysis, view.analysis, pair));
  },
};

const BORDERS = clauseBorders(',');

/** A part of the claim's, and one of the passage's. */
type Pair = readonly [Part, Part];

/** What a claim tells of that is, by the numbers, all but what the passage tells of. */
function restsIn({ term, other, view }: Difference, claim: ClaimView, views: readonly PassageView[]): readonly Pair[] {
  const mine = partsIn(claim.analysis).filter((part) => isOfOwn(part, claim.analysis, term));
  const theirs = partsIn(view.analysis);
  const mayMeet = (a: Part, b: Part): boolean => (!a.isOpen && !b.isOpen) || isBeside(b, view.analysis, other);
  return mine.flatMap((a) => {
    const wholes = wholesOf(a, claim.analysis, view, views);
    return theirs.flatMap((b): readonly Pair[] => (mayMeet(a, b) && areOfOneWhole(a, b, wholes) ? [[a, b]] : []));
  });
}

/** What a part may be one of: numbers of either sentence, and of others that tell of the things that it counts. */
function wholesOf(own: Part, claim: Analysis, view: PassageView, views: readonly PassageView[]): readonly Interval[] {
  const { of, counted } = own;
  if (of !== 'count') return of === 'share' ? [ALL] : TIMES;
  const others = views.filter(({ analysis }) => counted !== undefined && analysis.stems.has(counted));
  const known = [claim, view.analysis, ...others.map(({ analysis }) => analysis)].flatMap(partsIn);
  return known.flatMap((part) => (part.of === 'count' && !part.isOpen && part !== own ? part.range : []));
}

const ALL: Interval = point(100);
/** A day, a week, a year; in days. */
const TIMES: readonly Interval[] = [point(1), point(7), { min: 365, max: 366 }];
/** Room for what binary fractions lose. */
const SAME = 1e-6;

/** Whether two parts make up some whole. */
function areOfOneWhole(a: Part, b: Part, wholes: readonly Interval[]): boolean {
  if (a.of !== b.of) return false;
  return wholes.some((whole) => {
    const rest = { min: whole.min - b.range.max - SAME, max: whole.max - b.range.min + SAME };
    return rest.max > 0 && whole.max > a.range.min && meets(a.range, rest);
  });
}

/** Whether a part stands in the sentence of the term, and not behind it: "a third | of the men did not stay". */
function isOfOwn({ of, first, last }: Part, { tokens }: Analysis, term: Term): boolean {
  if (term.fact) return term.kind === 'duration' || first === term.first;
  if (of === 'time') return true;
  return first < term.first && !tokens.slice(last, term.first).some(({ lower }) => lower === ';');
}

function isBeside({ first }: Part, { tokens }: Analysis, other: Term): boolean {
  const [from, to] = clauseAround(tokens, other, BORDERS);
  return first >= from && first < to;
}

/** "46 per cent | women" beside "54 per cent | men". */
function areTwoKinds({ analysis }: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  return areOpposite(headToken(analysis, term).stem, headToken(view.analysis, other).stem);
}

/** Whether one side tells of what the other does not: denied, the opposite, lacking, the other side of a bound. */
function isTurned(claim: Analysis, passage: Analysis, pair: Pair): boolean {
  if (lacks(claim) !== lacks(passage) || areTwoSides(claim, passage, pair)) return true;
  return claim.tokens.some((a) => passage.tokens.some((b) => areTurned(a, b)));
}

/** Whether two words are opposites, or one word that one side alone denies. */
function areTurned(a: Token, b: Token): boolean {
  if (!a.content || !b.content) return areOpposite(a.lower, b.lower) || areInAndOut(a.lower, b.lower);
  if (ALIVE.has(a.lemma) ? DEAD.has(b.lemma) : ALIVE.has(b.lemma) && DEAD.has(a.lemma)) return true;
  return a.negated === b.negated ? areOpposite(a.stem, b.stem) : a.stem === b.stem || a.lemma === b.lemma;
}

/** "Came back alive": who did not die. */
const ALIVE: ReadonlySet<string> = new Set(['alive', 'live', 'survive', 'survivor']);
const DEAD: ReadonlySet<string> = new Set(['dead', 'die', 'death', 'kill', 'perish', 'drown', 'fall']);
const INSIDE: ReadonlySet<string> = new Set(['in', 'inside', 'within']);

function areInAndOut(a: string, b: string): boolean {
  return a === 'outside' ? INSIDE.has(b) : b === 'outside' && INSIDE.has(a);
}

const LACKING: ReadonlySet<string> = new Set(['lack', 'miss', 'fail', 'without', 'lose', 'never', 'none', 'neither']);

/** "Lacked a dose", "were childless". */
function lacks({ tokens }: Analysis): boolean {
  return tokens.some(
    ({ lemma, pos, lower }) => LACKING.has(lemma) || (pos === 'ADJ' && /^\p{L}{3,}less$/u.test(lower)),
  );
}

/** "A week or longer" beside "less than a week": one value, bounded from either side, and not the parts themselves. */
function areTwoSides(claim: Analysis, passage: Analysis, [a, b]: Pair): boolean {
  const [mine, theirs] = [boundsIn(claim, a), boundsIn(passage, b)];
  return mine.some((x) => theirs.some((y) => x.value === y.value && x.isUpper !== y.isUpper));
}

interface Bound {
  readonly value: number;
  readonly isUpper: boolean;
}

const AT_LEAST = /^ or (?:more|longer|older|over|above|later|higher)\b/;

function boundsIn({ terms, text }: Analysis, part: Part): readonly Bound[] {
  return terms.flatMap(({ fact, first }): readonly Bound[] => {
    const isOther = fact?.kind === 'quantity' || fact?.kind === 'duration';
    if (!isOther || first === part.first) return [];
    const { precision, value, span } = fact;
    if (precision === 'less-than' || precision === 'at-most') return [{ value, isUpper: true }];
    const isLower = precision === 'more-than' || precision === 'at-least' || AT_LEAST.test(text.slice(span.end));
    return isLower ? [{ value, isUpper: false }] : [];
  });
}
