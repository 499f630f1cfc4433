import { gluedAt, hyphenAt, lowerAt } from './lexer';
import type { Token } from './lexer';
import { GLUED_SCALES, SCALES } from './number-words';

/** The scale word at `at` ("million", "bn", a glued "m"), after an optional hyphen: its value and where it ends. */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
): { readonly scale: number; readonly end: number } | undefined {
  const skip = hyphenAt(tokens, at) ? 1 : 0;
  const token = tokens[at + skip];
  if (token === undefined) return undefined;
  const scale = SCALES.get(token.lower);
  if (scale === undefined) return undefined;
  const next = scaleAt(tokens, at + skip + 1);
  return next !== undefined && scale < next.scale
    ? { scale: scale * next.scale, end: next.end }
    : { scale, end: at + skip + 1 };
}

/** The scale that is written onto a number ("3m", "40k"), or undefined; of "100m" beside a word of length none. */
export function gluedScale(
  tokens: readonly Token[],
  at: number,
): { readonly scale: number; readonly end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.glued || tokens[at - 1]?.kind !== 'number') return undefined;
  if (gluedAt(tokens, at + 1) && tokens[at + 1]?.kind === 'number') return undefined;
  if (token.lower === 'm' && measuresLength(tokens[at + 1])) return undefined;
  const scale = GLUED_SCALES.get(token.lower);
  return scale === undefined || isTonnes(token, tokens[at - 2]) ? undefined : { scale, end: at + 1 };
}

/** "40t": trillions have a capital, or a sign of a currency before the number. */
function isTonnes({ lower, capital }: Token, before: Token | undefined): boolean {
  return lower === 't' && !capital && before?.kind !== 'symbol';
}

const LENGTH_CONTEXT = new Set([
  'tall',
  'long',
  'high',
  'wide',
  'deep',
  'thick',
  'above',
  'below',
  'away',
  'race',
  'sprint',
  'final',
  'freestyle',
  'hurdles',
  'relay',
  'dash',
  'breaststroke',
  'butterfly',
  'backstroke',
  'medley',
  'waves',
  'tower',
  'telescope',
  'x',
  '²',
  '³',
  '2',
  '3',
]);

/** After "100m": metres rather than millions, by the word that follows. */
function measuresLength(next: Token | undefined): boolean {
  return next !== undefined && LENGTH_CONTEXT.has(next.lower);
}

/** "hundreds of thousands": the scale after "of", in the plural. */
export function pluralScale(
  tokens: readonly Token[],
  at: number,
): { readonly scale: number; readonly end: number } | undefined {
  const word = lowerAt(tokens, at);
  const scale = word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined;
  return scale === undefined ? undefined : { scale, end: at + 1 };
}
