/** One piece of a sentence, as the numeric extractors see it. */
export interface Token {
  readonly kind: 'number' | 'word' | 'symbol';
  readonly start: number;
  readonly end: number;
  /** The sentence's characters in lower case, curly apostrophes straightened; dashes of every kind are `-`. */
  readonly lower: string;
  /** True where nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** True where the token starts with a capital letter. */
  readonly capital: boolean;
  /** True for a minus sign proper, which no dash or hyphen is. */
  readonly minus?: true;
  /** For numbers only. */
  readonly numeral?: Numeral;
}

/** A number in digits. */
export interface Numeral {
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Digits before it, separators not counted. */
  readonly digits: number;
  /** True where thousands are set apart ("1,234"). */
  readonly grouped: boolean;
  /** True where the number starts with a zero that adds nothing ("007", "08"). */
  readonly padded: boolean;
  /** The value by the other reading of the separator, where both are possible ("14.200"). */
  readonly otherwise?: number;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const [HYPHEN_MINUS, MINUS] = [0x2d, 0x2212];
/** × and ÷, which stand among the letters. */
const [TIMES, DIVIDED] = [0xd7, 0xf7];
/** The sign of micro, which Unicode has beside the Greek letter. */
const MICRO = 0xb5;
/** Longer runs of digits are identifiers; they are read as one token without a useful value. */
const MAX_DIGITS = 21;

/**
 * Splits a sentence into numbers, words and symbols; white space is left out. Hyphens part words, apostrophes inside
 * a word do not. Every token's span is a half-open range of UTF-16 offsets; one pass, linear in the sentence.
 */
export function lex(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      gap = true;
      continue;
    }
    const token = read(sentence, at, code, !gap);
    tokens.push(token);
    at = token.end;
    gap = false;
  }
  return tokens;
}

/** The token's characters in lower case; empty where there is no token. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** True where a token stands right behind the one before it. */
export function gluedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true;
}

/** The number at a token, where it is one. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  return tokens[at]?.numeral;
}

/** True for a number in figures without decimals: neither "½" nor "1.5". */
export function isWholeNumeral({ digits, decimals }: Numeral): boolean {
  return digits > 0 && decimals === 0;
}

/** True for four figures in one, as years and times are written: neither "1,848" nor "1848.5". */
export function hasFourFigures({ digits, grouped, decimals }: Numeral): boolean {
  return digits === 4 && !grouped && decimals === 0;
}

/** True where a hyphen joins the tokens around it: "ten-day", not "ten - day". */
export function hyphenAt(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  return dash?.lower === '-' && dash.glued && tokens[at + 1]?.glued === true;
}

/** The next token after an optional joining hyphen. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  return hyphenAt(tokens, at) ? at + 1 : at;
}

/** True for white space of every kind, including the narrow spaces that group digits. */
export function isBlank(code: number): boolean {
  if (code < FIRST_BEYOND_ASCII) return code === 32 || (code >= 9 && code <= 13);
  return (code >= 0x2000 && code <= 0x200b) || WIDE_BLANKS.has(code);
}

const FIRST_BEYOND_ASCII = 0x80;
/** Blanks beyond ASCII that stand alone in their block: no-break, narrow no-break, ideographic, byte order mark. */
const WIDE_BLANKS: ReadonlySet<number> = new Set([0xa0, 0x202f, 0x3000, 0xfeff]);

function read(text: string, start: number, code: number, glued: boolean): Token {
  if (isDigit(code)) return readNumber(text, start, glued);
  if (code === 46 && isDigit(text.charCodeAt(start + 1)) && !glued) return readNumber(text, start, glued);
  if (isLetter(code)) return readWord(text, start, glued);
  return readSymbol(text, start, glued);
}

function readWord(text: string, start: number, glued: boolean): Token {
  let end = start + 1;
  let plain = isLowerAscii(text.charCodeAt(start));
  for (; end < text.length && continuesWord(text, end); end++) plain &&= isLowerAscii(text.charCodeAt(end));
  const raw = text.slice(start, end);
  if (plain) return { kind: 'word', start, end, lower: raw, glued, capital: false };
  const lower = raw.toLowerCase();
  return {
    kind: 'word',
    start,
    end,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    glued,
    capital: isCapital(raw, lower),
  };
}

function isCapital(raw: string, lower: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : raw.charAt(0) !== lower.charAt(0);
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return true;
  return (code === 39 || code === 0x2019) && isLetter(text.charCodeAt(at + 1));
}

function readSymbol(text: string, start: number, glued: boolean): Token {
  const char = text.charAt(start);
  const vulgar = VULGAR[char];
  if (vulgar !== undefined) {
    return {
      kind: 'number',
      start,
      end: start + 1,
      lower: char,
      glued,
      capital: false,
      numeral: { value: vulgar, decimals: 2, digits: 0, grouped: false, padded: false },
    };
  }
  const code = text.charCodeAt(start);
  const lower = isDash(code) ? '-' : SLASHES.has(code) ? '/' : char;
  const minus = code === MINUS ? { minus: true as const } : {};
  return { kind: 'symbol', start, end: start + 1, lower, glued, capital: false, ...minus };
}

function readNumber(text: string, start: number, glued: boolean): Token {
  const whole = integerPart(text, start);
  let end = whole.end;
  let decimals = 0;
  if (!whole.dotted && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1);
    decimals = stop - end - 1;
    end = stop;
  }
  const raw = text.slice(start, end);
  const plain = whole.grouped ? raw.replace(whole.dotted ? /\./g : /[^0-9.]/g, '') : raw;
  const digits = whole.digits;
  const value = digits + decimals > MAX_DIGITS ? Number.NaN : Number(plain);
  const padded = digits > 1 && plain.charCodeAt(0) === 48;
  return {
    kind: 'number',
    start,
    end,
    lower: raw,
    glued,
    capital: false,
    numeral: { value, decimals, digits, grouped: whole.grouped, padded },
  };
}

interface IntegerPart {
  readonly end: number;
  readonly digits: number;
  readonly grouped: boolean;
  readonly dotted?: boolean;
}

function integerPart(text: string, start: number): IntegerPart {
  const first = digitsEnd(text, start);
  let end = first;
  let digits = first - start;
  const separator = digits >= 1 && digits <= 3 ? text.charCodeAt(end) : 0;
  if (separator === 46) return dottedGroups(text, first, digits);
  if (!isSeparator(separator) || (separator === 32 && !standsAlone(text, start)))
    return { end, digits, grouped: false };
  for (;;) {
    const size = text.charCodeAt(end) === separator ? groupSize(text, end + 1, separator) : 0;
    if (size === 0) break;
    end += 1 + size;
    digits += size;
  }
  return { end, digits, grouped: end > first };
}

/** "1.000.000": full stops group digits where two groups of three follow or more, and no further figure. */
function dottedGroups(text: string, first: number, digits: number): IntegerPart {
  let end = first;
  while (text.charCodeAt(end) === 46 && digitsEnd(text, end + 1, 4) - end - 1 === 3) end += 4;
  const isOpen = text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1));
  return end - first < 8 || isOpen
    ? { end: first, digits, grouped: false }
    : { end, digits: digits + ((end - first) / 4) * 3, grouped: true, dotted: true };
}

/** A blank groups digits only where the number is no tail of something else: "12 000", but not "F-16 300". */
function standsAlone(text: string, start: number): boolean {
  return start === 0 || !(isLetter(text.charCodeAt(start - 1)) || isDash(text.charCodeAt(start - 1)));
}

/** A group has three digits; with commas also two, where a group of three follows at last (2,50,000). */
function groupSize(text: string, start: number, separator: number): number {
  const size = digitsEnd(text, start, 4) - start;
  if (size === 3) return 3;
  if (size !== 2 || separator !== 44) return 0;
  let at = start + 2;
  for (let groups = 0; groups < 4 && text.charCodeAt(at) === 44; groups++) {
    const next = digitsEnd(text, at + 1, 4) - at - 1;
    if (next === 3) return 2;
    if (next !== 2) return 0;
    at += 3;
  }
  return 0;
}

/** Comma, apostrophes and the spaces used in 12 000. */
const SEPARATORS: ReadonlySet<number> = new Set([44, 39, 0x2019, 32, 0xa0, 0x202f, 0x2009]);

function isSeparator(code: number): boolean {
  return SEPARATORS.has(code);
}

function digitsEnd(text: string, start: number, most = Number.POSITIVE_INFINITY): number {
  let end = start;
  while (end - start < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return isLowerAscii(code) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === MICRO;
  return code !== TIMES && code !== DIVIDED && !isPunctuation(code);
}

/** Punctuation and signs of the upper planes, and all that stands for forms of presentation. */
function isPunctuation(code: number): boolean {
  const isSign = code >= 0x2000 && code <= 0x2bff;
  const isEastAsian = code >= 0x3000 && code <= 0x303f;
  return isSign || isEastAsian || code >= 0xfe00;
}

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The slash of fractions, and the one of division. */
const SLASHES: ReadonlySet<number> = new Set([0x2044, 0x2215]);

/** Hyphens, dashes of every length, and the minus sign. */
function isDash(code: number): boolean {
  if (code === HYPHEN_MINUS || code === MINUS) return true;
  return code >= 0x2010 && code <= 0x2015;
}
