import { nth } from '../../text/nth';
import { raisedText } from '../../text/characters/raised';
import type { Run } from './geometry';

/** Signs of one mark or exponent stand nearer than this, in sizes. */
const TOGETHER = 0.3;
/** Sizes that are taken for one. */
const ALIKE = 1.15;
const DIGITS = /^\d{1,4}$/;
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** What some raised or lowered runs say, and the index of the last of them. */
interface Piece {
  readonly text: string;
  readonly last: number;
}

/**
 * The text of the raised or lowered run `i` of a line. With those that belong to it, after the text before it; the
 * parts of an exponent ("10⁻³") and of a fraction ("1/2") make one number.
 */
export function shiftedText(runs: readonly Run[], i: number, before: string): Piece {
  const group = groupAt(runs, i);
  const next = runs[group.last + 1];
  if (next && DIGITS.test(group.text)) {
    const fraction = stackedOn(group, groupAt(runs, group.last + 1), runs) ?? slantedAt(runs, group, before);
    if (fraction) return { text: `${/\d\s*$/.test(before) ? ' ' : ''}${fraction.text}`, last: fraction.last };
  }
  const blank = /\s$/.test(nth(runs, group.last).text) ? ' ' : '';
  const text = nth(runs, i).raised ? raisedText(group.text, before) : loweredText(group.text, before);
  return { text: text + blank, last: group.last };
}

/** The runs next to each other that are shifted alike. */
function groupAt(runs: readonly Run[], i: number): Piece {
  let [last, text] = [i, nth(runs, i).text];
  for (let next = runs[i + 1]; next !== undefined; next = runs[last + 1]) {
    const run = nth(runs, last);
    if (next.raised !== run.raised || next.lowered !== run.lowered || next.x - run.right > TOGETHER * run.size) break;
    text += next.text;
    last++;
  }
  return { text: text.trim(), last };
}

/** One number above the other: the one that is centred may come second. */
function stackedOn(first: Piece, second: Piece, runs: readonly Run[]): Piece | undefined {
  const [a, b] = [nth(runs, first.last), nth(runs, second.last)];
  const areApart = a.raised !== b.raised && a.lowered !== b.lowered && b.x < a.right;
  if (!DIGITS.test(second.text) || !areApart) return undefined;
  const [over, under] = a.raised ? [first, second] : [second, first];
  return { text: `${over.text}/${under.text}`, last: second.last };
}

/** A raised number before a slash and another one: after a figure only where that is small too. */
function slantedAt(runs: readonly Run[], { text, last }: Piece, before: string): Piece | undefined {
  const [top, slash, under] = [nth(runs, last), runs[last + 1], runs[last + 2]];
  if (!top.raised || !slash) return undefined;
  const isBare = /^\s*[/⁄]\s*$/.test(slash.text);
  const isSmall = under !== undefined && (under.lowered || under.size < top.size * ALIKE);
  if (isBare && isSmall && DIGITS.test(under.text.trim())) return { text: `${text}/${under.text}`, last: last + 2 };
  const rest = /^\s*[/⁄]\s*(\d{1,2}(?!\d).*)$/u.exec(slash.text)?.[1];
  return rest === undefined || /\d\s*$/.test(before) ? undefined : { text: `${text}/${rest}`, last: last + 1 };
}

/** A lowered number beside a figure is no part of it. */
function loweredText(text: string, before: string): string {
  if (!/\d$/.test(before)) return text;
  return text.replace(/\d/g, (digit) => LOWERED.charAt(Number(digit)));
}
