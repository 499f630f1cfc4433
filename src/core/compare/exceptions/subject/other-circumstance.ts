import { claimPlace, passagePlace } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import { nth } from '../../../text/nth';
import type { Exception } from '../exception';
import { areOpposed, valueApart } from './fronted-phrase';

/** A value for adults says nothing of children: what stands behind one preposition in one place tells two apart. */
export const otherCircumstance: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['The walk takes 40 minutes by daylight.'],
    claim: 'The walk takes 55 minutes by moonlight.',
  },
  wrong: {
    passages: ['The walk takes 40 minutes by daylight.'],
    claim: 'The walk takes 55 minutes by daylight.',
  },
  applies({ term, other, view, certain }, claim) {
    if (certain === true) return false;
    if (term.fact !== undefined) return isOfOther(claim, term, view, other);
    // The words themselves are wrong only where the values are the same.
    const value = valueApart(claim.analysis, view);
    return value !== undefined && isOfOther(claim, value.mine, view, value.theirs, term);
  },
};

/** Whether a phrase behind the claim's value tells it apart from the passage's; only one with `named`, where given. */
function isOfOther(claim: ClaimView, term: Term, view: PassageView, other: Term, named?: Term): boolean {
  const theirs = phrasesIn(view.analysis, other);
  return phrasesIn(claim.analysis, term)
    .filter(({ words }) => named === undefined || words.includes(named.head))
    .some((mine) => theirs.some((one) => areApart(claim, mine, view, one)));
}

/** "minutes | by | the old road": a preposition, the words behind it, and the one that it hangs on. */
interface Phrase {
  readonly lead: string;
  readonly words: readonly number[];
  /** The token before; undefined where that is the value itself. */
  readonly before: number | undefined;
}

const INNER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);

/** The phrases of a sentence behind its value, those with a figure or date in them apart. */
function phrasesIn({ tokens, terms }: Analysis, value: Term): readonly Phrase[] {
  return tokens.flatMap(({ pos, lower }, i): readonly Phrase[] => {
    if (pos !== 'ADP' || i < value.last) return [];
    let last = i + 1;
    while (last < tokens.length && INNER.has(nth(tokens, last).pos)) last++;
    const words = Array.from({ length: last - i - 1 }, (_, k) => i + 1 + k).filter((k) => nth(tokens, k).content);
    const isValued = terms.some((u) => u.fact !== undefined && words.some((k) => isIn(k, u)));
    return words.length === 0 || isValued ? [] : [{ lead: lower, words, before: contentBefore(tokens, i, value) }];
  });
}

function contentBefore(tokens: readonly Token[], at: number, value: Term): number | undefined {
  for (let i = at - 1; i >= value.last; i--) if (nth(tokens, i).content) return i;
  return undefined;
}

/** Two phrases in one place, of which neither sentence has a word of the other's, or with opposed leads. */
function areApart(claim: ClaimView, mine: Phrase, view: PassageView, theirs: Phrase): boolean {
  if (!areInOnePlace(mine, view, theirs)) return false;
  const isMissing = mine.words.some((i) => view.cover[i] === 0 && !view.analysis.stems.has(stemAt(claim.analysis, i)));
  const isFree = theirs.words.some((j) => isUnused(claim, view, j));
  if (mine.lead === theirs.lead) return isMissing && isFree;
  const areSame = !isMissing && !isFree;
  return areSame && !LEVELS.has(mine.lead) && areOpposed(mine.lead, theirs.lead);
}

/** "60 metres above sea level" and "below" are of one thing. */
const LEVELS: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under']);

function areInOnePlace(mine: Phrase, { alignment }: PassageView, theirs: Phrase): boolean {
  if (mine.before === undefined || theirs.before === undefined) return mine.before === theirs.before;
  return passagePlace(alignment, mine.before) === theirs.before;
}

function isUnused({ analysis }: ClaimView, view: PassageView, j: number): boolean {
  return claimPlace(view.alignment, j) < 0 && !analysis.stems.has(stemAt(view.analysis, j));
}

function stemAt({ tokens }: Analysis, i: number): string {
  return nth(tokens, i).stem;
}
