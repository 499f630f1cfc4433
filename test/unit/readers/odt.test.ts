import assert from 'node:assert/strict';
import { fodtOf, odtOf, zipOf } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

const p = (text: string): string => `<text:p>${text}</text:p>`;
const read = async (body: string, styles = ''): Promise<string[]> =>
  passageLines(await sourceOf('a.odt', odtOf(body, styles)));

describe('an OpenDocument text', () => {
  it('is read paragraph by paragraph, with its headings, lists and tables', async () => {
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
    const body = `<text:h text:outline-level="1">The mill</text:h>${p('It burnt down.')}<text:list><text:list-item>${p('Flour was lost.')}</text:list-item></text:list><table:table><table:table-row>${cell('Sacks')}${cell('90')}</table:table-row></table:table>`;
    const expected = [
      'heading: The mill',
      'paragraph: It burnt down.',
      'list-item: Flour was lost.',
      'table: Sacks | 90',
    ];
    assert.deepEqual(await read(body), expected);
    assert.deepEqual(passageLines(await sourceOf('a.fodt', fodtOf(body))), expected);
  });
  it('keeps notes apart from the sentence that they stand in', async () => {
    const note = `<text:note><text:note-citation>7</text:note-citation><text:note-body>${p('By the miller’s own count.')}</text:note-body></text:note>`;
    const source = await sourceOf('a.odt', odtOf(p(`It ground 40 tons in 1911${note}, and more later.`)));
    assert.deepEqual(passageLines(source), [
      'paragraph: It ground 40 tons in 1911, and more later.',
      'paragraph: By the miller’s own count.',
    ]);
    assert.deepEqual(
      source.blocks.map(({ locator }) => locator),
      ['para. 1', 'n. 7'],
    );
  });
  it('keeps raised marks out of numbers', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>';
    assert.deepEqual(await read(p('In 1911<text:span text:style-name="T1">3</text:span> it stood.'), styles), [
      'paragraph: In 1911 it stood.',
    ]);
  });
  it('leaves deleted text and comments out', async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('It never burnt.')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const source = await sourceOf(
      'a.odt',
      odtOf(`${changes}${p(`It burnt<office:annotation>${p('Really?')}</office:annotation> down.`)}`),
    );
    assert.deepEqual(passageLines(source), ['paragraph: It burnt down.']);
    assert.deepEqual(
      source.problems.map(({ code }) => code),
      ['open-changes'],
    );
  });
  it('writes blanks, tabs and line breaks', async () => {
    assert.deepEqual(await read(p('One<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four.')), [
      'paragraph: One two three four.',
    ]);
  });
  it('leaves its table of contents out', async () => {
    assert.deepEqual(
      await read(
        `<text:table-of-content><text:index-body>${p('The mill 12')}</text:index-body></text:table-of-content>${p('It burnt.')}`,
      ),
      ['paragraph: It burnt.'],
    );
  });
  it('is named with the reason where it cannot be read', async () => {
    assert.equal(await problemOf('a.odt', zipOf({ x: 'y' })), 'format');
    assert.equal(await problemOf('a.fodt', 'plain words'), 'format');
    assert.equal(await problemOf('a.odt', odtOf('').slice(0, 60)), 'damaged');
    assert.equal(
      await problemOf(
        'a.odt',
        zipOf({
          'content.xml': 'x',
          'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
        }),
      ),
      'encrypted',
    );
  });
});
