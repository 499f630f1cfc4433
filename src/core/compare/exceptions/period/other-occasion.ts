import { nth } from '../../../text/nth';
import type { Difference } from '../../alignment/difference';
import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { tookPlaceAt } from '../../sentence/outcomes/held';
import { isDeedAt, isUndone } from '../../sentence/outcomes/undone';
import { headToken } from '../../sentence/terms';
import type { Exception } from '../exception';

/** One of a kind came off and another at its own time did not: "was cancelled in 2020", "was held in 2019". */
export const otherOccasion: Exception = {
  code: 'other-period',
  silent: {
    passages: ['The boat race was called off in 1998.'],
    claim: 'The boat race was held in 1997.',
  },
  wrong: {
    passages: ['The boat race was called off in 1998.'],
    claim: 'The boat race was called off in 1997.',
  },
  applies(difference, { analysis }) {
    const { view, term, other } = difference;
    if (difference.slot === 'negation') return areSeasonsApart(analysis, view.analysis);
    if (!areTimes(difference, analysis)) return false;
    const [mine, theirs] = [deedsAround(analysis, term), deedsAround(view.analysis, other)];
    const isAlike = mine.some((a) => theirs.some((b) => areOfOneKind(a, b) && a.isDone === b.isDone));
    return !isAlike && mine.some((a) => theirs.some((b) => endOtherwise(a, b)));
  },
};

const SEASONS: ReadonlySet<string> = new Set(
  'spring summer autumn fall winter christmas easter midsummer morning afternoon evening'.split(' '),
);

/** Two dates, or two parts of the year or day. */
function areTimes({ slot, term, other, view }: Difference, claim: Analysis): boolean {
  if (slot === 'date') return true;
  const [mine, theirs] = [headToken(claim, term), headToken(view.analysis, other)];
  return SEASONS.has(mine.lower) && SEASONS.has(theirs.lower);
}

/** "The autumn fair", beside "the spring fair" alone. */
function areSeasonsApart(claim: Analysis, passage: Analysis): boolean {
  return claim.tokens.some(({ lower }, i) => {
    if (!SEASONS.has(lower) || passage.tokens.some((t) => t.lower === lower)) return false;
    const noun = claim.tokens[i + 1]?.stem;
    return passage.tokens.some((t, j) => SEASONS.has(t.lower) && passage.tokens[j + 1]?.stem === noun);
  });
}

/** What a verb says to have come about or not. */
interface Deed {
  readonly stem: string;
  readonly isDone: boolean;
  /** Of an event that was held or called off. */
  readonly isEvent: boolean;
}

const BORDERS = clauseBorders();

/** The deeds of the clause around a term. */
function deedsAround({ tokens }: Analysis, term: Difference['term']): readonly Deed[] {
  const [from, to] = clauseAround(tokens, term, BORDERS);
  return tokens.flatMap(({ stem, modal, future, negated, name }, i): readonly Deed[] => {
    if (i < from || i >= to || name) return [];
    const isHeld = tookPlaceAt(tokens, i);
    if (isHeld !== undefined) return [{ stem, isDone: isHeld, isEvent: true }];
    const isTold = !modal && !future;
    const isVerb = isDeedAt(tokens, i) && nth(tokens, i).content;
    return isVerb && isTold ? [{ stem, isDone: !negated && !isUndone(tokens, i), isEvent: false }] : [];
  });
}

function areOfOneKind(a: Deed, b: Deed): boolean {
  return a.isEvent && b.isEvent ? true : a.stem === b.stem;
}

function endOtherwise(a: Deed, b: Deed): boolean {
  if (areOfOneKind(a, b)) return a.isDone !== b.isDone;
  return a.isDone && b.isDone && areOpposite(a.stem, b.stem);
}
