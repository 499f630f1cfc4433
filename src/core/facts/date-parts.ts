import type { Interval } from '../model/fact';
import type { DateDraft } from './date-draft';
import { gluedAt, lowerAt } from './lexer';
import type { Token } from './lexer';

/** Which part of a stretch is meant, as shares of its length: least and most generous start and end. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries({
  early: [0, 0.5], mid: [0.25, 0.75], middle: [0.25, 0.75], late: [0.5, 1], beginning: [0, 0.34], start: [0, 0.34], end: [0.66, 1], beginnings: [0, 0.34], close: [0.66, 1], turn: [0, 0.1], 'mid-': [0.25, 0.75],
}));
const WIDE = new Set(['month', 'season', 'quarter', 'half', 'year', 'decade', 'century']);

/** A date with "early", "mid-", "late", "the end of" … before it worked in: "late 2016" is July to December 2016. */
export function narrowed(tokens: readonly Token[], draft: DateDraft): DateDraft {
  if (!WIDE.has(draft.grain)) return draft;
  const found = partBefore(tokens, draft.start);
  if (found === undefined) return draft;
  return { ...draft, start: found.start, anchor: part(draft.anchor, found.share) };
}

function partBefore(tokens: readonly Token[], at: number): { readonly start: number; readonly share: readonly [number, number] } | undefined {
  let next = at - 1;
  const hyphen = lowerAt(tokens, next) === '-' && gluedAt(tokens, next);
  if (hyphen) next--;
  if (lowerAt(tokens, next) === 'the') next--;
  if (lowerAt(tokens, next) === 'in' && /^(?:early|late)$/.test(lowerAt(tokens, next - 1))) next--;
  const of = lowerAt(tokens, next) === 'of';
  if (of) next--;
  const word = lowerAt(tokens, next);
  const share = PARTS.get(word);
  const needsOf = !/^(?:early|mid|late)$/.test(word);
  if (share === undefined || (needsOf && !of)) return undefined;
  return { start: needsOf && lowerAt(tokens, next - 1) === 'the' ? next - 1 : next, share };
}

function part(stretch: Interval, [from, to]: readonly [number, number]): Interval {
  if (!Number.isFinite(stretch.min)) return stretch;
  const days = stretch.max - stretch.min + 1;
  return { min: stretch.min + Math.floor(days * from), max: stretch.min + Math.ceil(days * to) - 1 };
}
