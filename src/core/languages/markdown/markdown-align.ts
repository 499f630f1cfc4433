import type { Piece } from '../support/pieces';
import { verbatim } from '../support/pieces';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
/** What follows a line break inside a container: indentation and block quote marks. */
const CONTAINER = /[\t >]*/y;
/**
 * Second halves of the few named references that stand for two code points. https://html.spec.whatwg.org/entities.json
 */
const SECOND_HALF = new Set(['\u0338', '\u20d2', '\ufe00', '\u200a', '\u0333', '\u20e5', '\u0331']);

/**
 * A text node's value beside the stretch of the draft that it was read from: escapes, character references and line
 * breaks with their indentation become pieces that cannot be split. Where the two cannot be brought together the rest
 * is one such piece, so that offsets stay within it. Linear.
 */
export function align(draft: string, start: number, end: number, value: string): readonly Piece[] {
  if (end - start === value.length && !/[\r\n]/.test(value)) return [verbatim(draft, start, end)];
  const pieces: Piece[] = [];
  let raw = start;
  let plain = start;
  const flush = (): void => {
    if (raw > plain) pieces.push(verbatim(draft, plain, raw));
  };
  for (let j = 0; j < value.length;) {
    const step = special(draft, raw, end, value, j);
    if (!step && draft[raw] === value[j] && raw < end) {
      raw++;
      j++;
      continue;
    }
    flush();
    if (!step) return [...pieces, ...remainder(value.slice(j), raw, end)];
    pieces.push(step);
    j += step.text === '\n' && value.startsWith('\r\n', j) ? 2 : step.text.length;
    raw = plain = step.end;
    if (step.text === '\n') pieces[pieces.length - 1] = { ...step, text: ' ' };
  }
  flush();
  return pieces;
}

function remainder(text: string, start: number, end: number): readonly Piece[] {
  return start < end ? [{ text: text.length === end - start ? `${text} ` : text, start, end }] : [];
}

function special(draft: string, raw: number, end: number, value: string, j: number): Piece | undefined {
  if (value[j] === '\n' || value[j] === '\r') return lineBreak(draft, raw, end);
  if (draft[raw] === '\\' && draft[raw + 1] === value[j]) return { text: value.charAt(j), start: raw, end: raw + 2 };
  return draft[raw] === '&' ? reference(draft, raw, value, j) : undefined;
}

function lineBreak(draft: string, raw: number, end: number): Piece | undefined {
  let at = raw;
  while (at < end && (draft[at] === ' ' || draft[at] === '\t')) at++;
  if (draft[at] === '\r') at++;
  else if (draft[at] !== '\n') return undefined;
  if (draft[at] === '\n') at++;
  CONTAINER.lastIndex = at;
  CONTAINER.test(draft);
  return { text: '\n', start: raw, end: Math.min(end, Math.max(at, CONTAINER.lastIndex)) };
}

function reference(draft: string, raw: number, value: string, j: number): Piece | undefined {
  ENTITY.lastIndex = raw;
  const match = ENTITY.exec(draft);
  if (!match || value.startsWith(match[0], j)) return undefined;
  const end = raw + match[0].length;
  const isPair =
    isHighSurrogate(value.charCodeAt(j)) || match[0] === '&fjlig;' || hasSecondHalf(value[j + 1], draft[end]);
  return { text: value.slice(j, j + (isPair ? 2 : 1)), start: raw, end };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Whether what is read next is of the reference too, and does not stand behind it in the draft. */
function hasSecondHalf(read: string | undefined, behind: string | undefined): boolean {
  return read !== undefined && SECOND_HALF.has(read) && behind !== read;
}
