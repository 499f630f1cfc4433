/** Letters of a query that are compared, its spaces among them: bits of a number. */
const MOST_LETTERS = 32;
/** Of fewer letters nothing is said: half of all texts have them. */
const FEWEST_LETTERS = 3;
/** So many wrong letters, or this share of a short query's, are too many for slips: a word may be another. */
const TOO_MANY = 3;
const TOO_LARGE_A_SHARE = 0.2;

/**
 * How near a text comes to a query letter by letter: from 1, where whole words of it read as typed, to 0.
 * Case and punctuation do not count.
 *
 * Myers' bit-parallel matching (J. ACM 46, 1999) with swaps of neighbours (Hyyrö, Nordic Journal of Computing 10,
 * 2003): some operations for each letter of the text.
 */
export class Letters {
  /** By unit: the bits of the query's letters that it is. */
  private readonly plain = new Int32Array(ASCII);
  private readonly others = new Map<number, number>();
  private readonly length: number;
  /** False for a query of so few letters that no text is near it. */
  readonly tell: boolean;

  constructor(query: string) {
    const letters = ` ${query.replace(LEFT_OUT, '').trim()} `.replace(/\s+/gu, ' ').slice(0, MOST_LETTERS);
    this.length = letters.length;
    this.tell = letters.length >= FEWEST_LETTERS + 2;
    for (let at = 0; at < letters.length; at++) {
      const letter = letters.charAt(at);
      for (const form of new Set([letter.toLowerCase(), letter.toUpperCase()])) this.mark(form.charCodeAt(0), 1 << at);
    }
  }

  /** 1 for the very letters, 0 for a text in which too many are wrong. */
  nearness(text: string): number {
    if (!this.tell) return 0;
    const tooMany = Math.min(TOO_MANY, this.length * TOO_LARGE_A_SHARE);
    return Math.max(0, 1 - this.fewestWrong(text) / tooMany);
  }

  private mark(unit: number, bit: number): void {
    if (unit < ASCII) this.plain[unit] = (this.plain[unit] ?? 0) | bit;
    else this.others.set(unit, (this.others.get(unit) ?? 0) | bit);
  }

  /** The letters that are wrong, swapped, missing or added in the nearest stretch of a text. */
  private fewestWrong(text: string): number {
    const { plain, others, length } = this;
    const last = 1 << (length - 1);
    // Bits of a column of the table: where the number of wrong letters goes up or down, and where it stays along the
    // diagonal.
    let [up, down, kept, before] = [-1, 0, 0, 0];
    let wrong = length;
    let fewest = length;
    for (let i = -1; i <= text.length; i++) {
      const unit = i < 0 || i === text.length ? SPACE : text.charCodeAt(i);
      if (unit < ASCII ? IS_LEFT_OUT[unit] === 1 : isQuoteMark(unit)) continue;
      const same = (unit < ASCII ? plain[unit] : others.get(unit)) ?? 0;
      const swapped = ((~kept & same) << 1) & before;
      kept = (((same & up) + up) ^ up) | same | down | swapped;
      const [risen, fallen] = [down | ~(kept | up), kept & up];
      if (risen & last) wrong++;
      else if (fallen & last && --wrong < fewest) fewest = wrong;
      up = (fallen << 1) | ~(kept | (risen << 1));
      down = (risen << 1) & kept;
      before = same;
    }
    return fewest;
  }
}

const ASCII = 128;
const SPACE = 32;
/** Punctuation, which is typed or not. */
const LEFT_OUT = /[!-#%-/:-?[-`{-~‘-‟«»]/gu;
const IS_LEFT_OUT = Uint8Array.from({ length: ASCII }, (_, unit) =>
  String.fromCharCode(unit).replace(LEFT_OUT, '') === '' ? 1 : 0,
);

function isQuoteMark(unit: number): boolean {
  return isBetween(unit, 0x2018, 0x201f) || unit === 0xab || unit === 0xbb;
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}
