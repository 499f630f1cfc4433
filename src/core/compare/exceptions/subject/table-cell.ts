import type { Span } from '../../../model/span';
import { STOP_WORDS, stem } from '../../../text/words/tokens';

/** What parts the cells of a row that was read as a line. */
const BORDER = ' | ';
const HEAD = ': ';

/**
 * True for a value whose row and column the claim does not both name. A figure says nothing of what stands over
 * another. Example: "Norwick | Ships: 412" says how many ships Norwick has, and of no other port.
 */
export function isUnnamedCell(row: string, value: Span, claim: string): boolean {
  const start = row.lastIndexOf(BORDER, value.start);
  const from = start < 0 ? 0 : start + BORDER.length;
  const head = row.lastIndexOf(HEAD, value.start);
  const first = row.indexOf(BORDER);
  if (head < from || first < 0 || from === 0) return true;
  const words = new Set(wordsOf(claim));
  return ![row.slice(0, first), row.slice(from, head)].every((name) => isNamed(name, words));
}

/** Every word of a name but those that any name has. */
function isNamed(name: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(name.replace(/\([^()]*\)/g, ' '));
  return own.length > 0 && own.every((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);
}
