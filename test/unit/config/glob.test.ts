import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher } from '../../../src/core/config/glob';

/** Pattern, paths that match, paths that do not. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*.txt', ['a.txt', '.txt'], ['a.md', 'b/a.txt', 'a.txt/b']],
  ['**/*.txt', ['a.txt', 'b/c/a.txt'], ['a.md', 'b/a.txt/c']],
  ['notes/**', ['notes/a', 'notes/b/a'], ['notes', 'notes2/a', 'b/notes/a']],
  ['**/old/**/*.md', ['old/a.md', 'x/old/y/z/a.md'], ['older/a.md', 'x/a.md']],
  ['a/**/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/x/y']],
  ['int?rview-[0-9][!a].{txt,md}', ['interview-3b.txt', 'intérview-0é.md'], ['interview-3a.txt', 'interview-xb.md']],
  ['{a,b/{c,d}}/e', ['a/e', 'b/c/e', 'b/d/e'], ['b/e', 'c/e']],
  ['part{1..3}.txt', ['part1.txt', 'part3.txt'], ['part4.txt', 'part.txt']],
  ['{old}', ['{old}'], ['old']],
  ['Sources (old)/*', ['Sources (old)/a.txt'], ['Sources old/a.txt']],
  ['!*.pdf', ['a.txt', 'b/a.pdf'], ['a.pdf']],
  ['!(a|b).txt', ['c.txt'], ['a.txt']],
  ['./a*b*c', ['abc', 'axbxc', 'abbcbc'], ['abcd', 'acb']],
  ['[z-a]', [], ['z', 'a', '[z-a]']],
];

describe('a glob', () => {
  for (const [pattern, fitting, others] of CASES)
    it(`${pattern} is what writers mean by it`, () => {
      const matches = globMatcher(pattern);
      assert.deepEqual(
        fitting.filter((path) => !matches(path)),
        [],
      );
      assert.deepEqual(others.filter(matches), []);
    });

  it('means what it means elsewhere', () => {
    const piece = fc.constantFrom('a', 'b', '*', '**', '?', '/', '{a,b}', '[ab]');
    const letter = fc.constantFrom('a', 'b', 'ab', '/');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.array(letter, { maxLength: 7 }),
        (pieces, letters) => {
          const pattern = pieces.join('');
          const path = letters.join('');
          // Empty names and stars beside others are read in more than one way.
          fc.pre(!/\/\/|^\/|\/$|\*{3}|[^/]\*\*|\*\*[^/]/.test(pattern) && !/\/\/|^\/|\/$|^$/.test(path));
          assert.equal(
            globMatcher(pattern)(path),
            picomatch.isMatch(path, pattern.replace(/\/\*\*$/, '/**/*'), { dot: true }),
            `${pattern} ${path}`,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('answers soon, however it is made', () => {
    const path = `${'a/'.repeat(60)}${'a'.repeat(200)}.txt`;
    const started = performance.now();
    for (const pattern of [
      `${'**/'.repeat(40)}${'*a'.repeat(20)}*b`,
      `${'**/a/'.repeat(40)}b`,
      '{a,b}'.repeat(60),
      '{'.repeat(900),
      '{a,'.repeat(300),
      'x{1..9999}y{1..9999}',
      `+(${'a|aa|'.repeat(9)}a)b`,
      '*'.repeat(100_000),
      `${'['.repeat(500)}a`,
    ])
      assert.equal(globMatcher(pattern)(path), false, pattern.slice(0, 40));
    assert.ok(performance.now() - started < 2000);
  });
});
