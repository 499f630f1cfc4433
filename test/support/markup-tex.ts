import { RUNNING_HEAD } from './flat-text';
import { type Line, NOTE } from './typeset';

/** How a TeX document is set: its class options and what its preamble loads. */
export interface TexStyle {
  readonly options: string;
  readonly preamble: string;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '—': '---',
  '–': '--',
  '…': '\\dots{}',
  '"': "''",
  "'": '\\textquotesingle{}',
  '-': '-{}',
  '£': '\\pounds{}',
  '€': '\\texteuro{}',
  '\u00a0': '~',
  '«': '\\guillemotleft{}',
  '»': '\\guillemotright{}',
};

/** A LaTeX document: running heads, page numbers, footnotes, a page of front matter counted in Roman numbers. */
export function asTex(lines: readonly Line[], { options, preamble }: TexStyle): string {
  let items = false;
  const body = lines.map(({ kind, text }, i) => {
    const note = kind === 'paragraph' && i % 3 === 0 ? `\\footnote{${NOTE}}` : '';
    const words = escaped(text.replace(/^• /, '')) + note;
    const isItem = kind === 'list-item';
    const edge = isItem === items ? '' : isItem ? '\\begin{itemize}\n' : '\\end{itemize}\n\n';
    items = isItem;
    if (kind === 'heading') return `${edge}\\section*{${words}}\n`;
    return isItem ? `${edge}\\item ${words}\n` : `${edge}${words}\n\n`;
  });
  return `\\documentclass[${options}]{article}
\\usepackage{textcomp}
${preamble}
\\usepackage{fancyhdr}
\\pagestyle{fancy}
\\fancyhf{}
\\fancyhead[L]{${RUNNING_HEAD}}
\\fancyhead[R]{\\thepage}
\\begin{document}
${body.join('')}${items ? '\\end{itemize}' : ''}
\\end{document}
`;
}

function escaped(text: string): string {
  return Array.from(text, (sign) => SPECIAL[sign] ?? (/[&%$#_{}]/.test(sign) ? `\\${sign}` : sign)).join('');
}
