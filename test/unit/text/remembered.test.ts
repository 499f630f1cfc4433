import assert from 'node:assert/strict';
import { remembered } from '../../../src/core/text/remembered';

describe('what is remembered of an object', () => {
  it('is made once for each object, equal ones apart', () => {
    const asked: string[] = [];
    const lengthOf = remembered(({ word }: { readonly word: string }) => {
      asked.push(word);
      return word.length;
    });
    const berth = { word: 'berth' };
    assert.deepEqual([lengthOf(berth), lengthOf(berth), lengthOf({ word: 'berth' })], [5, 5, 5]);
    assert.deepEqual(asked, ['berth', 'berth']);
  });

  it('may be nought or empty, and is not made again for that', () => {
    let made = 0;
    const nothing = remembered(() => {
      made++;
      return '';
    });
    const key = {};
    assert.equal(nothing(key) + nothing(key), '');
    assert.equal(made, 1);
  });
});
