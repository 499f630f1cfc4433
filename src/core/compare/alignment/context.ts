import { nth } from '../../text/nth';
import { type Alignment, fitAt, passagePlace } from './align';
import type { Analysis } from '../sentence/analysis';
import type { Term } from '../sentence/terms';
import type { Earlier } from '../sentence/earlier';

/** A claim made ready, with the weight of each of its words. */
export interface ClaimView {
  readonly analysis: Analysis;
  /** For each token: how much it says, from its rarity in the corpus; 0 for function words. */
  readonly weights: Float32Array;
  /** The sentences before it. */
  readonly earlier: Earlier;
}

/** How far, in content words, context is looked for, and how fast it fades. */
const REACH = 4;
const FADE = 0.7;

/** The share of the words around one term that stand around another. By weight and nearness. */
export function contextOf(claim: ClaimView, term: Term, other: Term, passage: Analysis, alignment: Alignment): number {
  const { tokens, content } = claim.analysis;
  const from = rankOf(claim.analysis, term.first);
  const to = rankOf(claim.analysis, term.last - 1);
  const place = rankOf(passage, other.head);
  let reached = 0;
  let all = 0;
  for (let rank = from - REACH; rank <= to + REACH; rank++) {
    const i = content[rank];
    if (i === undefined || (i >= term.first && i < term.last)) continue;
    const distance = rank < from ? from - rank : rank - to;
    const weight = (claim.weights[i] ?? 0) * FADE ** (distance - 1);
    all += weight;
    const at = passagePlace(alignment, i);
    if (at < 0 || !tokens[i]) continue;
    const apart = Math.abs(nth(passage.tokens, at).rank - place);
    reached += weight * fitAt(alignment, i) * (apart <= distance + 1 ? 1 : FADE ** (apart - distance - 1));
  }
  return all === 0 ? 0 : reached / all;
}

/** How far, in content words, the neighbourhood of a term reaches, and how fast it fades: about a clause. */
const NEIGHBOURHOOD = 8;
const NEIGHBOURHOOD_FADE = 0.85;

/**
 * The share of the words around a term that a passage covers. By weight and nearness: a long sentence draws on several
 * passages, each clause on one.
 */
export function nearCoverage(
  { analysis, weights }: ClaimView,
  term: Term,
  { cover }: { readonly cover: Float32Array },
): number {
  const from = rankOf(analysis, term.first);
  const to = rankOf(analysis, term.last - 1);
  let reached = 0;
  let all = 0;
  for (let rank = Math.max(0, from - NEIGHBOURHOOD); rank <= to + NEIGHBOURHOOD; rank++) {
    const i = analysis.content[rank];
    if (i === undefined || (i >= term.first && i < term.last)) continue;
    const weight = (weights[i] ?? 0) * NEIGHBOURHOOD_FADE ** (rank < from ? from - rank : rank - to);
    all += weight;
    reached += weight * (cover[i] ?? 0);
  }
  return all === 0 ? 0 : reached / all;
}

/** A token's place among the content words. */
export function rankOf(analysis: Analysis, i: number): number {
  return Math.max(0, analysis.tokens[i]?.rank ?? 0);
}
