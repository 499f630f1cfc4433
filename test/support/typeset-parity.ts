import type { Source } from '../../src/core/model/source';
import { passageLines } from '../unit/readers/reading';
import { type Line, NOTE } from './typeset';

/** What is read in a source, notes aside; the kind of a block need not be the same, its words must. */
export function wordsOf(source: Source): readonly string[] {
  return passageLines(source)
    .map((line) => line.replace(/^[a-z-]+: (?:• )*/, ''))
    .filter((line) => line !== NOTE);
}

/** The article without what stood around it on its page; its byline and date stay. */
export function linesOf({ text, blocks }: Source): readonly Line[] {
  const lines = blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') }));
  return lines.filter(({ kind, text: line }) => kind !== 'crumb' || /^by |\b20\d\d\b/i.test(line));
}
