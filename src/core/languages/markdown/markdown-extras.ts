import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { MASK } from './markdown-masks';
import type { Piece } from '../support/pieces';
import { without } from '../support/pieces';

/**
 * Signs around words that stay: `[[Page|words]]`, `==words==`, `[words]{.class}`. The words are the pattern's last
 * group.
 */
const AROUND: readonly RegExp[] = [
  /\[\[(?!@)(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/dg,
  /==(?=[^\s=])([^=\n]{1,300}?)(?<=\S)==/dg,
  /\[([^\][\n]{1,300})\](?=\{[#.][\w#.])/dg,
];
/** Signs that go: the mark of a callout, of a definition, of a line of verse, of a table's caption. */
const ALONE: readonly RegExp[] = [
  new RegExp(`${MASK}+`, 'g'),
  /^\[![A-Za-z-]{1,30}\][+-]?[ \t]*/g,
  /\n(?=:[ \t])/g,
  /(?<=(?:^|\n):[ \t])[ \t]+/g,
  /^:[ \t]+(?=\S)/g,
  /(?:^|(?<=\n))\|[ \t]+(?=\S)/g,
  /(?:^|(?<=\n))%(?:[ \t][^\n]*)?(?:\n|$)/g,
];
/** The mark of a callout and its title, in the line of its own that they have. */
const TITLED = /^\[![A-Za-z-]{1,30}\][+-]?[ \t]+\S[^\n]*(?=\n)/;
/** The name of a role of MyST, before what it is about: `{cite:p}` before a key in backticks. */
const ROLE = /\{[A-Za-z][\w:+-]{0,40}\}$/;
/** TeX that stands by itself, and tables drawn with signs. */
const NO_PROSE =
  /^(?:\\begin\{(\w{1,30}\*?)\}[^]*\\end\{\1\}|(?:\\[A-Za-z]{1,30}\*?(?:\[[^\]\n]{0,100}\]|\{[^{}\n]{0,200}\}){0,4}\s*){1,20}|\+[-=+:]{3,}\+\n[^]*)$/;

const MARKED = new RegExp(`[[=\\\\|+:{%${MASK}]`);

/**
 * A paragraph without the notations of pandoc, wikis and GitHub that CommonMark takes for text; empty where none of it
 * is prose. Linear.
 */
export function withoutExtras(pieces: readonly Piece[], draft: string): readonly Piece[] {
  const text = inLines(pieces, draft);
  if (!MARKED.test(text)) return pieces;
  if (NO_PROSE.test(text.trim())) return [];
  const cuts = [
    ...roles(pieces, draft),
    ...AROUND.flatMap((pattern) => bothSides(text, pattern)),
    ...ALONE.flatMap((pattern) => wholes(text, pattern)),
  ].sort((a, b) => a.start - b.start);
  return without(
    pieces,
    cuts.filter(({ start }, i) => i === 0 || start >= nth(cuts, i - 1).end),
  );
}

/** How long a callout's mark and title are at a paragraph's start; 0 without a title. */
export function titleLength(pieces: readonly Piece[], draft: string): number {
  return pieces[0]?.text.startsWith('[!') ? (TITLED.exec(inLines(pieces, draft))?.[0].length ?? 0) : 0;
}

/**
 * Labels of pandoc's numbered examples, which look like citation keys: `(@good) One.`
 * https://pandoc.org/MANUAL.html#numbered-example-lists
 */
export function exampleLabels(text: string): ReadonlySet<string> {
  return new Set(
    text.includes('(@') ? [...text.matchAll(/^ {0,3}\(@([\w-]{1,60})\)[ \t]/gm)].map((found) => found[1] ?? '') : [],
  );
}

/** Stands for a sign that a backslash keeps from being markup. */
const LITERAL = '\ue0f5';

/**
 * What the pieces read as, of the same length, with line ends where the draft has them and no sign that was escaped.
 */
function inLines(pieces: readonly Piece[], draft: string): string {
  return pieces
    .map(({ text, start, end }) => {
      if (text.length === 1 && end - start === 2 && draft[start] === '\\') return LITERAL;
      if (!text.includes(' ') || !draft.slice(start, end).includes('\n')) return text;
      return text === ' '
        ? '\n'
        : text.length === end - start
          ? text.replace(/ /g, (blank, i: number) => (draft[start + i] === '\n' ? '\n' : blank))
          : text;
    })
    .join('');
}

function roles(pieces: readonly Piece[], draft: string): readonly Span[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    at += piece.text.length;
    const name = draft[piece.end] === '`' && piece.text.endsWith('}') ? ROLE.exec(piece.text.slice(-50)) : null;
    return name ? [{ start: at - name[0].length, end: at }] : [];
  });
}

function bothSides(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.at(-1) ?? [0, 0];
    return [
      { start: match.index, end: start },
      { start: end, end: match.index + match[0].length },
    ];
  });
}

function wholes(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}
