import assert from 'node:assert/strict';
import { webarchiveOf } from '../../support/plist';
import { passageLines, problemOf, sourceOf } from './reading';

const PAGE = (head = ''): string =>
  `<!DOCTYPE html>${head}<html><head><title>Ice on the Tarn</title></head><body><article><h1>Ice on the Tarn</h1>` +
  '<p>The tarn froze on 12 days this winter, the warden said.</p><p>Skaters came from three valleys.</p></article></body></html>';

describe('a page that Safari saved', () => {
  it('is read as the page, with the address that it was saved from', async () => {
    const source = await sourceOf('ice.webarchive', webarchiveOf(PAGE(), 'https://example.org/ice'));
    assert.deepEqual(passageLines(source), [
      'heading: Ice on the Tarn',
      'paragraph: The tarn froze on 12 days this winter, the warden said.',
      'paragraph: Skaters came from three valleys.',
    ]);
    assert.deepEqual([source.metadata.url, source.metadata.title], ['https://example.org/ice', 'Ice on the Tarn']);
  });

  it('is decoded as the archive says', async () => {
    const latin = Uint8Array.from(PAGE().replace('warden', 'gardi\u00e1n'), (sign) => sign.charCodeAt(0));
    const source = await sourceOf('ice.webarchive', webarchiveOf(latin, 'about:blank', 'windows-1252'));
    assert.match(source.text, /gardián/);
    assert.equal(source.metadata.url, undefined);
  });

  it('is named with a reason where it is broken or something else', async () => {
    const whole = webarchiveOf(PAGE(), 'https://example.org/ice');
    for (const bytes of [
      whole.slice(0, -9),
      whole.slice(0, 60),
      new TextEncoder().encode(PAGE()),
      webarchiveOf('', 'x'),
    ]) {
      assert.equal(await problemOf('ice.webarchive', bytes), 'format');
    }
  });
});

describe('a page that SingleFile saved', () => {
  const comment = (url: string): string =>
    `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Thu Nov 07 2024 10:12:11 GMT+0100 (CET)\n-->`;

  it('brings its address, and its day where the page has none', async () => {
    const { metadata } = await sourceOf('ice.html', new TextEncoder().encode(PAGE(comment('https://example.org/ice'))));
    assert.deepEqual([metadata.url, metadata.date], ['https://example.org/ice', { year: 2024, month: 11, day: 7 }]);
  });

  it('goes by what the page itself says', async () => {
    const own =
      '<link rel="canonical" href="https://example.org/own"><meta property="article:published_time" content="2023-02-01">';
    const page = PAGE(comment('https://example.org/ice')).replace('<title>', `${own}<title>`);
    const { metadata } = await sourceOf('ice.html', new TextEncoder().encode(page));
    assert.deepEqual([metadata.url, metadata.date], ['https://example.org/own', { year: 2023, month: 2, day: 1 }]);
  });

  it('brings no address that is none', async () => {
    const { metadata } = await sourceOf('ice.html', new TextEncoder().encode(PAGE(comment('file:///ice.html'))));
    assert.equal(metadata.url, undefined);
  });
});
