import { nth } from '../../text/nth';
import { NUMBER_WORDS, SCALE_SUFFIXES } from '../vocabulary';

/**
 * Adds up numbers from the words that a sentence writes them with: "80 billion", "$80bn", "two hundred million".
 * Reports a value only where it differs from a plain figure, which is its own term already.
 */
export class NumberReader {
  private active = false;
  /** False while the value is a figure alone, as in "80". */
  private composed = false;
  private total = 0;
  private group = 0;
  private from = 0;

  constructor(private readonly report: (value: number, from: number) => void) {}

  /** A word that starts with digits; `digits` of its units are figures, the rest may be a scale ("80bn"). */
  digits(word: string, digits: number, start: number): void {
    this.flush();
    const value = Number(word.slice(0, digits));
    if (!Number.isFinite(value)) return;
    const scale = digits === word.length ? 1 : SCALE_SUFFIXES[word.slice(digits)];
    if (scale === undefined) return;
    this.begin(start, digits < word.length || String(value) !== word);
    this.group = value * scale;
  }

  /** A number word, by its place in `NUMBER_WORDS`. */
  word(index: number, start: number): void {
    const value = nth(NUMBER_WORDS, index)[1];
    if (value >= 100) {
      if (this.active) this.multiply(value);
    } else {
      if (this.active && !this.goesOnWith(value)) this.flush();
      if (!this.active) this.begin(start, true);
      this.group += value;
      this.composed = true;
    }
  }

  /** Ends the number at hand, if there is one. */
  flush(): void {
    const value = this.total + this.group;
    if (this.active && this.composed) this.report(round(value), this.from);
    this.active = false;
    this.total = 0;
    this.group = 0;
  }

  /** Whole hundreds go on with anything below a hundred, tens with units. */
  private goesOnWith(value: number): boolean {
    if (this.group < 20) return false;
    if (this.group % 100 === 0) return true;
    return this.group < 100 && this.group % 10 === 0 && value < 10;
  }

  private begin(start: number, composed: boolean): void {
    this.active = true;
    this.composed = composed;
    this.from = start;
  }

  private multiply(scale: number): void {
    this.composed = true;
    if (scale === 100) this.group *= scale;
    else {
      this.total += this.group * scale;
      this.group = 0;
    }
  }
}

/** 11.3 * 1e6 is 11300000.000000002: twelve digits are enough to tell numbers apart. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
