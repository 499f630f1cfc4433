import { escapeInside } from '../text/characters/escape-inside';

/** Quotation marks of one habit: around a quotation, and around one inside it. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const CURLY: QuoteMarks = { open: '“', close: '”', innerOpen: '‘', innerClose: '’' };
const STRAIGHT: QuoteMarks = { open: '"', close: '"', innerOpen: "'", innerClose: "'" };
const GERMAN: QuoteMarks = { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' };
const GUILLEMETS: QuoteMarks = { open: '«', close: '»', innerOpen: '‹', innerClose: '›' };
const LATEX: QuoteMarks = { open: '``', close: "''", innerOpen: '`', innerClose: "'" };
const ENQUOTE: QuoteMarks = { open: '\\enquote{', close: '}', innerOpen: '\\enquote{', innerClose: '}' };

/**
 * The marks that a draft uses. `prose` is its text without markup, `draft` as it stands. A draft without quotations
 * gets the marks that go with its apostrophes, else typographic ones; LaTeX gets `\enquote` with csquotes, its own
 * signs where it has them and no ``, else ``…''.
 */
export function quoteMarks(prose: string, draft: string, languageId: string): QuoteMarks {
  if (languageId === 'latex') {
    if (/\\(?:en|foreign|text)quote\b|\{csquotes\}/.test(draft)) return ENQUOTE;
    if (/``/.test(draft) || !/[“„«]/.test(draft)) return LATEX;
  }
  const counts: readonly (readonly [QuoteMarks, number])[] = [
    [CURLY, count(prose, /[“”]/g) - count(prose, /„/g)],
    [STRAIGHT, count(prose, /"/g)],
    [GERMAN, 2 * count(prose, /„/g)],
    [GUILLEMETS, count(prose, /[«»]/g)],
  ];
  const [marks, most] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (most > 0) return marks;
  return /\p{L}'\p{L}/u.test(prose) && !/\p{L}’\p{L}/u.test(prose) ? STRAIGHT : CURLY;
}

/** A title in the marks of a draft; in signs where these are commands, as a title may be escaped later. */
export function titleInMarks(title: string, marks: QuoteMarks): string {
  return quoted(title, marks.open.length > 1 ? CURLY : marks, (text) => text);
}

/** Stand in for marks while the words are escaped; private use, so that no escape touches them. */
const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';
const OUTER_OPEN = '\ue0f2';
const OUTER_CLOSE = '\ue0f3';
const STAND_INS = /[\ue0f0-\ue0f3]/g;

/**
 * The words in marks. Marks inside them are turned into the inner kind (and inner ones into the outer kind). `escape`
 * makes the words prose of the draft's language.
 */
export function quoted(words: string, marks: QuoteMarks, escape: (text: string) => string): string {
  return (
    marks.open +
    closedBy(
      nested(words, marks, (text) => escapeInside(text, escape)),
      marks.close,
    )
  );
}

/** Words with the mark that closes them. TeX reads three in a row as the outer mark before the inner one. */
export function closedBy(words: string, close: string): string {
  return words + (close === LATEX.close && words.endsWith(LATEX.innerClose) ? '{}' : '') + close;
}

/** The words escaped, with their own marks as they are inside a quotation in `marks`. */
export function nested(words: string, marks: QuoteMarks, escape: (text: string) => string): string {
  const [stood, balanced] = standIns(words.replace(STAND_INS, ''));
  // French sets its guillemets apart from the words, and no other marks.
  const close = balanced && marks !== GUILLEMETS ? stood.replace(BLANKS_INSIDE, '$1$2') : stood;
  const single = withApostrophes(close, marks);
  const inner = balanced
    ? [marks.innerOpen, marks.innerClose]
    : [plainMark(marks, 'innerOpen'), plainMark(marks, 'innerClose')];
  const outer = balanced ? [marks.open, marks.close] : [plainMark(marks, 'open'), plainMark(marks, 'close')];
  const written: Readonly<Record<string, string>> = {
    [OPEN]: inner[0] ?? '',
    [CLOSE]: inner[1] ?? '',
    [OUTER_OPEN]: outer[0] ?? '',
    [OUTER_CLOSE]: outer[1] ?? '',
  };
  return escape(single).replace(STAND_INS, (sign) => written[sign] ?? '');
}

/** Blanks between a mark and the words that it opens or closes. */
const BLANKS_INSIDE = /([\ue0f0\ue0f2])\s{1,20}|\s{1,20}([\ue0f1\ue0f3])/g;

/** The words with apostrophes of the kind that goes with the marks. */
function withApostrophes(words: string, marks: QuoteMarks): string {
  if (marks.innerClose === "'" || marks === ENQUOTE) return words.replace(/[‘’]/g, "'");
  return words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Braces must come in pairs; where the marks of the words do not, characters stand in for the command. */
function plainMark(marks: QuoteMarks, side: keyof QuoteMarks): string {
  return marks === ENQUOTE ? LATEX[side] : marks[side];
}

/**
 * The words with stand-ins for their marks, and whether these come in pairs. Single marks count inside double ones
 * only, as they may be apostrophes.
 */
function standIns(words: string): readonly [string, boolean] {
  let depth = 0;
  let single = false;
  let balanced = true;
  const stood = words.replace(/["“”„«»‘’]/g, (mark, at: number) => {
    if (mark === '‘' || mark === '’') {
      const opens = mark === '‘' && depth > 0 && !single;
      const closes = mark === '’' && single && !/[\p{L}\p{N}]/u.test(words[at + 1] ?? '');
      if (!opens && !closes) return mark;
      single = opens;
      return opens ? OUTER_OPEN : OUTER_CLOSE;
    }
    const opens = isOpening(words, at, depth);
    depth += opens ? 1 : -1;
    if (depth < 0 || depth > 1) balanced = false;
    depth = Math.max(0, depth);
    return opens ? OPEN : CLOSE;
  });
  return [stood, balanced && depth === 0 && !single];
}

/** Whether the double mark at a place opens a quotation. It goes by how many are open before it. */
export function isOpening(words: string, at: number, depth: number): boolean {
  const mark = words.charAt(at);
  // Behind a blank and before none, a mark closes what is open: “… in the States. ”
  const mayClose = mark === '"' || mark === '“';
  if (depth > 0 && mayClose && /^[\s.,;:!?)\]]?$/.test(words.charAt(at + 1))) return false;
  if (mark === '"') return opensHere(words, at, depth);
  // „…“ is closed by what opens “…”.
  if (mark === '“' && depth > 0 && words.includes('„')) return false;
  return '“„«'.includes(mark);
}

function opensHere(words: string, at: number, depth: number): boolean {
  if (depth > 0 && !/[\s([]/.test(words[at - 1] ?? ' ')) return false;
  return at === 0 || /[\s([“‘—–-]/.test(words.charAt(at - 1));
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
