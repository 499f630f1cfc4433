import type { Exception } from './exception';

/** "A legal battle over two embryos" is about two; "sold over two million" sets a bound. After a noun it may be either. */
export const aboutNotBound: Exception = {
  code: 'no-bound',
  silent: { passages: ['The dispute concerns two embryos.'], claim: 'A dispute over two embryos went to court.' },
  wrong: { passages: ['The fund sold two million shares.'], claim: 'The fund sold three million shares.' },
  applies({ slot, term, other: { fact } }, { analysis: { tokens } }) {
    if (slot !== 'quantity' || term.fact?.kind !== 'quantity' || fact?.kind !== 'quantity') return false;
    if (tokens[term.first]!.lower !== 'over') return false;
    return ['NOUN', 'PROPN'].includes(tokens[term.first - 1]?.pos ?? '') && term.fact.value === fact.value;
  },
};
