import { isClose } from '../../../facts/numbers/interval';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isRow } from '../../sentence/labelled';
import type { Exception } from '../exception';

/** What a figure of a row was before the change beside it. */
export const beforeChange: Exception = {
  code: 'derived-figure',
  silent: { passages: ['Sallow | Members: 45 | Change: -7'], claim: 'Sallow had 52 members in 2019.' },
  wrong: { passages: ['Sallow | Members: 45 | Change: -7'], claim: 'Sallow had 38 members in 2019.' },
  applies({ term: { fact }, other: { fact: theirs }, view }, claim) {
    if (fact?.kind !== 'quantity' || theirs?.kind !== 'quantity' || !isRow(view.analysis.text)) return false;
    return (
      isOfBefore(claim, view) && changesIn(view.analysis.text).some((by) => isClose(fact.value, theirs.value - by))
    );
  },
};

const BEFORE = /\b(?:before|previous(?:ly)?|earlier|formerly|ago|until then|last time)\b/i;

/** Whether a claim tells of another time than the passage. */
export function isOfBefore({ analysis: { text, terms } }: ClaimView, { supported }: PassageView): boolean {
  return BEFORE.test(text) || terms.some((term) => term.fact?.kind === 'date' && !supported.has(term));
}

const CHANGE = /(?:\| |: )([+\-\u2212\u2013]\d[\d,]*(?:\.\d+)?)(?= \||$)/g;

/** The cells of a row that have nothing but a figure with its sign, as numbers. */
function changesIn(row: string): readonly number[] {
  return Array.from(row.matchAll(CHANGE), ([, figure = '']) =>
    Number(figure.replaceAll(',', '').replace(/^[\u2212\u2013]/, '-')),
  );
}
