import assert from 'node:assert/strict';
import { epubOf, type EpubOptions, zipOf } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

const read = async (chapters: readonly string[], options?: EpubOptions): Promise<string[]> =>
  passageLines(await sourceOf('a.epub', epubOf(chapters, options)));
const places = async (chapters: readonly string[], options?: EpubOptions): Promise<(string | undefined)[]> => {
  const { passages, blocks } = await sourceOf('a.epub', epubOf(chapters, options));
  return passages.map(({ block }) => blocks[block]!.locator);
};
const toc = (list: string): string => `<nav epub:type="toc"><ol>${list}</ol></nav>`;
const item = (href: string, name: string): string => `<li><a href="${href}">${name}</a></li>`;

describe('an e-book', () => {
  it('is read chapter by chapter, with what each block is', async () => {
    const body =
      '<h1>The <em>ford</em></h1><div>Rain fell.<p>The river rose.</p></div><ul><li>Two carts</li></ul><blockquote><p>“We waited.”</p></blockquote><table><tr><th>Year</th><th>Carts</th></tr><tr><td>1801</td><td>40</td></tr></table>';
    assert.deepEqual(await read([body, '<p>It &ldquo;froze&rdquo; &#8212; hard.</p>']), [
      'heading: The ford',
      'paragraph: Rain fell.',
      'paragraph: The river rose.',
      'list-item: Two carts',
      'quote: “We waited.”',
      'table: Year | Carts',
      'table: 1801 | 40',
      'paragraph: It “froze” — hard.',
    ]);
  });
  it('keeps the marks of notes out of numbers', async () => {
    const body =
      '<p>In 1801<sup>12</sup> and 1802<a epub:type="noteref" href="#n">3</a> the ford was 2 km<sup>2</sup> wide.</p>';
    assert.deepEqual(await read([body]), ['paragraph: In 1801 and 1802 the ford was 2 km² wide.']);
  });
  it('names the chapter where no printed page is known', async () => {
    const nav = toc(item('text/c0.xhtml', 'High Water') + item('text/c1.xhtml', 'Low Water'));
    assert.deepEqual(await places(['<p>Rain fell.</p>', '<p>The sun shone.</p>'], { nav }), [
      '“High Water”',
      '“Low Water”',
    ]);
  });
  it('names the printed page, also of a sentence that runs over its end', async () => {
    const page = (label: string): string => `<span epub:type="pagebreak" id="p${label}" title="${label}"/>`;
    const chapters = [
      `${page('9')}<p>Rain fell. It fell on the ${page('10')}ford. Nobody crossed.</p>`,
      '<p>It stopped.</p>',
    ];
    assert.deepEqual(await places(chapters), ['p. 9', 'pp. 9–10', 'p. 10', 'p. 10']);
  });
  it('takes printed pages from the list of its navigation', async () => {
    const nav = `<nav epub:type="page-list"><ol>${item('text/c0.xhtml#a', '77')}${item('text/c0.xhtml#b', '78')}</ol></nav>`;
    assert.deepEqual(
      await places(['<p id="a">Rain fell.</p><p>It <i id="x">stopped</i>.</p><p id="b">Sun.</p>'], { nav }),
      ['p. 77', 'p. 77', 'p. 78'],
    );
  });
  it('takes all authors of the book, and nobody who drew or translated', async () => {
    const authors = async (metadata: string): Promise<readonly string[]> =>
      (await sourceOf('a.epub', epubOf(['<p>Rain fell.</p>'], { metadata }))).metadata.authors.map(
        ({ family }) => family,
      );
    const three =
      '<dc:creator id="a" R1>Ines Okoro</dc:creator><dc:creator id="b" R1>Jon Lehr</dc:creator><dc:creator id="c" R2>Mia Roth</dc:creator>';
    const inPlace = three.replaceAll('R1', 'opf:role="aut"').replace('R2', 'opf:role="ill"');
    const apart = `${three.replace(/ R\d/g, '')}<meta refines="#c" property="role">trl</meta>`;
    assert.deepEqual(await authors(inPlace), ['Okoro', 'Lehr']);
    assert.deepEqual(await authors(apart), ['Okoro', 'Lehr']);
    assert.deepEqual(await authors(three.replace(/ R\d/g, '')), ['Okoro', 'Lehr', 'Roth']);
  });
  it('takes title and author from the book', async () => {
    const { metadata } = await sourceOf(
      'a.epub',
      epubOf(['<h1>Chapter One</h1><p>Rain fell.</p>'], {
        metadata: '<dc:title>The Ford</dc:title><dc:creator>Ines Okoro</dc:creator>',
      }),
    );
    assert.deepEqual(
      [metadata.title, metadata.authors, metadata.type],
      ['The Ford', [{ family: 'Okoro', given: 'Ines' }], 'book'],
    );
  });
  it('is named with the reason where it cannot be read', async () => {
    assert.equal(await problemOf('a.epub', zipOf({ a: 'b' })), 'format');
    assert.equal(await problemOf('a.epub', 'words'), 'damaged');
    const locked = { 'META-INF/encryption.xml': '<encryption><CipherReference URI="OPS/text/c0.xhtml"/></encryption>' };
    assert.equal(await problemOf('a.epub', epubOf(['<p>Rain fell.</p>'], { extra: locked })), 'encrypted');
    assert.equal(
      await problemOf(
        'a.epub',
        epubOf(['<p>Rain fell.</p>'], {
          extra: { 'META-INF/encryption.xml': '<CipherReference URI="OPS/font.otf"/>' },
        }),
      ),
      'none',
    );
  });
});
