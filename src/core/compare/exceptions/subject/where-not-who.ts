import type { Exception } from '../exception';

/** "In Graz, she blamed the harvest": who blamed it is "she", and Graz only where. */
export const whereNotWho: Exception = {
  code: 'different-subject',
  silent: { passages: ['Speaking in Graz, she blamed the harvest.'], claim: 'Lauber blamed the harvest.' },
  wrong: { passages: ['Speaking in Graz, Lauber blamed the harvest.'], claim: 'Lauber, in Linz, blamed the harvest.' },
  applies({ term, other, view }, { analysis }) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    const theirs = view.analysis.tokens;
    const verb = analysis.tokens[term.last];
    if (verb?.pos !== 'VERB' || !PLACING.has(theirs[other.first - 1]?.lower ?? '')) return false;
    return theirs.some((t, i) => t.stem === verb.stem && theirs[i - 1]?.pos === 'PRON');
  },
};

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near']);
