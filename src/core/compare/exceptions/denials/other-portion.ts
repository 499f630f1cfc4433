import { goesBeyond, quantifiersIn, type Quantifier } from '../../sentence/quantifiers';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What is said of most says nothing against something else said of few: the shares tell that others are meant. */
export const otherPortion: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['None of the mills in Velm grinds oats.'],
    claim: 'One of the mills in Pelby grinds oats.',
  },
  wrong: {
    passages: ['Some of the mills in Velm grind oats.'],
    claim: 'Some of the mills in Pelby grind oats.',
  },
  applies({ term, view, clash }, { analysis }) {
    const [mine, ...more] = quantifiersIn(analysis);
    const [theirs, ...others] = quantifiersIn(view.analysis);
    const areTwo = mine !== undefined && theirs !== undefined && more.length + others.length === 0;
    if (!areTwo || clash === 'sense' || isOver(term, mine)) return false;
    return areApart(mine, theirs);
  },
};

function isOver(term: Term, { first, last }: Quantifier): boolean {
  return term.first < last && first < term.last;
}

function areApart(mine: Quantifier, theirs: Quantifier): boolean {
  const areFigures = mine.form === 'figure' && theirs.form === 'figure';
  return !areFigures && (goesBeyond(mine, theirs) || goesBeyond(theirs, mine));
}
