import type { Run } from './geometry';

/**
 * Digits are half as wide as they are high, the pictures that stand at their place in other fonts nearly as wide. In
 * sizes.
 */
const LEAST_WIDTH = 0.68;

/**
 * The runs of a document that look like digits and are none: in fonts of pictures (Zapf Dingbats, Wingdings) a tick
 * or a hand is called "4". They are known by their width, and by their font, in which a document has nothing but
 * single signs.
 */
export function pictureDigits(runs: readonly Run[]): ReadonlySet<Run> {
  const fonts = new Set(runs.filter(({ text }) => /^\s*\d\s*$/.test(text)).map(({ font }) => font));
  for (const { text, font } of runs) if (text.trim().length > 1) fonts.delete(font);
  const pictures = runs.filter(
    ({ text, font, right, x, size }) => fonts.has(font) && /\d/.test(text) && right - x > LEAST_WIDTH * size,
  );
  return new Set(pictures);
}
