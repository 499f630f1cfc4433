import type { Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import type { BlockKind } from '../../model/source';
import { dublinCore } from '../archive/core-properties';
import { odfParts } from '../archive/odf';
import { readXml, type XmlAttributes } from '../archive/xml';
import { OdtReader } from './odt-body';
import { odtStyles } from './odt-styles';
import type { Reader, ReaderInput, Reading } from '../reader';
import { documentReading, type Part } from '../support/document';
import { otherFormat } from '../support/failures';
import { pageMarker } from '../support/paged-parts';

/** OpenDocument presentations (ISO/IEC 26300), slide by slide with the notes of each; the locator is the slide. */
export const odpReader: Reader = { format: 'odp', extensions: ['.odp', '.otp', '.fodp'], read: readOdp };

function readOdp({ bytes }: ReaderInput): Result<Reading> {
  const odf = odfParts(bytes);
  if (!odf.ok) return odf;
  const { content, styles, meta, problems } = odf.value;
  if (!content.includes('presentation>')) return failure(otherFormat());
  const slides = new SlidesReader(content, styles);
  readXml(content, slides);
  return success(documentReading(slides.finish(), { metadata: dublinCore(meta), problems }));
}

/** What the frames of a layout hold; numbers, dates, heads and feet of slides are no text. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  title: 'heading',
  'date-time': 'crumb',
  footer: 'crumb',
  header: 'crumb',
  'page-number': 'crumb',
};

class SlidesReader {
  private readonly body: OdtReader;
  private readonly hidden: ReadonlySet<string>;
  private slide = 0;
  private isHidden = false;
  private notes = 0;
  private frames: string[] = [];

  constructor(content: string, styles: string) {
    this.hidden = hiddenStyles(content);
    this.body = new OdtReader(odtStyles(styles, content), {
      locate: () => `slide ${this.slide}${this.notes > 0 ? ', notes' : ''}`,
      kind: () => KINDS[this.frames.at(-1) ?? ''],
    });
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'draw:page') this.startSlide(attributes['draw:style-name'] ?? '');
    else if (name === 'presentation:notes') this.notes++;
    else if (name === 'draw:frame' || name === 'draw:custom-shape')
      this.frames.push(attributes['presentation:class'] ?? '');
    if (!this.isHidden) this.body.open(name, attributes);
  }

  close(name: string): void {
    if (!this.isHidden) this.body.close(name);
    if (name === 'draw:page') this.isHidden = false;
    else if (name === 'presentation:notes') this.notes--;
    else if (name === 'draw:frame' || name === 'draw:custom-shape') this.frames.pop();
  }

  text(text: string): void {
    if (!this.isHidden) this.body.text(text);
  }

  /** The text of all slides; a row of a table stands on the slide whose marker is before it. */
  finish(): readonly Part[] {
    let slide: string | undefined;
    return this.body.flow.finish().map((part) => {
      const isMarker = part.kind === 'crumb' && part.text.startsWith('— slide ');
      if (isMarker) slide = part.locator;
      if (part.kind === 'crumb') return isMarker ? part : { ...part, locator: undefined };
      return part.kind === 'table' ? { ...part, locator: slide } : part;
    });
  }

  private startSlide(style: string): void {
    this.slide++;
    this.isHidden = this.hidden.has(style);
    if (!this.isHidden) this.body.flow.into.push(pageMarker(`slide ${this.slide}`));
  }
}

/** Styles of slides that are not shown. */
function hiddenStyles(content: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = '';
  readXml(content, {
    open(name, attributes) {
      if (name === 'style:style') style = attributes['style:name'] ?? '';
      else if (name === 'style:drawing-page-properties' && attributes['presentation:visibility'] === 'hidden')
        hidden.add(style);
    },
    close: () => undefined,
  });
  return hidden;
}
