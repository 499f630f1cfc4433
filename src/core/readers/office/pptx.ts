import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { coreMetadata } from '../archive/core-properties';
import { mainPart, relationsOf } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Zip } from '../archive/zip';
import { openZip } from '../archive/zip';
import { readSlide } from './slide';
import type { Reader, ReaderInput, Reading } from '../reader';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';
import { otherFormat } from '../support/failures';
import { pageMarker } from '../support/paged-parts';

/** PowerPoint presentations (ECMA-376), slide by slide with the notes of each; the locator is the slide's number. */
export const pptxReader: Reader = { format: 'pptx', extensions: ['.pptx', '.pptm', '.ppsx'], read: readPptx };

async function readPptx({ bytes, turn }: ReaderInput): Promise<Result<Reading>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = mainPart(zip.value);
  const xml = main === undefined ? undefined : zip.value.text(main);
  if (main === undefined || xml === undefined) return failure(whyNot(zip.value));
  const targets = new Map(relationsOf(zip.value, main).map(({ id, target }) => [id, target]));
  const parts: Part[] = [];
  for (const [i, id] of slideIds(xml).entries()) {
    await turn?.();
    const target = targets.get(id);
    if (target !== undefined) parts.push(...slideParts(zip.value, target, `slide ${i + 1}`));
  }
  return success(documentReading(parts, { metadata: coreMetadata(zip.value), problems: zip.value.problems }));
}

/** The text of a slide, then what its speaker noted; nothing of a slide that is not shown. */
function slideParts(zip: Zip, name: string, locator: string): readonly Part[] {
  const slide = readSlide(zip.text(name) ?? '');
  if (slide.isHidden) return [];
  const note = relationsOf(zip, name).find(({ type }) => type === 'notesSlide')?.target;
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

function whyNot({ problems: [first] }: Zip): Problem {
  return first ? { ...first, severity: 'error' } : otherFormat();
}
