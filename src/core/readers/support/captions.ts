import { nth } from '../../text/nth';
import type { OffsetMapBuilder } from '../../text/offsets/offset-map';

/**
 * What a caption's line has besides words: tags (`<v Jane Doe>`, `<c>`, times), SubStation's overrides (`{\\an8}`),
 * notes and what is heard in brackets, how words of a `<ruby>` are said, and the marks of another speaker before it.
 */
const TAG = String.raw`<(r[tp])>[^<>\n]{0,80}</\1>|</?(?:v|c|i|b|u|lang|ruby|rt|font|\d{1,2}:)[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}`;
const HEARD = String.raw`[-–—]?\s?\[[^\][\n]{1,80}\]|\((?:[^()\n]{0,30}\b)?(?:music|applause|laughter|laughs?|laughing|cheering|cheers|sighs?|coughs?|inaudible|silence|crosstalk|chuckles?)\b[^()\n]{0,30}\)|[♪♫]+`;
const SPEAKER = String.raw`^\s*(?:&gt;|>){2,9}\s*|^\s*[-–—]\s+(?=\S)`;
const NO_WORDS = new RegExp(`${TAG}|${HEARD}|${SPEAKER}`, 'gi');
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|lrm|rlm|#39);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
  '#39': "'",
};

/** A line's words, as they are compared with those of other lines. */
export function captionWords(line: string): string {
  return line
    .replace(NO_WORDS, '')
    .replace(ENTITY, (entity, name: string) => CHARACTERS[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Repeated lines, and the share of cues with one, from which on captions roll: each line is shown again above the next
 * one.
 */
const FEWEST_REPEATED = 2;
const LEAST_SHARE = 0.25;

/** Whether the first line of a cue stands in another one. */
function beginsWithLineOf([first]: readonly string[], other: readonly string[]): boolean {
  return first !== undefined && first !== '' && other.includes(first);
}

/** Knows which lines of captions were shown before. */
export class ShownLines {
  private readonly isRolling: boolean;

  constructor(private readonly cues: readonly (readonly string[])[]) {
    const repeated = cues.filter((lines, i) => i > 0 && beginsWithLineOf(lines, nth(cues, i - 1))).length;
    this.isRolling = repeated >= FEWEST_REPEATED && repeated >= cues.length * LEAST_SHARE;
  }

  /**
   * The number of words of a cue's line that the cue before has shown already; all of them where it is repeated whole.
   */
  newFrom(cue: number, line: number): number {
    const before = this.isRolling && cue > 0 ? nth(this.cues, cue - 1) : [];
    const words = nth(this.cues, cue)[line] ?? '';
    if (before.includes(words)) return Infinity;
    const start = before.find((shown) => shown !== '' && words.startsWith(`${shown} `));
    return start === undefined ? 0 : start.split(' ').length;
  }
}

/**
 * Writes a line's words into the reading text; a blank parts them from the line before. The first `from` words are left
 * out.
 */
export function writeCaption(
  builder: OffsetMapBuilder,
  { start, text }: { readonly start: number; readonly text: string },
  { blockStart, from }: { readonly blockStart: number; readonly from: number },
): void {
  let [at, left, gap] = [0, from, builder.length > blockStart];
  const put = (write: () => void): void => {
    if (gap) builder.insert(' ');
    gap = false;
    write();
  };
  const words = (begin: number, end: number): void => {
    for (const { 0: word, index } of text.slice(begin, end).matchAll(/\S+/g)) {
      if (left > 0) left--;
      else {
        if (builder.length > blockStart && /^\s/.test(text.slice(begin + index - 1, begin + index))) gap = true;
        put(() => decoded(builder, word, start + begin + index));
      }
    }
    if (/\s$/.test(text.slice(begin, end)) && builder.length > blockStart) gap = true;
  };
  for (const mark of text.matchAll(NO_WORDS)) {
    words(at, mark.index);
    at = mark.index + mark[0].length;
  }
  words(at, text.length);
}

/** A word, with the characters that its entities stand for. */
function decoded(builder: OffsetMapBuilder, word: string, start: number): void {
  let at = 0;
  for (const { 0: entity, 1: name = '', index } of word.matchAll(ENTITY)) {
    if (index > at) builder.keep(start + at, start + index);
    builder.replace(CHARACTERS[name] ?? entity, start + index, start + index + entity.length);
    at = index + entity.length;
  }
  if (at < word.length) builder.keep(start + at, start + word.length);
}
