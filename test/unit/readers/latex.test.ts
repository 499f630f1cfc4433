import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

describe('a LaTeX source', () => {
  it('is read as its prose', async () => {
    const source = await sourceOf(
      'a.tex',
      '\\documentclass{article}\n\\begin{document}\n\\section{Ferries}\nTwo \\emph{extra} ferries run. % not this\nA crossing costs 2 euros \\cite{lim}.\n\\end{document}\n',
    );
    assert.deepEqual(passageLines(source), [
      'heading: Ferries',
      'paragraph: Two extra ferries run.',
      'paragraph: A crossing costs 2 euros.',
    ]);
  });
});
