import { strToU8 } from 'fflate';
import { relatedPart, relationsName } from '../../readers/archive/opc';
import { readXml } from '../../readers/archive/xml';
import type { Zip } from '../../readers/archive/zip';
import { folderHolding } from '../../text/path-parts';

/** The comments that a document has already. */
export interface KnownComments {
  /** Name of their part; undefined where there is none. */
  readonly part: string | undefined;
  readonly xml: string | undefined;
  /** The highest of their numbers; -1 where there are none. */
  readonly highest: number;
}

/** What is written into a document. */
export interface NewComments {
  readonly main: string;
  /** The body's XML with its marks. */
  readonly document: string;
  readonly known: KnownComments;
  readonly remarks: readonly { readonly id: number; readonly text: string }[];
}

/** The namespace of Word's names, in both editions of the format. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** Words of one comment. UTF-16 code units. */
const LONGEST = 4000;

/** The text of each comment by its number, paragraphs on lines. */
export function commentTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let id: string | undefined;
  let words = '';
  let inText = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:comment') [id, words] = [attributes['w:id'], ''];
      if (name === 'w:t') inText++;
    },
    close(name) {
      if (name === 'w:t') inText--;
      if (name === 'w:p') words += '\n';
      if (name === 'w:comment' && id !== undefined) texts.set(id, words.trim());
    },
    text(text) {
      if (inText > 0) words += text;
    },
  });
  return texts;
}

/** What a document has of comments. */
export function knownComments(zip: Zip, main: string): KnownComments {
  const part = relatedPart(zip, main, 'comments');
  const xml = part === undefined ? undefined : zip.text(part);
  const numbers = [...commentTexts(xml ?? '').keys()].map(Number).filter((number) => Number.isSafeInteger(number));
  return { part, xml, highest: numbers.reduce((most, number) => Math.max(most, number), -1) };
}

/** The parts of a document that change when comments are added, by name. */
export function commentParts(
  zip: Zip,
  { main, document, known, remarks }: NewComments,
): ReadonlyMap<string, Uint8Array> {
  const { prefix, namespace } = wordNames(known.xml ?? document);
  const written = remarks.map((remark) => commentXml(remark, known.xml === undefined ? 'w:' : prefix)).join('');
  const changed = new Map<string, Uint8Array>([[main, strToU8(document)]]);
  if (known.part !== undefined && known.xml !== undefined) {
    changed.set(known.part, strToU8(before(known.xml, 'comments', written)));
    return changed;
  }
  const folder = folderHolding(main);
  const name = freeName(zip, folder);
  changed.set(folder + name, strToU8(`${HEAD}<w:comments xmlns:w="${namespace}">${written}</w:comments>`));
  changed.set(...relationPart(zip, main, name, namespace));
  changed.set(
    '[Content_Types].xml',
    strToU8(
      before(
        zip.text('[Content_Types].xml') ?? '',
        'Types',
        `<Override PartName="/${folder}${name}" ContentType="${TYPE}"/>`,
      ),
    ),
  );
  return changed;
}

/** The prefix that a part gives to Word's names, and their namespace. The prefix has its colon. */
export function wordNames(xml: string): { readonly prefix: string; readonly namespace: string } {
  const names = xml.slice(0, 20_000).matchAll(/\sxmlns:([\w.-]{1,40})\s{0,5}=\s{0,5}["']([^"']{1,200})["']/g);
  for (const [, name = '', value] of names) {
    if (value === TRANSITIONAL || value === STRICT) return { prefix: `${name}:`, namespace: value };
  }
  return { prefix: 'w:', namespace: TRANSITIONAL };
}

function commentXml({ id, text }: NewComments['remarks'][number], w: string): string {
  const lines = text
    .slice(0, LONGEST)
    .split('\n')
    .map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escaped(line)}</${w}t></${w}r></${w}p>`);
  const attributes = `${w}id="${id}" ${w}author="Plumbline" ${w}initials="PL"`;
  return `<${w}comment ${attributes}>${lines.join('')}</${w}comment>`;
}

/** The relation to the new part, beside those that the document has. */
function relationPart(zip: Zip, main: string, target: string, namespace: string): readonly [string, Uint8Array] {
  const name = relationsName(main);
  const isStrict = namespace === STRICT;
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const empty = `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  const known = zip.text(name) ?? empty;
  let id = 'plumblineComments';
  while (known.includes(`"${id}"`)) id += 'x';
  return [
    name,
    strToU8(before(known, 'Relationships', `<Relationship Id="${id}" Type="${base}/comments" Target="${target}"/>`)),
  ];
}

function freeName(zip: Zip, folder: string): string {
  for (let n = 0; ; n++) {
    const name = `comments${n === 0 ? '' : n}.xml`;
    if (!zip.names.includes(folder + name)) return name;
  }
}

/** The XML with something added as the last child of its root, which may be empty. */
function before(xml: string, root: string, added: string): string {
  const close = new RegExp(`</(?:[\\w.-]{1,40}:)?${root}\\s{0,20}>\\s{0,1000}$`).exec(xml.slice(-2000));
  if (close) {
    const at = Math.max(0, xml.length - 2000) + close.index;
    return xml.slice(0, at) + added + xml.slice(at);
  }
  return xml.replace(
    new RegExp(`<((?:[\\w.-]{1,40}:)?${root})((?:\\s[^<>]{0,2000})?)/>\\s{0,100}$`),
    (_, name: string, attributes: string) => `<${name}${attributes}>${added}</${name}>`,
  );
}

/** Text of XML 1.0, without the characters that it cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
