import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DateFact, Interval } from '../../../src/core/model/judging/fact';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** What a sentence's numbers come to: `words = value dimension counted [least, most]`, in its order. */
export function told(sentence: string): readonly string[] {
  return extractNumericFacts(sentence).map((fact) => {
    if (fact.kind !== 'quantity') return fact.text;
    const { min, max } = fact.interval;
    const width = min === max ? '' : ` [${min}, ${max}]`;
    const counted = [fact.dimension, ...fact.counted].join(' ');
    return `${fact.text} = ${Number(fact.value.toFixed(6))} ${counted}${width}${fact.per === undefined ? '' : ` per ${fact.per}`}`;
  });
}

/** A Sunday, from which relative dates are reckoned. */
const REFERENCE = Date.parse('2020-09-20T00:00:00Z') / 86400000;

/**
 * All that a sentence's numbers come to, one line each: dates with their grain, days and relation, durations with
 * their days (ages with their years), quantities with role, direction and whole.
 */
export function toldInFull(sentence: string, referenceDay: number | undefined = REFERENCE): readonly string[] {
  return extractNumericFacts(sentence, referenceDay === undefined ? {} : { referenceDay }).map((fact) => {
    if (fact.kind === 'date') return `${fact.text}: ${dateTold(fact)}`;
    if (fact.kind === 'duration')
      return `${fact.text}: ${fact.role}, ${short(fact.value)} (${width(fact.interval)}), ${[fact.unit, ...fact.counted].join(' ')}`;
    const { text, value, dimension, counted, role, interval, precision } = fact;
    const more = [
      role === 'amount' ? '' : role,
      fact.label === undefined ? '' : `of ${fact.label}`,
      fact.direction ?? '',
      fact.end ?? '',
      fact.outOf === undefined ? '' : `out of ${fact.outOf}`,
      fact.per === undefined ? '' : `per ${fact.per}`,
      fact.listed === undefined ? '' : `${fact.listed} listed`,
      fact.otherwise === undefined ? '' : `or ${short(fact.otherwise)}`,
      precision === 'exact' || precision === 'rounded' ? '' : precision,
    ].filter((part) => part !== '');
    const told = `${text}: ${short(value)} (${width(interval)}), ${[dimension, ...counted].join(' ')}`;
    return [told, ...more].join(', ');
  });
}

function dateTold({ grain, interval, relation, written, relative, edge, alternatives }: DateFact): string {
  const parts = Object.entries(written).map(([name, value]) => `${name} ${value}`);
  return [
    grain,
    [...[interval], ...(alternatives ?? [])].map(days).join(' or '),
    ...(relation === 'on' || relation === 'during' ? [] : [relation]),
    ...(edge === undefined ? [] : [edge]),
    ...parts,
    ...(relative ? ['relative'] : []),
  ].join(', ');
}

function days({ min, max }: Interval): string {
  const iso = (value: number): string =>
    Number.isFinite(value) ? (new Date(value * 86400000).toISOString().split('T')[0] ?? '') : '…';
  return min === max ? iso(min) : `${iso(min)}/${iso(max)}`;
}

function width({ min, max }: Interval): string {
  return min === max ? 'exact' : `${short(min)} to ${short(max)}`;
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(5))) : '…';
}

/** A test for each sentence: all that its numbers come to, in its order. */
export function readsInFull(what: string, rows: readonly (readonly [sentence: string, ...facts: string[]])[]): void {
  describe(what, () => {
    for (const [sentence, ...facts] of rows) it(sentence, () => assert.deepEqual(toldInFull(sentence), facts));
  });
}
