import { nth } from '../../../text/nth';
import { bestOf, type Difference } from '../../alignment/difference';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis, Token } from '../../sentence/analysis';
import { hoursIn, isTime, minutesOf, type Hours, type TimeTerm } from '../../exceptions/period/hours';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** The share of the claim that a passage must have, its time and its verb apart. */
const SAME_MATTER = 0.85;
/** How many words may stand between a verb and its time: "closes | every day at | six". */
const REACH = 4;

/**
 * Another time for opening or closing than the hours that a passage gives; one difference or none.
 * Example: "The office opens at 7 a.m." beside "the office is open from 8 a.m. to 4 p.m."
 */
export function findOtherHours(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms.flatMap((term): readonly Difference[] => {
    const told = isTime(term) && term.fact.written.weekday === undefined ? borderAt(claim.analysis, term) : undefined;
    if (!told || views.some(({ analysis }) => hasTime(analysis, told.minutes))) return [];
    return views.flatMap((view) => differencesIn(claim, told, view));
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

function hasTime({ terms }: Analysis, minutes: number): boolean {
  return terms.some((term) => isTime(term) && minutesOf(term) === minutes);
}

/** A time at which what a word says begins or ends. */
interface Border {
  readonly term: Term;
  readonly verb: number;
  readonly end: 'first' | 'last';
  readonly minutes: number;
}

function borderAt({ tokens }: Analysis, term: TimeTerm): Border | undefined {
  const verb = wordBefore(tokens, term.first);
  const end = verb === undefined ? undefined : endOf(tokens, verb, term);
  return verb === undefined || end === undefined ? undefined : { term, verb, end, minutes: minutesOf(term) };
}

/** The verb or adjective that a time stands behind, with nothing between but small words. */
function wordBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { pos, content } = nth(tokens, i);
    if (pos === 'VERB' || pos === 'ADJ') return i;
    if (content && pos !== 'ADV') return undefined;
  }
  return undefined;
}

/**
 * The end that a time is. "Opens at six", "is open from six" and "does not open until six" tell when it begins, "is
 * open until six" when it ends.
 */
function endOf(tokens: readonly Token[], verb: number, { fact, first }: TimeTerm): Border['end'] | undefined {
  const { negated, pos } = nth(tokens, verb);
  if (fact.relation === 'until') return negated ? 'first' : 'last';
  if (negated) return undefined;
  if (fact.relation === 'since') return 'first';
  const isState = pos !== 'VERB' || /^(?:is|are|was|were|be|been|stays?|remains?)$/.test(tokens[verb - 1]?.lower ?? '');
  return isState || fact.relation !== 'on' || tokens[first - 1]?.lower !== 'at' ? undefined : 'first';
}

function differencesIn(claim: ClaimView, border: Border, view: PassageView): readonly Difference[] {
  const { term, verb, minutes } = border;
  if (!isSameMatter(claim, term, view, verb) || namesDays(view.analysis)) return [];
  const ends = hoursIn(view.analysis).flatMap((hours) => endFor(claim.analysis, border, view.analysis, hours) ?? []);
  const apart = (end: TimeTerm): number => Math.abs(minutesOf(end) - minutes);
  const [other] = [...ends].sort((a, b) => apart(a) - apart(b));
  return other ? [certainDifference(claim, { slot: 'date', term, other, view, clash: 'label' })] : [];
}

/** Monday's hours say nothing of when the place opens on others. */
function namesDays({ text }: Analysis): boolean {
  return /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?)\b/i.test(text);
}

/** The end of a passage's hours that a border must be: who is open from one time is closed until then. */
function endFor(claim: Analysis, { verb, end }: Border, passage: Analysis, hours: Hours): TimeTerm | undefined {
  const at = wordBefore(passage.tokens, hours.first.first);
  const [mine, theirs] = [nth(claim.tokens, verb), at === undefined ? undefined : nth(passage.tokens, at)];
  if (!theirs || theirs.negated) return undefined;
  if (theirs.stem === mine.stem) return hours[end];
  return areOpposite(theirs.stem, mine.stem) ? hours[end === 'first' ? 'last' : 'first'] : undefined;
}

/** Whether a passage speaks of what is open: its own words for when and where are all the claim's. */
function isSameMatter(claim: ClaimView, term: Term, view: PassageView, verb: number): boolean {
  const share = coverage(
    claim,
    (i) => view.alignment.fit[i] ?? 0,
    (i) => isIn(i, term) || i === verb,
  );
  const others = claim.analysis.terms.filter((u) => u !== term && u.fact !== undefined);
  return share >= SAME_MATTER && others.every((u) => view.supported.has(u) || isTime(u));
}
