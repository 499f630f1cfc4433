import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { type Side, sidesIn } from './taken-sides';
import { headToken, isIn, type Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** "Did not reject" beside "accepted" agree, whether the opposites or the denial are compared. */
export const doubleNegation: Exception = {
  code: 'double-negation',
  silent: { passages: ['The board accepted the offer in May.'], claim: 'The board did not reject the offer in May.' },
  wrong: { passages: ['The board accepted the offer in May.'], claim: 'The board rejected the offer in May.' },
  applies({ slot, term, other, view }, { analysis }) {
    if (takeOneSide(analysis, term, view.analysis, other)) return true;
    if (slot === 'antonym') return headToken(analysis, term).negated !== headToken(view.analysis, other).negated;
    if (slot !== 'negation') return false;
    if (isOfDoubt(analysis, term)) return true;
    return deniesOpposite(analysis, term, view.analysis) || deniesOpposite(view.analysis, other, analysis);
  },
};

/** "Nobody doubts that it was accepted": what is denied is the doubt. */
function isOfDoubt({ tokens }: Analysis, term: Term): boolean {
  return tokens.slice(term.first, term.last).some(({ lower }) => /^doubt(?:s|ed|ing)?$/.test(lower));
}

/** "Did not vote for it" beside "voted against it". */
function takeOneSide(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [sideOf(claim, term), sideOf(passage, other)];
  return mine !== undefined && mine.isFor === theirs?.isFor;
}

/** The side that a term tells of, by its verb or by the words that say which. */
function sideOf(analysis: Analysis, term: Term): Side | undefined {
  return sidesIn(analysis).find(({ verb, words }) => isIn(verb, term) || isIn(words.head, term));
}

/**
 * Whether a word that one side denies in this place, or by the same "no", has its opposite, not denied, on the other
 * side.
 */
function deniesOpposite({ tokens }: Analysis, term: Term, other: Analysis): boolean {
  const [from, to] = term.kind === 'noun' ? clauseAround(tokens, term, BORDERS) : [term.first, term.last];
  const denied = tokens.slice(from, to).filter((token) => token.content && token.negated);
  return denied.some((word) =>
    other.tokens.some((token) => token.content && !token.negated && isOppositeOf(word, token)),
  );
}

/** "Reject" beside "accepted", "hurt" beside "unhurt". */
function isOppositeOf({ stem }: Token, other: Token): boolean {
  return areOpposite(stem, other.stem) || isTurned(stem, other.lower);
}

const BORDERS = clauseBorders(',', 'and', 'when');
const TURNED = /^(?:un|dis|in|im|ir|il|non-?)/;

/** True where a word denies another by how it begins: "unhurt" for "not hurt", "dislikes" for "does not like". */
export function isTurned(stem: string, lower: string): boolean {
  return TURNED.test(lower) && lower.replace(TURNED, '').startsWith(stem);
}
