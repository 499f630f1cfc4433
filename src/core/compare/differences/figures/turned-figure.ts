import { slipBetween } from '../../../facts/comparison/digit-slip';
import type { DateFact, QuantityFact } from '../../../model/judging/fact';
import { isValueFact } from '../../alignment/fact-support';
import { bestOf, type Difference } from '../../alignment/difference';
import { factsOf, type ClaimView, type PassageView } from '../../alignment/view';
import { claimPlace } from '../../alignment/align';
import { isIn, type Term } from '../../sentence/terms';
import { nth } from '../../../text/nth';
import { certainDifference } from '../counterpart';
import { derivedDigits } from '../../alignment/derivation';
import { isWrittenIn, knowsFigure } from '../borne-out';

/** The share of the claim that a passage must have, by weight, before digits in another order are a slip. */
const SAME_MATTER = 0.25;
/** The same for a year turned beside its month, which are hardly met by chance. */
const SAME_MONTH = 0.15;
/** Figures of fewer digits have the same ones by chance, but in a passage that tells nothing else. */
const LEAST_FIGURE = 100;
const TENS = 10;

/**
 * The digits of a passage in another order: "November 1986" beside "November 1968"; one difference or none.
 * Only where nothing else is likely: a year with its month, a figure of three digits with its unit, or one of two in a
 * passage that says nothing but how many there are of something.
 */
export function findTurnedFigure(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms
    .filter((term) => isTelling(term) && !views.some((v) => v.supported.has(term) || isWrittenIn(claim, term, v)))
    .filter((term) => !followsFromOthers(term, views))
    .flatMap((term) => views.flatMap((view) => turnedIn(claim, term, view)));
  const best = bestOf(found);
  return best ? [best] : [];
}

function isTelling({ fact }: Term): boolean {
  if (fact?.kind === 'date') return fact.written.month !== undefined;
  return fact?.kind === 'quantity' && fact.role === 'amount' && digitsIn(fact.text) > TENS;
}

/** So many digits of a figure follow from others by no chance. */
const SURE_DIGITS = 3;

/** Whether the passages' other figures come to a value: "$122 million" is what $90 million leave of $212 million. */
export function followsFromOthers({ fact }: Term, views: readonly PassageView[]): boolean {
  const known = factsOf(views).filter(isValueFact);
  return isValueFact(fact) && derivedDigits(fact, known) >= SURE_DIGITS;
}

function digitsIn(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

function turnedIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  if (!isOfOneMatter(claim, term, view)) return [];
  return view.analysis.terms.flatMap((other): readonly Difference[] => {
    if (!isTurned(term, other) || knowsFigure(claim, other, view)) return [];
    const slot = term.kind === 'date' ? ('date' as const) : ('quantity' as const);
    return [certainDifference(claim, { slot, term, other, view })];
  });
}

function isOfOneMatter(claim: ClaimView, { fact, kind }: Term, view: PassageView): boolean {
  if (kind === 'date') return view.overall >= SAME_MONTH;
  const isLong = digitsIn(fact?.text ?? '') >= LEAST_FIGURE;
  return isLong ? view.overall >= SAME_MATTER : saysOnlyHowMany(claim, view);
}

/** The words besides its figure and its verbs that such a passage has at least: "47 | reports of leaks". */
const LEAST_TOLD = 2;

/** "We have received 47 reports of leaks": all else that it names is the claim's, which has no day of its own. */
function saysOnlyHowMany({ analysis }: ClaimView, view: PassageView): boolean {
  if (analysis.terms.some((u) => u.kind === 'date' && !view.supported.has(u))) return false;
  const { tokens, content, terms } = view.analysis;
  const [figure, ...others] = terms.filter(({ fact }) => fact !== undefined);
  if (!figure || others.length > 0) return false;
  const isVerb = (i: number): boolean => i < figure.first && nth(tokens, i).pos === 'VERB';
  const told = content.filter((i) => !isIn(i, figure) && !isVerb(i));
  return told.length >= LEAST_TOLD && told.every((i) => claimPlace(view.alignment, i) >= 0);
}

function isTurned({ fact: a }: Term, { fact: b }: Term): boolean {
  if (!isValueFact(a) || !isValueFact(b) || slipBetween(a, b) !== 'turned') return false;
  if (a.kind === 'date' && b.kind === 'date') return isOneMonth(a, b);
  return a.kind === 'quantity' && b.kind === 'quantity' && isOneKind(a, b);
}

function isOneMonth({ written: a }: DateFact, { written: b }: DateFact): boolean {
  return a.month === b.month;
}

function isOneKind(a: QuantityFact, b: QuantityFact): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === 'count' && isLarge(a)) return a.per === b.per || a.per === undefined || b.per === undefined;
  if (a.per !== b.per) return false;
  return a.dimension !== 'count' || (a.counted.length > 0 && a.counted.at(-1) === b.counted.at(-1));
}

/** No other count has the digits of such a one by chance, whatever it counts: "43,700 buyers", "47,300 copies". */
const LARGE = 10_000;

function isLarge({ value, text }: QuantityFact): boolean {
  const told = String(digitsIn(text)).replace(/0+$/, '');
  return value >= LARGE && told.length >= SURE_DIGITS;
}
