/** A regression tree as flat arrays: an inner node sends x[feature] <= threshold to `left`, else to `left + 1`. */
export interface Tree {
  /** -1 in a leaf. */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  /** What the node adds, in log odds; of inner nodes used to explain a path only. */
  readonly value: readonly number[];
}

/** A sum of trees whose sigmoid is a probability. */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Examples by column: features are cut into at most 255 bins once, so that every split is a pass over counts. */
export interface Table {
  readonly columns: readonly Float64Array[];
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

export interface TrainOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the curvature of every leaf: larger is smoother. */
  readonly ridge: number;
  /** Least curvature (about a quarter of the examples' weight) in a leaf. */
  readonly leaf: number;
  /** Share of features that each tree may look at. */
  readonly features: number;
  /** Share of the rows that each tree sees. */
  readonly rows: number;
  readonly seed: number;
}

/** What one tree is grown from. */
interface Sample {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly features: readonly number[];
  readonly options: TrainOptions;
}

interface Binned {
  readonly edges: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

/**
 * Gradient boosting on logistic loss with second-order leaves, as in Chen & Guestrin, "XGBoost" (KDD 2016), with
 * histograms. Deterministic.
 */
export function train(table: Table, options: TrainOptions): Ensemble {
  const binned = bin(table.columns);
  const n = table.labels.length;
  const random = generator(options.seed);
  const base = Math.log(mean(table.labels, table.weights) / (1 - mean(table.labels, table.weights)));
  const sums = new Float64Array(n).fill(base);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const gradient = new Float64Array(n);
    const curvature = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]!));
      gradient[i] = table.weights[i]! * (table.labels[i]! - p);
      curvature[i] = table.weights[i]! * p * (1 - p);
    }
    const rows = Int32Array.from({ length: n }, (_, i) => i).filter(() => random() < options.rows);
    const features = table.columns.map((_, f) => f).filter(() => random() < options.features);
    const tree = grow({ binned, gradient, curvature, features, options }, rows);
    trees.push(tree);
    for (let i = 0; i < n; i++) sums[i]! += leafValue(tree, (f) => table.columns[f]![i]!);
  }
  return { base, trees };
}

/** Log odds of one example. */
export function predict({ base, trees }: Ensemble, x: (feature: number) => number): number {
  return trees.reduce((sum, tree) => sum + leafValue(tree, x), base);
}

function leafValue(tree: Tree, x: (feature: number) => number): number {
  let node = 0;
  while (tree.feature[node]! >= 0) node = tree.left[node]! + (x(tree.feature[node]!) <= tree.threshold[node]! ? 0 : 1);
  return tree.value[node]!;
}

interface Growing {
  feature: number[];
  threshold: number[];
  left: number[];
  value: number[];
}

function grow(sample: Sample, rows: Int32Array): Tree {
  const { binned, options } = sample;
  const tree: Growing = { feature: [], threshold: [], left: [], value: [] };
  const open: { node: number; rows: Int32Array; depth: number }[] = [
    { node: addLeaf(tree, sample, rows), rows, depth: 0 },
  ];
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.depth >= options.depth) continue;
    const split = bestSplit(sample, next.rows);
    if (!split) continue;
    const bins = binned.bins[split.feature]!;
    const lower = next.rows.filter((r) => bins[r]! <= split.bin);
    const upper = next.rows.filter((r) => bins[r]! > split.bin);
    const left = addLeaf(tree, sample, lower);
    addLeaf(tree, sample, upper);
    tree.feature[next.node] = split.feature;
    tree.threshold[next.node] = binned.edges[split.feature]![split.bin]!;
    tree.left[next.node] = left;
    open.push(
      { node: left, rows: lower, depth: next.depth + 1 },
      { node: left + 1, rows: upper, depth: next.depth + 1 },
    );
  }
  return tree;
}

function addLeaf(tree: Growing, { gradient, curvature, options: { rate, ridge } }: Sample, rows: Int32Array): number {
  let [g, h] = [0, 0];
  for (const r of rows) {
    g += gradient[r]!;
    h += curvature[r]!;
  }
  tree.feature.push(-1);
  tree.threshold.push(0);
  tree.left.push(0);
  return tree.value.push(Math.round((1e4 * rate * g) / (h + ridge)) / 1e4) - 1;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplit(
  { binned: { bins, edges }, gradient, curvature, features, options: { ridge, leaf } }: Sample,
  rows: Int32Array,
): Split | undefined {
  let best: Split | undefined;
  const g = new Float64Array(256);
  const h = new Float64Array(256);
  for (const f of features) {
    if (edges[f]!.length === 0) continue;
    g.fill(0);
    h.fill(0);
    const column = bins[f]!;
    let [allG, allH] = [0, 0];
    for (const r of rows) {
      const b = column[r]!;
      g[b]! += gradient[r]!;
      h[b]! += curvature[r]!;
      allG += gradient[r]!;
      allH += curvature[r]!;
    }
    let [leftG, leftH] = [0, 0];
    const whole = (allG * allG) / (allH + ridge);
    for (let b = 0; b < edges[f]!.length; b++) {
      leftG += g[b]!;
      leftH += h[b]!;
      const [rightG, rightH] = [allG - leftG, allH - leftH];
      if (leftH < leaf || rightH < leaf) continue;
      const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}

const MAX_BINS = 64;

/** Cuts at quantiles, rounded, so that the shipped thresholds are short. */
function bin(columns: readonly Float64Array[]): Binned {
  const edges = columns.map((column) => {
    const sorted = Float64Array.from(column).sort();
    const cuts = new Set<number>();
    for (let b = 1; b < MAX_BINS; b++) cuts.add(cut(sorted[Math.floor((b * sorted.length) / MAX_BINS)]!));
    cuts.add(cut(sorted[0]!));
    return [...cuts].filter((c) => c < sorted.at(-1)!).sort((a, b) => a - b);
  });
  const bins = columns.map((column, f) => Uint8Array.from(column, (x) => firstAtLeast(edges[f]!, x)));
  return { edges, bins };
}

/** The value rounded up to four significant digits. */
function cut(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const term = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
  return Number((Math.ceil(value / term - 1e-9) * term).toPrecision(6));
}

function firstAtLeast(edges: readonly number[], x: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function mean(values: Float64Array, weights: Float64Array): number {
  let [sum, all] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! * weights[i]!;
    all += weights[i]!;
  }
  return sum / all;
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
