import type { Exception } from '../exception';

/** Words after a name that may still belong to it. */
const NAME_REACH = 3;
const LEAST_NAME_PART = 4;

/**
 * "ByteDance" beside "Beijing Byte Dance Co.": a compound name that one side writes apart or translates in part is no
 * other name.
 */
export const writtenApart: Exception = {
  code: 'written-apart',
  silent: {
    passages: ['Nordic Wind Kraft Holding opened the plant in 2018.'],
    claim: 'WindKraft opened the plant in 2018.',
  },
  wrong: { passages: ['Solarheim opened the plant in 2018.'], claim: 'WindKraft opened the plant in 2018.' },
  applies({ term, other, view }, { analysis }) {
    if (term.kind !== 'name') return false;
    const mine = analysis.tokens.slice(term.first, term.last).map((t) => t.lower);
    const theirs = view.analysis.tokens.slice(other.first, other.last + NAME_REACH).map((t) => t.lower);
    return theirs.some(
      (word) =>
        word.length >= LEAST_NAME_PART && mine.some((name) => name.length > word.length && name.startsWith(word)),
    );
  },
};
