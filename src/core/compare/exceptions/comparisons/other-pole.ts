import { nth } from '../../../text/nth';
import { areOpposed } from '../../alignment/comparatives';
import { areOpposite } from '../../lexicon/lexicon';
import type { Analysis } from '../../sentence/analysis';
import { type Compared, comparedIn } from '../../sentence/comparisons/compared';
import { isIn } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';

/** Who is younger than her brother has a brother who is older: the two words are said of two. */
export const otherPole: Exception = {
  code: 'no-opposites',
  silent: {
    passages: ['Her sister Olga, four years older, kept the inn.'],
    claim: 'Berit Lund was four years younger than her sister Olga, who kept the inn.',
  },
  wrong: {
    passages: ['Her sister Olga, four years older, kept the inn.'],
    claim: 'Her sister Olga, four years younger, kept the inn.',
  },
  applies({ slot, term, other, view: { analysis: passage } }, { analysis: claim }) {
    if (slot !== 'antonym' && slot !== 'name') return false;
    const isOfTerms = (mine: Compared, theirs: Compared): boolean =>
      slot === 'antonym'
        ? isIn(mine.head, term) && isIn(theirs.head, other)
        : mine.bearer.some((i) => isIn(i, term)) && theirs.bearer.some((i) => isIn(i, other));
    return comparedIn(claim).some((mine) =>
      comparedIn(passage).some((theirs) => isOfTerms(mine, theirs) && areTwo([claim, mine], [passage, theirs])),
    );
  },
};

type Told = readonly [analysis: Analysis, compared: Compared];

/** Whether two opposed words are said of two, so that both may be right. */
function areTwo([claim, mine]: Told, [passage, theirs]: Told): boolean {
  if (!areOpposed(nth(claim.tokens, mine.head), nth(passage.tokens, theirs.head))) return false;
  if (theirs.standard.length > 0) return false;
  const bearer = tokensOf(passage, theirs.bearer);
  const [own, standard] = [tokensOf(claim, mine.bearer), tokensOf(claim, mine.standard)];
  if (standard.length > 0) return isStandard(bearer, own, standard);
  return areTwoNamed(bearer, own) || isOfOtherSide([claim, mine], [passage, theirs]);
}

function tokensOf({ tokens }: Analysis, places: readonly number[]): readonly Token[] {
  return places.map((i) => nth(tokens, i));
}

function lacks(tokens: readonly Token[], { stem }: Token): boolean {
  return !tokens.some((token) => token.stem === stem);
}

/** Whether the passage speaks of what the claim compares with: "lower than the barn" beside "the barn is higher". */
function isStandard(bearer: readonly Token[], own: readonly Token[], standard: readonly Token[]): boolean {
  // "The first bid was lower than | the other two": the noun is that of both.
  const isGapped = !standard.some(({ pos, name }) => pos === 'NOUN' || name);
  const mine = own.filter((token) => lacks(standard, token) && !(isGapped && token.pos === 'NOUN'));
  const theirs = standard.filter((token) => lacks(own, token));
  const isMet = (among: readonly Token[]): boolean => among.some((token) => !lacks(bearer, token));
  return isMet(theirs) && !isMet(mine);
}

/** "Konrad Brand" beside "Ottilie Brand". */
function areTwoNamed(a: readonly Token[], b: readonly Token[]): boolean {
  const isOwn = (among: readonly Token[], token: Token): boolean => token.name && lacks(among, token);
  return a.some((token) => isOwn(b, token)) && b.some((token) => isOwn(a, token));
}

/** "Smaller in the northern parts" beside "in the southern parts, where it was greater". */
function isOfOtherSide([claim, mine]: Told, [passage, theirs]: Told): boolean {
  const near = passage.tokens.slice(theirs.from, theirs.to);
  return claim.tokens.some((a, i) => {
    if (!a.content || i === mine.head || !lacks(near, a)) return false;
    return near.some((b) => b.start !== nth(passage.tokens, theirs.head).start && areOpposite(a.stem, b.stem));
  });
}
