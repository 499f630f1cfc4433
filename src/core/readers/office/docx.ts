import type { Result } from '../../model/problem';
import { success } from '../../model/problem';
import { openPackage, partTexts, relationsOf } from '../archive/opc';
import { coreMetadata } from '../archive/core-properties';
import type { Zip } from '../archive/zip';
import { readDocxBody } from './docx-body';
import { docxStyles } from './docx-styles';
import { openChanges } from './open-changes';
import type { Reader, ReaderInput, Reading } from '../reader';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';

/**
 * Word documents (ECMA-376). Insertions count, deletions do not; comments are no evidence; notes are, with their
 * number. A paragraph's locator is its number, that of a note is the note's.
 */
export const docxReader: Reader = { format: 'docx', extensions: ['.docx', '.docm', '.dotx'], read: readDocx };

/** Running heads and feet that are looked at: those of the first sections. */
const MOST_HEADS = 12;

function readDocx({ bytes }: ReaderInput): Result<Reading> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, main, xml } = opened.value;
  const parts = partsOf(zip, main);
  const styles = docxStyles(parts('styles')[0] ?? '');
  const body = readDocxBody(xml, { styles, locate: (n) => `para. ${n}` });
  const footnotes = parts('footnotes').flatMap((part) => notesOf(part, body.footnotes, styles));
  const endnotes = parts('endnotes').flatMap((part) => notesOf(part, body.endnotes, styles));
  const heads = [...parts('header'), ...parts('footer')]
    .slice(0, MOST_HEADS)
    .flatMap((part) => readDocxBody(part, { styles, locate: () => undefined }).parts);
  const crumbs = unique(heads).map(({ text }): Part => ({ kind: 'crumb', text }));
  const all: Part[] = [...body.parts, ...footnotes, ...endnotes, ...crumbs];
  const problems = [...zip.problems, ...openChanges(body.changes)];
  return success(documentReading(all, { metadata: coreMetadata(zip), problems }));
}

/** The texts of the parts of some type that the document is related to. */
function partsOf(zip: Zip, main: string): (type: string) => readonly string[] {
  const relations = relationsOf(zip, main);
  return (type) => partTexts(zip, relations, type);
}

/** Notes by the order in which the text refers to them, which is how a page numbers them. */
function notesOf(xml: string, order: readonly string[], styles: ReturnType<typeof docxStyles>): readonly Part[] {
  const numbers = new Map(order.map((id, i) => [id, i + 1]));
  return readDocxBody(xml, { styles, locate: () => undefined }).notes.flatMap(({ id, parts }) => {
    const number = numbers.get(id);
    return number === undefined ? [] : parts.map((part) => ({ ...part, locator: `n. ${number}` }));
  });
}

function unique(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [part.text, part])).values()];
}
