import assert from 'node:assert/strict';
import type { SourceSummary } from '../../../src/core/model/api';
import { matchingSources } from '../../../src/vscode/source-picker/source-search';

const source = (path: string, metadata: Partial<SourceSummary['metadata']>): SourceSummary => ({
  id: `file:///${path}`,
  path,
  format: 'text',
  passages: 3,
  problems: [],
  metadata: { key: path.replace(/\W/g, ''), authors: [], ...metadata },
});
const SOURCES = [
  source('harbour.txt', {
    title: 'The harbour that was not built',
    authors: [{ given: 'Inês', family: 'Falcão' }],
    key: 'falcao2021harbour',
    publisher: 'Coast Weekly',
    date: { year: 2021, month: 3, day: 9 },
  }),
  source('dykes.pdf', {
    title: 'Dykes and their keepers',
    authors: [{ given: 'Piet', family: 'Brand' }],
    key: 'brand2019dykes',
    container: 'Annals of Water',
    date: { year: 2019 },
  }),
  source('notes/interview.vtt', { title: 'Interview with a pilot' }),
];
const found = (typed: string): string =>
  matchingSources(SOURCES, typed, 'de')
    .map(({ path }) => path.replace(/\W.*/, ''))
    .join(' ');

describe('the list of sources to cite', () => {
  it('shows every source until something is typed', () => assert.equal(found(''), 'harbour dykes notes'));
  it('finds by author, accents and case aside', () => assert.equal(found('falcao'), 'harbour'));
  it('finds by title, key and publisher', () =>
    assert.deepEqual(
      [found('dykes keepers'), found('@brand2019'), found('coast'), found('annals')],
      ['dykes', 'dykes', 'harbour', 'dykes'],
    ));
  it('finds by a date in any of its forms', () =>
    assert.deepEqual(
      [found('2021-03'), found('9 March'), found('9. März'), found('2019')],
      ['harbour', 'harbour', 'harbour', 'dykes'],
    ));
  it('needs every word, wherever it stands', () =>
    assert.deepEqual([found('brand water 2019'), found('brand harbour')], ['dykes', '']));
  it('knows the filters of the quote search, and leaves one alone that is half typed', () => {
    assert.deepEqual([found('after:2020'), found('author:brand'), found('source:vtt')], ['harbour', 'dykes', 'notes']);
    assert.equal(found('author:'), 'harbour dykes notes');
    assert.equal(found('pilot -interview'), '');
  });
});
