/** Not part of any word: blanks, punctuation, symbols, surrogates. */
export const SEPARATOR = 0;
/** Part of a word but without weight of its own: combining marks, soft hyphen, zero-width joiners. */
export const IGNORED = 1;

/**
 * The comparable form of one UTF-16 code unit: lower case and without diacritics for letters and digits,
 * `SEPARATOR` or `IGNORED` for the rest. Letters outside the basic plane count as separators: no living script is lost.
 */
export function foldUnit(code: number): number {
  const known = table[code] ?? 0;
  return known === UNKNOWN ? (table[code] = classify(code)) : known;
}

/** Letters that print types join into one sign: what the sign stands for. */
const LIGATURES: ReadonlyMap<number, string> = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
  [0x132, 'ij'],
  [0x133, 'ij'],
]);

/** True for a sign that print types join from several letters. */
export function isLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06;
}

/** The comparable letters of a code unit that is one by `foldUnit`: more than one for a ligature. */
export function foldedLetters(code: number): string {
  return LIGATURES.get(code) ?? String.fromCharCode(foldUnit(code));
}

/** The first units of the scripts without blanks, and of those of East Asia; Lao follows Thai, Han follows kana. */
const [THAI, KANA] = [0x0e00, 0x3040];

/** True for scripts written without blanks, where every unit is a word. Han, kana, Thai, Lao and Khmer are. */
export function standsAlone(code: number): boolean {
  if (code < THAI) return false;
  if (code < KANA) return code <= 0x0eff || isKhmer(code);
  if (code <= 0x9fff) return code <= 0x30ff || code >= 0x3400;
  return code >= 0xf900 && code <= 0xfaff;
}

function isKhmer(code: number): boolean {
  return code >= 0x1780 && code <= 0x17ff;
}

/** True for the apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || (code >= 0x02bc && CURLY.has(code));
}

const CURLY: ReadonlySet<number> = new Set([0x02bc, 0x2018, 0x2019]);

/** True for decimal digits of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where the unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const unit = String.fromCharCode(code);
  return unit !== unit.toLowerCase() && unit === unit.toUpperCase();
}

const UNKNOWN = 0xffff;
const table = new Uint16Array(0x10000).fill(UNKNOWN);
const WORD = /[\p{L}\p{N}]/u;
const WEIGHTLESS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR;
  const unit = String.fromCharCode(code);
  if (WEIGHTLESS.test(unit)) return IGNORED;
  if (!WORD.test(unit)) return SEPARATOR;
  // Hangul syllables decompose into several letters: keep them whole.
  const base = code >= 0xac00 && code <= 0xd7a3 ? unit : unit.normalize('NFKD').charAt(0);
  const lower = base.toLowerCase().charCodeAt(0);
  return lower > IGNORED ? lower : SEPARATOR;
}
