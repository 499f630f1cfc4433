import { readsInFull } from './told';

readsInFull('multiples told by a part', [
  ['It has half as many goats as it had.', 'half: 0.5 (0.475 to 0.525), multiple, multiple'],
  ['It is a third as long as the other.', 'a third: 0.33333 (0.31667 to 0.35), multiple, multiple'],
  ['It is half as high again.', 'half as high again: 1.5 (1.425 to 1.575), multiple, multiple'],
  ['It costs a fifth again as much.', 'a fifth again: 1.2 (1.14 to 1.26), multiple, multiple'],
  ['Yields were half those on the hill.', 'half: 0.5 (0.475 to 0.525), multiple, multiple'],
  ['Yields were three times those on the hill.', 'three times: 3 (2.85 to 3.15), multiple, multiple'],
  ['They saw half those films.', 'half: 50 (47.5 to 52.5), percent, fraction'],
  ['Half of those on the list came.', 'Half: 50 (47.5 to 52.5), percent, fraction'],
  ['It came in a third as planned.', 'third: 3 (exact), ordinal'],
]);
