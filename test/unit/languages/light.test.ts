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
    const draft = 'A heading\n\nThis paragraph was wrapped by hand at a\nwidth of about forty and goes on here to\nits end.\n\n- one\n- two\n\n> quoted\n> words';
    assert.deepEqual(prose(plain, draft), ['heading: A heading', 'paragraph: This paragraph was wrapped by hand at a width of about forty and goes on here to its end.', 'list-item: one', 'list-item: two', 'quote: quoted words']);
  });

  it('take long lines for paragraphs and addresses for no prose', () => {
    const long = 'word '.repeat(40).trim();
    assert.deepEqual(prose(plain, `${long}.\n${long}, see https://x.org/a.`), [`paragraph: ${long}.`, `paragraph: ${long}, see.`]);
  });

  it('silence a sentence by brackets', () => {
    assert.deepEqual(covered(plain, 'One. [plumbline-ignore quote-altered: mine] Two. Three.'), ['Two.']);
  });
});

describe('AsciiDoc drafts', () => {
  it('give their prose', () => {
    const draft = '= Title\n:toc:\n\n== Part\n\nOne *bold* and `code` word,\nsee https://x.org[the report]. // no comment\n\n// comment\n* item\n. other\n\n----\ncode\n\nmore\n----\n\n.Caption\nimage::a.png[]\n\nNOTE: Take "`care`".';
    assert.deepEqual(prose(asciidoc, draft), ['heading: Title', 'heading: Part', 'paragraph: One bold and word, see the report. // no comment', 'list-item: item', 'list-item: other', 'caption: Caption', 'paragraph: Take “care”.']);
    assert.deepEqual(citations(asciidoc, 'So cite:[a(12), b].'), ['key a @ cite:[a(12), b] (12)', 'key b @ cite:[a(12), b]']);
    assert.deepEqual(prose(asciidoc, 'A #marked# word +\nand C# + D.'), ['paragraph: A marked word and C# + D.']);
    assert.deepEqual(covered(asciidoc, 'One.\n// plumbline-ignore\nTwo. Three.'), ['Two.']);
  });
});

describe('reStructuredText drafts', () => {
  it('give their prose', () => {
    const draft = 'Title\n=====\n\nOne *emph* and ``code`` word, `the report <https://x.org>`_.\n\n.. code-block:: js\n\n   var x;\n\n   more\n\n.. comment\n\n.. note::\n\n   Noted.\n\nAs follows::\n\n   literal\n\n- item\n\n.. [1] A note.\n';
    assert.deepEqual(prose(restructuredtext, draft), ['heading: Title', 'paragraph: One emph and word, the report.', 'quote: Noted.', 'paragraph: As follows::', 'list-item: item', 'footnote: A note.']);
    assert.deepEqual(citations(restructuredtext, 'So :cite:p:`a,b` and [1]_ and [Lim2020]_.'), ['key a @ :cite:p:`a,b`', 'key b @ :cite:p:`a,b`', 'footnote 1 @ [1]_', 'key Lim2020 @ [Lim2020]_']);
    assert.deepEqual(covered(restructuredtext, 'One.\n\n.. plumbline-ignore-paragraph\n\nTwo. Three.\n\nFour.'), ['Two. Three.']);
  });
});

describe('Typst drafts', () => {
  it('give their prose', () => {
    const draft = '#set page(\n  width: 1cm,\n)\n= Title\n\nOne *bold* and `code` and $x$ word, #link("https://x.org")[the report].\n// comment\n- item #footnote[no]\n#quote[Kept.] <label>';
    assert.deepEqual(prose(typst, draft), ['heading: Title', 'paragraph: One bold and and word, the report.', 'list-item: item Kept.']);
    assert.deepEqual(citations(typst, 'So @lim2020[p. 3] and #cite(<a>).'), ['key lim2020 @ @lim2020[p. 3] (p. 3)', 'key a @ #cite(<a>)']);
    assert.deepEqual(typst.parse('#bibliography("refs.bib")').bibliographies, ['refs.bib']);
  });
});

describe('Typst calls and comments', () => {
  it('over several lines are no prose, unlike what stands around them', () => {
    const draft = '#figure(\n  image("a.png"),\n  caption: [No 40.],\n)\nText. /* c */ More.\n/* d */ End.\n#quote(block: true)[\n  Kept.\n]';
    assert.deepEqual(prose(typst, draft), ['paragraph: Text. More. End. Kept.']);
  });
});

describe('Org drafts', () => {
  it('close inner markup before the outer', () => {
    assert.deepEqual(prose(org, 'a /one *two/ three* b'), ['paragraph: a one *two three* b']);
    assert.deepEqual(prose(org, '/*:///*'), ['paragraph: *://*']);
  });

  it('leave time stamps, tags and inline code out', () => {
    assert.deepEqual(prose(org, '* Part :news:draft:\nIt opens <2020-01-01 Wed> and [2020-01-02] at src_py{40} ratio 3:2: so.'), ['heading: Part', 'paragraph: It opens and at ratio 3:2: so.']);
  });

  it('give their prose', () => {
    const draft = '#+title: Title\n* TODO Part\n:PROPERTIES:\n:ID: 1\n:END:\nOne *bold* and =code= word, [[https://x.org][the report]].[fn:1]\n# comment\n- item\n#+begin_src js\ncode\n#+end_src\n#+begin_quote\nQuoted.\n#+end_quote\n\n[fn:1] A note.';
    assert.deepEqual(prose(org, draft), ['heading: Title', 'heading: Part', 'paragraph: One bold and word, the report.', 'list-item: item', 'paragraph: Quoted.', 'footnote: A note.']);
    assert.deepEqual(citations(org, 'So [cite:@a p. 3; @b] and cite:c.[fn:1]'), ['key a @ [cite:@a p. 3; @b] (p. 3)', 'key b @ [cite:@a p. 3; @b]', 'key c @ cite:c', 'footnote 1 @ [fn:1]']);
    assert.deepEqual(org.parse('[fn:1] A note.').footnotes.map(({ label, text }) => [label, text]), [['1', 'A note.']]);
  });
});

describe('Quarto drafts', () => {
  it('leave chunks, divs and short codes out', () => {
    const draft = '---\nbibliography: r.bib\n---\n\n::: {.callout-note}\nNoted.\n:::\n\n```{r}\nx <- 1\n\ny\n```\n\n{{< include a.qmd >}}\n\nIt is `r x` high [@a].';
    assert.deepEqual(prose(quarto, draft), ['paragraph: Noted.', 'paragraph: It is high.']);
  });
});
