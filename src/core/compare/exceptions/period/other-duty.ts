import { fitAt, passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import { nth } from '../../../text/nth';
import { dutyBy, isDutyWord, type Duty } from '../../sentence/outcomes/duties';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Two things that have to be done, each by its own day: "must pay the fee by May", "must file a plan by June". */
export const otherDuty: Exception = {
  code: 'other-period',
  silent: {
    passages: ['Tenants must pay the deposit by 4 May 2027.'],
    claim: 'Tenants must choose a spokesman by 9 June 2027.',
  },
  wrong: {
    passages: ['Tenants must pay the deposit by 4 May 2027.'],
    claim: 'Tenants must pay the deposit by 9 June 2027.',
  },
  applies({ term, other, view }, claim) {
    const [mine, theirs] = [dutyBy(claim.analysis, term), dutyBy(view.analysis, other)];
    if (!mine || !theirs) return false;
    const [own, its] = [deedOf(claim.analysis, mine, term), deedOf(view.analysis, theirs, other)];
    return own.length > 0 && its.length > 0 && !own.some((i) => isAmong(claim, view, i, its));
  },
};

/** The words behind the one that says that something has to be done, the date apart. */
function deedOf({ tokens, content }: Analysis, { at, to }: Duty, date: Term): readonly number[] {
  const behind = content.filter((i) => i > at && i < to);
  return behind.filter((i) => !isIn(i, date) && !isDutyWord(nth(tokens, i).lower));
}

/** Whether a word of the claim, or one like it, is one of the passage's. */
function isAmong({ analysis }: ClaimView, view: PassageView, i: number, its: readonly number[]): boolean {
  const { stem, root } = nth(analysis.tokens, i);
  const isAlike = (j: number): boolean => {
    const theirs = nth(view.analysis.tokens, j);
    return theirs.stem === stem || theirs.root === root;
  };
  return its.some(isAlike) || (fitAt(view.alignment, i) > 0 && its.includes(passagePlace(view.alignment, i)));
}
