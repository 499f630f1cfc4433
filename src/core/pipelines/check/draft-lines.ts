/** Lines and paragraphs of a draft as it stands in its file, by offset. */

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset starts; the text's end after the last one. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the lines of an offset's paragraph start. Above them is an empty one. */
export function paragraphStart(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0) {
    const previous = lineStart(text, at - 1);
    if (text.slice(previous, at).trim() === '') break;
    at = previous;
  }
  return at;
}

/** Where the lines of an offset's paragraph end. Below them is an empty one. */
export function paragraphEnd(text: string, offset: number): number {
  let at = lineAfter(text, offset);
  while (at < text.length) {
    const next = lineAfter(text, at);
    if (text.slice(at, next).trim() === '') break;
    at = next;
  }
  return at;
}

/** The blanks that the line at an offset begins with. */
export function indentAt(text: string, line: number): string {
  return /^[ \t]*/.exec(text.slice(line, line + 80))?.[0] ?? '';
}

/** How the draft ends its lines. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The nearest line above that is not empty, from a line's start; undefined where there is none within reach. */
export function wordsAbove(
  text: string,
  line: number,
  isMeant: (words: string) => boolean = () => true,
): { readonly start: number; readonly after: number; readonly words: string } | undefined {
  for (let at = line; at > 0 && line - at < FARTHEST;) {
    const start = lineStart(text, at - 1);
    const words = text.slice(start, at).trimEnd();
    if (words !== '' && isMeant(words)) return { start, after: at, words };
    at = start;
  }
  return undefined;
}

/** How far above and below a place its table or list is looked for. */
export const FARTHEST = 20_000;
