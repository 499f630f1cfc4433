import { deriveChanges } from '../../../facts/quantities/changes';
import type { QuantityFact } from '../../../model/judging/fact';
import { meets } from '../../../facts/numbers/interval';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import { isValueFact } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isOpen } from '../../sentence/token';
import { termOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';
import { yearsIn } from '../rows/rows';

/**
 * A share said to be lost where two figures of a passage come to another. Example: "the choir lost a
 * third of its members" beside "membership fell from 90 to 40"; one difference or none.
 */
export function findLostShare(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const lost = lostIn(claim.analysis);
  const all = lost ? views.map((view) => ({ view, falls: fallsIn(claim.analysis, lost, view) })) : [];
  if (!lost || all.some(({ falls }) => falls.some((fall) => isWithinReach(lost.fact, fall)))) return [];
  for (const { view, falls } of all) {
    const [fall] = falls;
    const other = fall && termOf(view.analysis.tokens, fall);
    if (other) {
      return [certainDifference(claim, { slot: 'quantity', term: lost.term, other, view, clash: 'label' })];
    }
  }
  return [];
}

interface Lost {
  readonly term: Term;
  readonly fact: QuantityFact;
  /** The noun's token: "half of its | members". */
  readonly noun: number;
}

const LOSING: ReadonlySet<string> = new Set(['lose', 'shed']);
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

/** "Lost | about half | of its | members". */
function lostIn({ tokens, terms }: Analysis): Lost | undefined {
  const [term, ...others] = terms.filter(({ fact }) => fact?.kind === 'quantity');
  const fact = term?.fact;
  if (!term || fact?.kind !== 'quantity' || fact.role !== 'fraction') return undefined;
  const verb = tokens[term.first - 1];
  const isLost = verb !== undefined && LOSING.has(verb.lemma) && !isOpen(verb);
  if (!isLost || others.length > 0 || NEARLY.has(tokens[term.first - 2]?.lower ?? '')) return undefined;
  const own = tokens[term.last]?.lower === 'of' ? term.last + 1 : term.last;
  const noun = tokens.findIndex((t, i) => i > own && t.pos === 'NOUN');
  return OWN.has(tokens[own]?.lower ?? '') && noun === own + 1 ? { term, fact, noun } : undefined;
}

/** What a passage's figures for the claim's thing fell by, in per cent, in the claim's own time. */
function fallsIn(claim: Analysis, { noun }: Lost, view: PassageView): readonly QuantityFact[] {
  const areNamesKnown = claim.content.every((i) => !nth(claim.tokens, i).name || isKnown(i, view));
  if (!areNamesKnown || !isOfIt(claim, noun, view) || !isOfOneTime(claim, view)) return [];
  return deriveChanges(view.analysis.facts.filter(isValueFact)).filter(
    ({ dimension, direction }) => dimension === 'percent' && direction === 'down',
  );
}

/** A name that a passage or what stands around it has, or leaves out: "the Velm | choir" beside "the | choir". */
function isKnown(i: number, { cover, alignment, analysis: { tokens } }: PassageView): boolean {
  const at = passagePlace(alignment, i + 1);
  const isLeftOut = fitAt(alignment, i + 1) >= SAME_WORD && tokens[at - 1]?.lower === 'the';
  return (cover[i] ?? 0) > 0 || isLeftOut;
}

/** "Its members" beside "membership". */
function isOfIt({ tokens }: Analysis, noun: number, { alignment, analysis }: PassageView): boolean {
  const { lemma } = nth(tokens, noun);
  return fitAt(alignment, noun) > 0 || analysis.tokens.some(({ lower }) => lower === `${lemma}ship`);
}

/** Whether a passage has each date of the claim, or the years of both its ends. */
function isOfOneTime({ terms }: Analysis, { supported, analysis }: PassageView): boolean {
  const years = yearsIn(analysis.text);
  const hasEnds = ({ fact }: Term): boolean =>
    fact?.kind === 'date' &&
    yearsIn(fact.text)
      .split(' ')
      .every((year) => years.includes(year));
  const isSpan = ({ fact }: Term): boolean => fact?.kind === 'date' && fact.relation === 'between';
  return terms.every((u) => u.fact?.kind !== 'date' || (isSpan(u) ? hasEnds(u) : supported.has(u)));
}

/** How far apart two shares may be and still be rounded, in percentage points. */
const ROUNDED = 3;

function isWithinReach({ interval: { min, max } }: QuantityFact, { interval }: QuantityFact): boolean {
  return meets({ min: min - ROUNDED, max: max + ROUNDED }, interval);
}
