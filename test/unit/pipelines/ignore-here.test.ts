import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const WRONG = 'The kiln burns 81 logs.';
const SOURCES = { 'kiln.txt': 'The kiln burns 18 logs.\n' };

/** Where the wrong sentence stands in each format; `%` is the sentence. */
const PLACES: readonly (readonly [string, string, string])[] = [
  ['a.md', 'under a heading', '# Kiln\n\n%\n'],
  ['a.md', 'in a list', '- one\n- %\n- three\n'],
  ['a.md', 'in a table', '| A | B |\n|---|---|\n| x | % |\n'],
  [
    'a.tex',
    'in a list',
    '\\begin{document}\n\\begin{itemize}\n\\item one\n\\item %\n\\end{itemize}\n\\end{document}\n',
  ],
  ['a.tex', 'in a table', '\\begin{document}\n\\begin{tabular}{ll}\nA & % \\\\\n\\end{tabular}\n\\end{document}\n'],
  ['a.org', 'under a heading', '* Kiln\n%\n'],
  ['a.org', 'in a list', '- one\n- %\n- three\n'],
  ['a.org', 'first in a list', '* Kiln\n- %\n- three\n'],
  ['a.org', 'in a table', 'Before.\n\n| A | % |\n| C | D |\n\nAfter.\n'],
  ['a.org', 'in a paragraph', 'One line.\n%\nA third.\n'],
  ['a.rst', 'under a heading', 'Kiln\n====\n\n%\n'],
  ['a.rst', 'in a list', '* one\n* %\n* three\n'],
  ['a.rst', 'first in a list', 'Before.\n\n* %\n* three\n'],
  ['a.rst', 'in a note', '.. note::\n\n   %\n'],
  ['a.typ', 'under a heading', '= Kiln\n%\n'],
  ['a.typ', 'in a list', '- one\n- %\n- three\n'],
  ['a.typ', 'in a list within', '- one\n  + %\n- three\n'],
  ['a.adoc', 'under a heading', '= Kiln\n\n%\n'],
  ['a.adoc', 'in a list', '* one\n* %\n* three\n'],
  ['a.adoc', 'in a note', 'NOTE: %\n'],
  ['a.adoc', 'in a table', 'Before.\n\n[cols="1,1"]\n|===\n|A |%\n\n|C |D\n|===\n\nAfter.\n'],
];

describe('“Ignore … here”', () => {
  for (const [name, where, place] of PLACES) {
    it(`silences its finding and leaves the text where it was: ${name}, ${where}`, async () => {
      const engine = await engineOver(SOURCES);
      const draft = draftOf(
        place.replace('%', () => WRONG),
        name,
        '',
      );
      const before = await engine.check(draft);
      const finding = before.findings.find(({ rule }) => rule === 'quantity-conflict');
      const { edits } = finding!.fixes.find(({ kind }) => kind === 'ignore-here')!;
      const text = [...edits]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), draft.text);
      const after = await engine.check({ ...draft, text });
      assert.deepEqual(
        after.findings.map(({ rule }) => rule),
        [],
        text,
      );
      assert.deepEqual(
        after.claims.map(({ claim }) => claim.text),
        before.claims.map(({ claim }) => claim.text),
        text,
      );
      // Every line of the draft is there as it was, or with a comment at its end.
      const lines = text.split('\n');
      for (const line of draft.text.split('\n'))
        assert.ok(
          lines.some((other) => other.replace(/<!--.*?-->/g, '') === line),
          `${line} is gone from:\n${text}`,
        );
    });
  }
});
