import { createScanner } from 'jsonc-parser';

/** Lists within lists that nobody writes, and that the parser's recursion would not bear. */
const DEEPEST = 64;

/** True for JSON, with comments or without, that is nested too deeply to be read. */
export function isDeepJson(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // The first character tells: a text begins with its quotation mark.
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}
