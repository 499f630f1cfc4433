import { passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import { type Choice, choiceIn } from '../../sentence/clauses/choices';
import type { Exception } from '../exception';

/** Who takes the one takes not the other: the choice turned round is told as such, and no share or denial of it. */
export const turnedChoice: Exception = {
  code: 'double-negation',
  silent: {
    passages: ['A fifth of the guests chose the boat instead of the train.'],
    claim: 'Most guests chose the train instead of the boat.',
  },
  wrong: {
    passages: ['A fifth of the guests chose the boat instead of the train.'],
    claim: 'Most guests chose the boat instead of the train.',
  },
  applies: ({ view, slot }, claim) => slot !== 'swap' && isTurnedChoice(claim, view),
};

/** Whether the same ones choose in a passage, the other way round. */
export function isTurnedChoice(claim: ClaimView, view: PassageView): boolean {
  const [mine, theirs] = [choiceIn(claim.analysis), choiceIn(view.analysis)];
  return mine !== undefined && theirs !== undefined && isTurned(mine, theirs, view);
}

function isTurned({ taken, left }: Choice, theirs: Choice, view: PassageView): boolean {
  const [who, what] = [taken[0], taken.at(-1)];
  if (who === undefined || what === undefined || who === what) return false;
  return (
    isWithin(left, theirs.taken, view) && isWithin([what], theirs.left, view) && isWithin([who], theirs.taken, view)
  );
}

function isWithin(words: readonly number[], among: readonly number[], { alignment }: PassageView): boolean {
  return words.length > 0 && words.every((i) => among.includes(passagePlace(alignment, i)));
}
