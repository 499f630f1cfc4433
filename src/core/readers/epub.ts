import type { Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { dublinCore } from './archive/core-properties';
import type { Zip } from './archive/zip';
import { openZip, whyUnread } from './archive/zip';
import { chapterParts } from './epub/chapter';
import { readNavigation } from './epub/navigation';
import { readPackage } from './epub/package';
import type { Reader, ReaderInput, Reading } from './reader';
import type { Part } from './support/document';
import { documentReading } from './support/document';
import { encryptedFile } from './support/failures';

/**
 * E-books (EPUB 2 and 3), chapter by chapter in their reading order. The locator is the printed page where the book
 * knows it, else the chapter's name.
 */
export const epubReader: Reader = { format: 'epub', extensions: ['.epub'], read: readEpub };

async function readEpub({ bytes, turn }: ReaderInput): Promise<Result<Reading>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const book = readPackage(zip.value);
  if (!book) return failure(whyUnread(zip.value));
  if (isLocked(zip.value, book.chapters)) return failure(encryptedFile());
  const navigation = readNavigation(zip.value, book);
  const parts: Part[] = [];
  let page: string | undefined;
  for (const name of book.chapters) {
    await turn?.();
    const xml = zip.value.text(name);
    if (xml === undefined) continue;
    const chapter = chapterParts(xml, { name, navigation, page });
    parts.push(...chapter.parts);
    page = chapter.page;
  }
  const metadata = { ...dublinCore(book.xml), type: 'book' };
  return success(documentReading(parts, { metadata, problems: zip.value.problems, isWhole: true }));
}

/** Fonts may be scrambled; chapters that are cannot be read without the shop's key. */
function isLocked(zip: Zip, chapters: readonly string[]): boolean {
  const list = zip.text('META-INF/encryption.xml') ?? '';
  return chapters.some((name) => list.includes(`"${name}"`) || list.includes(`"${encodeURI(name)}"`));
}
