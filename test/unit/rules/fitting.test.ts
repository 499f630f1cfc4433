import assert from 'node:assert/strict';
import type { RuleCode } from '../../../src/core/model/judging/finding';
import { fittingWords } from '../../../src/core/rules/support/fitting/fitting';

/** What is offered for the words between stars, from a source's sentence with its own between stars. */
function offered(rule: RuleCode, draft: string, source: string): string | undefined {
  const [before = '', old = '', after = ''] = draft.split('*');
  const [sourceBefore = '', wanted = ''] = source.split('*');
  const words = fittingWords(rule, { before, old, after, wanted, sourceBefore });
  return words === undefined ? undefined : before + words + after;
}

const FITS: readonly (readonly [RuleCode, string, string, string])[] = [
  ['date-conflict', 'The mill closed on *12 May*.', 'It closed on *21 May*.', 'The mill closed on 21 May.'],
  ['date-conflict', 'The mill closed in *2014*.', 'It closed in *2015*.', 'The mill closed in 2015.'],
  ['date-conflict', 'The mill closed in *May 2014*.', 'It closed in *2015*.', 'The mill closed in 2015.'],
  ['date-conflict', 'The mill closed *in May*.', 'It closed *on 3 June*.', 'The mill closed on 3 June.'],
  [
    'date-conflict',
    'It will close by the end of *2014*.',
    'It closes at the end of *2015*.',
    'It will close by the end of 2015.',
  ],
  ['date-conflict', 'It has been shut since *May*.', 'It shut on *3 June*.', 'It has been shut since 3 June.'],
  [
    'quantity-conflict',
    '*Twelve* flights were cancelled.',
    'The field lost *30* flights.',
    '30 flights were cancelled.',
  ],
  ['quantity-conflict', 'They lost *twelve* ships.', '*Thirty* ships were lost.', 'They lost thirty ships.'],
  ['quantity-conflict', 'It lifts *54 tonnes*.', 'It lifts *45 tonnes*.', 'It lifts 45 tonnes.'],
  ['quantity-conflict', 'It paid an *8* percent share.', 'It paid *11* percent.', 'It paid an 11 percent share.'],
  ['name-conflict', 'The pump went to *Norham*.', 'It went to *Sulham*.', 'The pump went to Sulham.'],
  [
    'role-conflict',
    'Hanne Brug, the *treasurer*, left.',
    'Hanne Brug is the *secretary*.',
    'Hanne Brug, the secretary, left.',
  ],
  ['polarity-conflict', 'Sales *rose* in May.', 'Sales *fell* in May.', 'Sales fell in May.'],
  ['polarity-conflict', 'They will *not close* the mill.', 'They will *close* it.', 'They will close the mill.'],
  ['polarity-conflict', 'They will *close* the mill.', 'They will *not close* it.', 'They will not close the mill.'],
];
const DOES_NOT: readonly (readonly [RuleCode, string, string])[] = [
  ['date-conflict', 'It shuts at the end of *December*.', 'It shuts on *December 31*.'],
  ['date-conflict', 'The mill closed in *May 2014*.', 'It closed on *3 May 2014*.'],
  ['date-conflict', 'The mill closed on *3 May*.', 'It closed in *June 2014*.'],
  ['date-conflict', 'The mill closed *last Tuesday*.', 'It closed on *3 May*.'],
  ['date-conflict', 'The mill closed in *2014*.', 'It closed *in 2015*.'],
  ['date-conflict', 'It came in early *2014*.', 'It came on *3 May*.'],
  ['quantity-conflict', '*Twelve* flights were cancelled.', '*One* flight was.'],
  ['quantity-conflict', '*One* flight was cancelled.', 'It lost *30* flights.'],
  ['quantity-conflict', 'It has a *9* percent share.', 'It has *11* percent.'],
  ['quantity-conflict', 'It lifts *54* tonnes.', 'It lifts *45 tonnes*.'],
  ['quantity-conflict', 'It lifts *54* tonnes.', 'It lifts *45 kilograms*.'],
  ['quantity-conflict', 'It lifts *54 tonnes*.', 'The figure is *45*.'],
  ['role-conflict', 'Its *chief executive* officer left.', 'Its *Chief Financial Officer* left.'],
  ['name-conflict', '*Norham’s* mill burnt.', 'A mill in *Sulham* burnt.'],
  ['name-conflict', 'The *Netherlands* bought it.', 'It was bought by *Norway*.'],
  ['polarity-conflict', 'Sales will *rise* in May.', 'Sales *fell* in May.'],
  ['polarity-conflict', 'It does *not carry* cars.', 'It *carries* cars.'],
  ['polarity-conflict', 'It *carries* cars.', 'It does *not carry* cars.'],
];

describe('the source’s words in the draft’s sentence', () => {
  for (const [rule, draft, source, wanted] of FITS)
    it(`read right: ${draft} ← ${source}`, () => {
      assert.equal(offered(rule, draft, source), wanted);
    });
  for (const [rule, draft, source] of DOES_NOT)
    it(`are not offered: ${draft} ← ${source}`, () => {
      assert.equal(offered(rule, draft, source), undefined);
    });
});
