import type { DraftParts } from '../../model/draft';
import { draftParts } from '../support/harvest';
import type { Light } from './light';
import { harvestLight } from './light';
import { leading, leftOut } from '../support/limits';

/** More of a draft is not read, so that a check stays quick. UTF-16 code units: about 90,000 words. */
const LONGEST = 500_000;

/**
 * A draft in a light markup taken apart; `bibliography` finds the files that it names, in its first group: one, or
 * several in quotes, between commas or blanks.
 */
export function parseLight(text: string, light: Light, bibliography?: RegExp): DraftParts {
  const read = leading(text, LONGEST);
  const bibliographies = bibliography
    ? [...read.matchAll(bibliography)].flatMap((match) => namesIn(match[1] ?? ''))
    : [];
  return draftParts([harvestLight(read, light)], text.length, {
    bibliographies,
    problems: read.length < text.length ? [leftOut(read.length)] : [],
  });
}

function namesIn(list: string): readonly string[] {
  const quoted = [...list.matchAll(/"([^"\n]{1,300})"/g)].map((name) => name[1] ?? '');
  return quoted.length > 0 ? quoted : list.split(/[\s,]+/).filter((name) => name !== '');
}

/** How many lines with words follow up to the next empty one; a block of more than 4,000 characters is cut there. */
export function linesLeft(text: string, { end }: { readonly end: number }): number {
  const after = text.slice(end, end + 4000);
  const stop = after.search(/\n[ \t]*\r?\n/);
  return (stop < 0 ? after : after.slice(0, stop)).split('\n').filter((line) => line.trim() !== '').length;
}

/** The line's first characters, enough to tell what it is. */
export function lineHead(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, Math.min(end, start + 300));
}

/** How long the mark is that a line begins with, by its pattern; 0 without one. */
export function markLength(mark: RegExp, head: string): number {
  return mark.exec(head)?.[0].length ?? 0;
}
