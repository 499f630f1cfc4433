import assert from 'node:assert/strict';
import { HOSTILE, WORK } from '../../support/hostile';
import { cost } from '../../support/time';

const SMALL = 1_000;
/** Times as long a text. Linear work takes so many times as long, quadratic work the square of it. */
const GROWTH = 16;
/** Less than this, in milliseconds, is too short to say how it grows. */
const NOTHING = 100;
/**
 * How much more than linear the best try may take: caches and collections add some; quadratic work would take sixteen
 * times as much.
 */
const LEEWAY = 10;
const TRIES = 8;

/**
 * True where the time for a longer text stays within what linear work takes, in the best of some tries: noise only ever
 * adds.
 */
function growsModestly(work: (text: string) => unknown, piece: string): boolean {
  const least = (size: number, turn: number): number => {
    const text = String.fromCharCode(97 + turn) + piece.repeat(Math.ceil(size / piece.length));
    return cost(() => work(text));
  };
  let [small, large] = [Infinity, Infinity];
  for (let turn = 0; turn < TRIES; turn++) {
    small = Math.min(small, least(SMALL, turn));
    large = Math.min(large, least(SMALL * GROWTH, turn + TRIES));
    if (large < NOTHING || large < Math.max(small, NOTHING / GROWTH) * GROWTH * LEEWAY) return true;
  }
  return false;
}

describe('time grows with the text, and no faster', () => {
  for (const [name, work] of Object.entries(WORK)) {
    it(name, () => {
      assert.deepEqual(
        HOSTILE.filter((piece) => !growsModestly(work, piece)),
        [],
      );
    });
  }
});
