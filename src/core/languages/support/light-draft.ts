import type { DraftParts } from '../../model/draft';
import { draftParts } from './harvest';
import type { Light } from './light';
import { harvestLight } from './light';
import { leading, leftOut } from './limits';

/** More of a draft is not read, so that a check stays quick. UTF-16 code units: about 90,000 words. */
const LONGEST = 500_000;

/** A draft in a light markup taken apart; `bibliography` finds the files that it names, in its first group. */
export function parseLight(text: string, light: Light, bibliography?: RegExp): DraftParts {
  const read = leading(text, LONGEST);
  const bibliographies = bibliography ? [...read.matchAll(bibliography)].map((match) => match[1]!) : [];
  return draftParts([harvestLight(read, light)], text.length, { bibliographies, problems: read.length < text.length ? [leftOut(read.length)] : [] });
}

/** The line's first characters, enough to tell what it is. */
export function lineHead(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, Math.min(end, start + 300));
}
