import { derivedDigits } from '../../alignment/derivation';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isValueFact } from '../../alignment/fact-support';
import { claimPlace } from '../../alignment/align';
import { isRow } from '../../sentence/labelled';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** A change over longer than the passage's, to which a row of figures comes. */
export const overSpan: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['Arson at Velm rose by a fifth.', 'Arson | 2019: 500 | 2020: 600 | 2021: 720'],
    claim: 'Arson at Velm rose by 44 per cent in two years.',
  },
  wrong: {
    passages: ['Arson at Velm rose by a fifth.', 'Arson | 2019: 500 | 2020: 600 | 2021: 720'],
    claim: 'Arson at Velm rose by 57 per cent in two years.',
  },
  applies({ term: { fact }, other, view }, claim, views) {
    if (!isValueFact(fact) || !isShareOfChange({ fact }) || !isShareOfChange(other)) return false;
    if (!isOfAnotherSpan(claim, view)) return false;
    const rows = views.filter((row) => isRow(row.analysis.text) && isOfSubject(row));
    return rows.some(({ analysis }) => derivedDigits(fact, analysis.facts.filter(isValueFact)) >= LEAST_DIGITS);
  },
};

/** So many digits hardly agree by chance. */
const LEAST_DIGITS = 2;

function isShareOfChange({ fact }: Pick<Term, 'fact'>): boolean {
  return fact?.kind === 'quantity' && fact.role === 'change' && fact.dimension === 'percent';
}

/** "In two years": a length that the passage does not give. */
function isOfAnotherSpan({ analysis: { terms, tokens } }: ClaimView, { supported }: PassageView): boolean {
  return terms.some((u) => u.kind === 'duration' && !supported.has(u) && IN.has(tokens[u.first - 1]?.lower ?? ''));
}

const IN: ReadonlySet<string> = new Set(['in', 'over', 'within', 'last', 'past']);

/** A row whose own name is one that the claim has. */
function isOfSubject({ analysis, alignment }: PassageView): boolean {
  const end = analysis.text.indexOf(' |');
  return analysis.content.some((i) => (analysis.tokens[i]?.start ?? end) < end && claimPlace(alignment, i) >= 0);
}
