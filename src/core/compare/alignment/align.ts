import { nth } from '../../text/nth';
import type { Analysis, Token } from '../sentence/analysis';
import { SAME, similarity } from './similarity';

/** Which token of a passage stands for each token of a claim. */
export interface Alignment {
  /** For each claim token the passage token's place, or -1. */
  readonly to: Int16Array;
  /** For each claim token how well it fits, 0..1. */
  readonly fit: Float32Array;
  /** For each passage token the claim token's place, or -1. */
  readonly from: Int16Array;
}

/** Where the passage has a token of the claim, or -1. */
export function passagePlace({ to }: Pick<Alignment, 'to'>, place: number): number {
  return to[place] ?? -1;
}

/** Which token of the claim a token of the passage stands for, or -1. */
export function claimPlace({ from }: Pick<Alignment, 'from'>, place: number): number {
  return from[place] ?? -1;
}

/** How well a token of the claim fits its like in the passage, 0..1. */
export function fitAt({ fit }: Pick<Alignment, 'fit'>, place: number): number {
  return fit[place] ?? 0;
}

/** From this fit on two words are one word, in whatever form; below, they may be like each other, or opposites. */
export const SAME_WORD = 0.9;

/** Whether a claim's word stands between two places of the passage, in any form. */
export function standsWithin(
  alignment: Pick<Alignment, 'to' | 'fit'>,
  word: number,
  from: number,
  to: number,
): boolean {
  const at = passagePlace(alignment, word);
  return at >= from && at < to && fitAt(alignment, word) >= SAME_WORD;
}

/** How many content words to each side speak for one of several equal words. */
const WINDOW = 3;
const CONTEXT_WEIGHT = 0.15;

/**
 * Aligns the content words of a claim with those of a passage: the best fit for each, neighbours deciding between
 * equals. The same words go first; a looser match takes only what they leave.
 */
export function align(claim: Analysis, passage: Analysis): Alignment {
  const to = new Int16Array(claim.tokens.length).fill(-1);
  const fit = new Float32Array(claim.tokens.length);
  const from = new Int16Array(passage.tokens.length).fill(-1);
  const options = claim.words.map((word) => optionsFor(word, passage));
  for (const isFirstPass of [true, false]) {
    for (let rank = 0; rank < options.length; rank++) {
      const i = nth(claim.content, rank);
      if (options[rank] === NO_OPTIONS || (fit[i] ?? 0) > 0) continue;
      const best = bestOption(options, rank, (o) => (isFirstPass ? o.fit >= SAME_WORD : (from[o.place] ?? -1) < 0));
      if (!best) continue;
      to[i] = best.place;
      fit[i] = best.fit;
      if ((from[best.place] ?? -1) < 0) from[best.place] = i;
    }
  }
  return { to, fit, from };
}

interface Option {
  readonly place: number;
  readonly rank: number;
  readonly fit: number;
}

/** Most words of a claim have no counterpart in a passage. */
const NO_OPTIONS: readonly Option[] = [];

/**
 * No honest sentence has one word more often; each option is weighed by the options of its neighbours, so the bound
 * keeps hostile text from taking cubic time.
 */
const MOST_OPTIONS = 40;

function optionsFor(token: Token, passage: Analysis): readonly Option[] {
  let options: Option[] | undefined;
  for (const other of passage.words) {
    const fit = similarity(token, other);
    if (fit < SAME) continue;
    const { rank } = other;
    if ((options ??= []).push({ place: nth(passage.content, rank), rank, fit }) >= MOST_OPTIONS) break;
  }
  return options ?? NO_OPTIONS;
}

function bestOption(
  options: readonly (readonly Option[])[],
  rank: number,
  isOpen: (option: Option) => boolean,
): Option | undefined {
  const own = nth(options, rank).filter(isOpen);
  if (own.length < 2) return own[0];
  let best: Option | undefined;
  let bestScore = -1;
  for (const option of own) {
    const score = option.fit + CONTEXT_WEIGHT * nearness(options, rank, option);
    if (score > bestScore) [best, bestScore] = [option, score];
  }
  return best;
}

/** How many of the neighbours have a fitting word near `option`. */
function nearness(options: readonly (readonly Option[])[], rank: number, option: Option): number {
  let near = 0;
  for (let d = -WINDOW; d <= WINDOW; d++) {
    if (d === 0) continue;
    if (options[rank + d]?.some((o) => Math.abs(o.rank - option.rank - d) <= 1)) near += 1 / Math.abs(d);
  }
  return near;
}
