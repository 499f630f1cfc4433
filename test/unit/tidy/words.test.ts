import assert from 'node:assert/strict';
import ts from 'typescript';
import { readWordFile, wordFiles, wordModules } from '../../../scripts/words/modules';
import { filesIn, textOf } from '../../support/repository';

/** Longer lists stand in `words/`. */
const MOST_WORDS = 40;

/** Made by programs, which are named in each. */
const MADE = /^src\/core\/words\/|-data\.ts$/;

describe('the word lists', () => {
  it('say what they are for, where they come from and under which licence', () => {
    for (const { file, purpose, source, licence } of wordFiles()) {
      assert.match(purpose, /^[A-Z].*\.$/s, file);
      assert.match(source ?? '', /\w/, `${file} has no line "# Source: …"`);
      assert.match(licence ?? '', /\w/, `${file} has no line "# Licence: …"`);
    }
  });

  it('have each entry once, without blanks around it', () => {
    for (const { file, entries } of wordFiles()) {
      assert.ok(entries.length > 0, file);
      assert.deepEqual(
        entries.filter((entry, i) => entry !== entry.trim() || entries.indexOf(entry) < i),
        [],
        file,
      );
    }
  });

  it('are in the code as they are written (npm run words)', () => {
    const wanted = wordModules();
    for (const { file, text } of wanted) assert.equal(textOf(file), text, file);
    assert.deepEqual(
      filesIn('src/core/words', /\.ts$/),
      wanted.map(({ file }) => file),
    );
  });

  it('are read by lines, notes apart', () => {
    const { purpose, source, entries } = readWordFile(
      'words/a.txt',
      '# Fruit.\n# Source: a garden.\napple\n# Late.\n#1 pear\n',
    );
    assert.deepEqual([purpose, source, entries], ['Fruit.', 'a garden.', ['apple', '#1 pear']]);
  });
});

describe('the code', () => {
  it(`has no list of more than ${MOST_WORDS} words`, () => {
    const long = filesIn('src', /\.ts$/)
      .filter((file) => !MADE.test(file))
      .flatMap((file) => longListsIn(file, textOf(file)));
    assert.deepEqual(long, []);
  });

  it('is seen to have one where there is one', () => {
    const words = Array.from({ length: MOST_WORDS + 1 }, (_, i) => `w${String.fromCharCode(97 + (i % 26))}`);
    const inArray = `const a = [${words.map((word) => `'${word}'`).join(', ')}];`;
    for (const code of [
      inArray,
      `const a = '${words.join(' ')}'.split(' ');`,
      `const a = names('${words.slice(0, 30).join(' ')} ' + '${words.slice(30).join(' ')}');`,
      `const a = '${words.join('|')}';`,
    ])
      assert.equal(longListsIn('a.ts', code).length, 1, code);
    for (const code of [inArray.replace("'wa', ", ''), `const a = '${words.join(' ')}, and so on.';`])
      assert.deepEqual(longListsIn('a.ts', code), []);
  });
});

/** Forty words in one go, or as many strings: the files without are not worth a look at their trees. */
const SIGN = new RegExp(`(?:[\\p{L}\\p{N}*.’;/-]+['\\s|,+]+){${MOST_WORDS}}`, 'u');
const IMPORTS = /^(?:import|export) [^;]*? from '[^']*';$/gm;

function hasSign(text: string): boolean {
  const code = text.replace(IMPORTS, '');
  return code.split(/['"`]/).length > 2 * MOST_WORDS || SIGN.test(code);
}

/** Arrays of strings, and strings of words with nothing but blanks, commas or bars between them: no sentences. */
function longListsIn(file: string, text: string): string[] {
  if (!hasSign(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const count = wordsIn(node);
    if (count > MOST_WORDS) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${count} words`);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsIn(node: ts.Node): number {
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(ts.isStringLiteralLike).length;
  const value = valueOf(node)?.trim();
  if (value === undefined || !/^[\p{L}\p{N}*.'’;/-]+(?:(?:\s+|[|,])[\p{L}\p{N}*.'’;/-]+)*$/u.test(value)) return 0;
  return value.endsWith('.') ? 0 : value.split(/[\s|,]+/).length;
}

/** The text of a string, or of several that are put together. */
function valueOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [valueOf(node.left), valueOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
