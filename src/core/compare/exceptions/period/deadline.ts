import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What may be done until two days before may be done three days before. */
export const deadline: Exception = {
  code: 'other-period',
  silent: {
    passages: ['Seats in the Velm opera can be returned until two days before the evening.'],
    claim: 'Seats in the Velm opera can be returned three days before the evening.',
  },
  wrong: {
    passages: ['Seats in the Velm opera can be returned until two days before the evening.'],
    claim: 'Seats in the Velm opera can be returned one day before the evening.',
  },
  applies({ term, other, view }, { analysis }) {
    const [mine, theirs] = [term.fact, other.fact];
    if (mine?.kind !== 'duration' || theirs?.kind !== 'duration' || mine.value < theirs.value) return false;
    return isLast(view.analysis, other) && isBefore(analysis, term) && !isLast(analysis, term);
  },
};

const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'than', 'up']);
const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'prior', 'beforehand']);

/** "Up to 48 hours before": the last moment for something. */
function isLast(analysis: Analysis, term: Term): boolean {
  const { tokens } = analysis;
  const lead = tokens.slice(Math.max(0, term.first - 2), term.last).map(({ lower }) => lower);
  const isUpTo = lead.some((word, i) => UP_TO.has(word) && (word !== 'up' || lead[i + 1] === 'to'));
  return isUpTo && isBefore(analysis, term);
}

function isBefore({ tokens }: Analysis, { last }: Term): boolean {
  return BEFORE.has(tokens[last]?.lower ?? '');
}
