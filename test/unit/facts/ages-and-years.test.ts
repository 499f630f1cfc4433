import assert from 'node:assert/strict';
import type { DurationFact } from '../../../src/core/model/judging/fact';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** The ages of a sentence: `words = least–most precision`, in years. */
function ages(sentence: string): readonly string[] {
  return extractNumericFacts(sentence)
    .filter((fact): fact is DurationFact => fact.kind === 'duration' && fact.role === 'age')
    .map(({ text, interval: { min, max }, precision }) => `${text} = ${rounded(min)}–${rounded(max)} ${precision}`);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** The years that a sentence names. */
function years(sentence: string): readonly (number | undefined)[] {
  return extractNumericFacts(sentence).flatMap((fact) => (fact.kind === 'date' ? [fact.written.year] : []));
}

describe('an age', () => {
  for (const [sentence, ...expected] of [
    ['Those aged between 18 and 24 came.', 'aged between 18 and 24 = 18–24 range'],
    ['Those aged 18 to 24 came.', 'aged 18 to 24 = 18–24 range'],
    ['Children aged 5-7 came.', 'aged 5-7 = 5–7 range'],
    ['Those aged 24 to 18 came.', 'aged 24 = 24–24 exact'],
    ['Those aged under 25 came.', 'aged under 25 = 0–25 less-than'],
    ['Those aged 65 and over came.', 'aged 65 and over = 65–Infinity at-least'],
    ['Two 5- or 6-year-olds came.', '5- or 6-year-olds = 5–6 range'],
    ['He was 19 years of age.', '19 years of age = 19–19 exact'],
    ['Two over-65s came.', 'over-65s = 65–125 at-least'],
    ['Two under-18s came.', 'under-18s = 0–18 less-than'],
    ['Vale, 19, said so.', '19 = 19–19 exact'],
    ['Vale, 125, said so.', '125 = 125–125 exact'],
    ['She came when she was 20.', '20 = 20–20 exact'],
    ['He was 20 when it closed.', '20 = 20–20 exact'],
    ['Vale turned 40 in the spring.', '40 = 40–40 exact'],
    ['Vale died at 59.', '59 = 59–59 exact'],
    ['Vale retired at 59 and moved.', '59 = 59–59 exact'],
    ['Vale is in his 20s.', '20s = 20–29 range'],
    ['They are in their early thirties.', 'thirties = 30–34 range'],
    ['She is in her mid-50s.', '50s = 53–57 range'],
    ['He is in his late forties.', 'forties = 45–49 range'],
    ['He is in his teens.', 'teens = 10–19 range'],
  ])
    it(`${sentence} -> ${expected.join()}`, () => assert.deepEqual(ages(sentence!), expected));

  for (const sentence of [
    'Ages of 300 came.',
    'They were aged 2 million.',
    'Two over-200s came.',
    'They sold over 65 s.',
    'Vale, 0, said so.',
    'Vale, 126, said so.',
    'The vale, 19, was wide.',
    'Vale 19, said so.',
    'In May, 19, said the book, were cut.',
    'They were 12, 19, 20 and 31.',
    'She was in Paris, 19, 20 and 21.',
    'It was 40 in the shade.',
    'He was 40 metres away.',
    'He was 300 when it closed.',
    'Vale turned 40 degrees.',
    'It died at 23.',
    'It died at 130.',
    'Vale died near 59.',
    'Vale lived at 59.',
    'Vale died at 59 Elm Road.',
    'They sang in the 20s.',
    'He is in his 25s.',
    'He is in his 20 s.',
  ])
    it(`none: ${sentence}`, () => assert.deepEqual(ages(sentence), []));
});

describe('a four-figure year', () => {
  for (const [sentence, ...expected] of [
    ['The mill closed in 1450.', 1450],
    ['The mill (c. 1450) is closed.', 1450],
    ['The mill was built about 1450.', 1450],
    ['It was put up around 1450.', 1450],
    ['They ruled 1642–51.', 1642],
    ['The mill opened in 1890 and closed in 1931.', 1890, 1931],
    ['It opened in June, 1890.', 1890],
    ['It opened in June ’90.', 1990],
    ['It opened in June ’19.', 2019],
    ['The mid-1890s mill stands.', undefined],
  ] as const)
    it(`${sentence} -> ${expected.join()}`, () => assert.deepEqual(years(sentence), expected));

  for (const sentence of [
    'The mill has 1450 looms.',
    'The mill cost £1890.',
    'The mill weighs 1890 kg.',
    'The mill earned 1890 euros.',
    'More than 1890 came.',
    'They counted 1,890 of them.',
    'It sold 1890.5 of them.',
    'It is the BR-1890.',
    'The firm employs about 1450 cooks.',
    'It was the year 2200 and more.',
  ])
    it(`none: ${sentence}`, () => assert.deepEqual(years(sentence), []));
});

describe('a figure that opens its sentence behind “about”', () => {
  // The clause before it was looked for from the end of the sentence, for ever.
  for (const sentence of ['Around 1250.', 'About 1650, the mill burnt.', 'About 1600 and about 1700, mills burnt.'])
    it(sentence, () => assert.deepEqual(years(sentence), []));
  it('is a year behind another clause that gave one', () =>
    assert.deepEqual(years('The bridge was built about 1850, the mill about 1790.'), [1850, 1790]));
});
