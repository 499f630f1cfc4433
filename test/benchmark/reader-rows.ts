import { createHash } from 'node:crypto';
import type { Held, VerdictProbabilities } from '../../src/core/model/reading/pair-reading';
import { type ReadSentence } from '../../src/core/reading/built-in/decision-features';
import { leastConfidence } from '../../src/core/compare/scoring/threshold';
import { stands } from '../../src/core/reading/built-in/standing';
import type { Label } from './quality-data';
import { readLines } from './json-lines';

/**
 * What the rules say of a sentence and what the model computed for it, as `dump-reader` writes it: one line a sentence.
 */
export interface ReaderRow {
  readonly id: string;
  readonly set: string;
  readonly doc: string;
  readonly label: Label;
  readonly kind?: string;
  readonly text: string;
  readonly rules: readonly RuleRow[];
  /** Null where the sentence was not read: it stands in the source as it is, or nothing was found. */
  readonly held: Held | null;
  /** What the model was shown. */
  readonly passages: readonly string[];
}

/** A difference that the rules see. */
export interface RuleRow {
  readonly confidence: number;
  /** Whether they are sure enough to report it. */
  readonly reported: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of held-out documents: one to learn the decision on, one to report it on. Of all others the model itself
 * was taught.
 */
export type Part = 'taught' | 'learn' | 'report';

/** A document's part, by its name's hash alone: one tenth is kept from teaching, half of it to learn on. */
export function partOf(doc: string): Part {
  const hash = BigInt(`0x${createHash('md5').update(doc).digest('hex')}`);
  if (hash % 10n !== 0n) return 'taught';
  return (hash / 10n) % 2n === 0n ? 'learn' : 'report';
}

/** The rows of dumps. */
export function readRows(paths: readonly string[]): readonly ReaderRow[] {
  return paths.flatMap((path) => readLines<ReaderRow>(path));
}

/** Whether something that the rules report stands whatever the decision says. */
export function isStanding({ rules }: ReaderRow, p: VerdictProbabilities): boolean {
  return rules.some(({ reported, confidence }) => reported && stands(confidence, leastConfidence('strict'), p));
}

/** A row as the decision sees it; undefined where the sentence was not read. */
export function readSentence({ text, rules, held, passages }: ReaderRow): ReadSentence | undefined {
  const differences = rules.map(({ start, end, confidence }) => ({ span: { start, end }, confidence }));
  return held ? { text, passages, held, differences } : undefined;
}
