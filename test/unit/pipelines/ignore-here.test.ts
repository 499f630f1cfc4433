import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/judging/finding';
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
  ['a.typ', 'in a caption', '#figure(\n  image("a.png"),\n  caption: [%],\n)\n'],
  ['a.txt', 'within a paragraph', 'Seen there.\n%\nA third line.\n'],
  ['a.html', 'in a list', '<ul>\n<li>one</li>\n<li>%</li>\n</ul>\n'],
  ['a.html', 'in a table', '<table><tr><td>A</td><td>%</td></tr></table>\n'],
  ['a.adoc', 'under a heading', '= Kiln\n\n%\n'],
  ['a.adoc', 'in a list', '* one\n* %\n* three\n'],
  ['a.adoc', 'in a note', 'NOTE: %\n'],
  ['a.adoc', 'in a table', 'Before.\n\n[cols="1,1"]\n|===\n|A |%\n\n|C |D\n|===\n\nAfter.\n'],
];

const HERE = 'plumbline-ignore quantity-conflict';
const PARAGRAPH = 'plumbline-ignore-paragraph quantity-conflict';
const [BEGIN, END] = ['plumbline-ignore-begin quantity-conflict', 'plumbline-ignore-end'];

/** Where a comment elsewhere would end a list, leave an item or lose a caption: the place, and what becomes of it. */
const DELICATE: readonly (readonly [string, string, string, string])[] = [
  ['a.rst', 'in a list', '* one\n* %\n', `* one\n\n  .. ${PARAGRAPH}\n\n* %\n`],
  ['a.rst', 'in a list with empty lines', '1. one\n\n2. %\n', `1. one\n\n   .. ${PARAGRAPH}\n\n2. %\n`],
  ['a.rst', 'in a list from 9 on', '9. one\n10. %\n', `9. one\n\n   .. ${PARAGRAPH}\n\n10. %\n`],
  ['a.rst', 'in a list within', '* one\n\n  * a\n  * %\n', `* one\n\n  * a\n\n    .. ${PARAGRAPH}\n\n  * %\n`],
  ['a.rst', 'below a term', 'Kiln\n  %\n', `Kiln\n  .. ${PARAGRAPH}\n\n  %\n`],
  [
    'a.rst',
    'in a caption',
    '.. figure:: a.png\n   :alt: x\n\n   %\n\n   A legend.\n\nAfter.\n',
    `.. ${BEGIN}\n\n.. figure:: a.png\n   :alt: x\n\n   %\n\n   A legend.\n\n.. ${END}\n\nAfter.\n`,
  ],
  ['a.org', 'in a list with empty lines', '1. one\n\n2. %\n', `1. one\n\n   # ${PARAGRAPH}\n2. %\n`],
  ['a.org', 'in a list with stars', ' * one\n * %\n', ` * one\n   # ${PARAGRAPH}\n * %\n`],
  ['a.org', 'first in a list under a heading', '* Kiln\n- %\n', `* Kiln\n# ${PARAGRAPH}\n- %\n`],
  ['a.adoc', 'in a list with empty lines', '* one\n\n* %\n', `* one\n// ${HERE}\n\n* %\n`],
  ['a.adoc', 'below a term', 'A:: one\n\nKiln:: %\n', `A:: one\n// ${HERE}\n\nKiln:: %\n`],
  [
    'a.adoc',
    'in a footnote',
    'Text.footnote:[See it. %] More.\n',
    `// ${BEGIN}\nText.footnote:[See it. %] More.\n// ${END}\n`,
  ],
  ['a.typ', 'within an item', '- one\n- See it. %\n', `- one\n- See it. \n  // ${HERE}\n  %\n`],
  ['a.md', 'in an image', '![%](a.png)\n', `<!-- ${PARAGRAPH} -->\n![%](a.png)\n`],
  ['a.md', 'in an image of a list', '- ![%](a.png)\n', `- <!-- ${PARAGRAPH} -->\n  ![%](a.png)\n`],
  [
    'a.md',
    'in an image within a sentence',
    'See it ![%](a.png) here.\n',
    `See it <!-- ${BEGIN} -->![%](a.png) here.<!-- ${END} -->\n`,
  ],
];

describe('“Ignore … here”', () => {
  for (const [name, where, place, silenced] of DELICATE) {
    it(`stands where the text around it stays whole: ${name}, ${where}`, async () => {
      const engine = await engineOver(SOURCES);
      const draft = draftOf(
        place.replace('%', () => WRONG),
        name,
        '',
      );
      const text = ignoredHere(draft.text, (await engine.check(draft)).findings);
      assert.equal(
        text,
        silenced.replace('%', () => WRONG),
      );
      assert.deepEqual((await engine.check({ ...draft, text })).findings, []);
    });
  }

  for (const [name, where, place] of PLACES) {
    it(`silences its finding and leaves the text where it was: ${name}, ${where}`, async () => {
      const engine = await engineOver(SOURCES);
      const draft = draftOf(
        place.replace('%', () => WRONG),
        name,
        '',
      );
      const before = await engine.check(draft);
      const text = ignoredHere(draft.text, before.findings);
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
          lines.some((other) => other.replace(/<!--.*?-->|\[plumbline-.*?\]/g, '') === line),
          `${line} is gone from:\n${text}`,
        );
    });
  }
});

/** The text after the first finding was silenced by its fix. */
function ignoredHere(text: string, findings: readonly Finding[]): string {
  const finding = findings.find(({ rule }) => rule === 'quantity-conflict');
  const { edits } = finding!.fixes.find(({ kind }) => kind === 'ignore-here')!;
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
}
