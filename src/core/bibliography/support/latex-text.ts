/** Combining characters of TeX's accent commands. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  th: 'þ',
  S: '§',
  P: '¶',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  copyright: '©',
  textregistered: '®',
  texttrademark: '™',
};

/**
 * A BibTeX value as plain text: accents and special characters written out, braces and formatting commands gone, white
 * space single. Linear.
 */
export function latexToText(value: string): string {
  let text = '';
  for (let i = 0; i < value.length;) {
    const character = value[i]!;
    if (character === '\\') {
      const piece = command(value, i);
      text += piece.text;
      i = piece.end;
      continue;
    }
    if (character === '~') text += '\u00a0';
    else if (character === '-' && value.startsWith('---', i)) {
      text += '—';
      i += 2;
    } else if (character === '-' && value.startsWith('--', i)) {
      text += '–';
      i++;
    } else if (character !== '{' && character !== '}' && character !== '$') text += character;
    i++;
  }
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

function command(value: string, at: number): Piece {
  const sign = value[at + 1] ?? '';
  if (!/[a-zA-Z]/.test(sign))
    return ACCENTS[sign] ? accented(value, at + 2, ACCENTS[sign]) : { text: sign === '\\' ? ' ' : sign, end: at + 2 };
  const name = /^[a-zA-Z]{1,32}/.exec(value.slice(at + 1, at + 33))![0];
  const end = at + 1 + name.length;
  if (name.length === 1 && ACCENTS[name] && /[\s{\\]/.test(value[end] ?? ''))
    return accented(value, end, ACCENTS[name]);
  const known = CHARACTERS[name];
  return { text: known ?? '', end: value[end] === ' ' ? end + 1 : end };
}

/** The letter after an accent command, in braces or not, with the accent on it. */
function accented(value: string, at: number, accent: string): Piece {
  const match = /^\s*(\{?)\\?([\p{L}])/u.exec(value.slice(at, at + 12));
  if (!match) return { text: '', end: at };
  const letter = match[2] === 'ı' ? 'i' : match[2]!;
  return { text: letter + accent, end: at + match[0].length };
}
