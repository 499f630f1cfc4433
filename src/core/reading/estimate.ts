/**
 * UTF-16 units of Latin script to a token, as tokenizers of common language models have it on English prose and JSON.
 */
const LATIN = 4;
/** Above this most scripts take about a token for each character. */
const LAST_LATIN = 0x24f;

/** About how many tokens a text is to a language model. Linear. */
export function estimateTokens(text: string): number {
  const other = otherUnits(text);
  return Math.ceil((text.length - other) / LATIN + other);
}

/** No tokenizer in use makes fewer tokens of a text than this: one that counted fewer has not seen all of it. */
export function leastTokens(text: string): number {
  const other = otherUnits(text);
  return Math.floor(LEAST_LATIN * (text.length - other) + LEAST_OTHER * other);
}

const LEAST_LATIN = 0.2;
const LEAST_OTHER = 0.3;

function otherUnits(text: string): number {
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Typographic quotes and dashes are as cheap as straight ones.
    if (code > LAST_LATIN && (code < 0x2000 || code > 0x206f)) other++;
  }
  return other;
}
