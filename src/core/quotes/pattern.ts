import { type Compounds, compoundsOf } from './compounds';
import type { Span } from '../model/span';
import { isEditedStart, lettersOfNext, opensInWord } from './edited-words';
import { wordsOf, type Word } from './words';

/** A quotation made ready for alignment: its words, and the places where the source may say more. */
export interface QuotePattern {
  readonly words: readonly Word[];
  /** `gaps[i]`: an ellipsis or a bracketed edit stands before word `i`. */
  readonly gaps: Uint8Array;
  /** The marks of each gap in the quotation (`…`, `[14]`), by the word after it. */
  readonly marks: ReadonlyMap<number, Span>;
  /** True where an ellipsis lets the quotation run over distant passages. */
  readonly elided: boolean;
  readonly compounds: Compounds;
}

/**
 * Reads a quotation's own notation: `[bracketed]` edits and ellipses (`…`, `...`, `. . .`, `[...]`) match any few
 * words of the source, `[sic]` matches nothing, `[T]he` is "The", and `walk[ed]` any word that begins so. Linear.
 */
export function quotePattern(quote: string): QuotePattern {
  const words: Word[] = [];
  const marks = new Map<number, Span>();
  let elided = false;
  for (const piece of pieces(quote)) {
    if (piece.gap) {
      marks.set(words.length, { start: piece.start, end: piece.end });
      elided ||= piece.ellipsis;
    } else words.push(...wordsOf(quote, piece.start, piece.end));
  }
  // One behind the last word changes nothing: a match ends with a word.
  const gaps = new Uint8Array(words.length);
  for (const at of marks.keys()) gaps[at] = 1;
  return { words, gaps, marks, elided, compounds: compoundsOf(words) };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly ellipsis: boolean;
}

function pieces(quote: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const cut = (start: number, end: number, ellipsis: boolean, gap = true): void => {
    if (start > from) found.push({ start: from, end: start, gap: false, ellipsis: false });
    if (gap) found.push({ start, end, gap, ellipsis });
    from = end;
  };
  for (let at = 0; at < quote.length; at++) {
    const code = quote.charCodeAt(at);
    if (code === 0x2026) cut(at, at + 1, true);
    else if (code === 46 && DOTS.test(quote.slice(at, at + LONGEST_DOTS))) at = cutDots(quote, at, cut);
    else if (code === 0x5b) at = cutBracket(quote, at, cut);
  }
  cut(quote.length, quote.length, false, false);
  return found;
}

type Cut = (start: number, end: number, ellipsis: boolean, gap?: boolean) => void;

function cutDots(quote: string, at: number, cut: Cut): number {
  const end = at + (DOTS.exec(quote.slice(at, at + LONGEST_DOTS))?.[0].length ?? 1);
  cut(at, end, true);
  return end - 1;
}

/** Three full stops or more, with blanks between them or none. */
const DOTS = /^\.(?:[ \u00a0\u202f]?\.){2,}/;
const LONGEST_DOTS = 12;

/** Longest bracketed edit that is still read as one; a lone `[` is only a character. */
const LONGEST_BRACKET = 80;

function cutBracket(quote: string, at: number, cut: Cut): number {
  const close = quote.slice(at, at + LONGEST_BRACKET).indexOf(']');
  if (close < 0) return at;
  if (isEditedStart(quote, at) || opensInWord(quote, at)) return at + close;
  const inside = quote.slice(at + 1, at + close).trim();
  const begun = lettersOfNext(inside, quote.charAt(at + close + 1));
  cut(at, begun > 0 ? at + close - begun : at + close + 1, /^[.…\s]*$/.test(inside), !REMARK.test(inside));
  return at + close;
}

/** What a bracket adds without standing for anything: "[sic]", "[emphasis added]", "[laughs]". */
export const REMARK =
  /^(?:sic!?|emphasis (?:added|mine|ours|in (?:the )?original)|my emphasis|our emphasis|italics (?:added|mine|in (?:the )?original)|original emphasis|laughs?|laughter|laughing|applause|cheers|crosstalk|inaudible|pause|pauses|sighs?|smiles|coughs?|music|translated|his italics|her italics)$/i;
