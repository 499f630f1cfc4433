import { mayBeOneName } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { isOneMatter } from '../../exceptions/subject/other-motion';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { stepsIn, type Step } from '../../sentence/outcomes/motions';
import { stemsOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Words of the matter that both must have, at least, for the form alone to decide. */
const LEAST_WORDS = 2;

/**
 * Who moved, seconded or asked for something, where a passage has somebody else do it; one difference or none.
 * Example: "the repair was moved by Holm" beside "Lund moved that the roof be repaired".
 */
export function findOtherMover(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const { analysis } = claim;
  return stepsIn(analysis)
    .filter(({ person }) => !analysis.tokens.slice(0, person.first).some(({ negated }) => negated))
    .flatMap((mine) => {
      const told = views.flatMap((view) => sameSteps(claim, mine, view));
      const isOwn = ({ view, step }: Told): boolean => areOne(analysis, mine.person, view.analysis, step.person);
      const [first, ...more] = told;
      if (!first || told.some(isOwn) || more.some((other) => !areOneMover(first, other))) return [];
      const { view, step } = first;
      const { person: term } = mine;
      return [certainDifference(claim, { slot: 'name', term, other: step.person, view, clash: 'post' })];
    })
    .slice(0, 1);
}

interface Told {
  readonly view: PassageView;
  readonly step: Step;
}

/** The same step in a passage on the same matter. */
function sameSteps(claim: ClaimView, mine: Step, view: PassageView): readonly Told[] {
  const steps = stepsIn(view.analysis).filter(({ kind }) => kind === mine.kind);
  if (steps.length !== 1 || !isOneMatter(claim, view, LEAST_WORDS)) return [];
  // Several may ask for one thing; it is done at the request of one, and "it was Holm who asked" says that it was he.
  const isOfOne =
    mine.kind !== 'ask' || /\bat the request of\b/i.test(view.analysis.text) || CLEFT.test(claim.analysis.text);
  if (!isOfOne) return [];
  return steps.map((step) => ({ view, step }));
}

const CLEFT = /^it was\b.*\bwho\b/i;

function areOneMover(a: Told, b: Told): boolean {
  return areOne(a.view.analysis, a.step.person, b.view.analysis, b.step.person);
}

function areOne(a: Analysis, mine: Term, b: Analysis, theirs: Term): boolean {
  return (
    mayBeOneName(stemsOf(a, mine), stemsOf(b, theirs)) ||
    nth(a.tokens, mine.head).stem === nth(b.tokens, theirs.head).stem
  );
}
