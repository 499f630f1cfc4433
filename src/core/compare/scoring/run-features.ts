import { nth } from '../../text/nth';
import { passagePlace } from '../alignment/align';
import type { ClaimView } from '../alignment/context';
import type { Features } from './feature-map';
import type { Difference } from '../alignment/difference';
import { headToken } from '../sentence/terms';

/** Runs of equal words are counted up to this; longer ones say no more. */
const LONGEST_RUN = 8;
/** Content words to each side among which an aligned one is looked for. */
const REACH = 4;
/** Stands for "no aligned word within reach". */
const FAR = 9;

/** How closely the words around a difference run side by side. Function words too. */
export function runFeatures({ term, other, view }: Difference, claim: ClaimView): Features {
  const left = run(claim, term.first - 1, view, other.first - 1, -1);
  const right = run(claim, term.last, view, other.last, 1);
  const [before, after] = [anchor(claim, term, view, -1), anchor(claim, term, view, 1)];
  const isBehind = before === undefined || before.place < other.first;
  const isAhead = after === undefined || after.place >= other.last;
  const [leftGap, rightGap] = [gap(before, other.head, view), gap(after, other.head, view)];
  return {
    'left run': left,
    'right run': right,
    run: left + right,
    between: isBehind && isAhead ? (before ? 1 : 0) + (after ? 1 : 0) : 0,
    'left gap': leftGap,
    'right gap': rightGap,
    'nearest gap': Math.min(leftGap, rightGap),
    gaps: leftGap + rightGap,
  };
}

function run({ analysis }: ClaimView, i: number, view: Difference['view'], j: number, step: 1 | -1): number {
  let length = 0;
  for (; length < LONGEST_RUN; i += step, j += step, length++) {
    const [mine, theirs] = [analysis.tokens[i], view.analysis.tokens[j]];
    if (!mine || !theirs || mine.stem !== theirs.stem) break;
  }
  return length;
}

/**
 * An aligned word of the claim near a term: where its counterpart stands, and how many content words away it is itself.
 */
interface Anchor {
  readonly place: number;
  readonly steps: number;
}

function anchor(
  { analysis }: ClaimView,
  term: Difference['term'],
  { alignment }: Difference['view'],
  step: 1 | -1,
): Anchor | undefined {
  const start = headToken(analysis, term).rank;
  let steps = 0;
  for (let rank = start + step; steps < REACH; rank += step) {
    const i = analysis.content[rank];
    if (i === undefined) return undefined;
    if (i >= term.first && i < term.last) continue;
    steps++;
    const place = passagePlace(alignment, i);
    if (place >= 0) return { place, steps };
  }
  return undefined;
}

function gap(found: Anchor | undefined, head: number, { analysis }: Difference['view']): number {
  return found
    ? Math.abs(Math.abs(nth(analysis.tokens, found.place).rank - nth(analysis.tokens, head).rank) - found.steps)
    : FAR;
}
