import { NOTE, type Line } from './typeset';

const NAMES = [
  ['office', 'office'],
  ['text', 'text'],
  ['style', 'style'],
].map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

/** What stands at the head of each page; letters of its own, since no text of a test has it. */
export const RUNNING_HEAD = 'THE TARN COURANT';

/** A flat OpenDocument text for a word processor: two columns, a running head, page numbers, footnotes. */
export function asFlatText(lines: readonly Line[]): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = lines.map(({ kind, text }, i) => {
    if (kind === 'heading') return `<text:h text:outline-level="1" text:style-name="H">${escaped(text)}</text:h>`;
    const note = `<text:note text:note-class="footnote" text:id="n${i}"><text:note-citation>${i}</text:note-citation><text:note-body><text:p text:style-name="N">${NOTE}</text:p></text:note-body></text:note>`;
    const paragraph = `<text:p text:style-name="B">${escaped(text)}${kind === 'paragraph' && i % 3 === 0 ? note : ''}</text:p>`;
    return kind === 'list-item' ? `<text:list><text:list-item>${paragraph}</text:list-item></text:list>` : paragraph;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES.join(' ')} ${FO} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4mm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="3mm"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"><style:columns fo:column-count="2" fo:column-gap="8mm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="5mm"/></style:header-style></style:page-layout>
<style:style style:name="N" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>${RUNNING_HEAD} <text:page-number>1</text:page-number></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>${body.join('')}</office:text></office:body>
</office:document>
`;
}
