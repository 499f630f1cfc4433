import assert from 'node:assert/strict';
import type { RuleCode } from '../../../src/core/model/judging/finding';
import { fittingWords } from '../../../src/core/rules/support/fitting/fitting';

/** What is offered for the words between stars, from a source's sentence with its own between stars. */
function offered(rule: RuleCode, draft: string, source: string): string | undefined {
  const [before = '', old = '', after = ''] = draft.split('*');
  const [sourceBefore = '', wanted = '', sourceAfter = ''] = source.split('*');
  const words = fittingWords(rule, { before, old, after, wanted, sourceBefore, sourceAfter });
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
  [
    'date-conflict',
    'The quay opened in *June 1987*.',
    'In the *winter of 1986*.',
    'The quay opened in the winter of 1986.',
  ],
  ['date-conflict', 'The quay opened in *1987*.', 'In the *1970s*.', 'The quay opened in the 1970s.'],
  ['date-conflict', 'In the *spring of 1987* it sank.', 'The *autumn of 1986*.', 'In the autumn of 1986 it sank.'],
  ['date-conflict', 'The *1987* flood.', 'The flood of *1986*.', 'The 1986 flood.'],
  ['quantity-conflict', 'A *six-month* ban.', 'A *six-week* ban.', 'A six-week ban.'],
  ['quantity-conflict', 'It runs *twice* a day.', 'It runs *five times* a day.', 'It runs five times a day.'],
  ['name-conflict', 'Its seat is in *Norway*.', 'In the *Netherlands*.', 'Its seat is in the Netherlands.'],
  ['name-conflict', '*Ostra* showed the match.', 'The *RTV* showed it.', 'The RTV showed the match.'],
  ['name-conflict', 'It went to *Sulham*.', 'It went to the *Norham* mill.', 'It went to Norham.'],
  ['polarity-conflict', 'She *sold* the barge in May.', 'She *bought* it from Vik.', 'She bought the barge in May.'],
  ['polarity-conflict', 'Rents *rose* to 900 crowns.', 'Rents *fell* by 3 percent.', 'Rents fell to 900 crowns.'],
  ['polarity-conflict', 'Rents have *risen* again.', 'Rents *fallen* again.', 'Rents have fallen again.'],
  ['polarity-conflict', 'Rents have *risen* again.', 'Rents *declined* again.', 'Rents have declined again.'],
  ['polarity-conflict', 'Rents are *higher* than ever.', 'They are *lower*.', 'Rents are lower than ever.'],
  ['polarity-conflict', 'They have*n’t sold* the barge.', 'They have *sold* it.', 'They have sold the barge.'],
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
  ['role-conflict', '*Brug* lent Norham Mill 300 crowns.', '*Norham Mill* lent Brug 300 crowns.'],
  ['name-conflict', 'The pump went to *Norham*, near Sulham.', 'It went to *Sulham*.'],
  ['role-conflict', 'Its *chief executive* officer left.', 'Its *Chief Financial Officer* left.'],
  ['name-conflict', '*Norham’s* mill burnt.', 'A mill in *Sulham* burnt.'],
  ['name-conflict', 'The *Netherlands* bought it.', 'It was bought by *Norway*.'],
  ['polarity-conflict', 'Sales will *rise* in May.', 'Sales *fell* in May.'],
  ['polarity-conflict', 'It does *not carry* cars.', 'It *carries* cars.'],
  ['polarity-conflict', 'It *carries* cars.', 'It does *not carry* cars.'],
  ['date-conflict', 'The quay opened in the *winter of 1986*.', 'It opened in *June 1987*.'],
  ['date-conflict', 'The quay opened in the *1970s*.', 'It opened in *1987*.'],
  ['date-conflict', 'The first *quarter of 2020*.', 'The *third quarter of 2020*.'],
  ['quantity-conflict', 'The *six-month* ban ended.', 'A ban of *six weeks*.'],
  ['quantity-conflict', 'A ban of *six weeks*.', 'The *six-month* ban ended.'],
  ['quantity-conflict', 'A *fifth* of the barns burnt.', '*60 %* of them burnt.'],
  ['quantity-conflict', 'The *60 %* share.', 'It holds *a fifth*.'],
  ['quantity-conflict', '*Half* the barns burnt.', '*A third* of them burnt.'],
  ['quantity-conflict', 'Several *hundred* barns burnt.', '*Four thousand* barns burnt.'],
  ['quantity-conflict', 'A *$4 million* loan.', 'A loan of *$8 million*.'],
  ['quantity-conflict', 'Aged *20*, she left.', 'She was *25 years old*.'],
  ['role-conflict', 'Hanne Brug, Ostra’s *treasurer*, left.', 'Hanne Brug is *the secretary*.'],
  ['polarity-conflict', 'She *bought* the barge from Vik.', 'She *sold* the barge to Vik.'],
  ['polarity-conflict', 'She *bought* the barge from Vik.', 'She *sold* the barge.'],
  ['polarity-conflict', 'She *objected* to the toll.', 'She *supported* the toll.'],
  ['polarity-conflict', 'She *supported* the toll.', 'She *objected* to the toll.'],
  ['polarity-conflict', 'It is *close* to the lock.', 'It is *far* from the lock.'],
  ['polarity-conflict', 'It was an *easy* crossing.', 'It was a *hard* crossing.'],
  ['polarity-conflict', 'Rents are *higher* than ever.', 'They are *low*.'],
  ['polarity-conflict', 'It is the *largest* lock.', 'It is a *smaller* lock.'],
  ['polarity-conflict', 'Rents *shrank*.', 'Rents have *grown*.'],
  ['polarity-conflict', 'They wo*n’t sell* the barge.', 'They will *sell* it.'],
  ['polarity-conflict', 'They were *not allowed to return*.', 'They were allowed to *return*.'],
  ['polarity-conflict', 'Rents have *grown*.', 'Rents *shrank*.'],
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
