import type { Span } from '../model/span';
import { displayWidth } from './characters/display';

/** The words of a text on lines of at most `width` columns. A longer word has a line of its own. */
export function wrapText(
  text: string,
  width: number,
  highlights: readonly Span[] = [],
  paint: (text: string) => string = (t) => t,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const columns = displayWidth(word[0]);
    const painted = paintWord(word[0], word.index, highlights, paint);
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = painted;
      used = columns;
    } else {
      line += used > 0 ? ` ${painted}` : painted;
      used += columns + (used > 0 ? 1 : 0);
    }
  }
  return used > 0 ? [...lines, line] : lines;
}

function paintWord(word: string, offset: number, highlights: readonly Span[], paint: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, word.length);
    if (from >= to) continue;
    out += word.slice(at, from) + paint(word.slice(from, to));
    at = to;
  }
  return out + word.slice(at);
}
