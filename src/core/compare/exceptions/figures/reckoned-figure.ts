import { isClose } from '../../../facts/numbers/interval';
import type { DurationFact, QuantityFact } from '../../../model/judging/fact';
import { passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import type { Exception } from '../exception';
import { areToldTogether } from './counted-together';
import { isRateOfTwo } from './rate-of-two';
import { BESIDE, isRowSum } from './row-sum';

/**
 * What the passage's own figure and one beside it come to: parts that it adds up, what is left, how far two lie apart,
 * the one spread over the other. The words must say so, since two figures come to a third by chance.
 */
export const reckonedFigure: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['Of the 31 barns in the valley, 22 were roofed with slate and the rest with turf.'],
    claim: 'Nine of the barns in the valley were roofed with turf.',
  },
  wrong: {
    passages: ['Of the 31 barns in the valley, 22 were roofed with slate and the rest with turf.'],
    claim: 'Twelve of the barns in the valley were roofed with turf.',
  },
  applies({ term: { fact }, other: { fact: theirs }, view }, claim) {
    if (fact?.kind === 'duration' && theirs?.kind === 'duration')
      return isLead(fact, claim.analysis) && !isLead(theirs, view.analysis);
    if (fact?.kind !== 'quantity' || theirs?.kind !== 'quantity' || theirs.derived === true) return false;
    if (isWithOthers(fact, claim.analysis, theirs, view.analysis)) return true;
    const others = operands(view.analysis, theirs);
    if (isRateOfTwo({ fact, sentence: claim.analysis }, { fact: theirs, sentence: view.analysis })) return true;
    if (isRowSum(fact, theirs, others, view)) return true;
    if (isOfTwoClasses(fact, others, claim, view)) return true;
    return others.some((beside) => {
      const pair: Pair = theirs.span.start < beside.span.start ? [theirs, beside] : [beside, theirs];
      return comesTo(fact.value, pair, claim, view);
    });
  },
};

/** "Of the 88 springs 50 are clean, 21 fair and 17 poor": two of the classes together, where a third or all is met. */
function isOfTwoClasses(
  { value }: QuantityFact,
  classes: readonly QuantityFact[],
  claim: ClaimView,
  view: PassageView,
): boolean {
  return classes.some((a, i) =>
    classes.slice(i + 1).some((b) => isClose(value, a.value + b.value) && areToldTogether([a, b], claim, view)),
  );
}

/** "Five more days than", "two hours longer than": how far two lengths are apart, and no length of either. */
function isLead({ span, text }: DurationFact, analysis: Analysis): boolean {
  const behind = analysis.text.slice(span.end);
  return (LEADING.test(text) || LEADING_BEHIND.test(behind)) && /^[^,;.]*\bthan\b/i.test(behind);
}

const LEADING = /\b(?:more|fewer|less)\b(?! than\b)/i;
const LEADING_BEHIND = /^ (?:more|longer|less|shorter|fewer)\b/i;

/** "Four ships in all" beside "three other ships": what others are counted beside is in the one figure alone. */
function isWithOthers(mine: QuantityFact, claim: Analysis, theirs: QuantityFact, passage: Analysis): boolean {
  if (mine.dimension !== 'count' || theirs.dimension !== 'count') return false;
  const [own, other] = [isOfOthers(mine, claim), isOfOthers(theirs, passage)];
  return own !== other && (other ? mine.value > theirs.value : mine.value < theirs.value);
}

function isOfOthers({ span }: QuantityFact, { text }: Analysis): boolean {
  return OTHERS_BEHIND.test(text.slice(span.end)) || /\b(?:another|the other) $/i.test(text.slice(0, span.start));
}

const OTHERS_BEHIND = /^ (?:others?|more|further|additional)\b(?! than\b)/i;

/** Whether a value is what the words of a passage make of two of its figures. */
function comesTo(value: number, pair: Pair, claim: ClaimView, view: PassageView): boolean {
  const [first, second] = pair;
  const isSum = isClose(value, first.value + second.value);
  const isGap = isClose(value, Math.abs(first.value - second.value));
  if (isSum && (isAddedUp(pair, claim, view) || areToldTogether(pair, claim, view))) return true;
  return isGap && (isLeft(claim, view.analysis) || isHowFarApart(claim));
}

/** Two figures of a passage in the order in which they stand. */
type Pair = readonly [QuantityFact, QuantityFact];

function operands({ facts }: Analysis, theirs: QuantityFact): readonly QuantityFact[] {
  return facts.filter((f): f is QuantityFact => f.kind === 'quantity' && isOperand(f, theirs));
}

function isOperand(fact: QuantityFact, theirs: QuantityFact): boolean {
  const isOfItsKind = fact.dimension === theirs.dimension && fact.unit === theirs.unit;
  return isOfItsKind && fact.role !== 'label' && fact.span.start !== theirs.span.start;
}

/** "41 confirmed and nine probable cases": joined, and the claim does not name whose part it tells. */
function isAddedUp([first, second]: Pair, claim: ClaimView, { analysis, alignment }: PassageView): boolean {
  const between = analysis.text.slice(first.span.end, second.span.start);
  if (between.length > BESIDE || !/\b(?:and|plus)\b[^,;.]*$/i.test(between)) return false;
  return !claim.analysis.tokens.some((token, i) => {
    const at = token.name ? passagePlace(alignment, i) : -1;
    return at >= 0 && (analysis.tokens[at]?.start ?? 0) > first.span.end;
  });
}

const REST =
  /\b(?:the (?:rest|others?|remainder)|(?:the )?remaining|all but|outside|elsewhere|apart from|other than|excluding)\b/i;

/** "Of the 27 villages 19 were seen in March, the rest in June"; "outside Velm". */
function isLeft({ analysis: { text } }: ClaimView, passage: Analysis): boolean {
  return REST.test(text) || REST.test(passage.text);
}

const APART =
  /\b(?:more|less|fewer|higher|lower|longer|shorter|older|younger|ahead|behind|apart|difference|gap|lead|margin|majority|rose by|fell by|gr[eo]w by)\b/i;

/** "1.3 days less than the others". */
function isHowFarApart({ analysis: { text } }: ClaimView): boolean {
  return APART.test(text);
}
