import type { ClaimView } from './context';
import type { Features } from './feature-map';
import type { Suspicion } from './slot';

/** Runs of equal words are counted up to this; longer ones say no more. */
const LONGEST_RUN = 8;
/** Content words to each side among which an aligned one is looked for. */
const REACH = 4;
/** Stands for "no aligned word within reach". */
const FAR = 9;

/** How closely the words around a suspicion run side by side in both sentences, function words too. */
export function runFeatures({ unit, other, view }: Suspicion, claim: ClaimView): Features {
  const left = run(claim, unit.first - 1, view, other.first - 1, -1);
  const right = run(claim, unit.last, view, other.last, 1);
  const [before, after] = [anchor(claim, unit, view, -1), anchor(claim, unit, view, 1)];
  const fits = (!before || before.place < other.first) && (!after || after.place >= other.last);
  const [leftGap, rightGap] = [gap(before, other.head, view), gap(after, other.head, view)];
  return {
    'left run': left, 'right run': right, 'run': left + right,
    'between': fits ? (before ? 1 : 0) + (after ? 1 : 0) : 0,
    'left gap': leftGap, 'right gap': rightGap, 'nearest gap': Math.min(leftGap, rightGap), 'gaps': leftGap + rightGap,
  };
}

function run({ analysis }: ClaimView, i: number, view: Suspicion['view'], j: number, step: 1 | -1): number {
  let length = 0;
  for (; length < LONGEST_RUN; i += step, j += step, length++) {
    const [mine, theirs] = [analysis.tokens[i], view.analysis.tokens[j]];
    if (!mine || !theirs || mine.stem !== theirs.stem) break;
  }
  return length;
}

/** An aligned word of the claim near a unit: where its counterpart stands, and how many content words away it is itself. */
interface Anchor {
  readonly place: number;
  readonly steps: number;
}

function anchor({ analysis }: ClaimView, unit: Suspicion['unit'], { alignment }: Suspicion['view'], step: 1 | -1): Anchor | undefined {
  const start = analysis.tokens[unit.head]!.rank;
  let steps = 0;
  for (let rank = start + step; steps < REACH; rank += step) {
    const i = analysis.content[rank];
    if (i === undefined) return undefined;
    if (i >= unit.first && i < unit.last) continue;
    steps++;
    const place = alignment.to[i]!;
    if (place >= 0) return { place, steps };
  }
  return undefined;
}

function gap(found: Anchor | undefined, head: number, { analysis }: Suspicion['view']): number {
  return found ? Math.abs(Math.abs(analysis.tokens[found.place]!.rank - analysis.tokens[head]!.rank) - found.steps) : FAR;
}
