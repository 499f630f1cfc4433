import { oneLine } from '../support/escape';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Words from elsewhere as one line of LaTeX that means nothing but them. Nothing in it is a command, a comment or a
 * ligature of quotation marks.
 */
export function escapeLatex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}$&#_%^~`<>|]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/"/g, '\\textquotedbl{}')
    .replace(/''/g, "'{}'")
    .replace(/-(?=-)/g, '-{}');
}

/** A `quote` environment; the citation stands after the last word. */
export function latexBlockQuote(prose: string, citation: string): string {
  return `\\begin{quote}\n${prose}${citation === '' ? '' : `${citation.startsWith('\\foot') ? '' : ' '}${citation}`}\n\\end{quote}`;
}
