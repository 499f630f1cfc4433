import type { Block } from '../../model/source';

/** What the mark of a task says. */
interface Mark {
  readonly isDone: boolean;
  /** A box in brackets or a word of state; a sign alone may only be a bullet. */
  readonly isBox: boolean;
}

/** What stands between the start of a line and its words: a box, or a heading's word of state. */
const BOX_BEFORE = /(?:^|\s)\[([ xX])\][ \t]+[*_/+]{0,3}$/;
const STATE_BEFORE = /^\*{1,20}[ \t]+(TODO|NEXT|WAITING|DONE)[ \t]+(?:\[#[A-C]\][ \t]+)?$/;
/** The same within the words of a line, in front of them or behind. */
const SIGN = '(?:\\[(?<box>[ xX])\\]|(?<done>[☑✅✔✓])\\ufe0f?|(?<open>[☐✗✘❌])\\ufe0f?)';
const IN_FRONT = new RegExp(`^(?:(?:[-–—*•+]|\\d{1,3}[.)])[ \\t]+)?${SIGN}[ \\t]+(?=\\p{L})`, 'u');
const BEHIND = new RegExp(`[\\p{L}\\p{N}).][ \\t]+${SIGN}$`, 'u');

/**
 * The blocks, each task with what its box says: done or still open. `before` gives what stands on a block's line in
 * front of its words.
 */
export function withBoxes(
  blocks: readonly Block[],
  text: string,
  before: (i: number) => string = () => '',
): readonly Block[] {
  const marks = blocks.map((block, i) => (mayBeTask(block) ? markOf(text, block, before(i)) : undefined));
  if (!marks.some((mark) => mark)) return blocks;
  // Boxes that are all open are a form to fill in, and signs that are all ticks are bullets.
  const isList = [true, false].every((state) => marks.some((mark) => mark?.isDone === state));
  const counts = ({ isDone, isBox }: Mark): boolean => isList || (isDone && isBox);
  return blocks.map((block, i) => {
    const mark = marks[i];
    return mark && counts(mark) ? { ...block, isDone: mark.isDone } : block;
  });
}

/** Longer ones are no tasks. UTF-16 units. */
const LONGEST = 400;

function mayBeTask({ kind, span }: Block): boolean {
  return kind !== 'crumb' && kind !== 'table' && span.end - span.start <= LONGEST;
}

function markOf(text: string, { span }: Block, before: string): Mark | undefined {
  const box = BOX_BEFORE.exec(before)?.[1];
  if (box !== undefined) return { isDone: box !== ' ', isBox: true };
  const state = STATE_BEFORE.exec(before)?.[1];
  if (state !== undefined) return { isDone: state === 'DONE', isBox: true };
  const words = text.slice(span.start, span.end);
  const groups = (IN_FRONT.exec(words) ?? BEHIND.exec(words))?.groups;
  if (!groups) return undefined;
  const { box: inside, done } = groups;
  return inside === undefined ? { isDone: done !== undefined, isBox: false } : { isDone: inside !== ' ', isBox: true };
}
