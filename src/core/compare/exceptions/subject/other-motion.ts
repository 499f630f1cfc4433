import { nth } from '../../../text/nth';
import type { ClaimView, PassageView } from '../../alignment/view';
import { contentStems } from '../../sentence/analysis';
import { stepsIn } from '../../sentence/outcomes/motions';
import { isIn } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Who moved something else did not move this. */
export const otherMotion: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Mrs Lund moved that the roof of the hall be tarred.'],
    claim: 'Mr Brandt moved that the door of the hall be painted.',
  },
  wrong: {
    passages: ['Mrs Lund moved that the roof of the hall be tarred.'],
    claim: 'Mr Brandt moved that the roof of the hall be tarred.',
  },
  applies({ slot, term, other, view }, claim) {
    if (slot !== 'name') return false;
    const mine = stepsIn(claim.analysis).find(({ person }) => person === term);
    const theirs = stepsIn(view.analysis).find(({ person }) => person === other);
    return mine !== undefined && theirs !== undefined && !isOneMatter(claim, view);
  },
};

const FORMAL: ReadonlySet<string> = new Set(['motion', 'proposal', 'meeting', 'council', 'board', 'committee']);
const AMENDED = /\bamend/i;

/** Whether a passage and the one before have all words of a matter. */
export function isOneMatter({ analysis }: ClaimView, view: PassageView, least = 0): boolean {
  if (AMENDED.test(view.analysis.text) !== AMENDED.test(analysis.text)) return false;
  const around = new Set(contentStems(`${view.candidate.before} ${view.analysis.text}`));
  const steps = stepsIn(analysis);
  const own = analysis.content.filter((i) => !steps.some(({ person, at }) => i === at || isIn(i, person)));
  const matter = own.filter((i) => !FORMAL.has(nth(analysis.tokens, i).lemma));
  return matter.length >= least && matter.every((i) => around.has(nth(analysis.tokens, i).stem));
}
