import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/registry';
import { prose } from './expect';

const reads = (id: string, text: string): readonly string[] =>
  prose(
    LANGUAGES.find((language) => language.id === id)!,
    text,
  );

describe('fractions in formulas', () => {
  for (const [written, read] of [
    ['$5/6$ of the crew', '5/6 of the crew'],
    ['$ 5 / 6 $ of the crew', '5/6 of the crew'],
    ['$\\frac{5}{6}$ of the crew', '5/6 of the crew'],
    ['$\\tfrac56$ of the crew', '5/6 of the crew'],
    ['$2\\frac{1}{4}$ inches', '2 1/4 inches'],
    ['2$\\frac{1}{4}$ inches', '2 1/4 inches'],
    ['\\nicefrac{5}{16} inch', '5/16 inch'],
    ['2\\sfrac{5}{16} inch', '2 5/16 inch'],
    ['$-12$ degrees', '-12 degrees'],
    ['$x/y$ wide', 'wide'],
    ['$\\frac{a}{6}$ wide', 'wide'],
  ] as const)
    it(`is in LaTeX ${written}`, () =>
      assert.deepEqual(reads('latex', `It was ${written}.`), [`paragraph: It was ${read}.`]));

  for (const [written, read] of [
    ['$5/6$ of the crew', '5/6 of the crew'],
    ['$\\frac{5}{6}$ of the crew', '5/6 of the crew'],
    ['2$\\frac{1}{4}$ inches', '2 1/4 inches'],
    ['from $5 to $6 dear', 'from $5 to $6 dear'],
    ['$\\frac{a}{6}$ wide', 'wide'],
  ] as const)
    it(`is in Markdown ${written}`, () =>
      assert.deepEqual(reads('markdown', `It was ${written}.`), [`paragraph: It was ${read}.`]));
});
