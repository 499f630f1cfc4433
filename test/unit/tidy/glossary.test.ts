import assert from 'node:assert/strict';
import { filesIn, textOf } from '../../support/repository';

const EXPORT = /^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm;

/** The words of a glossary: the first cells of its table, several with commas between. */
function wordsIn(document: string): readonly string[] {
  const glossary = /^## Glossary\n(.*?)^## /ms.exec(document)?.[1] ?? '';
  const cells = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.filter((cell) => cell !== 'Word').flatMap((cell) => cell.split(', '));
}

/** What is wrong with a word: nothing in the code has its name, or two things have. */
function wrong(words: readonly string[], code: readonly { readonly file: string; readonly text: string }[]) {
  return words.flatMap((word) => {
    const files = code.flatMap(({ file, text }) =>
      [...text.matchAll(EXPORT)].filter(([, name]) => name === word).map(() => file),
    );
    return files.length === 1 ? [] : [`${word}: ${files.join(', ') || 'nowhere'}`];
  });
}

describe('the glossary', () => {
  it('has words that are the name of one exported type each', () => {
    const words = wordsIn(textOf('ARCHITECTURE.md'));
    assert.ok(words.includes('Claim') && words.includes('SourceSpan'));
    const code = filesIn('src/core', /\.ts$/).map((file) => ({ file, text: textOf(file) }));
    assert.deepEqual(wrong(words, code), []);
  });

  it('is seen to be wrong where a word has no type, or two', () => {
    const document =
      '## Glossary\n\n| Word | Meaning |\n|---|---|\n| Term | a |\n| Unit, View | b |\n\n## Map\n\n| No | c |\n';
    const code = [
      { file: 'a.ts', text: 'export interface Term {\n}\nexport type Unit = string;\n' },
      { file: 'b.ts', text: 'export class Unit {}\ninterface View {}\n' },
    ];
    assert.deepEqual(wrong(wordsIn(document), code), ['Unit: a.ts, b.ts', 'View: nowhere']);
  });
});
