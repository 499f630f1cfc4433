import { nth } from '../../../text/nth';
import type { ClaimView, PassageView } from '../../alignment/view';
import { type Analysis, contentStems } from '../../sentence/analysis';
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
  const shared = matter.filter((i) => around.has(nth(analysis.tokens, i).stem));
  return matter.length >= least && (shared.length === matter.length || hasFigureOf(analysis, shared, view));
}

/** Words of the matter that a passage must have besides a figure, where it has not all of them. */
const LEAST_SHARED = 2;

/** "The 5 per cent rebate for lines that return" beside "a rebate of 5 per cent, limited to lines that had left". */
function hasFigureOf({ tokens, terms }: Analysis, shared: readonly number[], view: PassageView): boolean {
  const figures = terms.filter(({ fact }) => fact !== undefined);
  const things = figures.map(({ first, last }) => (tokens[first - 1]?.lower === 'of' ? first - 2 : last));
  const own = new Set(contentStems(view.analysis.text));
  const isSame = figures.length > 0 && figures.every((term) => view.supported.has(term));
  const words = shared.filter((i) => !figures.some((term) => isIn(i, term)));
  return isSame && words.length >= LEAST_SHARED && things.every((i) => own.has(tokens[i]?.stem ?? ''));
}
