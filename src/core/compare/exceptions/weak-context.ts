import type { Exception } from './exception';
import { headToken } from '../sentence/terms';

/** "Forgive her" and "forgive his friend": whose it is counts before the same thing alone. */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);
/** The share of the claim, and of the words around, that a passage must have before a small word is held against it. */
const LEAST_FOR_LINK = 0.4;
/** How well the word behind must fit: the very word, or one near it. */
const VERY_WORD = 1;
const NEAR_WORD = 0.5;
/** The same for an opposite, of the claim or of its clause. */
const LEAST_FOR_OPPOSITE = 0.3;

/** A passage with little else than a small word or opposite contradicts nothing. */
export const weakContext: Exception = {
  code: 'little-in-common',
  silent: {
    passages: ['Crime decreased in the districts.'],
    claim: 'Wages of nurses increased sharply in the northern districts after the long strike.',
  },
  wrong: { passages: ['Exports of grain fell after the strike.'], claim: 'Exports of grain rose after the strike.' },
  applies({ slot, term, counterpart: { right, context, near }, view: { overall } }, { analysis }) {
    if (slot === 'antonym') return Math.max(overall, near) < LEAST_FOR_OPPOSITE;
    if (slot !== 'link') return false;
    const beside = POSSESSIVES.has(headToken(analysis, term).lower) ? VERY_WORD : NEAR_WORD;
    return overall < LEAST_FOR_LINK || context < LEAST_FOR_LINK || right < beside;
  },
};
