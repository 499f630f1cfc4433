import assert from 'node:assert/strict';
import { odpOf, zipOf } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

const HIDDEN =
  '<style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
const frame = (kind: string, ...paragraphs: readonly string[]): string =>
  `<draw:frame presentation:class="${kind}"><draw:text-box>${paragraphs.map((words) => `<text:p>${words}</text:p>`).join('')}</draw:text-box></draw:frame>`;
const page = (content: string, style = 'dp1'): string => `<draw:page draw:style-name="${style}">${content}</draw:page>`;

describe('an OpenDocument presentation', () => {
  it('is read slide by slide, with the notes of each', async () => {
    const first =
      frame('title', 'The fish market') + frame('outline', 'It sells 40 tons a day.') + frame('page-number', '1');
    const notes = `<presentation:notes>${frame('notes', 'Say that it was 50 once.')}${frame('header', 'Head')}</presentation:notes>`;
    const source = await sourceOf('a.odp', odpOf(page(first + notes) + page(frame('outline', 'Prices fell.'))));
    assert.deepEqual(passageLines(source), [
      'heading: The fish market',
      'paragraph: It sells 40 tons a day.',
      'paragraph: Say that it was 50 once.',
      'paragraph: Prices fell.',
    ]);
    assert.deepEqual(
      source.passages.map(({ block }) => source.blocks[block]!.locator),
      ['slide 1', 'slide 1', 'slide 1, notes', 'slide 2'],
    );
  });

  it('counts slides that are not shown, and has none of their text', async () => {
    const source = await sourceOf(
      'a.odp',
      odpOf(page(frame('outline', 'Hidden.'), 'dp2') + page(frame('outline', 'Shown.')), HIDDEN),
    );
    assert.deepEqual(passageLines(source), ['paragraph: Shown.']);
    assert.equal(source.blocks.at(-1)?.locator, 'slide 2');
  });

  it('keeps the rows of tables together, on their slide', async () => {
    const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const table = `<draw:frame><table:table><table:table-row>${cell('Cod')}${cell('12')}</table:table-row></table:table></draw:frame>`;
    const source = await sourceOf('a.odp', odpOf(page(table)));
    assert.deepEqual(passageLines(source), ['table: Cod | 12']);
    assert.equal(source.blocks.at(-1)?.locator, 'slide 1');
  });

  it('is named where it is something else', async () => {
    assert.equal(await problemOf('a.odp', zipOf({ 'content.xml': '<office:document-content/>' })), 'format');
    assert.equal(await problemOf('a.odp', odpOf(page(frame('outline', 'a'))).slice(0, 200)), 'damaged');
  });
});
