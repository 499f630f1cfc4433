import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD, standsWithin } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { dutyBy, isDutyWord, type Duty } from '../../sentence/outcomes/duties';
import { isIn, type Term } from '../../sentence/terms';
import { isVerbal, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/**
 * Another last day for what has to be done: "the annex must be handed in by the end of June" beside "the annex is due
 * by 2 August". One difference or none; both say that it has to be done, and the thing is the same, so it is sure.
 */
export function findOtherDeadline(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [term, ...others] = claim.analysis.terms.filter(({ fact }) => fact?.kind === 'date');
  const duty = term && others.length === 0 ? dutyBy(claim.analysis, term) : undefined;
  if (!term || !duty) return [];
  if (views.some((view) => isTold(term, view))) return [];
  const best = bestOf(views.flatMap((view) => differencesIn(claim, term, duty, view)));
  return best ? [best] : [];
}

function differencesIn(claim: ClaimView, term: Term, duty: Duty, view: PassageView): readonly Difference[] {
  return view.analysis.terms.flatMap((other) => {
    const theirs = dutyBy(view.analysis, other);
    if (!theirs || compareFacts(term.fact, other.fact).relation !== 'conflict') return [];
    if (!isOneThing(claim, thingsIn(claim.analysis, duty, term), view, thingsIn(view.analysis, theirs, other)))
      return [];
    return [certainDifference(claim, { slot: 'date', term, other, view, clash: 'label' })];
  });
}

/** Whether a passage has the claim's very day, of whatever it is the last one. */
function isTold({ fact: mine }: Term, { analysis: { facts } }: PassageView): boolean {
  return facts.some((fact) => fact.kind === 'date' && compareFacts(mine, fact).relation === 'same');
}

/** The things of a clause, by their tokens, and the clause's half-open places. */
interface Things extends Duty {
  readonly all: readonly number[];
}

function thingsIn({ tokens, content }: Analysis, duty: Duty, date: Term): Things {
  const isThing = (i: number): boolean => {
    const { lower, pos } = nth(tokens, i);
    return !isVerbal({ pos }) && pos !== 'ADV' && !isDutyWord(lower);
  };
  const inClause = content.filter((i) => i >= duty.from && i < duty.to);
  return { ...duty, all: inClause.filter((i) => !isIn(i, date) && isThing(i)) };
}

/**
 * Whether the things of a passage's clause are all the claim's, and what the claim says has to be done stands in the
 * passage or beside it: what tells it from others of its kind ("the first report") in the very clause.
 */
function isOneThing({ analysis }: ClaimView, mine: Things, view: PassageView, theirs: Things): boolean {
  const { alignment, cover } = view;
  const isMine = (j: number): boolean =>
    analysis.content.some((i) => passagePlace(alignment, i) === j && fitAt(alignment, i) >= SAME_WORD);
  const isTheirs = (i: number): boolean =>
    isNamed(nth(analysis.tokens, i)) ? (cover[i] ?? 0) > 0 : standsWithin(alignment, i, theirs.from, theirs.to);
  return theirs.all.length > 0 && theirs.all.every(isMine) && objectOf(mine).every(isTheirs);
}

/** What has to be done: the things behind the duty ("must hand in | the annex"), else those before it. */
function objectOf({ all, at }: Things): readonly number[] {
  const behind = all.filter((i) => i > at);
  return behind.length > 0 ? behind : all;
}

function isNamed({ pos, name }: Token): boolean {
  return name || pos === 'NOUN' || pos === 'PROPN';
}
