import { strToU8, zipSync } from 'fflate';

/** An archive of these files, in their order. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
    { level: 6 },
  );
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A Word document of this body (its paragraphs as WordprocessingML), with other parts by type: `footnotes`, `styles`, …
 */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relations = Object.keys(parts)
    .map((type, i) => `<Relationship Id="r${i}" Type="${RELATIONS}/${type}" Target="${type}.xml"/>`)
    .join('');
  return zipOf({
    '[Content_Types].xml': contentTypes(Object.keys(parts)),
    '_rels/.rels': relationsXml(`<Relationship Id="m" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsXml(relations),
    ...Object.fromEntries(
      Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, `<w:${type} ${W}>${xml}</w:${type}>`]),
    ),
    ...extra,
  });
}

/** A paragraph of a Word document: plain words, or runs of its own. */
export function wp(content: string, style?: string): string {
  const runs = content.includes('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`;
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** A run of a Word document with properties. */
export function wr(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const O = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .join(' ');

/** An OpenDocument text of this body. */
export function odtOf(body: string, styles = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${O}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
  });
}

/** The same in one flat file. */
export function fodtOf(body: string, styles = ''): string {
  return `<?xml version="1.0"?><office:document ${O}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
}

/** An e-book of these chapters (the inside of their bodies), with what its navigation document lists. */
export function epubOf(
  chapters: readonly string[],
  { nav = '', metadata = '', extra = {} }: EpubOptions = {},
): Uint8Array {
  const items = chapters
    .map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  const book = 'xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf':
      `<package ${book}><metadata>${metadata}</metadata><manifest>${items}` +
      `<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine>${spine}</spine></package>`,
    'OPS/nav.xhtml': xhtml(nav),
    ...Object.fromEntries(chapters.map((body, i) => [`OPS/text/c${i}.xhtml`, xhtml(body)])),
    ...extra,
  });
}

/** What a test book has beside its chapters. */
export interface EpubOptions {
  readonly nav?: string;
  readonly metadata?: string;
  readonly extra?: Readonly<Record<string, string>>;
}

function xhtml(body: string): string {
  const names = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
  return `<?xml version="1.0"?><html ${names}><head><title>Not a text</title></head><body>${body}</body></html>`;
}

/** A workbook of these sheets (their rows as SpreadsheetML), with shared strings and cell formats. */
export function xlsxOf(
  sheets: Readonly<Record<string, string>>,
  { strings = [], formats = [], book = '', states = {} }: XlsxOptions = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheetList = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}" ${states[name] === undefined ? '' : `state="${states[name]}"`}/>`,
  );
  const relations = names
    .map((_, i) => `<Relationship Id="s${i}" Type="${RELATIONS}/worksheet" Target="sheet${i}.xml"/>`)
    .join('');
  return zipOf({
    '_rels/.rels': relationsXml(`<Relationship Id="m" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${RELATIONS}"><workbookPr ${book}/><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      `${relations}<Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="t.xml"/>` +
        `<Relationship Id="y" Type="${RELATIONS}/styles" Target="y.xml"/>`,
    ),
    'xl/t.xml': `<sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/y.xml':
      `<styleSheet ${main}><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
      `<cellXfs>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/sheet${i}.xml`,
        `<worksheet ${main}><sheetData>${sheets[name]!}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** What a test workbook has beside its sheets. */
export interface XlsxOptions {
  readonly strings?: readonly string[];
  /** Number formats; style `s="0"` has the first. */
  readonly formats?: readonly string[];
  readonly book?: string;
  readonly states?: Readonly<Record<string, string>>;
}

/** An OpenDocument spreadsheet of these tables. */
export function odsOf(tables: string): Uint8Array {
  return zipOf({
    'content.xml': `<office:document-content ${O}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** An OpenDocument presentation of these pages, with some automatic styles. */
export function odpOf(pages: string, styles = ''): Uint8Array {
  const names = `${O} xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"`;
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.presentation',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:presentation>${pages}</office:presentation></office:body></office:document-content>`,
  });
}

/** A presentation of these slides (the shapes of each), with the notes of those that have some. */
export function pptxOf(slides: readonly string[], notes: Readonly<Record<number, string>> = {}): Uint8Array {
  const names =
    `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${RELATIONS}" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const list = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="s${i}"/>`).join('');
  const targets = slides.map(
    (_, i) => `<Relationship Id="s${i}" Type="${RELATIONS}/slide" Target="slides/s${i}.xml"/>`,
  );
  const noted = Object.entries(notes);
  return zipOf({
    '_rels/.rels': relationsXml(`<Relationship Id="m" Type="${RELATIONS}/officeDocument" Target="ppt/p.xml"/>`),
    'ppt/p.xml': `<p:presentation ${names}><p:sldIdLst>${list}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/p.xml.rels': relationsXml(targets.join('')),
    ...Object.fromEntries(slides.map((shapes, i) => [`ppt/slides/s${i}.xml`, `<p:sld ${names}>${shapes}</p:sld>`])),
    ...Object.fromEntries(noted.map(([i, shapes]) => [`ppt/notes/n${i}.xml`, `<p:notes ${names}>${shapes}</p:notes>`])),
    ...Object.fromEntries(
      noted.map(([i]) => [
        `ppt/slides/_rels/s${i}.xml.rels`,
        relationsXml(`<Relationship Id="n" Type="${RELATIONS}/notesSlide" Target="../notes/n${i}.xml"/>`),
      ]),
    ),
  });
}

/** A shape of a slide with these paragraphs, in the place of that type. */
export function shape(type: string, ...paragraphs: readonly string[]): string {
  const text = paragraphs.map(
    (words) => `<a:p>${words.includes('<') ? words : `<a:r><a:t>${words}</a:t></a:r>`}</a:p>`,
  );
  return `<p:sp><p:nvPr><p:ph type="${type}"/></p:nvPr><p:txBody>${text.join('')}</p:txBody></p:sp>`;
}

/** What word processors ask for before they open a file. */
function contentTypes(parts: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document.main', ...parts].map(
    (type) => `<Override PartName="/word/${type.replace('.main', '')}.xml" ContentType="${word}.${type}+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationsXml(relations: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
}
