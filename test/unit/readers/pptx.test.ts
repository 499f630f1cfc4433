import assert from 'node:assert/strict';
import { pptxOf, shape, zipOf } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

describe('a presentation', () => {
  it('is read slide by slide, with the notes of each', async () => {
    const slides = [
      shape('title', 'The fish market') + shape('body', 'It sells 40 tons a day.') + shape('sldNum', '1'),
      shape('body', 'Prices fell.'),
    ];
    const source = await sourceOf(
      'a.pptx',
      pptxOf(slides, { 0: shape('sldImg') + shape('body', 'Say that it was 50 once.') + shape('sldNum', '1') }),
    );
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
  it('keeps raised marks out of numbers, and rows together', async () => {
    const up =
      '<a:r><a:t>In 2016</a:t></a:r><a:r><a:rPr baseline="30000"/><a:t>3</a:t></a:r><a:r><a:t> it moved.</a:t></a:r>';
    const cell = (text: string): string => `<a:tc><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:tc>`;
    const table = `<a:tbl><a:tr>${cell('Cod')}${cell('12')}</a:tr></a:tbl>`;
    assert.deepEqual(passageLines(await sourceOf('a.pptx', pptxOf([shape('body', up) + table]))), [
      'paragraph: In 2016 it moved.',
      'table: Cod | 12',
    ]);
  });
  it('has no text on slides that are not shown', async () => {
    const bytes = pptxOf([shape('body', 'Shown.')]);
    assert.deepEqual(passageLines(await sourceOf('a.pptx', bytes)), ['paragraph: Shown.']);
    const hidden = zipOf({
      '_rels/.rels': '<Relationships><Relationship Id="m" Type="x/officeDocument" Target="p.xml"/></Relationships>',
      'p.xml': '<p:presentation><p:sldId r:id="s"/></p:presentation>',
      '_rels/p.xml.rels': '<Relationships><Relationship Id="s" Type="x/slide" Target="s.xml"/></Relationships>',
      's.xml': `<p:sld show="0">${shape('body', 'Hidden.')}</p:sld>`,
    });
    assert.equal(await problemOf('a.pptx', hidden), 'empty');
  });
  it('is named with the reason where it cannot be read', async () => {
    assert.equal(await problemOf('a.pptx', zipOf({ a: 'b' })), 'format');
    assert.equal(await problemOf('a.pptx', 'words'), 'damaged');
  });
});
