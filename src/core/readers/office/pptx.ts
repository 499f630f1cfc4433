import type { Result } from '../../model/problem';
import { success } from '../../model/problem';
import { coreMetadata } from '../archive/core-properties';
import { openPackage, relatedPart, relationsOf } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Zip } from '../archive/zip';
import { readSlide } from './slide';
import type { Reader, ReaderInput, Reading } from '../reader';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';
import { pageMarker } from '../support/paged-parts';

/** PowerPoint presentations (ECMA-376), slide by slide with the notes of each; the locator is the slide's number. */
export const pptxReader: Reader = { format: 'pptx', extensions: ['.pptx', '.pptm', '.ppsx'], read: readPptx };

async function readPptx({ bytes, turn }: ReaderInput): Promise<Result<Reading>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, main, xml } = opened.value;
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]));
  const parts: Part[] = [];
  for (const [i, id] of slideIds(xml).entries()) {
    await turn?.();
    const target = targets.get(id);
    if (target !== undefined) parts.push(...slideParts(zip, target, `slide ${i + 1}`));
  }
  return success(documentReading(parts, { metadata: coreMetadata(zip), problems: zip.problems }));
}

/** The text of a slide, then what its speaker noted; nothing of a slide that is not shown. */
function slideParts(zip: Zip, name: string, locator: string): readonly Part[] {
  const slide = readSlide(zip.text(name) ?? '');
  if (slide.isHidden) return [];
  const note = relatedPart(zip, name, 'notesSlide');
  const notes = note === undefined ? [] : readSlide(zip.text(note) ?? '').parts;
  const said = notes.filter(({ kind }) => kind !== 'heading');
  return [
    pageMarker(locator),
    ...slide.parts.map((part) => placed(part, locator)),
    ...said.map((part) => placed(part, `${locator}, notes`)),
  ];
}

function placed(part: Part, locator: string): Part {
  return part.kind === 'crumb' ? part : { ...part, locator };
}

/** The slides in the order in which they are shown. */
function slideIds(xml: string): readonly string[] {
  const ids: string[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (name === 'p:sldId' && attributes['r:id'] !== undefined) ids.push(attributes['r:id']);
    },
    close: () => undefined,
  });
  return ids;
}
