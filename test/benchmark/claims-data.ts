import { createHash } from 'node:crypto';
import type { Item, Label } from './quality-data';
import { partOf } from './reader-rows';
import { readLines } from './json-lines';

/** The parts of a claims file, by document. */
export const HALVES = ['learn', 'report', 'all'] as const;
/** A part of a claims file. */
export type Half = (typeof HALVES)[number];

/** A sentence beside its passage. */
export interface ClaimLine {
  readonly id: string;
  readonly doc: string;
  readonly premise: string;
  readonly claim: string;
  readonly label: Label;
  readonly kind: string;
  readonly spans: readonly (readonly [number, number])[] | null;
}

/** A passage with all its claims in one line, as they are written by hand. */
export interface PassageLine {
  readonly doc: string;
  readonly passage: string;
  readonly claims: readonly {
    readonly claim: string;
    readonly label: Label;
    readonly kind: string;
    readonly wrong?: readonly string[];
  }[];
}

/**
 * Reads a claims file, packed or not, a claim or a passage a line, as drafts of one sentence beside a source of one
 * passage.
 */
export function readClaims(path: string, half: Half): readonly Item[] {
  return readLines<ClaimLine | PassageLine>(path)
    .flatMap(flat)
    .filter(({ doc }) => isOf(doc, half))
    .map(itemOf);
}

/** A line's claims, each with its passage; a line that is none of a passage stays as it is. */
export function flat<T extends object>(line: T | PassageLine): readonly (T | ClaimLine)[] {
  return 'claims' in line ? claimsOf(line) : [line];
}

function isOf(doc: string, half: Half): boolean {
  if (half === 'all') return true;
  if (half === 'report') return !isLearntOn(doc);
  // What the own reader is reported on, the rules are reported on beside it: neither learns it.
  return isLearntOn(doc) && partOf(doc) === 'taught';
}

/** Whether a document's sentences may be learnt on; the others are there to report on, and never mixed. */
export function isLearntOn(doc: string): boolean {
  const digest = createHash('md5').update(doc).digest('hex');
  return Number.parseInt(digest.at(-1)!, 16) % 2 === 0;
}

function claimsOf({ doc, passage, claims }: PassageLine): readonly ClaimLine[] {
  const premise = passage.split(/\s+/).join(' ').trim();
  return claims.map(({ claim: words, label, kind, wrong = [] }, i) => {
    const claim = words.split(/\s+/).join(' ').trim();
    const spans = wrong
      .map((word) => [claim.indexOf(word), claim.indexOf(word) + word.length] as const)
      .filter(([start]) => start >= 0);
    return { id: `${doc}-${i}`, doc, premise, claim, label, kind, spans: spans.length > 0 ? spans : null };
  });
}

function itemOf({ id, doc, premise, claim, label, kind, spans }: ClaimLine): Item {
  return {
    id,
    dataset: 'claims',
    source: premise,
    draft: claim,
    label,
    meta: { category: `${label}/${kind}`, page: doc },
    spans: (spans ?? []).map(([start, end]) => ({ start, end, label: 'conflict' })),
  };
}
