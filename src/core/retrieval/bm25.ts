/**
 * How soon more occurrences of a word count for less.
 * Okapi BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (Foundations and
 * Trends in Information Retrieval 3(4), 2009), with their usual k1 = 1.2 and b = 0.75.
 */
export const K1 = 1.2;
/** How much the length of a passage counts, from 0 to 1. */
export const B = 0.75;

/** Passages that are added on both sides, so that nothing is divided by none: Robertson and Spärck Jones' half. */
const SMOOTHING = 0.5;

/** Inverse document frequency, never below 0. The 1 inside the logarithm sees to it, as in Lucene. */
export function inverseFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + SMOOTHING) / (withTerm + SMOOTHING));
}

/** What a passage's length in terms adds to the denominator. One entry for every length that the table can hold. */
export function lengthNorms(averageLength: number): Float64Array {
  const norms = new Float64Array(256);
  for (let length = 0; length < 256; length++) norms[length] = K1 * (1 - B + (B * length) / averageLength);
  return norms;
}

/** How much of its weight a term brings that occurs `count` times: grows with the count, towards k1 + 1. */
export function saturation(count: number, norm: number): number {
  return (count * (K1 + 1)) / (count + norm);
}
