import { parseCreator } from '../../text/attributing/people';
import type { FoundMetadata } from '../reader';
import { readXml } from './xml';
import type { Zip } from './zip';

/** Titles and names that programs put there by themselves. */
const MADE_UP =
  /^(?:microsoft (?:word|powerpoint|office)\b.*|(?:document|presentation)\s?\d*|untitled|user|author|admin|python-docx)$/i;
const FILE_NAME = /\.(?:docx?|rtf|pptx?|odt|indd|tex|dvi|pdf)$/i;
const LONGEST = 300;
const MOST_AUTHORS = 20;

/**
 * Title and author out of a package's core properties (`docProps/core.xml`), where a person seems to have written
 * them.
 */
export function coreMetadata(zip: Zip): FoundMetadata {
  return dublinCore(zip.text('docProps/core.xml') ?? '');
}

/**
 * Title and first author of a document's Dublin Core elements; no date, for that of a file is not that of a
 * publication.
 */
export function dublinCore(xml: string): FoundMetadata {
  const found = new Map<string, string>();
  let name = '';
  let text = '';
  readXml(xml, {
    open(opened) {
      [name, text] = [opened, ''];
    },
    text(more) {
      if (text.length < LONGEST) text += more;
    },
    close(closed) {
      if (closed === name && !found.has(closed)) found.set(closed, text.replace(/\s+/g, ' ').trim());
    },
  });
  return writtenMetadata(found.get('dc:title'), found.get('dc:creator'));
}

/** The metadata that a title and an author's name come to; what a program made up is left out. */
export function writtenMetadata(title: string | undefined, author: string | undefined): FoundMetadata {
  const names = isWritten(author) ? author.split(';').slice(0, MOST_AUTHORS) : [];
  const creators = names.flatMap((name) => parseCreator(name.trim()) ?? []);
  return { ...(isWritten(title) && { title }), ...(creators.length > 0 && { authors: creators }) };
}

function isWritten(value: string | undefined): value is string {
  return (
    value !== undefined && value !== '' && value.length < LONGEST && !MADE_UP.test(value) && !FILE_NAME.test(value)
  );
}
