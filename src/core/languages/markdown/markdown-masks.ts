import { raisedText } from '../../text/characters/raised';

/**
 * Stands in a draft's text for marks and words that are none of its prose; a private character, so that no text has it.
 */
export const MASK = '\uE0FF';

const MAY_HAVE =
  /\{(?:\+\+|--|==|>>|~~)|%%|<(?:del|s|strike|sup)\b|\^[^\s^[\]]{1,20}[\^$]|\$_|\$(?:\d{1,4}\/|\\[dtc]?frac\{\d)/i;
/**
 * Between these marks nothing is the draft's: CriticMarkup's deletions and remarks.
 * https://fletcher.github.io/MultiMarkdown-6/syntax/critic.html
 */
const GONE: readonly (readonly [open: string, close: string])[] = [
  ['{--', '--}'],
  ['{>>', '<<}'],
];
/** Of these the words between the marks stay. */
const KEPT: readonly (readonly [open: string, close: string])[] = [
  ['{++', '++}'],
  ['{==', '==}'],
];
/** Struck out in HTML. */
const STRUCK = ['del', 's', 'strike'] as const;
/** Longer stretches are left as they stand: somebody forgot the end. UTF-16 units. */
const LONGEST = 20_000;

/**
 * A draft with everything masked that its writer has struck out or only remarked: CriticMarkup, Obsidian's `%%`
 * comments, `<del>`, and the marks of notes in `<sup>` and `^…^`; a power in them reads as one, and so does a
 * fraction that is a formula. As long as the draft, so that all offsets stay true; linear.
 */
export function masked(text: string): string {
  if (!MAY_HAVE.test(text)) return text;
  const letters = text.split('');
  const hide = hider(letters);
  for (const [open, close] of GONE) for (const [start, end] of between(text, open, close)) hide(start, end);
  for (const [open, close] of KEPT) {
    for (const [start, end] of between(text, open, close)) {
      hide(start, start + open.length);
      hide(end - close.length, end);
    }
  }
  for (const [start, end] of between(text, '{~~', '~~}')) {
    const arrow = text.indexOf('~>', start);
    hide(start, arrow >= 0 && arrow < end ? arrow + 2 : end);
    hide(end - 3, end);
  }
  for (const [start, end] of comments(text)) hide(start, end);
  hideTags(text, letters, hide);
  hideSigns(text, letters, hide);
  return letters.join('');
}

/** The same for a page of HTML, which has its own marks alone: what is struck out, and the marks of notes. */
export function maskedPage(html: string): string {
  if (!MAY_HAVE.test(html)) return html;
  const letters = html.split('');
  hideTags(html, letters, hider(letters));
  return letters.join('');
}

/** The stretches from an opening mark to the next closing one, marks included. */
function between(text: string, open: string, close: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let start = text.indexOf(open); start >= 0;) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    if (end - start <= LONGEST) found.push([start, end + close.length]);
    start = text.indexOf(open, end + close.length);
  }
  return found;
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** `%% … %%`, outside of code and formulas. */
function comments(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('%%')) return [];
  const marks: number[] = [];
  let inFence = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) inFence = !inFence;
    else if (!inFence)
      for (let i = line.indexOf('%%'); i >= 0; i = line.indexOf('%%', i + 2))
        if (!/[`$\\\d]/.test(line.charAt(i - 1))) marks.push(at + i);
    at += line.length + 1;
  }
  return Array.from(
    { length: Math.floor(marks.length / 2) },
    (_, i) => [marks[2 * i] ?? 0, (marks[2 * i + 1] ?? 0) + 2] as const,
  ).filter(([start, end]) => end - start <= LONGEST);
}

type Hide = (start: number, end: number) => void;

/** Raised by pandoc's signs, or by a formula: `km^2^`, `10$^6$`. The words are the first group or the second. */
const RAISED = /(?<![\\[^])\^([^\s^[\]$]{1,20})\^|(?<=[\p{L}\p{N})])\$\^(?:\{([^{}$\n]{1,20})\}|([^\s{}$\\]))\$/dgu;
/** Lowered by a formula: `CO$_2$`. */
const LOWERED = /(?<=[\p{L}\p{N})])\$_(?:\{([^{}$\n]{1,20})\}|([^\s{}$\\]))\$/dgu;

/** A formula that is no more than a fraction: `$3/4$`, `$\frac{3}{4}$`. */
const FRACTION = /(?<![\\$])\$(?:(\d{1,4})(\/)(\d{1,4})|\\[dtc]?frac\{(\d{1,4})(\})\{(\d{1,4})\})\$(?![\d$])/dgu;

/** Puts masks in the place of letters; line ends stay. */
function hider(letters: string[]): Hide {
  return (start, end) => {
    for (let at = start; at < end; at++) if (letters[at] !== '\n' && letters[at] !== '\r') letters[at] = MASK;
  };
}

function hideTags(text: string, letters: string[], hide: Hide): void {
  const lower = text.toLowerCase();
  for (const tag of STRUCK) for (const [start, end] of elements(lower, tag)) hide(start, end);
  for (const [start, end] of elements(lower, 'sup')) {
    const open = text.indexOf('>', start) + 1;
    const close = end - '</sup>'.length;
    if (open > 0 && open <= close) readRaised(text, letters, hide, { start, open, close, end });
  }
}

function hideSigns(text: string, letters: string[], hide: Hide): void {
  for (const match of text.matchAll(RAISED)) readRaised(text, letters, hide, stretchOf(match));
  for (const match of text.matchAll(LOWERED)) {
    const { start, open, close, end } = stretchOf(match);
    hide(start, open);
    hide(close, end);
  }
  for (const match of text.matchAll(FRACTION)) readFraction(letters, hide, match);
}

/** Leaves of a formula the two numbers, with a stroke between them. */
function readFraction(letters: string[], hide: Hide, match: RegExpExecArray): void {
  const [top, stroke, bottom] = (match.indices ?? []).slice(1).filter((group) => group !== undefined);
  if (!top || !stroke || !bottom) return;
  hide(match.index, top[0]);
  hide(stroke[1], bottom[0]);
  hide(bottom[1], match.index + match[0].length);
  letters[stroke[0]] = '/';
  // "2$\frac{1}{2}$" is no 21/2.
  if (/\d/.test(letters[match.index - 1] ?? '')) letters[match.index] = ' ';
}

/** Words with the signs around them. */
interface Stretch {
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

function stretchOf(match: RegExpExecArray): Stretch {
  const [open, close] = match.indices?.slice(1).find((group) => group !== undefined) ?? [match.index, match.index];
  return { start: match.index, open, close, end: match.index + match[0].length };
}

/** `<tag …> … </tag>`, from the first sign to the last. */
function elements(lower: string, tag: string): readonly (readonly [number, number])[] {
  return between(lower, `<${tag}`, `</${tag}>`).filter(([start]) => /[\s>]/.test(lower.charAt(start + tag.length + 1)));
}

/** What refers to a note and is not digits alone. */
const LETTERED = /^[\d\s,;*†‡§[\]a-z]{1,8}$/;
const ORDINAL = /^(?:st|nd|rd|th)$/i;

/**
 * "1,200<sup>4</sup>" is 1,200 with a note, "10<sup>6</sup>" a million, "m<sup>2</sup>" a square metre,
 * "4<sup>th</sup>" the fourth.
 */
function readRaised(text: string, letters: string[], hide: Hide, { start, open, close, end }: Stretch): void {
  const raised = text.slice(open, close).trim();
  const before = text.slice(Math.max(0, start - 12), start);
  hide(start, open);
  hide(close, end);
  if (ORDINAL.test(raised) && /\d$/.test(before)) return;
  const reads = raisedText(raised, before);
  if (reads === raised && !LETTERED.test(raised)) return;
  hide(open, close);
  if (reads === raised) return;
  const at = open + text.slice(open, close).indexOf(raised) + raised.length - reads.length;
  [...reads].forEach((sign, i) => (letters[at + i] = sign));
}
