import { comparable } from '../../../names/comparable';
import { compareFacts } from '../../alignment/fact-support';
import { livesOf, type LifeDate } from '../../sentence/lives';
import type { Exception } from '../exception';

/** Another person's birth or death, or the other of the two. */
export const otherLife: Exception = {
  code: 'different-person',
  silent: {
    passages: ['Anna Rusk (1790–1854) painted.', 'Her brother Olaf Rusk (born 12 May 1801) built the pier.'],
    claim: 'Anna Rusk was born in 1790.',
  },
  wrong: { passages: ['Anna Rusk was born on 12 May 1801.'], claim: 'Anna Rusk was born in 1790.' },
  applies: ({ term, other, view }, claim, views) => {
    const mine = livesOf(claim.analysis).filter((life) => life.term === term);
    const theirs = livesOf(view.analysis).filter((life) => life.term === other);
    if (mine.length === 0) return false;
    const isElsewhere = theirs.length > 0 && !mine.some((m) => theirs.some((t) => areOne(m, t)));
    return isElsewhere || mine.every((m) => views.some((v) => livesOf(v.analysis).some((t) => bearsOut(t, m))));
  },
};

function areOne(a: LifeDate, b: LifeDate): boolean {
  return a.event === b.event && areOneMortal(a.person, b.person);
}

function bearsOut(theirs: LifeDate, mine: LifeDate): boolean {
  return areOne(mine, theirs) && compareFacts(mine.date, theirs.date).relation !== 'conflict';
}

/** Whether two names may be one person's: relatives share the last name, so it is the first that tells them apart. */
export function areOneMortal(a: string, b: string): boolean {
  const [x, y] = [comparable(a).split(' '), comparable(b).split(' ')];
  if (x.length === 1 || y.length === 1) return x[0] === y.at(-1) || y[0] === x.at(-1) || x[0] === y[0];
  return x[0] === y[0] && x.at(-1) === y.at(-1);
}
