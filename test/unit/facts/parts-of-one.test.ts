import { readsInFull } from './told';

readsInFull('parts of one, in signs and words', [
  ['The dam is 5⁄8 full.', '5⁄8: 62.5 (59.375 to 65.625), percent full, fraction'],
  ['The dam is ⅝ full.', '⅝: 62.5 (59.375 to 65.625), percent full, fraction'],
  ['It takes half a cup of oats.', 'half a: 0.5 (0.46875 to 0.53125), count cup'],
  ['It takes two thirds of a cup of oats.', 'two thirds of a: 0.66667 (0.64583 to 0.6875), count cup'],
  ['It lies half a mile off.', 'half a mile: 804.67 (754.38 to 854.96), length'],
  ['It took half an hour.', 'half an hour: length, 0.020833 (0.010417 to 0.03125), hour'],
  ['In the second half a mile was lost.'],
  ['He ate half a loaf.'],
  ['Half a dozen came.', 'Half a dozen: 6 (exact), count'],
]);
