// What a mutation run tells of a room.

/** The mutants of one line: how many the tests noticed, of how many. */
export interface Tally {
  readonly noticed: number;
  readonly of: number;
}

/** A share with the interval in which it lies 19 times in 20. */
export interface Score {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** The normal quantile of 95 %. */
const Z = 1.96;

/**
 * The share of noticed mutants. Lines are what is drawn and their mutants go together, so that the interval (Wilson's)
 * is that of as many independent ones as the spread between the lines is worth.
 */
export function scoreOf(lines: readonly Tally[]): Score {
  const of = sum(lines.map((line) => line.of));
  const share = sum(lines.map((line) => line.noticed)) / of;
  const count = Math.min(of, worth(lines, share, of));
  const middle = (share + Z ** 2 / (2 * count)) / (1 + Z ** 2 / count);
  const half = (Z / (1 + Z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + (Z / (2 * count)) ** 2);
  return { share, low: middle - half, high: middle + half, of };
}

/** How many mutants drawn one by one would tell the share as well. */
function worth(lines: readonly Tally[], share: number, of: number): number {
  const spread = sum(lines.map((line) => (line.noticed - share * line.of) ** 2));
  const variance = ((lines.length / (lines.length - 1)) * spread) / of ** 2;
  return variance > 0 ? (share * (1 - share)) / variance : of;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
