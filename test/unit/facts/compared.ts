import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Comparison } from '../../../src/core/facts/comparison/compare';
import { compareDates } from '../../../src/core/facts/comparison/compare-date';
import { compareDurations } from '../../../src/core/facts/comparison/compare-duration';
import { compareQuantities } from '../../../src/core/facts/comparison/compare-quantity';
import { extractNumericFacts, type NumericFact } from '../../../src/core/facts/numeric';

/**
 * What the first number of a draft is to the first one of a source: the relation (`+` where it is borne out, `!` for a
 * hard conflict), the distance and the reason.
 */
export function compared(draft: string, source: string): string {
  const [own] = extractNumericFacts(draft);
  const [theirs] = extractNumericFacts(source);
  assert.ok(own && theirs, `no fact in “${draft}” or “${source}”`);
  const { relation, borneOut, hard, distance, reason } = comparisonOf(own, theirs);
  const sign = `${borneOut ? '+' : ''}${hard ? '!' : ''}`;
  return [`${relation}${sign}`, ...(distance === 0 ? [] : [Number(distance.toPrecision(3))]), reason]
    .filter((part) => part !== '')
    .join(' ');
}

function comparisonOf(own: NumericFact, theirs: NumericFact): Comparison {
  if (own.kind === 'date' && theirs.kind === 'date') return compareDates(own, theirs);
  if (own.kind === 'duration' && theirs.kind === 'duration') return compareDurations(own, theirs);
  assert.ok(own.kind === 'quantity' && theirs.kind === 'quantity', `${own.kind} beside ${theirs.kind}`);
  return compareQuantities(own, theirs);
}

/** A test for each pair of a draft and a source: what `compared` tells. */
export function comparesInFull(
  what: string,
  rows: readonly (readonly [draft: string, source: string, expected: string])[],
): void {
  describe(what, () => {
    for (const [draft, source, expected] of rows)
      it(`${draft} | ${source}`, () => assert.equal(compared(draft, source), expected));
  });
}
