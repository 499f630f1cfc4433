import type { BlockKind } from '../../model/source';
import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import type { Part } from '../support/document';
import { TextFlow } from './text-flow';

/** The text of a slide or of its notes. */
export interface Slide {
  readonly parts: readonly Part[];
  readonly isHidden: boolean;
}

/** Reads the text of a slide's shapes and tables (ECMA-376, part 1, 19 and 21). */
export function readSlide(xml: string): Slide {
  const reader = new SlideReader();
  readXml(xml, reader);
  return { parts: reader.flow.finish(), isHidden: reader.isHidden };
}

/** What the places of a layout hold; numbers, dates and feet of slides are no text. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  title: 'heading',
  ctrTitle: 'heading',
  dt: 'crumb',
  ftr: 'crumb',
  hdr: 'crumb',
  sldNum: 'crumb',
};

class SlideReader {
  readonly flow = new TextFlow();
  isHidden = false;
  private kind: BlockKind = 'paragraph';
  private silent = 0;
  private raised = false;
  private inText = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'mc:Fallback') this.silent++;
    if (this.silent > 0) return;
    if (name === 'p:sld') this.isHidden = attributes['show'] === '0';
    else if (name === 'p:sp') this.kind = 'paragraph';
    else if (name === 'p:ph') this.kind = KINDS[attributes['type'] ?? ''] ?? 'paragraph';
    else if (name === 'a:p') this.flow.openParagraph(this.kind);
    else if (name === 'a:r' || name === 'a:fld') this.raised = false;
    else if (name === 'a:rPr') this.raised = Number(attributes['baseline'] ?? 0) > 0;
    else if (name === 'a:br') this.flow.add(' ');
    else if (name === 'a:t') this.inText++;
    else if (name === 'a:tr') this.flow.openRow();
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.silent--;
    if (this.silent > 0) return;
    if (name === 'a:p') this.flow.closeParagraph();
    else if (name === 'a:t') this.inText--;
    else if (name === 'a:tc') this.flow.closeCell();
    else if (name === 'a:tr') this.flow.closeRow();
  }

  text(text: string): void {
    if (this.silent === 0 && this.inText > 0) this.flow.add(text, this.raised);
  }
}
