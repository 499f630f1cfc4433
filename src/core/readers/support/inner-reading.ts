import type { Reading } from '../reader';
import type { Part } from './document';

/** The parts of a text that stands inside a file. They have the place of the text before the place in it. */
export function partsOfReading({ text, blocks }: Reading, place: string | undefined): readonly Part[] {
  return blocks.map(({ kind, span, locator }): Part => {
    const words = text.slice(span.start, span.end);
    const whole = [place, locator].filter((part) => part !== undefined).join(', ');
    return { kind, text: words, locator: kind === 'crumb' || whole === '' ? undefined : whole };
  });
}
