import assert from 'node:assert/strict';
import { getResolvedPDFJS } from 'unpdf';
import { loadPdfWith } from '../../../src/core/readers/pdf/engine';
import { pdfOf } from '../../support/pdf';
import { problemOf } from './reading';

describe('the library that reads PDF files', () => {
  after(() => {
    loadPdfWith(getResolvedPDFJS);
  });

  it('is loaded once, by the first of them; a failure costs that file alone', async () => {
    const bytes = pdfOf([[{ x: 60, y: 90, text: 'The mill burnt down in 1911.' }]]);
    let loads = 0;
    loadPdfWith(async () => {
      loads++;
      if (loads === 1) throw new Error('the script is not there');
      return getResolvedPDFJS() as Promise<object>;
    });
    assert.equal(loads, 0);
    const ends = [];
    for (let i = 0; i < 3; i++) ends.push(await problemOf('a.pdf', bytes));
    assert.deepEqual([ends, loads], [['not-loaded', 'none', 'none'], 2]);
  });
});
