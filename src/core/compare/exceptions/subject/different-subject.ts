import type { Analysis } from '../../sentence/analysis';
import type { PassageView } from '../../alignment/view';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/**
 * "Facebook had 2.7 billion" beside "TikTok recorded 92 million": each number has a name before it, and neither
 * sentence has the other's.
 */
export const differentSubject: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Corvell counted 92 million users in June.'],
    claim: 'Tandry counted 110 million users in June.',
  },
  wrong: {
    passages: ['Corvell counted 92 million users in June.'],
    claim: 'Corvell counted 110 million users in June.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    const [mine, theirs] = [subjectOf(analysis, term), subjectOf(view.analysis, other)];
    if (mine === undefined || theirs === undefined) return false;
    if (slot === 'antonym') return term.kind === 'verb' && areTwoInOne(mine, theirs, view);
    // "Hedda reigned for nine years" beside "Orm reigned for twelve": how long is told of whom a sentence opens with.
    const isOpening = slot === 'duration' && Math.max(mine.first, theirs.first) <= 1;
    if (slot !== 'quantity' && !isOpening) return false;
    const isNamed = view.cover.subarray(mine.first, mine.last).some((c) => c > 0);
    return !isNamed && !view.alignment.from.subarray(theirs.first, theirs.last).some((i) => i >= 0);
  },
};

/** "Ada leaves" beside "Ada resigns; Bo stays": the passage says something of either, and this of the other. */
function areTwoInOne(mine: Term, theirs: Term, { alignment: { to, from }, analysis }: PassageView): boolean {
  const place = Math.max(...to.subarray(mine.first, mine.last));
  if (place < 0 || from.subarray(theirs.first, theirs.last).some((i) => i >= mine.first && i < mine.last)) return false;
  return analysis.tokens.slice(place, theirs.first).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** How many words a preposition may stand before the name that hangs on it ("on review aggregator Rotten Tomatoes"). */
const HANGS_ON = 3;

/** The last name before the term that hangs on no preposition. */
function subjectOf({ terms, tokens }: Analysis, { first }: Term): Term | undefined {
  return terms.filter((u) => u.kind === 'name' && u.last <= first && !hangsOn(tokens, u.first)).at(-1);
}

/** A preposition stands shortly before, with no comma between ("In 2018, | Rotten Tomatoes"). */
function hangsOn(tokens: Analysis['tokens'], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - HANGS_ON), at);
  const comma = before.map((t) => t.text).lastIndexOf(',');
  return before.slice(comma + 1).some((t) => t.pos === 'ADP' || t.pos === 'SCONJ');
}
