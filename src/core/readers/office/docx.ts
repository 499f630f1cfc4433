import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { mainPart, relationsOf } from '../archive/opc';
import { coreMetadata } from '../archive/core-properties';
import type { Zip } from '../archive/zip';
import { openZip } from '../archive/zip';
import { readDocxBody } from './docx-body';
import { docxStyles } from './docx-styles';
import { openChanges } from './open-changes';
import type { Reader, ReaderInput, Reading } from '../reader';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';
import { otherFormat } from '../support/failures';

/**
 * Word documents (ECMA-376). Insertions count, deletions do not; comments are no evidence; notes are, with their
 * number. A paragraph's locator is its number, that of a note is the note's.
 */
export const docxReader: Reader = { format: 'docx', extensions: ['.docx', '.docm', '.dotx'], read: readDocx };

/** Running heads and feet that are looked at: those of the first sections. */
const MOST_HEADS = 12;

function readDocx({ bytes }: ReaderInput): Result<Reading> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = mainPart(zip.value);
  const xml = main === undefined ? undefined : zip.value.text(main);
  if (main === undefined || xml === undefined) return failure(whyNot(zip.value));
  const parts = partsOf(zip.value, main);
  const styles = docxStyles(parts('styles')[0] ?? '');
  const body = readDocxBody(xml, { styles, locate: (n) => `para. ${n}` });
  const footnotes = parts('footnotes').flatMap((part) => notesOf(part, body.footnotes, styles));
  const endnotes = parts('endnotes').flatMap((part) => notesOf(part, body.endnotes, styles));
  const heads = [...parts('header'), ...parts('footer')]
    .slice(0, MOST_HEADS)
    .flatMap((part) => readDocxBody(part, { styles, locate: () => undefined }).parts);
  const crumbs = unique(heads).map(({ text }): Part => ({ kind: 'crumb', text }));
  const all: Part[] = [...body.parts, ...footnotes, ...endnotes, ...crumbs];
  const problems = [...zip.value.problems, ...openChanges(body.changes)];
  return success(documentReading(all, { metadata: coreMetadata(zip.value), problems }));
}

/** The texts of the parts of some type that the document is related to. */
function partsOf(zip: Zip, main: string): (type: string) => readonly string[] {
  const relations = relationsOf(zip, main);
  return (type) => relations.flatMap((relation) => (relation.type === type ? (zip.text(relation.target) ?? []) : []));
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

function whyNot({ problems: [first] }: Zip): Problem {
  return first ? { ...first, severity: 'error' } : otherFormat();
}
