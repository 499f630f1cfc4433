import assert from 'node:assert/strict';
import { markdown } from '../../../src/core/languages/markdown';
import { citations, covered, prose } from './expect';

describe('Markdown drafts', () => {
  it('tell headings, lists, quotes, tables, captions and footnotes apart', () => {
    const draft =
      '# A *short* note {#note}\n\nOne **bold** word.\nAnd a second line.\n\n- first\n  goes on\n1. second\n\n> Quoted\n> words.\n\n| a | b |\n|---|---|\n| 100 users | x<br>y |\n\n![The pier](pier.png)\n\n[^1]: Brown, *Minutes*.\n';
    assert.deepEqual(prose(markdown, draft), [
      'heading: A short note',
      'paragraph: One bold word. And a second line.',
      'list-item: first goes on',
      'list-item: second',
      'quote: Quoted words.',
      'table-cell: a',
      'table-cell: b',
      'table-cell: 100 users',
      'table-cell: x y',
      'caption: The pier',
      'footnote: Brown, Minutes.',
    ]);
  });

  it('take code, maths, front matter, comments, addresses and struck words for no prose', () => {
    const draft =
      '---\ntitle: x\n---\nThe `code` and $E=mc^2$ and <b>bold</b> and https://a.org/b_c ~~gone~~ end.\n\n```\nfenced\n\nstill\n```\n\n$$\nx\n\ny\n$$\n\n<pre>\nraw\n</pre>\n\n<!-- a\n\nb -->\n\n    indented\n';
    assert.deepEqual(prose(markdown, draft), ['paragraph: The and and bold and end.']);
  });

  it('read HTML as a browser shows it', () => {
    const draft = [
      '<div align="center">',
      '<h2>The <em>pier</em></h2>',
      '<p>It has 40&nbsp;lamps<br>and<!-- or --> one <code>bell()</code>.</p>',
      '<ul><li>One</li><li>Two</ul>',
      '<dl><dt>Fee</dt><dd>&euro;4</dd></dl>',
      '</div>',
      '',
      'Words <q>with <q>marks</q> in</q> them.',
      '',
      '<script>',
      'let pier = "no prose";',
      '</script>',
      '',
      '<p>Ada Brown: <q>We stay.</q></p>',
      '',
    ].join('\n');
    assert.deepEqual(prose(markdown, draft), [
      'heading: The pier',
      'paragraph: It has 40\u00a0lamps and one.',
      'list-item: One',
      'list-item: Two',
      'list-item: Fee: €4',
      'paragraph: Words “with ‘marks’ in” them.',
      'paragraph: Ada Brown: “We stay.”',
    ]);
  });

  it('read a block quotation of HTML as quoted, the Markdown in it too', () => {
    assert.deepEqual(
      prose(markdown, '<blockquote><p>We stay.</p>\n<footer>Ada Brown</footer></blockquote>\n\nOut.\n'),
      ['quote: We stay.', 'quote: Ada Brown', 'paragraph: Out.'],
    );
    assert.deepEqual(prose(markdown, '<blockquote>\n\nWe *stay*.\n\nAlways.\n\n</blockquote>\n\nOut.\n'), [
      'quote: We stay.',
      'quote: Always.',
      'paragraph: Out.',
    ]);
  });

  it('read money as money', () => {
    assert.deepEqual(prose(markdown, 'From $20,000 to $30,000, or $5m/$6m.'), [
      'paragraph: From $20,000 to $30,000, or $5m/$6m.',
    ]);
  });

  it('read escapes, entities and hard breaks', () => {
    assert.deepEqual(prose(markdown, 'R&amp;D \\*not\\* 5&nbsp;km  \nnext &#8212; &fjlig;ord'), [
      'paragraph: R&D *not* 5\u00a0km next — fjord',
    ]);
  });

  it("find citations in pandoc's notation, footnotes and links", () => {
    const draft =
      'It grew [see @a, pp. 33-35; -@b2] and @lim2020 [p. 3] says so.[^1] A [report](https://x.org/a) too, me@x.org.\n\n[^1]: See @c1.';
    assert.deepEqual(citations(markdown, draft), [
      'key a @ [see @a, pp. 33-35; -@b2] (pp. 33-35)',
      'key b2 @ [see @a, pp. 33-35; -@b2]',
      'key lim2020 @ @lim2020 [p. 3] (p. 3)',
      'footnote 1 @ [^1]',
      'link https://x.org/a @ [report](https://x.org/a)',
      'key c1 @ @c1',
    ]);
    assert.deepEqual(prose(markdown, draft)[0], 'paragraph: It grew and says so. A report too,.');
  });

  it('keep handles in the prose and take cross references and escaped signs for no citations', () => {
    assert.deepEqual(prose(markdown, 'As @nytimes wrote, see @fig-one and \\@a1.'), [
      'paragraph: As @nytimes wrote, see @fig-one and @a1.',
    ]);
    assert.deepEqual(citations(markdown, 'See @fig-one and \\@a1.'), []);
  });

  it('take notes written in their place out of the prose, and the citations in them as they stand', () => {
    const draft = 'It grew^[See @a1, p. 3. So it did [@b2, p. 4].] fast.';
    assert.deepEqual(prose(markdown, draft), ['paragraph: It grew fast.']);
    assert.deepEqual(citations(markdown, draft), ['key a1 @ @a1', 'key b2 @ [@b2, p. 4] (p. 4)']);
    assert.deepEqual(prose(markdown, 'It is 2^[not closed and so on.'), ['paragraph: It is 2^[not closed and so on.']);
  });

  it('take attributes and a head in TOML for no prose', () => {
    assert.deepEqual(prose(markdown, '![The pier](pier.png){width=50%}\n\nIt {is} 40.'), [
      'caption: The pier',
      'paragraph: It {is} 40.',
    ]);
    assert.deepEqual(prose(markdown, '+++\ntitle = "40 piers"\n\ndate = 2020\n+++\n\nText.'), ['paragraph: Text.']);
    assert.deepEqual(prose(markdown, '+++\nNever closed.'), ['paragraph: +++ Never closed.']);
  });

  it('go on after a formula with a label', () => {
    assert.deepEqual(prose(markdown, 'One.\n\n$$\nE = mc^2\n$$ {#eq-a}\n\nTwo.\n\n$$\nx\n\ny\n$$\nThree.'), [
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
  });

  it('keep the words of pandoc’s, wikis’ and GitHub’s own notations', () => {
    assert.deepEqual(
      prose(
        markdown,
        'Area\n:   It covers 5 acres.\n\n| A line\n| of verse\n\nSee [[Pier|the north pier]] and [[Harbour]], ==marked== and [small]{.smallcaps}, H~2~O.\n\n> [!NOTE]\n> Take care.',
      ),
      [
        'paragraph: Area: It covers 5 acres.',
        'paragraph: A line of verse',
        'paragraph: See the north pier and Harbour, marked and small, H2O.',
        'quote: Take care.',
      ],
    );
    assert.deepEqual(
      prose(markdown, '> [!QUOTE] Ruth Hale\n> The kiln\n> is cold.\n\n> [!TIP]- One alone\n\n> It is [!] so\n> here.'),
      ['heading: Ruth Hale', 'quote: The kiln is cold.', 'quote: One alone', 'quote: It is [!] so here.'],
    );
    assert.deepEqual(
      prose(markdown, 'It has {strong}`72` kilns and H{sub}`2`O, {del}`not 27`, {code}`x`, a {{b}} `c`.'),
      ['paragraph: It has 72 kilns and H2O,,, a {{b}}.'],
    );
    assert.deepEqual(
      prose(markdown, '```{figure} a.png\n:name: a-9\n\nThe kiln in 1990.\n```\n\n```{code-cell}\nx = 5\n```'),
      ['paragraph: The kiln in 1990.'],
    );
    assert.deepEqual(prose(markdown, 'It is a == b, x | y, and so: yes ~~no~~.'), [
      'paragraph: It is a == b, x | y, and so: yes.',
    ]);
  });

  it('take tables drawn with signs and TeX by itself for no prose', () => {
    assert.deepEqual(
      prose(
        markdown,
        '+---+---+\n| A | B |\n+---+---+\n\n\\newpage\n\n\\begin{align*}\n40\n\\end{align*}\n\nIt is \\emph{so}.',
      ),
      ['paragraph: It is \\emph{so}.'],
    );
  });

  it('take numbered examples for no citations', () => {
    assert.deepEqual(citations(markdown, '(@good) It grew.\n\nAs (@good) shows, and (@other) too.'), [
      'key other @ @other',
    ]);
  });

  it('find footnote marks that nothing defines', () => {
    assert.deepEqual(citations(markdown, 'So.[^x]'), ['footnote x @ [^x]']);
  });

  it('use definitions from elsewhere in the draft', () => {
    assert.deepEqual(citations(markdown, 'A [word][r].[^n]\n\nMore.\n\n[r]: https://x.org\n[^n]: Note.'), [
      'link [word][r] @ [word][r]',
      'footnote n @ [^n]',
    ]);
  });

  it('name their bibliographies', () => {
    assert.deepEqual(markdown.parse('---\nbibliography: [a.bib, b.json]\n---\n').bibliographies, ['a.bib', 'b.json']);
    assert.deepEqual(markdown.parse('---\nbibliography: refs.bib\n...\nText').bibliographies, ['refs.bib']);
    assert.deepEqual(markdown.parse('---\nbibliography: { a: }, b\n---\nText').bibliographies, []);
  });

  it('silence the next sentence, the sentence touched, a paragraph, a stretch, the file', () => {
    assert.deepEqual(covered(markdown, '<!-- plumbline-ignore quote-altered: mine -->\nFirst one. Second one.'), [
      'First one.',
    ]);
    assert.deepEqual(covered(markdown, '[//]: # (plumbline-ignore quote-altered: mine)\nFirst one. Second one.'), [
      'First one.',
    ]);
    assert.deepEqual(covered(markdown, '[comment]: <> "plumbline-ignore"\n\nFirst one. Second one.'), ['First one.']);
    assert.deepEqual(covered(markdown, '[a]: https://x.org "plumbline-ignore"\n\nFirst [one][a]. Second one.'), []);
    assert.deepEqual(covered(markdown, 'First one.<!-- plumbline-ignore --> Second one.'), ['First one.']);
    assert.deepEqual(covered(markdown, 'First one. <!-- plumbline-ignore --> Second one.'), ['Second one.']);
    assert.deepEqual(
      covered(markdown, 'Before.\n\n<!-- plumbline-ignore-paragraph -->\nFirst one. Second one.\n\nAfter.'),
      ['First one. Second one.'],
    );
    assert.deepEqual(covered(markdown, '<!-- plumbline-ignore-begin -->\nA.\n\n<!-- plumbline-ignore-end -->\nB.'), [
      'A.',
    ]);
    assert.deepEqual(covered(markdown, 'A.\n\n<!-- plumbline-ignore-file -->'), [
      'A.\n\n<!-- plumbline-ignore-file -->',
    ]);
    const [directive] = markdown.parse(
      '<!-- plumbline-ignore quote-altered, date-conflict: own survey -->\nA.',
    ).ignores;
    assert.deepEqual([directive?.rules, directive?.reason], [['quote-altered', 'date-conflict'], 'own survey']);
  });

  it('read the same when other parts of the draft change', () => {
    const before = markdown.parse('One.\n\nTwo [a].\n\n[a]: https://x.org');
    const after = markdown.parse('Zero.\n\nOne.\n\nTwo [a].\n\n[a]: https://x.org');
    assert.deepEqual(
      after.blocks.slice(1).map(({ text, map }) => [text, map.toOriginal(0) - 7]),
      before.blocks.map(({ text, map }) => [text, map.toOriginal(0)]),
    );
  });
});
