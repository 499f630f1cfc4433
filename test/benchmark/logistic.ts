/** One example: its features, its class, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/** Steps of the descent; the problem is convex and small. */
const STEPS = 3000;
const RATE = 0.5;
/** Weights written with so many decimals: a reviewer reads them, and every machine learns the same. */
const DECIMALS = 4;

/**
 * Weights of multinomial logistic regression by gradient descent, class 0 being the one that the others are held
 * against: for each other class the constant and one weight a feature. `penalty` holds weights small (L2, on
 * standardised features).
 */
export function learnLogistic(
  examples: readonly Example[],
  classes: number,
  penalty: number,
): readonly (readonly number[])[] {
  const scale = scaleOf(examples);
  const rows = examples.map(({ features, target, weight }) => ({
    x: [1, ...features.map((f, i) => (f - scale.mean[i]!) / scale.deviation[i]!)],
    target,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const width = rows[0]?.x.length ?? 1;
  const weights = Array.from({ length: classes - 1 }, () => new Array<number>(width).fill(0));
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((own) => own.map((w, i) => (i === 0 ? 0 : penalty * w)));
    for (const { x, target, weight } of rows) {
      const p = softmax(weights.map((own) => own.reduce((sum, w, i) => sum + w * x[i]!, 0)));
      for (let k = 0; k < weights.length; k++) {
        const error = ((p[k]! - (target === k + 1 ? 1 : 0)) * weight) / total;
        for (let i = 0; i < width; i++) slope[k]![i]! += error * x[i]!;
      }
    }
    for (let k = 0; k < weights.length; k++) for (let i = 0; i < width; i++) weights[k]![i]! -= RATE * slope[k]![i]!;
  }
  return weights.map((own) => unscaled(own, scale));
}

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

function scaleOf(examples: readonly Example[]): Scale {
  const width = examples[0]?.features.length ?? 0;
  const column = (i: number): readonly number[] => examples.map(({ features }) => features[i]!);
  const mean = Array.from({ length: width }, (_, i) => average(column(i)));
  const deviation = mean.map((m, i) => Math.sqrt(average(column(i).map((f) => (f - m) ** 2))) || 1);
  return { mean, deviation };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
}

/** Probabilities of the classes from 1 on; what is missing to 1 is class 0's. */
function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(0, ...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((all, e) => all + e, Math.exp(-top));
  return powers.map((e) => e / sum);
}

/** The same weights for features as they are. */
function unscaled([constant = 0, ...weights]: readonly number[], { mean, deviation }: Scale): readonly number[] {
  const own = weights.map((w, i) => w / deviation[i]!);
  const moved = own.reduce((sum, w, i) => sum - w * mean[i]!, constant);
  return [moved, ...own].map((w) => Number(w.toFixed(DECIMALS)));
}
