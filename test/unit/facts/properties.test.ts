import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDates } from '../../../src/core/facts/comparison/compare-date';
import { compareDurations } from '../../../src/core/facts/comparison/compare-duration';
import { compareQuantities } from '../../../src/core/facts/comparison/compare-quantity';
import type { Comparison } from '../../../src/core/facts/comparison/compare';
import { civil, dayNumber, weekdayOf } from '../../../src/core/facts/dates/calendar';
import { extractDates } from '../../../src/core/facts/dates/date';
import { extractDurations } from '../../../src/core/facts/durations/duration';
import { lex } from '../../../src/core/facts/numbers/lexer';
import { inWords } from '../../../src/core/facts/numbers/number-words';
import type { NumericFact } from '../../../src/core/facts/numeric';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import { mayHoldNumbers } from '../../../src/core/facts/numbers/prefilter';
import { extractQuantities } from '../../../src/core/facts/quantities/quantity';

const PIECES = [
  'more than',
  'nearly',
  'at least',
  'no fewer than',
  'between',
  'from',
  'to',
  'and',
  'of',
  'a',
  'the',
  'half',
  'third',
  'quarter',
  'twenty',
  'one',
  'two',
  'hundred',
  'million',
  'bn',
  'dozen',
  'several',
  '5',
  '10',
  '1,234.5',
  '2016',
  '14',
  '3/4',
  '-',
  '–',
  ':',
  '.',
  ',',
  '(',
  ')',
  '$',
  '£',
  '%',
  'per cent',
  'km',
  'miles',
  '°C',
  'year',
  'years',
  'old',
  '-year-old',
  'aged',
  'March',
  'May',
  'Monday',
  'last',
  'week',
  'ago',
  'before',
  'since',
  'until',
  'in',
  'by',
  'century',
  'Q3',
  '1990s',
  "'",
  '’',
  'rose',
  'doubled',
  'times',
  'users',
  'cases',
  'top',
  'No.',
  '#',
  'pm',
  'BC',
  'every',
  'twice',
  '½',
  '²',
  'é',
  '𝟙',
  '\u00a0',
];
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const contexts = fc
  .option(fc.integer({ min: -20000, max: 40000 }), { nil: undefined })
  .map((referenceDay) => (referenceDay === undefined ? {} : { referenceDay }));

function compare(a: NumericFact, b: NumericFact): Comparison | undefined {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  return a.kind === 'duration' && b.kind === 'duration' ? compareDurations(a, b) : undefined;
}

describe('numeric facts, whatever the sentence', () => {
  it('lie in it, word for word, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentences, fc.string({ unit: 'grapheme', maxLength: 80 })),
        contexts,
        (sentence, context) => {
          let end = 0;
          for (const fact of extractNumericFacts(sentence, context)) {
            assert.equal(fact.text, sentence.slice(fact.span.start, fact.span.end));
            assert.ok(fact.span.start >= end && fact.span.end > fact.span.start);
            assert.ok(
              fact.interval.min <= fact.interval.max,
              `${fact.text}: ${fact.interval.min} > ${fact.interval.max}`,
            );
            end = fact.span.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('agree with themselves', () => {
    fc.assert(
      fc.property(sentences, contexts, (sentence, context) => {
        for (const fact of extractNumericFacts(sentence, context)) {
          const found = compare(fact, fact);
          assert.ok(found !== undefined && found.relation !== 'conflict', `${fact.text}: ${JSON.stringify(found)}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are let through by the first look wherever an extractor finds one', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const any =
          extractQuantities(sentence).length + extractDates(sentence).length + extractDurations(sentence).length > 0;
        assert.ok(!any || mayHoldNumbers(sentence) || extractNumericFacts(sentence).length === 0);
      }),
    );
  });
});

describe('numbers', () => {
  it('come back from words as they went in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 1e12 })), (value) => {
        const found = extractQuantities(`They had ${inWords(value)} sheep.`)[0];
        assert.equal(found?.value, value, inWords(value));
      }),
    );
  });

  it('come back from grouped digits as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const found = extractQuantities(`They had ${value.toLocaleString('en')} sheep.`)[0];
        assert.equal(found?.value, value);
      }),
    );
  });

  it('conflict the more the farther apart they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (start, near, far) => {
          const [a, b, c] = [start, start + near, start + near + far].map(
            (value) => extractQuantities(`They had ${value} sheep.`)[0]!,
          );
          const [first, second] = [compareQuantities(a!, b!), compareQuantities(a!, c!)];
          assert.ok(
            first.relation !== 'conflict' ||
              (second.relation === 'conflict' && second.distance >= first.distance - 0.03),
          ); // round numbers are 2.5 % wide
        },
      ),
    );
  });
});

describe('the calendar', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (day) => {
        const { year, month, day: dayOfMonth } = civil(day);
        assert.equal(dayNumber(year, month, dayOfMonth), day);
      }),
    );
  });

  it('agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e5, max: 1e5 }), (day) => {
        const date = new Date(day * 86400000);
        assert.deepEqual(civil(day), {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        assert.equal(weekdayOf(day), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });
});

describe('tokens', () => {
  it('cover all but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = lex(text);
        const rest = tokens.reduceRight((left, token) => left.slice(0, token.start) + left.slice(token.end), text);
        assert.equal(rest.replace(/[\s\u200b]/g, ''), '');
      }),
    );
  });
});
