import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BlockSplitter, claimsOf } from '../../../src/core/pipelines/draft/claims';
import { writtenFix } from '../../../src/core/pipelines/check/written-edit';
import { message } from '../../../src/core/model/message';
import { LANGUAGES, PAGES as PAGE_LANGUAGES } from '../../../src/core/registry';

function languageOf(id: string): (typeof LANGUAGES)[number] {
  return [...LANGUAGES, ...PAGE_LANGUAGES].find((language) => language.id === id)!;
}

/** The draft after words of its sentence that holds them were replaced; undefined where no such fix is offered. */
function fixed(id: string, text: string, old: string, wanted: string): string | undefined {
  const language = languageOf(id);
  const { claim } = claimsOf(language.parse(text), new BlockSplitter(), text).find((unit) =>
    unit.claim.text.includes(old),
  )!;
  const start = claim.text.indexOf(old);
  const fix = writtenFix({ draft: { text }, language }, claim, {
    kind: 'use-source',
    title: message('x'),
    edits: [{ span: { start, end: start + old.length }, newText: wanted }],
  });
  return (
    fix &&
    fix.edits.reduce((draft, { span, newText }) => draft.slice(0, span.start) + newText + draft.slice(span.end), text)
  );
}

describe('a fix in the language of its draft', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['latex', 'The kiln takes \\SI{81}{\\tonne} a day.\n', '81', '18', 'The kiln takes \\SI{18}{\\tonne} a day.\n'],
    [
      'latex',
      'The kiln takes \\SI{81}{\\tonne} a day.\n',
      '81 tonne',
      '18 tonnes',
      'The kiln takes \\SI{18}{\\tonne} a day.\n',
    ],
    ['latex', 'The kiln takes \\qty{81}{kg} a day.\n', '81 kg', '18 kg', 'The kiln takes \\qty{18}{kg} a day.\n'],
    ['latex', 'The kiln takes \\qty{81}{t} a day.\n', '81 t', '18 tonnes', 'The kiln takes \\qty{18}{t} a day.\n'],
    ['latex', 'The kiln takes \\qty{81}{t} a day.\n', '81 t', '18 miles', 'The kiln takes 18 miles a day.\n'],
    ['latex', 'The town has \\num{8100} houses.\n', '8100', '1,800', 'The town has \\num{1800} houses.\n'],
    ['latex', 'The kiln cost \\$8{,}100 in May.\n', '$8,100', '$1,800', 'The kiln cost \\$1,800 in May.\n'],
    ['latex', 'Some 81\\% of them left.\n', '81%', '18%', 'Some 18\\% of them left.\n'],
    ['latex', 'Brick \\& Sons left.\n', 'Brick & Sons', 'Brick & Daughters', 'Brick \\& Daughters left.\n'],
    ['latex', 'The firm left \\emph{Norham} in May.\n', 'Norham', 'R&D_7', 'The firm left \\emph{R\\&D\\_7} in May.\n'],
    ['markdown', 'Some **81** of them left.\n', '81', '18', 'Some **18** of them left.\n'],
    [
      'markdown',
      'The firm left Norham in May.\n',
      'Norham',
      'the *old* a_b',
      'The firm left the \\*old\\* a_b in May.\n',
    ],
    ['typst', 'The kiln cost \\$8,100 in May.\n', '$8,100', '$1,800', 'The kiln cost \\$1,800 in May.\n'],
    ['asciidoc', 'The firm left Norham in May.\n', 'Norham', '[sic] #1', 'The firm left &#91;sic] &#35;1 in May.\n'],
    ['restructuredtext', 'The firm left *Norham* in May.\n', 'Norham', 'a_b', 'The firm left *a\\_b* in May.\n'],
    ['restructuredtext', 'Norham left in May.\n', 'Norham', 'A. Brug', '\\A. Brug left in May.\n'],
    ['restructuredtext', 'In May Norham left.\n', 'Norham', 'A. Brug', 'In May A. Brug left.\n'],
    ['asciidoc', 'Norham left in May.\n', 'Norham', 'A. Brug', '{empty}A. Brug left in May.\n'],
    ['asciidoc', 'They left Norham in May.\n', 'Norham', '[[x]] <b>', 'They left &#91;&#91;x]] &#60;b> in May.\n'],
    ['markdown', 'Norham left in May.\n', 'Norham', '1. FC', '1\\. FC left in May.\n'],
    ['markdown', 'Norham left in May.\n', 'Norham', '(c) Norham', '(c\\) Norham left in May.\n'],
    ['markdown', 'Norham left in May.\n', 'Norham', 'A. Brug', 'A. Brug left in May.\n'],
    ['org', 'The firm left Norham in May.\n', 'Norham', 'R_7', 'The firm left R_\u200b7 in May.\n'],
    ['org', 'The firm left Norham in May.\n', 'Norham', '$x$', 'The firm left \\dollar{}x$ in May.\n'],
    ['org', 'The firm left /Norham/ in May.\n', 'Norham', 'Sulham', 'The firm left /Sulham/ in May.\n'],
    [
      'plain',
      'The firm left Norham in May.\n',
      'Norham',
      'the admin-\nistration of Sul\u00adham, the ﬁrst',
      'The firm left the administration of Sulham, the first in May.\n',
    ],
    [
      'plain',
      'The firm left Norham in May.\n',
      'Norham',
      'the long-\nterm plan',
      'The firm left the long-term plan in May.\n',
    ],
  ];
  for (const [id, draft, old, wanted, after] of cases) {
    it(`${id}: ${old} → ${JSON.stringify(wanted)} in ${draft.trim()}`, () => {
      assert.equal(fixed(id, draft, old, wanted), after);
    });
  }

  it('is not offered where it changes nothing', () => {
    assert.equal(fixed('markdown', 'The firm left Norham in May.\n', 'Norham', 'Norham'), undefined);
    assert.equal(fixed('markdown', 'The firm left Norham in May.\n', 'Norham', 'Nor\u00adham'), undefined);
  });
});

const PAGES: Readonly<Record<string, string>> = {
  markdown: '# Town\n\nThe firm *left* Norham in May. It paid \\$5.\n',
  quarto: ':::{.note}\nThe firm *left* Norham in May.\n:::\n',
  latex: '\\begin{document}\nThe firm \\emph{left} Norham in May.\\footnote{Or later.}\n\\end{document}\n',
  asciidoc: '= Town\n\n* The firm *left* Norham in May.\n',
  restructuredtext: 'Town\n====\n\n- The firm *left* Norham in May.\n',
  typst: '= Town\n\n- The firm *left* Norham in May.\n',
  org: '* Town\n\n- The firm /left/ Norham in May.\n',
  plain: 'The firm left Norham in May.\n',
  html: '<h1>Town</h1>\n<p>The firm <em>left</em> Norham in May.</p>\n',
};
const WORDS = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      'a_b',
      '`',
      '[',
      ']',
      '@a1',
      '<b>',
      '&',
      '&amp;',
      '\\',
      '$',
      '$5',
      '40%',
      '#1',
      '{x}',
      '~',
      '^',
      '|',
      '/',
      '=a=',
      '--',
      '"',
      "'",
      'Sulham',
      'the',
      '7',
      'cite:a',
      '::',
      '\n',
      '\u00ad',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '))
  .filter((words) => words.trim() !== '');

/** What a draft reads as, kinds of quotation marks and blanks aside. */
function prose(id: string, text: string): string {
  return typed(
    languageOf(id)
      .parse(text)
      .blocks.map((block) => block.text)
      .join('\n'),
  );
}

function typed(text: string): string {
  return text
    .replace(/[‘’´]/g, "'")
    .replace(/[“”„]|''/g, '"')
    .replace(/[^\S\n]+/g, ' ');
}

describe('a fixed draft', () => {
  for (const [id, draft] of Object.entries(PAGES)) {
    it(`reads in ${id} as the old one with the replacement`, () => {
      let offered = 0;
      fc.assert(
        fc.property(WORDS, (words) => {
          const after = fixed(id, draft, 'Norham', words);
          if (after === undefined) return;
          offered++;
          const wanted = words.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
          assert.equal(prose(id, after), typed(prose(id, draft).replace('Norham', () => wanted)));
        }),
        { numRuns: 150 },
      );
      assert.ok(offered > 120, `${offered} of 150 were offered`);
    });
  }
});
