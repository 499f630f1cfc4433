import { ACCENTS, CHARACTER_COMMANDS } from './latex-characters';

/**
 * A BibTeX value as plain text: accents and special characters written out, braces and formatting commands gone, white
 * space single. Linear.
 */
export function latexToText(value: string): string {
  let text = '';
  for (let i = 0; i < value.length;) {
    const character = value.charAt(i);
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
  const name = /^[a-zA-Z]{1,32}/.exec(value.slice(at + 1, at + 33))?.[0] ?? '';
  const end = at + 1 + name.length;
  if (name.length === 1 && ACCENTS[name] && /[\s{\\]/.test(value[end] ?? ''))
    return accented(value, end, ACCENTS[name]);
  const known = CHARACTER_COMMANDS[name];
  return { text: known ?? '', end: value[end] === ' ' ? end + 1 : end };
}

/** The letter after an accent command, in braces or not, with the accent on it. */
function accented(value: string, at: number, accent: string): Piece {
  const match = /^\s*(\{?)\\?([\p{L}])/u.exec(value.slice(at, at + 12));
  if (!match) return { text: '', end: at };
  const letter = match[2] === 'ı' ? 'i' : (match[2] ?? '');
  return { text: letter + accent, end: at + match[0].length };
}
