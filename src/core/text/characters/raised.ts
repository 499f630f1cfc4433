/** Raised signs are exponents after a ten or a unit of length; elsewhere they refer to a note. */
const EXPONENT = /(?:^|[^\p{L}\d])(?:10|[munckdµ]?m|ft|in|mi|yd|s)[⁻⁺]?[⁰¹²³⁴-⁹]*$/u;
/** So much of what stands before is looked at. */
const TAIL = 12;
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};
const PLAIN = new Map(Object.entries(RAISED).map(([plain, high]) => [high, plain]));
/** What stands for the sign of a degree. */
const RING = /^[◦∘o]$/;
const MARK = /^[\s\d,;*†‡§¶()[\]–−+-]+$/u;

/**
 * How raised text is read after the text before it: an exponent in raised signs ("km²"), the mark of a note not at
 * all (so that "2016" with a mark 1 is never 20161), anything else ("th") as it is.
 */
export function raisedText(raised: string, before: string): string {
  if (RING.test(raised) && /\d\s?$/.test(before)) return '°';
  // "31/3" would be another number than "3 1/3".
  if (!MARK.test(raised)) return /^\d+\s?[/⁄]/.test(raised) && /\d$/.test(before) ? ` ${raised}` : raised;
  const isExponent = /^[-−+]?\d{1,3}$/.test(raised) && EXPONENT.test(before.slice(-TAIL));
  return isExponent ? raisedSigns(raised) : '';
}

/** Digits and signs in their raised forms: "6" -> "⁶". */
export function raisedSigns(plain: string): string {
  return Array.from(plain, (sign) => RAISED[sign] ?? sign).join('');
}

/** A power of ten, and what it is multiplied by: "3.2 × 10⁸". */
export function timesTen(times: string, power: string): string {
  return `${times === '' ? '' : `${times} × `}10${raisedSigns(power)}`;
}

/** Raised digits and signs as those of a line. */
export function plainDigits(raised: string): string {
  return Array.from(raised, (sign) => PLAIN.get(sign) ?? sign).join('');
}

/** Reads raised text that comes in parts; a raised number before a slash is that of a fraction. */
export class RaisedReading {
  private left = '';

  /** What the next stretch of text reads as after the text before it: for plain text, what goes before it. */
  read(text: string, raised: boolean, before: string): { readonly prefix: string; readonly text: string } {
    if (raised) {
      const whole = this.left + text;
      const written = raisedText(whole, before);
      this.left = written === '' ? whole : '';
      return { prefix: '', text: written };
    }
    const prefix = fractionTop(this.left, before, text);
    if (text !== '') this.left = '';
    return { prefix, text };
  }
}

/**
 * The digits of a raised number before a slash. Where a figure stands before them they may as well be the mark of a
 * note, unless the slash stands by itself, as before a lowered number.
 */
export function fractionTop(raised: string, before: string, after: string): string {
  if (!/^\d{1,2}$/.test(raised)) return '';
  if (/\d\s?$/.test(before)) return /^[/⁄]$/.test(after) ? ` ${raised}` : '';
  return /^[/⁄]\s?(?:\d{1,2}(?!\d)|$)/.test(after) ? raised : '';
}
