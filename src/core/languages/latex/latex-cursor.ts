import { pairBraces } from './latex-braces';
import { ACCENTS } from '../../text/characters/latex-characters';
import { SYMBOLS } from './latex-macros';
import { readFraction, readRaised, readScript } from './latex-raised';
import { readMeasure } from './latex-siunitx';
import type { Piece } from '../support/pieces';

/** An option of a command, in square brackets. */
export const OPTION = /[ \t]*\[(?:[^\][{}]|\{[^{}]{0,200}\}){0,400}\]/y;
const OVERLAY = /<(?=[^<>]{0,40}[\d+])[\d,+.|:@a-z-]{1,40}>/y;
/** What may stand between a command and its argument. */
export const GAP = /[ \t]*(?:\r?\n[ \t]*)?/y;
/** Where a rule under some columns stops short: `\cmidrule(lr){2-3}`. */
const TRIM = /\((?:[lr](?:\{[^{}]{0,20}\})?){1,2}\)(?=\{)/y;
const LONGEST_VERB = 1000;
const LONGEST_FORMULA = 40;

const ACCENTED = /[ \t]*(?:\{\\?([A-Za-zı])\}|\\?([A-Za-z])(?![A-Za-z]))/y;

/** A place in LaTeX that moves on: over single characters into pieces, and over commands' arguments and options. */
export class LatexCursor {
  protected at = 0;
  protected pieces: Piece[] = [];
  protected readonly braces;

  constructor(protected readonly text: string) {
    this.braces = pairBraces(text);
  }

  protected match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  /** Words between two like signs on one line. */
  protected verb(from: number, sign: string): void {
    const line = this.text.slice(from, from + LONGEST_VERB).split('\n', 1)[0] ?? '';
    const end = line.indexOf(sign);
    this.at = end < 0 ? from : from + end + 1;
  }

  protected closingDollar(from: number, sign: string): number {
    for (let i = from; i < this.text.length; i++) {
      const char = this.text.charAt(i);
      if (char === '\\') i++;
      else if (char === '$') return this.text.startsWith(sign, i) ? i : -1;
      else if (char === '\n' && /^[ \t\r]*\n/.test(this.text.slice(i + 1, i + 40))) return -1;
    }
    return -1;
  }

  /** Passes over everything up to a closing command. */
  protected leaveOut(closing: string): void {
    const end = this.text.indexOf(closing, this.at);
    this.at = end < 0 ? this.text.length : end + closing.length;
  }

  protected option(): void {
    this.at += this.match(OVERLAY)?.[0].length ?? 0;
    this.at += this.match(OPTION)?.[0].length ?? 0;
  }

  protected skipArguments(count: number): void {
    this.at += this.match(TRIM)?.[0].length ?? 0;
    for (let i = 0; i < count; i++) {
      this.option();
      const open = this.at + (this.match(GAP)?.[0].length ?? 0);
      const close = this.text[open] === '{' ? this.braces.closing(open) : -1;
      if (close < 0) return;
      this.at = close + 1;
    }
    this.option();
  }

  /** What a cell spans, and its width or place: `{2}{c}`, or `{2}*` of the width that it has. */
  protected skipSize(): void {
    this.skipArguments(1);
    if (this.text[this.at] === '*' || this.text[this.at] === '=') this.at++;
    else this.skipArguments(1);
  }

  /** A symbol or an accented letter; false where the command is neither. */
  protected character(name: string, start: number): boolean {
    const accent = ACCENTS[name];
    const letter = accent === undefined ? null : this.match(ACCENTED);
    if (accent !== undefined && letter) {
      const base = letter[1] ?? letter[2] ?? '';
      this.at += letter[0].length;
      this.pieces.push({ text: `${base === 'ı' ? 'i' : base}${accent}`.normalize('NFC'), start, end: this.at });
      return true;
    }
    const symbol = SYMBOLS[name];
    if (symbol === undefined) return false;
    if (/[A-Za-z]$/.test(name))
      this.at += this.text.startsWith('{}', this.at)
        ? 2
        : symbol === ' '
          ? 0
          : (this.match(/[ \t]+/y)?.[0].length ?? 0);
    if (symbol !== '') this.pieces.push({ text: symbol, start, end: this.at });
    return true;
  }

  protected measure(name: string, start: number): boolean {
    const rest = [name, this.text, this.at] as const;
    const found =
      readMeasure(...rest) ?? readRaised(...rest, this.lastWords()) ?? readFraction(...rest, this.lastWords());
    if (found) this.pieces.push({ text: found.reads, start, end: (this.at = found.end) });
    return found !== undefined;
  }

  /** A formula that is no more than a number, or that raises or lowers something behind a word. */
  protected formula(inside: string, start: number): void {
    const reads = inside.length < LONGEST_FORMULA ? readScript(inside, this.lastWords()) : undefined;
    if (reads !== undefined && reads !== '') this.pieces.push({ text: reads, start, end: this.at });
  }

  private lastWords(): string {
    return this.pieces
      .slice(-2)
      .map(({ text }) => text)
      .join('');
  }
}
