import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/compare/sentence/analysis';

/** The words of a sentence that its tokens mark as denied, weakened or ahead. */
function marked(sentence: string, mark: 'negated' | 'modal' | 'future'): readonly string[] {
  return analyse(sentence)
    .tokens.filter((t) => t[mark])
    .map((t) => t.text);
}

describe('what negations and modal words reach', () => {
  const cases: readonly [string, 'negated' | 'modal' | 'future', string, boolean][] = [
    ['The board did not approve the plan.', 'negated', 'approve', true],
    ['The board approved the plan.', 'negated', 'approved', false],
    ['The county gave us nothing at all so the inn opens in May.', 'negated', 'inn', false],
    ['The firm refused to sell the unit.', 'negated', 'sell', true],
    ['The firm rejected the takeover bid.', 'negated', 'takeover', false],
    ['Papers that can’t be kept are burnt; those that can’t will be moved.', 'negated', 'moved', false],
    ['The papers cannot be moved.', 'negated', 'moved', true],
    ['It must be done no later than Friday.', 'negated', 'Friday', false],
    ['Holm was not able to have children.', 'negated', 'children', true],
    ['Both were far from being in a combative mood.', 'negated', 'combative', true],
    ['The mill lies far from the city.', 'negated', 'city', false],
    ['She will be unable, due to her medical condition, to attend the hearing.', 'negated', 'attend', true],
    ['She will be unable, due to her medical condition, to attend the hearing.', 'negated', 'condition', false],
    ['Dahl denied having heard the bell.', 'negated', 'heard', true],
    ['Dahl was falsely accused of hitting Kern.', 'negated', 'hitting', true],
    ['Dahl was accused of hitting Kern.', 'negated', 'hitting', false],
    ['It made no matter of state.', 'negated', 'matter', false],
    ['The firm had little success abroad.', 'negated', 'success', true],
    ['The inn has barely a dozen beds.', 'negated', 'beds', false],
    ['The inn has hardly any beds.', 'negated', 'beds', true],
    ['The inn can hardly stay open.', 'negated', 'stay', true],
    ['The firm built a little house.', 'negated', 'house', false],
    ['None of the five lambs born in Tarn in May survived the winter.', 'negated', 'survived', true],
    ['Neither the sale of the mill nor that of the inn managed to save the firm.', 'negated', 'save', true],
    ['No buyer will get the recipe from Holm.', 'negated', 'get', true],
    ['The firm, which had no debts, sold the unit.', 'negated', 'sold', false],
    ['Holm is not ready to forgive the board.', 'negated', 'forgive', true],
    ['No guest of the inn failed to pay.', 'negated', 'guest', false],
    ['No guest of the inn failed to pay.', 'negated', 'pay', false],
    ['Hardly a guest of the old inn by the lock paid.', 'negated', 'paid', true],
    ['Not a single guest of the old inn paid.', 'negated', 'paid', true],
    ['Kern is not unaware of the debt.', 'negated', 'debt', false],
    ['Kern is not aware of the debt.', 'negated', 'debt', true],
    ['The firm may sell the unit.', 'modal', 'sell', true],
    ['The firm will sell the unit.', 'future', 'sell', true],
    ['The firm sold the unit.', 'future', 'sold', false],
  ];
  for (const [sentence, mark, word, expected] of cases) {
    it(`${sentence} “${word}” is ${expected ? '' : 'not '}${mark}`, () =>
      assert.equal(marked(sentence, mark).includes(word), expected));
  }
});
