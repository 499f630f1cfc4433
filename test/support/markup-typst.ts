import { RUNNING_HEAD } from './flat-text';
import { type Line, NOTE } from './typeset';

/** A Typst document in two justified columns, with a running head, page numbers and footnotes. */
export function asTypst(lines: readonly Line[]): string {
  const body = lines.map(({ kind, text }, i) => {
    const words = `#${JSON.stringify(text.replace(/^• /, ''))}`;
    const note = kind === 'paragraph' && i % 3 === 0 ? `#footnote[${NOTE}]` : '';
    if (kind === 'heading') return `= ${words}\n`;
    return `${kind === 'list-item' ? '- ' : ''}${words}${note}\n`;
  });
  return `#set page(paper: "a4", columns: 2, margin: 2cm, numbering: "1", header: [${RUNNING_HEAD} #h(1fr) #context counter(page).display()])
#set text(lang: "en", size: 10pt)
#set par(justify: true, first-line-indent: 1em)
${body.join('\n')}
`;
}
