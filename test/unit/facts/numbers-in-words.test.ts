import assert from 'node:assert/strict';
import { told } from './told';

function reads(rows: readonly (readonly [sentence: string, ...numbers: readonly string[]])[]): void {
  for (const [sentence, ...numbers] of rows) it(sentence, () => assert.deepEqual(told(sentence), numbers));
}

describe('numbers in words, with parts, dozens and vague ones', () => {
  reads([
    ['It weighs two and a half tonnes.', 'two and a half tonnes = 2500 mass [2250, 2750]'],
    ['It weighs 2 3/8 tonnes.', '2 3/8 tonnes = 2375 mass [2250, 2500]'],
    ['It weighs two and three quarters tonnes.', 'two and three quarters tonnes = 2750 mass [2625, 2875]'],
    [
      'It weighs twenty-two and three-quarter tonnes.',
      'twenty-two and three-quarter tonnes = 22750 mass [22625, 22875]',
    ],
    ['Sales fell for a year and three quarters.', 'a year and three quarters'],
    ['Sales fell in May and three quarters later.', 'May', 'three quarters'],
    ['Three and a tenth million came.', 'Three and a tenth million = 3100000 count [3050000, 3150000]'],
    ['They sold half a dozen boats.', 'half a dozen = 6 count boats'],
    ['They sold a half dozen boats.', 'half dozen = 6 count boats'],
    ['They sold a dozen boats.', 'a dozen = 12 count boats'],
    ['A couple of thousand fans sang.', 'A couple of thousand = 2449.489743 count fans [2000, 3000]'],
    ['Several of the boats sank.', 'Several = 5.477226 count boats [3, 10]'],
    ['A quarter of a million boats sank.', 'A quarter of a million = 250000 count boats [225000, 275000]'],
    ['They have 40-odd boats.', '40-odd = 40 count boats [38.8, 49.9]'],
    ['They employ not over 40 cooks.', 'not over 40 = 40 count cooks [0, 40]'],
  ]);
});

describe('number words that are two numbers, or none', () => {
  reads([
    ['They cut two and two halves.', 'two = 2 count halves', 'two = 2 count halves'],
    ['It weighs two and a twelfth tonnes.', 'two = 2 count', 'twelfth = 12 ordinal tonnes'],
    ['The couple of thousand fans sang.'],
  ]);
});

describe('what is counted', () => {
  reads([
    ['They employ 40 U.S. cooks.', '40 = 40 count cooks'],
    ['They employ 40 of these cooks.', '40 = 40 count cooks'],
    ['They employ 40 of them.', '40 = 40 count'],
    ['They had 40 old boats fewer than the Danes.', '40 = 40 count old boats'],
    ['It came in behind third place.', 'behind third = 3 ordinal place [3, Infinity]'],
    ['It came after the third boat.', 'after the third = 3 ordinal boat [3, Infinity]'],
    ['Sales less than doubled.', 'less than doubled = 2 multiple [0, 2]'],
  ]);
});
