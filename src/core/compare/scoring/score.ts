import type { Features } from './feature-map';
import { BASE, FEATURES, TREES } from './model-data';

/** How likely a difference is a conflict, with what each feature added to the decision. */
export interface Score {
  /** 0..1. */
  readonly confidence: number;
  /** Log odds that each feature added, the weightiest first; features that added nothing are left out. */
  readonly reasons: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

interface Tree {
  /** -1 in a leaf; else an inner node sends values up to `threshold` to `left`, others to the node after it. */
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int16Array;
  /** What a node predicts, in log odds; the differences along a path say what each feature added. */
  readonly value: Float64Array;
}

const trees: readonly Tree[] = TREES.flatMap((row) => row.split(';')).map(readTree);

/**
 * The probability that the learnt model gives to a difference: a sum of small decision trees through the logistic
 * function.
 */
export function confidenceOf(features: Features): number {
  const values = FEATURES.map((name) => features[name] ?? 0);
  return logistic(trees.reduce((sum, tree) => sum + (tree.value[leafOf(tree, values, undefined)] ?? 0), BASE));
}

/**
 * The same with its reasons: the change of the prediction at every split is put down to the feature that was asked
 * (Saabas 2014).
 */
export function explainScore(features: Features): Score {
  const values = FEATURES.map((name) => features[name] ?? 0);
  const weights = new Float64Array(FEATURES.length);
  const sum = trees.reduce((total, tree) => total + (tree.value[leafOf(tree, values, weights)] ?? 0), BASE);
  const reasons = FEATURES.map((name, i) => ({
    name,
    value: round(values[i] ?? 0),
    weight: round(weights[i] ?? 0),
  })).filter((r) => r.weight !== 0);
  return { confidence: logistic(sum), reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

function leafOf(tree: Tree, values: readonly number[], weights: Float64Array | undefined): number {
  let node = 0;
  while ((tree.feature[node] ?? 0) >= 0) {
    const feature = tree.feature[node] ?? 0;
    const next = (tree.left[node] ?? 0) + ((values[feature] ?? 0) <= (tree.threshold[node] ?? 0) ? 0 : 1);
    if (weights) weights[feature] = (weights[feature] ?? 0) + ((tree.value[next] ?? 0) - (tree.value[node] ?? 0));
    node = next;
  }
  return node;
}

/** One tree: nodes apart by blanks, a leaf as its value, an inner node as `feature<threshold>left=value`. */
function readTree(line: string): Tree {
  const nodes = line.split(' ').map((node) => /^(?:(\d+)<(-?[\d.e+-]+)>(\d+)=)?(-?[\d.e+-]+)$/.exec(node));
  return {
    feature: Int16Array.from(nodes, (n) => Number(n?.[1] ?? -1)),
    threshold: Float64Array.from(nodes, (n) => Number(n?.[2] ?? 0)),
    left: Int16Array.from(nodes, (n) => Number(n?.[3] ?? 0)),
    value: Float64Array.from(nodes, (n) => Number(n?.[4] ?? 0)),
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
