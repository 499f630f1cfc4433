import assert from 'node:assert/strict';
import { asciidoc } from '../../../src/core/languages/asciidoc';
import { org } from '../../../src/core/languages/org';
import { plain } from '../../../src/core/languages/plain';
import { quarto } from '../../../src/core/languages/quarto';
import { restructuredtext } from '../../../src/core/languages/restructuredtext';
import { typst } from '../../../src/core/languages/typst';
import { citations, covered, prose } from './expect';

describe('Plain text drafts', () => {
  it('join hard-wrapped lines, and tell headings, lists and quotes', () => {
    const draft =
      'A heading\n\nThis paragraph was wrapped by hand at a\nwidth of about forty and goes on here to\nits end.\n\n- one\n- two\n\n> quoted\n> words';
    assert.deepEqual(prose(plain, draft), [
      'heading: A heading',
      'paragraph: This paragraph was wrapped by hand at a width of about forty and goes on here to its end.',
      'list-item: one',
      'list-item: two',
      'quote: quoted words',
    ]);
  });

  it('take long lines for paragraphs and addresses for no prose', () => {
    const long = 'word '.repeat(40).trim();
    assert.deepEqual(prose(plain, `${long}.\n${long}, see https://x.org/a.`), [
      `paragraph: ${long}.`,
      `paragraph: ${long}, see.`,
    ]);
  });

  it('silence a sentence by brackets', () => {
    assert.deepEqual(covered(plain, 'One. [plumbline-ignore quote-altered: mine] Two. Three.'), ['Two.']);
  });
});

describe('AsciiDoc drafts', () => {
  it('give their prose', () => {
    const draft =
      '= Title\n:toc:\n\n== Part\n\nOne *bold* and `code` word,\nsee https://x.org[the report]. // no comment\n\n// comment\n* item\n. other\n\n----\ncode\n\nmore\n----\n\n.Caption\nimage::a.png[]\n\nNOTE: Take "`care`".';
    assert.deepEqual(prose(asciidoc, draft), [
      'heading: Title',
      'heading: Part',
      'paragraph: One bold and word, see the report. // no comment',
      'list-item: item',
      'list-item: other',
      'caption: Caption',
      'paragraph: Take “care”.',
    ]);
    assert.deepEqual(citations(asciidoc, 'So cite:[a(12), b].'), [
      'key a @ cite:[a(12), b] (12)',
      'key b @ cite:[a(12), b]',
    ]);
    assert.deepEqual(prose(asciidoc, 'A #marked# word +\nand C# + D.'), ['paragraph: A marked word and C# + D.']);
    assert.deepEqual(covered(asciidoc, 'One.\n// plumbline-ignore\nTwo. Three.'), ['Two.']);
  });

  it('take an empty cell for none', () =>
    assert.deepEqual(prose(asciidoc, 'One.\n\n| \nTwo.'), ['paragraph: One.', 'paragraph: Two.']));

  it('give it from headers, tables, lists of terms, macros, literal text and notes', () => {
    const draft =
      '= Title\nJane Doe <jane@x.org>\nv1.0, 2020-01-01\n:toc:\n\n== Part [[part]]\n\nIt has H~2~O, [.new]#marked# and kbd:[Ctrl] words.footnote:[So says cite:[a].] +\nSee xref:b.adoc#c[the other].\n\n literal text\n\n|===\n|Pier |100 users\n2+|both\n|===\n\nArea:: It covers 5 acres.\n\n"It is ours," she said.\n-- Jane';
    assert.deepEqual(prose(asciidoc, draft), [
      'heading: Title',
      'heading: Part',
      'paragraph: It has H2O, marked and Ctrl words. See the other.',
      'footnote: So says.',
      'table-cell: Pier',
      'table-cell: 100 users',
      'table-cell: both',
      'list-item: Area: It covers 5 acres.',
      'paragraph: "It is ours," she said. -- Jane',
    ]);
  });
});

describe('reStructuredText drafts', () => {
  it('give their prose', () => {
    const draft =
      'Title\n=====\n\nOne *emph* and ``code`` word, `the report <https://x.org>`_.\n\n.. code-block:: js\n\n   var x;\n\n   more\n\n.. comment\n\n.. note::\n\n   Noted.\n\nAs follows::\n\n   literal\n\n- item\n\n.. [1] A note.\n';
    assert.deepEqual(prose(restructuredtext, draft), [
      'heading: Title',
      'paragraph: One emph and word, the report.',
      'quote: Noted.',
      'paragraph: As follows:',
      'list-item: item',
      'footnote: A note.',
    ]);
    assert.deepEqual(citations(restructuredtext, 'So :cite:p:`a,b` and [1]_ and [Lim2020]_.'), [
      'key a @ :cite:p:`a,b`',
      'key b @ :cite:p:`a,b`',
      'footnote 1 @ [1]_',
      'key Lim2020 @ [Lim2020]_',
    ]);
    assert.deepEqual(citations(restructuredtext, 'So :footcite:p:`a` and :footcite:`b` and :recite:`c`.'), [
      'key a @ :footcite:p:`a`',
      'key b @ :footcite:`b`',
    ]);
    assert.deepEqual(covered(restructuredtext, 'One.\n\n..\n   plumbline-ignore quote-altered: mine\n\nTwo. Three.'), [
      'Two.',
    ]);
    assert.deepEqual(prose(restructuredtext, '.. plumbline-ignore quote-altered: mine,\n   all of it\n\nTwo.'), [
      'paragraph: Two.',
    ]);
    assert.deepEqual(prose(restructuredtext, '..\n   Left out.\n\nTwo.'), ['paragraph: Two.']);
    assert.deepEqual(covered(restructuredtext, '.. note:: One.\n\n   .. plumbline-ignore\n\n   Two.'), ['Two.']);
    assert.deepEqual(citations(restructuredtext, 'One [#]_ and two [*]_.\n\n.. [#] A.\n.. [*] B.'), []);
    assert.deepEqual(covered(restructuredtext, 'One.\n\n.. plumbline-ignore-paragraph\n\nTwo. Three.\n\nFour.'), [
      'Two. Three.',
    ]);
  });

  it('give it where items, notes and directives run on, and leave tables and sessions out', () => {
    const draft =
      '- The first item\n  goes on here.\n\n.. note:: Noted on\n   two lines.\n\n.. topic:: A title\n\n   Its text.\n\n.. [#n] A note on\n   two lines.\n\n.. figure:: a.png\n   :width: 5\n\n   The pier.\n\n===  ===\nA    B\n===  ===\n1    2\n===  ===\n\n>>> 2 + 3\n5\n\n+---+---+\n| a | b |\n+---+---+\n\n| A line\n| of verse\n\nThe end.\n';
    assert.deepEqual(prose(restructuredtext, draft), [
      'list-item: The first item goes on here.',
      'paragraph: Noted on two lines.',
      'heading: A title',
      'quote: Its text.',
      'footnote: A note on two lines.',
      'quote: The pier.',
      'table-cell: a',
      'table-cell: b',
      'quote: A line of verse',
      'paragraph: The end.',
    ]);
  });
});

describe('Typst drafts', () => {
  it('give their prose', () => {
    const draft =
      '#set page(\n  width: 1cm,\n)\n= Title\n\nOne *bold* and `code` and $x$ word, #link("https://x.org")[the report].\n// comment\n- item #footnote[no]\n#quote[Kept.] <label>';
    assert.deepEqual(prose(typst, draft), [
      'heading: Title',
      'paragraph: One bold and and word, the report.',
      'list-item: item Kept.',
      'footnote: no',
    ]);
    assert.deepEqual(citations(typst, 'So @lim2020[p. 3] and #cite(<a>).'), [
      'key lim2020 @ @lim2020[p. 3] (p. 3)',
      'key a @ #cite(<a>)',
    ]);
    assert.deepEqual(typst.parse('#bibliography("refs.bib")').bibliographies, ['refs.bib']);
  });

  it('give it from captions, notes and quotations over many lines, and leave code out', () => {
    const draft =
      '#let f(x) = {\n  if x {\n    1\n  }\n  2\n}\n#figure(\n  image("a.png"),\n  caption: [The pier in 1990.],\n  placement: top,\n) <pier>\n\nIt grew--fast.#footnote[See @a1[p. 3] for more.]\n#quote(block: true, attribution: <b2>)[\n  We will\n  not sell.\n]\n';
    assert.deepEqual(prose(typst, draft), [
      'caption: The pier in 1990.',
      'paragraph: It grew–fast. We will not sell.',
      'footnote: See for more.',
    ]);
    assert.deepEqual(
      citations(typst, draft).map((c) => c.split(' ')[1]),
      ['a1', 'b2'],
    );
    assert.deepEqual(typst.parse('#bibliography(("a.bib", "b.yml"), style: "apa")').bibliographies, ['a.bib', 'b.yml']);
  });
});

describe('Typst calls and comments', () => {
  it('take a call by its whole name', () =>
    assert.deepEqual(
      prose(typst, 'It has #highlight(fill: red)[59] berths, #gridded[9] cranes #h(1em) and #v(2pt)tugs.'),
      ['paragraph: It has 59 berths, 9 cranes and tugs.'],
    ));

  it('over several lines are no prose, unlike their caption and what stands around them', () => {
    const draft =
      '#figure(\n  image("a.png"),\n  caption: [No 40.],\n)\nText. /* c */ More.\n/* d */ End.\n#quote(block: true)[\n  Kept.\n]';
    assert.deepEqual(prose(typst, draft), ['caption: No 40.', 'paragraph: Text. More. End. Kept.']);
  });
});

describe('Org drafts', () => {
  it('read the names of characters', () =>
    assert.deepEqual(prose(org, 'It is 98\\nbsp{}metres at 40\\deg and C:\\odd stays.'), [
      'paragraph: It is 98\u00a0metres at 40° and C:\\odd stays.',
    ]));

  it('close inner markup before the outer', () => {
    assert.deepEqual(prose(org, 'a /one *two/ three* b'), ['paragraph: a one *two three* b']);
    assert.deepEqual(prose(org, '/*:///*'), ['paragraph: *://*']);
  });

  it('leave time stamps, tags and inline code out', () => {
    assert.deepEqual(
      prose(org, '* Part :news:draft:\nIt opens <2020-01-01 Wed> and [2020-01-02] at src_py{40} ratio 3:2: so.'),
      ['heading: Part', 'paragraph: It opens and at ratio 3:2: so.'],
    );
  });

  it('give their prose', () => {
    const draft =
      '#+title: Title\n* TODO Part\n:PROPERTIES:\n:ID: 1\n:END:\nOne *bold* and =code= word, [[https://x.org][the report]].[fn:1]\n# comment\n- item\n#+begin_src js\ncode\n#+end_src\n#+begin_quote\nQuoted.\n#+end_quote\n\n[fn:1] A note.';
    assert.deepEqual(prose(org, draft), [
      'heading: Title',
      'heading: Part',
      'paragraph: One bold and word, the report.',
      'list-item: item',
      'quote: Quoted.',
      'footnote: A note.',
    ]);
    assert.deepEqual(prose(asciidoc, '[quote, A. Brown]\n____\nThe pier stays.\n____\n\nOur own words.'), [
      'quote: The pier stays.',
      'paragraph: Our own words.',
    ]);
    assert.deepEqual(citations(org, 'So [cite:@a p. 3; @b] and cite:c.[fn:1]'), [
      'key a @ [cite:@a p. 3; @b] (p. 3)',
      'key b @ [cite:@a p. 3; @b]',
      'key c @ cite:c',
      'footnote 1 @ [fn:1]',
    ]);
    assert.deepEqual(citations(org, 'So cite:a,b2 and citep:c, plus cite:d, e2020: it grew.'), [
      'key a @ cite:a,b2',
      'key b2 @ cite:a,b2',
      'key c @ citep:c',
      'key d @ cite:d, e2020',
      'key e2020 @ cite:d, e2020',
    ]);
    assert.deepEqual(
      citations(org, 'So [cite/n:@*] and [cite:@a;@*], parencite:a and Textcite:b, nocite:c, excite:d.'),
      ['key a @ [cite:@a;@*]', 'key a @ parencite:a', 'key b @ Textcite:b'],
    );
    assert.deepEqual(citations(org, 'So [[cite:see &a p. 3;&b]] and [[citet:c,d]].'), [
      'key a @ [[cite:see &a p. 3;&b]]',
      'key b @ [[cite:see &a p. 3;&b]]',
      'key c @ [[citet:c,d]]',
      'key d @ [[citet:c,d]]',
    ]);
    assert.deepEqual(
      org.parse('[fn:1] A note.').footnotes.map(({ label, text }) => [label, text]),
      [['1', 'A note.']],
    );
  });

  it('give it without tags, macros, hidden trees and formulas; cells and notes by themselves', () => {
    const draft =
      '* Part :draft:new:\nIt grew {{{fast}}} by src_python{x} half.[fn::See [cite:@a p. 3], too.]\n| Pier | 100 users |\n- Area :: 5 acres\n\\begin{align*}\nx\n\\end{align*}\n* COMMENT Not yet\nHidden.\n** Deeper\nHidden.\n* Notes :noexport:\nHidden.\n* End\nSeen.';
    assert.deepEqual(prose(org, draft), [
      'heading: Part',
      'paragraph: It grew by half.',
      'footnote: See, too.',
      'table-cell: Pier',
      'table-cell: 100 users',
      'list-item: Area – 5 acres',
      'heading: End',
      'paragraph: Seen.',
    ]);
    assert.deepEqual(citations(org, draft), ['key a @ [cite:@a p. 3] (p. 3)']);
  });
});

describe('Quarto drafts', () => {
  it('leave chunks, divs and short codes out', () => {
    const draft =
      '---\nbibliography: r.bib\n---\n\n::: {.callout-note}\nNoted.\n:::\n\n```{r}\nx <- 1\n\ny\n```\n\n{{< include a.qmd >}}\n\nIt is `r x` high [@a].';
    assert.deepEqual(prose(quarto, draft), ['paragraph: Noted.', 'paragraph: It is high.']);
  });
});
