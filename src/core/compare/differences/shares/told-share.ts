import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { partsOfWhole, type PartOfWhole } from '../../sentence/relations/parts-of-whole';
import { isIn, type Term } from '../../sentence/terms';
import { isUnsettled, isVerbal, type Token } from '../../sentence/token';
import { NOT } from '../../lexicon/words';
import { certainDifference } from '../counterpart';

/** A share in words, with the words for the whole and those that say which part. */
interface Told {
  readonly term: Term;
  readonly fact: QuantityFact;
  readonly whole: readonly number[];
  readonly part: readonly number[];
}

/**
 * A share in words that two figures of a passage do not come to. Example: "barely a third of the sheds leak" beside "of
 * the 90 sheds 61 leak"; one difference or none. Part and whole are the very same, so it is sure.
 */
export function findToldShare(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const told = toldIn(claim.analysis);
  if (!told || views.some((view) => mayBearOut(claim, told, view))) return [];
  const { term } = told;
  for (const view of views) {
    const found = partsOfWhole(view.analysis).find((one) => isOfIt(claim, told, view, one));
    if (found && isApart(told.fact, found.share)) {
      return [certainDifference(claim, { slot: 'quantity', term, other: found.part, view, clash: 'label' })];
    }
  }
  return [];
}

/** The one share of a sentence without other figures that tells of a part as it is. */
function toldIn(analysis: Analysis): Told | undefined {
  const { tokens, terms } = analysis;
  const [term, ...others] = terms.filter(({ fact }) => fact !== undefined);
  const fact = term?.fact;
  if (!term || fact?.kind !== 'quantity' || fact.role !== 'fraction') return undefined;
  const isOpen = tokens.some((t, i) => (DENIALS.has(t.lower) ? !isIn(i, term) : isVerbal(t) && isUnsettled(t)));
  if (others.length > 0 || isOpen || tokens[term.last]?.lower !== 'of') return undefined;
  const end = tokens.findIndex((t, i) => i > term.last && endsWhole(t));
  const whole = analysis.content.filter((i) => i > term.last && i < end);
  const part = analysis.content.filter((i) => !isIn(i, term) && !whole.includes(i) && nth(tokens, i).pos !== 'ADV');
  return whole.length > 0 && part.length > 0 ? { term, fact, whole, part } : undefined;
}

function endsWhole(token: Token): boolean {
  return isVerbal(token) || token.pos === 'PUNCT' || ENDS.has(token.lower);
}

const DENIALS: ReadonlySet<string> = new Set([...NOT, 'no', 'none', 'neither', 'nor', 'without', 'only', 'but']);
/** What begins words that are no longer the whole's: "the sheds | that leak", "the sheds | in Velm". */
const ENDS: ReadonlySet<string> = new Set('that which who whose in on at from by with to'.split(' '));

/** How far beyond what a share's words allow two figures must lie, in percentage points. */
const BEYOND = 3;

function isApart({ interval: { min, max } }: QuantityFact, share: number): boolean {
  return share < min - BEYOND || share > max + BEYOND;
}

/** A passage of the whole or the part with a share that the claim's may be. */
function mayBearOut({ analysis: claim }: ClaimView, { fact, whole, part }: Told, view: PassageView): boolean {
  const { analysis, alignment } = view;
  if (![...whole, ...part].some((i) => fitAt(alignment, i) > 0)) return false;
  const parts = partsOfWhole(analysis).map((one) => ({ ...one, said: saidIn(claim, part, view, one).length }));
  const most = Math.max(...parts.map(({ said }) => said));
  const shares = parts.filter(({ said }) => said === most).map(({ share }) => share);
  const percents = analysis.facts.flatMap((f) => (f.kind === 'quantity' && f.dimension === 'percent' ? f.value : []));
  return [...shares, ...percents].some((share) => !isApart(fact, share));
}

/** Those words for a part that stand beside one of a passage. */
function saidIn(claim: Analysis, words: readonly number[], view: PassageView, one: PartOfWhole): readonly number[] {
  return words.filter((i) => isSaid(claim, i, view, [one.from, one.to]));
}

/** The least share of the words for the part that a passage must have, one of them beside the part itself. */
const LEAST_SAID = 2 / 3;

/** Whether a passage's part and whole are those of the claim, whose names it has or stands beside. */
function isOfIt({ analysis }: ClaimView, { whole, part }: Told, view: PassageView, one: PartOfWhole): boolean {
  const isKnown = (i: number): boolean => (view.cover[i] ?? 0) > 0;
  const own = saidIn(analysis, part, view, one);
  const beside = part.filter((i) => isSaid(analysis, i, view, [0, one.shared]) || isNamedAround(analysis, i, view));
  const isPart = own.length > 0 && new Set([...own, ...beside]).size >= LEAST_SAID * part.length;
  const areNamesKnown = part.every((i) => !nth(analysis.tokens, i).name || isKnown(i));
  const isOpen = view.analysis.tokens.slice(one.from, one.to).some(({ negated, modal }) => negated || modal);
  if (!isPart || !areNamesKnown || isOpen) return false;
  return whole.every((i) => isOfWhole(analysis, i, view, one));
}

/** "90 sheds, of which …": a figure that counts nothing by name is of what stands before it. */
function isOfWhole(claim: Analysis, i: number, view: PassageView, { whole, shared, to }: PartOfWhole): boolean {
  const isNamed = whole.fact?.kind === 'quantity' && whole.fact.counted.length > 0;
  if (!isNamed || nth(claim.tokens, i).name) return (view.cover[i] ?? 0) > 0;
  return isSaid(claim, i, view, [0, shared > 0 ? shared : to]);
}

function isNamedAround({ tokens }: Analysis, i: number, { cover }: PassageView): boolean {
  return nth(tokens, i).name && (cover[i] ?? 0) > 0;
}

/** Whether a passage has a word of the claim, in some form, between two places. */
function isSaid(
  { tokens }: Analysis,
  i: number,
  { alignment, analysis }: PassageView,
  [from, to]: readonly [number, number],
): boolean {
  const at = passagePlace(alignment, i);
  if (at >= from && at < to && fitAt(alignment, i) > 0) return true;
  const { stem } = nth(tokens, i);
  return analysis.tokens.slice(from, to).some((token) => token.stem === stem);
}
