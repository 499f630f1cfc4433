import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Item, Label } from './quality-data';

/** The parts of a claims file, by document. */
export const HALVES = ['learn', 'report', 'all'] as const;
/** A part of a claims file. */
export type Half = (typeof HALVES)[number];

interface ClaimLine {
  readonly id: string;
  readonly doc: string;
  readonly premise: string;
  readonly claim: string;
  readonly label: Label;
  readonly kind: string;
  readonly spans: readonly (readonly [number, number])[] | null;
}

/** Reads a claims file, packed or not, as drafts of one sentence beside a source of one passage. */
export function readClaims(path: string, half: Half): readonly Item[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ClaimLine);
  return lines.filter(({ doc }) => half === 'all' || (isLearntOn(doc) === (half === 'learn'))).map(itemOf);
}

/** Whether a document's sentences are there to learn on; the others are there to report on, and never mixed. */
export function isLearntOn(doc: string): boolean {
  const digest = createHash('md5').update(doc).digest('hex');
  return Number.parseInt(digest.at(-1)!, 16) % 2 === 0;
}

function itemOf({ id, doc, premise, claim, label, kind, spans }: ClaimLine): Item {
  return {
    id, dataset: 'claims', source: premise, draft: claim, label, meta: { category: `${label}/${kind}`, page: doc },
    spans: (spans ?? []).map(([start, end]) => ({ start, end, label: 'conflict' })),
  };
}
