import assert from 'node:assert/strict';
import { meet, placesIn } from '../../../src/core/text/attributing/locators';
import { cost } from '../../support/time';

/** The places as `kind from–to`, letters of a series before their number. */
function told(text: string, bare = false): readonly string[] {
  return placesIn(text, bare).map(
    ({ kind, from, to }) =>
      `${kind} ${from.series}${from.parts.join('.')}${from.parts.join() === to.parts.join() ? '' : `–${to.parts.join('.')}`}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['p. 12', ['page 12']],
  ['p.~12', ['page 12']],
  ['pp. 12–14', ['page 12–14']],
  ['pp. 112–14, 120 and 130 ff.', ['page 112–114', 'page 120', 'page 130–Infinity']],
  ['pages 3--5', ['page 3–5']],
  ['S. 12 f.', ['page 12–13']],
  ['págs. 3 y 7', ['page 3', 'page 7']],
  ['p. xiv', ['page roman14']],
  ['pp. iv, vi–xi', ['page roman4', 'page roman6–11']],
  ['p. S12', ['page s12']],
  ['p. 12, n. 3', ['page 12']],
  ['vol. 2, p. 12', ['page 12']],
  ['PDF p. 7', ['file-page 7']],
  ['§ 3.2', ['section 3.2']],
  ['secs. 2–4', ['section 2–4']],
  ['chap. IV', ['chapter 4']],
  ['Kap. 3, S. 12', ['chapter 3', 'page 12']],
  ['slide 7, notes', ['slide 7']],
  ['00:12:31', ['time 751']],
  ['12:31', ['time 751', 'time 45060']],
  ['fig. 12', []],
  ['para. 12', []],
  ['vol. 2', []],
  ['p. mix', []],
  ['pp.', []],
  ['stop. 12', []],
  ['Perhaps 12', []],
  ['12', []],
];

describe('locators', () => {
  for (const [text, places] of CASES)
    it(text, () => {
      assert.deepEqual(told(text), places);
    });

  it('mere numbers, in a field of their own', () => {
    assert.deepEqual(told('12', true), ['page 12']);
    assert.deepEqual(told('12--14, 20', true), ['page 12–14', 'page 20']);
    assert.deepEqual(told('xii', true), ['page roman12']);
    assert.deepEqual(told('12 and passim', true), ['page 12']);
    for (const other of ['12 million', '2nd ed.', 'my own', 'mild words', ''])
      assert.deepEqual(told(other, true), [], other);
  });

  it('meet where they have a place in common', () => {
    const [a, b] = [(text: string) => placesIn(text)[0]!, (text: string) => placesIn(text)[0]!];
    for (const [one, other] of [
      ['p. 13', 'pp. 12–14'],
      ['§ 3', '§ 3.2'],
      ['§§ 2–3', '§ 3.9'],
      ['p. 40', 'pp. 12 ff.'],
      ['p. xii', 'p. XII'],
    ])
      assert.ok(meet(a(one!), b(other!)) && meet(b(other!), a(one!)), `${one} ${other}`);
    for (const [one, other] of [
      ['p. 11', 'pp. 12–14'],
      ['§ 4', '§ 3.2'],
      ['§ 3.10', '§ 3.1'],
      ['p. 12', 'p. xii'],
      ['p. 3', 'ch. 3'],
      ['p. S3', 'p. 3'],
    ])
      assert.ok(!meet(a(one!), b(other!)), `${one} ${other}`);
  });

  it('take little time, whatever stands there, and longer texts are none', () => {
    for (const bit of ['pp. ', 'p. 1, ', '12:', 'i', '1.1', '§', '1–', '1-1-1-']) {
      assert.ok(cost(() => placesIn(bit.repeat(2000 / bit.length), true)) < 200, bit);
    }
    assert.deepEqual(placesIn(`p. 12${' '.repeat(2000)}`), []);
  });
});
