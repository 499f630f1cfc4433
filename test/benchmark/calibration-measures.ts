/** Classes of equal width in which promised and true shares are compared. */
const BINS = 10;

/** The mean distance of promised from true shares, weighted by class (Guo et al., ICML 2017). */
export function ece(promises: readonly (readonly [number, boolean])[]): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const own = promises.filter(([p]) => Math.min(BINS - 1, Math.floor(p * BINS)) === bin);
    sum += Math.abs(own.reduce((all, [p, is]) => all + p - (is ? 1 : 0), 0));
  }
  return sum / Math.max(1, promises.length);
}

/** The chance that a true one has a higher promise than a false one; ties count half. */
export function area(promises: readonly (readonly [number, boolean])[]): number {
  const sorted = [...promises].sort(([a], [b]) => a - b);
  let [below, sum, trues] = [0, 0, 0];
  for (let i = 0; i < sorted.length;) {
    let j = i;
    let [t, f] = [0, 0];
    for (; j < sorted.length && sorted[j]![0] === sorted[i]![0]; j++)
      if (sorted[j]![1]) t++;
      else f++;
    sum += t * (below + f / 2);
    below += f;
    trues += t;
    i = j;
  }
  return sum / Math.max(1, trues * below);
}
