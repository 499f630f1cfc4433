import type { BlockKind } from '../../src/core/model/source';
import { docxOf, epubOf, odtOf, wp, wr } from './documents';

/** A stretch of an article, to be set in another format. */
export interface Line {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A note that is set after the first sentence of every third paragraph, with its number right after the words. */
export const NOTE = 'Checked by the desk.';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const isNoted = ({ kind }: Line, i: number): boolean => kind === 'paragraph' && i % 3 === 0;

/** The article as a Word document with footnotes. */
export function asDocx(lines: readonly Line[]): Uint8Array {
  let note = 0;
  const body = lines.map((line, i) => {
    const list =
      line.kind === 'list-item'
        ? '<w:pPr><w:numPr/></w:pPr>'
        : line.kind === 'heading'
          ? '<w:pPr><w:pStyle w:val="H"/></w:pPr>'
          : '';
    const mark = isNoted(line, i) ? `<w:r><w:footnoteReference w:id="${++note}"/></w:r>` : '';
    return `<w:p>${list}${wr(escaped(line.text))}${mark}</w:p>`;
  });
  const notes = Array.from({ length: note }, (_, i) => `<w:footnote w:id="${i + 1}">${wp(NOTE)}</w:footnote>`);
  return docxOf(body.join(''), {
    styles: '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    footnotes: notes.join(''),
  });
}

/** The article as an OpenDocument text with footnotes. */
export function asOdt(lines: readonly Line[]): Uint8Array {
  return odtOf(
    lines
      .map((line, i) => {
        const mark = isNoted(line, i)
          ? `<text:note><text:note-citation>${i}</text:note-citation><text:note-body><text:p>${NOTE}</text:p></text:note-body></text:note>`
          : '';
        if (line.kind === 'heading') return `<text:h>${escaped(line.text)}</text:h>`;
        const paragraph = `<text:p>${escaped(line.text)}${mark}</text:p>`;
        return line.kind === 'list-item'
          ? `<text:list><text:list-item>${paragraph}</text:list-item></text:list>`
          : paragraph;
      })
      .join(''),
  );
}

/** The article as an e-book with notes at its end. */
export function asEpub(lines: readonly Line[]): Uint8Array {
  const body = lines.map((line, i) => {
    const mark = isNoted(line, i) ? `<a epub:type="noteref" href="#n${i}"><sup>${i}</sup></a>` : '';
    const name = line.kind === 'heading' ? 'h1' : line.kind === 'list-item' ? 'li' : 'p';
    return `<${name}>${escaped(line.text)}${mark}</${name}>`;
  });
  const notes = lines.flatMap((line, i) =>
    isNoted(line, i) ? [`<aside epub:type="footnote" id="n${i}"><p>${NOTE}</p></aside>`] : [],
  );
  return epubOf([`<section>${body.join('\n')}${notes.join('')}</section>`]);
}
