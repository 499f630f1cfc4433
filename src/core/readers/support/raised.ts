/** Raised signs are exponents after a power of ten or a unit of length; elsewhere they refer to a note. */
const EXPONENT = /(?:^|[^\p{L}\d])(?:10|[munckdµ]?m|ft|in|mi|yd|s)$/u;
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
const MARK = /^[\s\d,;*†‡§¶()[\]–−+-]+$/u;

/**
 * How raised text is read after the text before it: an exponent in raised signs ("km²"), the mark of a note not at
 * all (so that "2016" with a mark 1 is never 20161), anything else ("th") as it is.
 */
export function raisedText(raised: string, before: string): string {
  if (!MARK.test(raised)) return raised;
  const isExponent = /^[-−+]?\d{1,3}$/.test(raised) && EXPONENT.test(before.slice(-8));
  return isExponent ? Array.from(raised, (sign) => RAISED[sign] ?? sign).join('') : '';
}
