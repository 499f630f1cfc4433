/**
 * What a terminal, a browser or a log may do with characters that are not letters is not ours to risk: a source could
 * move the cursor, recolour the screen or reverse the reading order. Every text that is shown goes through `visible`
 * first.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/** Emoji and East Asian wide and full-width forms: Unicode Standard Annex 11, classes W and F, by block. */
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const ZERO_WIDTH = /^(?:\p{M}|\u00AD|\u200B|\u200C|\u200D|\p{Variation_Selector})+$/u;

/** Letters that stand for themselves, one column each: Latin, Greek, Cyrillic, tabs and usual punctuation. */
const PLAIN = /^[\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027]*$/;

const TAB_STOP = 4;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text with all that could trick a terminal replaced, one for one. Control characters, direction marks and lone
 * surrogates become U+FFFD; tabs and line feeds stay.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, '\uFFFD');
}

/**
 * The text with what a build server's log takes for commands made harmless. One character for one: `::add-mask::…` at
 * the start of a line (GitHub), `##[…]`, `##vso[…]` and the like anywhere (GitHub, Azure, TeamCity).
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\uFFFD').replace(/##(?=\w*\[)/g, '#\uFFFD');
}

/** The text on one line: every run of white space becomes one blank. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** What a reader sees as one character, and how many columns it takes up. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** The cells of a text that starts in column `from`; tabs reach to the next multiple of four. */
export function cells(text: string, from = 0): readonly Cell[] {
  let column = from;
  const units = PLAIN.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);
  return Array.from(units, (unit) => {
    const cell = { text: unit, width: cellWidth(unit, column) };
    column += cell.width;
    return cell;
  });
}

/** Columns that a text takes up when it starts in column `from`. The font is one of fixed width. */
export function displayWidth(text: string, from = 0): number {
  if (!text.includes('\t') && PLAIN.test(text)) return text.length;
  return cells(text, from).reduce((columns, { width }) => columns + width, 0);
}

/** The text with its tabs as blanks, when it starts in column `from`. */
export function expandTabs(text: string, from = 0): string {
  if (!text.includes('\t')) return text;
  return cells(text, from)
    .map((cell) => (cell.text === '\t' ? ' '.repeat(cell.width) : cell.text))
    .join('');
}

function cellWidth(grapheme: string, column: number): number {
  if (grapheme === '\t') return TAB_STOP - (column % TAB_STOP);
  if (ZERO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
