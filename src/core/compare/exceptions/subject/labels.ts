import type { Analysis } from '../../sentence/analysis';
import type { DifferenceKind } from '../../alignment/difference';

/**
 * True where neither side has a verb and what differs is a name or a date: bylines, datelines, picture credits and rows
 * of a list name no subject, so that nothing shows that they speak of the same one; each page has its own.
 */
export function areLabels(claim: Analysis, slot: DifferenceKind, passage: Analysis): boolean {
  return (slot === 'name' || slot === 'date') && !hasVerb(claim) && !hasVerb(passage);
}

/**
 * "St. Olave's burnt down": what the tagger takes for an adjective behind its noun, before a preposition, is a verb.
 */
function isAfterNoun(tokens: Analysis['tokens'], i: number): boolean {
  return NOUNS.has(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.pos === 'ADP';
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

function hasVerb({ tokens }: Analysis): boolean {
  return tokens.some(({ pos }, i) => pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && isAfterNoun(tokens, i)));
}
