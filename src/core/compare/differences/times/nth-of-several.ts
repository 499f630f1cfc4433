import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { scaleOf } from '../../sentence/relations/portions';
import { isIn, isCount, type Term } from '../../sentence/terms';
import { isOpen } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** One of a row, told by its place: "the | third | payment", with the value that it is given. */
interface Told {
  readonly place: Term;
  /** The noun's token. */
  readonly noun: number;
  readonly value: Term;
  readonly scale: string;
}

/**
 * Another value than that of its place in a row. Example: "the second payment is due in May 2030" beside "two payments,
 * due on 4 May 2029 and 4 July 2030"; one difference or none, since what is counted are the row's own values.
 */
export function findNthOfSeveral(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const told = toldIn(claim.analysis);
  if (!told) return [];
  const { value: term, scale } = told;
  for (const view of views) {
    const other = isOneMatter(claim, told, view) ? memberIn(claim.analysis, told, view.analysis) : undefined;
    if (!other || compareFacts(term.fact, other.fact).relation !== 'conflict') continue;
    if (views.some((one) => one !== view && one.supported.has(term) && hasMatter(claim, told, one))) return [];
    const slot = scale === 'date' ? 'date' : 'quantity';
    return [certainDifference(claim, { slot, term, other, view, clash: 'label' })];
  }
  return [];
}

/** How many words may stand between the place and its noun: "the second | half-yearly | payment". */
const REACH = 3;

/** Of dates and sums. */
const SCALES = /^(?:date$|amount currency)/;

function toldIn(analysis: Analysis): Told | undefined {
  const { tokens, terms } = analysis;
  const [place, ...places] = terms.filter(isPlace);
  const values = terms.filter((u) => u.fact !== undefined && u !== place);
  const [value, ...others] = values;
  const scale = scaleOf(value?.fact);
  if (!place || !value || places.length + others.length > 0) return undefined;
  const noun = tokens.findIndex(({ pos }, i) => i >= place.last && i < place.last + REACH && pos === 'NOUN');
  // "The third of the payments", "a second payment": one more, of no row.
  const isOfRow = noun >= 0 && tokens[place.first - 1]?.lower !== 'a' && !tokens.some((t) => t.negated);
  if (scale === undefined || !isOfRow || !SCALES.test(scale)) return undefined;
  return { place, noun, value, scale };
}

function isPlace({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.dimension === 'ordinal';
}

/** What is paid or done in parts, whatever word there is for one. */
const PARTS: ReadonlySet<string> = new Set(
  'payment instalment installment tranche portion part stage phase'.split(' '),
);

function areOneNoun(claim: Analysis, noun: number, counted: string | undefined, passage: Analysis): boolean {
  const { stem, lemma } = nth(claim.tokens, noun);
  const theirs = passage.tokens.find(({ lower }) => lower === counted);
  if (theirs === undefined) return false;
  return theirs.stem === stem || (PARTS.has(lemma) && PARTS.has(theirs.lemma));
}

/** The value of the claim's place in the row that a passage counts and lists. */
function memberIn(claim: Analysis, { place, noun, scale }: Told, passage: Analysis): Term | undefined {
  const { terms, tokens } = passage;
  const rank = (place.fact as QuantityFact).value;
  const count = terms.find((u) => isCount(u) && areOneNoun(claim, noun, countedBy(u), passage));
  const of = count?.fact?.kind === 'quantity' ? count.fact.value : 0;
  const row = terms.filter((u) => count !== undefined && u.first >= count.last && scaleOf(u.fact) === scale);
  const isJoined = row.every((u, i) => i === 0 || areJoined(passage, nth(row, i - 1), u));
  const isPlain = !tokens.some((t) => isOpen(t) && t.negated);
  const isRow = row.length === of && of > 1 && isJoined;
  return isRow && isPlain && isRising(row) ? row[rank - 1] : undefined;
}

function countedBy({ fact }: Term): string | undefined {
  return fact?.kind === 'quantity' ? fact.counted.at(-1) : undefined;
}

const JOINTS = /^(?:,|and|&|on|in|of|the|another)$/;

function areJoined({ tokens }: Analysis, { last }: Term, { first }: Term): boolean {
  return tokens.slice(last, first).every(({ lower }) => JOINTS.test(lower));
}

/** Dates in their order; amounts have none. */
function isRising(row: readonly Term[]): boolean {
  const starts = row.map(({ fact }) => (fact?.kind === 'date' ? fact.anchor.min : 0));
  return starts.every((start, i) => i === 0 || start >= nth(starts, i - 1));
}

/** Words of the claim's things that the passage must have, and at most so many that nothing around it has. */
const LEAST_SHARED = 2;
const MOST_OTHERS = 1;

function isOneMatter({ analysis }: ClaimView, told: Told, view: PassageView): boolean {
  const things = thingsOf(analysis, told);
  const shared = things.filter((i) => fitAt(view.alignment, i) >= SAME_WORD);
  return shared.length >= LEAST_SHARED && things.filter((i) => (view.cover[i] ?? 0) === 0).length <= MOST_OTHERS;
}

/** Whether a passage speaks of anything that the claim's row belongs to. */
function hasMatter({ analysis }: ClaimView, told: Told, { alignment }: PassageView): boolean {
  return [told.noun, ...thingsOf(analysis, told)].some((i) => fitAt(alignment, i) >= SAME_WORD);
}

/** The claim's names and nouns besides the one that its place counts. */
function thingsOf({ tokens, content }: Analysis, { place, noun, value }: Told): readonly number[] {
  return content.filter((i) => {
    const { pos, name } = nth(tokens, i);
    const isOther = i !== noun && !isIn(i, place) && !isIn(i, value);
    return isOther && (name || pos === 'NOUN');
  });
}
