import { claimPlace, fitAt, SAME_WORD } from '../../alignment/align';
import type { PassageView } from '../../alignment/view';
import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { type Side, sidesIn } from './taken-sides';
import { headToken, isIn, type Term } from '../../sentence/terms';
import { DENYING_VERBS } from '../../lexicon/words';
import { shareAt } from '../../sentence/polarity';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** "Did not reject" beside "accepted" agree, whether the opposites or the denial are compared. */
export const doubleNegation: Exception = {
  code: 'double-negation',
  silent: { passages: ['The board accepted the offer in May.'], claim: 'The board did not reject the offer in May.' },
  wrong: { passages: ['The board accepted the offer in May.'], claim: 'The board rejected the offer in May.' },
  applies({ slot, term, other, view }, { analysis }) {
    if (takeOneSide(analysis, term, view.analysis, other)) return true;
    if (slot === 'antonym') {
      if (isNeverFailing(analysis, term) !== isNeverFailing(view.analysis, other)) return true;
      if (deniesObject(analysis, term, view, other)) return true;
      return headToken(analysis, term).negated !== headToken(view.analysis, other).negated;
    }
    if (slot !== 'negation') return false;
    if (isOfDoubt(analysis, term) || areBothFew(analysis, view.analysis)) return true;
    return deniesOpposite(analysis, term, view.analysis) || deniesOpposite(view.analysis, other, analysis);
  },
};

/** "Regained the boat, not the house" beside "lost the house": what is behind the one verb is denied of the other. */
function deniesObject(
  claim: Analysis,
  term: Term,
  { analysis: { tokens }, alignment }: PassageView,
  other: Term,
): boolean {
  let end = other.last;
  while (OF_OBJECT.has(tokens[end]?.pos ?? '')) end++;
  const thing = end > other.last ? claimPlace(alignment, end - 1) : -1;
  if (thing < term.last || fitAt(alignment, thing) < SAME_WORD) return false;
  return claim.tokens[thing]?.negated === true && !headToken(claim, term).negated;
}

/** Words between a verb and the noun that is its object. */
const OF_OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART']);

/** "Never failed to come": always came. */
function isNeverFailing({ tokens }: Analysis, { head }: Term): boolean {
  const [word, verb] = [tokens[head], tokens[head + 1]];
  return word?.lower === 'never' && DENYING_VERBS.has(verb?.lemma ?? '') && tokens[head + 2]?.lower === 'to';
}

/** "Few sheep survived" beside "hardly a sheep survived". */
function areBothFew(claim: Analysis, passage: Analysis): boolean {
  const [mine, theirs] = [fewIn(claim), fewIn(passage)];
  return mine !== undefined && mine === theirs;
}

/** How many tokens the words for what is few may take. */
const LONGEST_COUNTED = 5;

/** The stem of what a sentence says that there are few of. */
function fewIn({ tokens }: Analysis): string | undefined {
  const at = tokens.findIndex((_, i) => shareAt(tokens, i)?.share === 'few');
  const counted = at < 0 ? [] : tokens.slice(at + 1, at + 1 + LONGEST_COUNTED);
  return counted.find(({ pos }) => pos === 'NOUN')?.stem;
}

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
  // "Has not begun" beside "has begun and is to end": the word itself comes before its opposite.
  const isSaid = ({ stem }: Token): boolean => other.tokens.some((t) => t.stem === stem && !t.negated);
  if (term.kind === 'verb' && denied.some(isSaid)) return false;
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
