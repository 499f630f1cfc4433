import { message } from '../../model/message';
import type { Problem } from '../../model/problem';

/** At most `longest` code units of a text. It is cut at an empty line, else at a line break where there is one near. */
export function leading(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const empty = text.lastIndexOf('\n\n', longest);
  if (empty > longest / 2) return text.slice(0, empty);
  const line = text.lastIndexOf('\n', longest);
  return text.slice(0, line > longest / 2 ? line : longest);
}

/** Says that a draft was read up to `length` only. */
export function leftOut(length: number): Problem {
  return {
    code: 'too-large',
    severity: 'warning',
    message: message(
      'This draft is very long: only its first {0} characters were checked. Split it into several files to have all of it checked.',
      length,
    ),
  };
}
