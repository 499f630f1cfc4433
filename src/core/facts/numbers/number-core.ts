/** A number found at some token: its value and how finely it was written. */
export interface NumberCore {
  readonly value: number;
  /** Place value of the last written digit, in units of `value`: 0.1 for "3.5", 1e8 for "1.2 billion". */
  readonly step: number;
  /** What one unit of the written mantissa is worth: 1e6 for "40 million", 1 for "40". */
  readonly scale: number;
  /** First token after the number. */
  readonly end: number;
  readonly form: 'digits' | 'words';
  /** True for numbers that could be a year, a label or a time: whole, in digits, without grouping or scale. */
  readonly bare: boolean;
  /** What "about" allows to either side, where its digits do not tell: two for a dozen. */
  readonly about?: number;
  /** The value by the other reading of its separator ("14.200"), where both are possible. */
  readonly otherwise?: number;
  /** Set for words that are vague by themselves: "a few", "several", "dozens". */
  readonly vague?: { readonly min: number; readonly max: number };
}

/** True for a number that is said in full. Neither "a few" nor "7 million" is. */
export function isPlain({ vague, scale }: NumberCore): boolean {
  return vague === undefined && scale === 1;
}

/** True for a whole number that is said in full. */
export function isWhole(core: NumberCore): boolean {
  return isPlain(core) && core.value % 1 === 0;
}
