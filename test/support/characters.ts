import fc from 'fast-check';

/** The surrogates, which are no characters of their own. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff;

/**
 * Any character of Unicode. As fast-check's unit `binary`, which first takes a second to make a table of them all.
 */
export const anyCharacter = fc
  .nat(LAST - SURROGATES)
  .map((n) => String.fromCodePoint(n < FIRST_SURROGATE ? n : n + SURROGATES));
