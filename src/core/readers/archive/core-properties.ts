import { parseCreator } from '../../text/attributing/people';
import type { FoundMetadata } from '../reader';
import type { XmlAttributes } from './xml';
import { readXml } from './xml';
import type { Zip } from './zip';

/** Titles and names that programs put there by themselves. */
const MADE_UP =
  /^(?:microsoft (?:word|powerpoint|office)\b.*|(?:document|presentation)\s?\d*|untitled|user|author|admin|python-docx)$/i;
const FILE_NAME = /\.(?:docx?|rtf|pptx?|odt|indd|tex|dvi|pdf)$/i;
const LONGEST = 300;
const MOST_AUTHORS = 20;

/**
 * Title and author out of a package's core properties. That is `docProps/core.xml`, where a person seems to have
 * written them.
 */
export function coreMetadata(zip: Zip): FoundMetadata {
  return dublinCore(zip.text('docProps/core.xml') ?? '');
}

/**
 * Title and authors of a document's Dublin Core elements; no date, for that of a file is not that of a
 * publication.
 */
export function dublinCore(xml: string): FoundMetadata {
  const creators: { readonly name: string; readonly id: string; readonly role: string }[] = [];
  const roles = new Map<string, string>();
  let title: string | undefined;
  let open: { readonly name: string; readonly attributes: XmlAttributes } | undefined;
  let text = '';
  readXml(xml, {
    open(name, attributes) {
      [open, text] = [{ name, attributes }, ''];
    },
    text(more) {
      if (text.length < LONGEST) text += more;
    },
    close(closed) {
      if (closed !== open?.name) return;
      const { id = '', refines = '', property, role = '' } = open.attributes;
      const words = text.replace(/\s+/g, ' ').trim();
      if (closed === 'dc:title') title ??= words;
      else if (closed === 'dc:creator') creators.push({ name: words, id, role: open.attributes['opf:role'] ?? role });
      else if (property === 'role') roles.set(refines.replace('#', ''), words);
    },
  });
  const authors = creators.filter(({ id, role }) => ['', AUTHOR].includes(role || (roles.get(id) ?? '')));
  return writtenMetadata(title, (authors.length > 0 ? authors : creators).map(({ name }) => name).join(';'));
}

/** Who illustrates or translates has another role. https://www.loc.gov/marc/relators/ */
const AUTHOR = 'aut';

/** The metadata that a title and an author's name come to; what a program made up is left out. */
export function writtenMetadata(title: string | undefined, author: string | undefined): FoundMetadata {
  const names = (author ?? '').split(';').map((name) => name.trim());
  const creators = names
    .filter(isWritten)
    .slice(0, MOST_AUTHORS)
    .flatMap((name) => parseCreator(name) ?? []);
  return { ...(isWritten(title) && { title }), ...(creators.length > 0 && { authors: creators }) };
}

function isWritten(value: string | undefined): value is string {
  if (value === undefined || value === '' || value.length >= LONGEST) return false;
  return !MADE_UP.test(value) && !FILE_NAME.test(value);
}
