import { isPlace } from '../../alignment/place-terms';
import { FORMS_OF_BE } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** "In Graz, she blamed the harvest": who blamed it is "she", and Graz only where. */
export const whereNotWho: Exception = {
  code: 'different-subject',
  silent: { passages: ['Speaking in Graz, she blamed the harvest.'], claim: 'Lauber blamed the harvest.' },
  wrong: { passages: ['Speaking in Graz, Lauber blamed the harvest.'], claim: 'Lauber, in Linz, blamed the harvest.' },
  applies({ term, other, view }, { analysis }) {
    if (term.kind !== 'name' || other.kind !== 'name') return false;
    const theirs = view.analysis.tokens;
    if (isWho(analysis, term) && isWhere(view.analysis, other)) return true;
    const verb = analysis.tokens[term.last];
    if (verb?.pos !== 'VERB' || !PLACING.has(theirs[other.first - 1]?.lower ?? '')) return false;
    return theirs.some((t, i) => t.stem === verb.stem && theirs[i - 1]?.pos === 'PRON');
  },
};

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near']);

/** "The director was | Edda Korn". */
function isWho(analysis: Analysis, term: Term): boolean {
  return FORMS_OF_BE.has(analysis.tokens[term.first - 1]?.lower ?? '') && !isPlace(analysis, term);
}

/** "Came from | Cape Town". */
function isWhere(analysis: Analysis, term: Term): boolean {
  const lead = analysis.tokens[term.first - 1]?.lower ?? '';
  return (PLACING.has(lead) || lead === 'from') && isPlace(analysis, term);
}
