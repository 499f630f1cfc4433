import type { Analysis } from '../sentence/analysis';
import type { DifferenceKind } from '../alignment/difference';

/**
 * True where neither side has a verb and what differs is a name or a date: bylines, datelines, picture credits and rows of a list name no
 * subject, so that nothing shows that they speak of the same one; each page has its own.
 */
export function areLabels(claim: Analysis, slot: DifferenceKind, passage: Analysis): boolean {
  return (slot === 'name' || slot === 'date') && !hasVerb(claim) && !hasVerb(passage);
}

function hasVerb({ tokens }: Analysis): boolean {
  return tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
