import assert from 'node:assert/strict';
import type { Config } from '../../../src/core/model/project/config';
import type { CacheStore } from '../../../src/core/ports';
import { createPlumbline, type Plumbline } from '../../../src/core/service';
import { ROOT } from '../../support/engine';
import { pdfOf } from '../../support/pdf';
import { MemoryCache, MemoryDisk, MemoryFiles, memoryPorts } from '../../support/memory';

/** Counts what is read from the files, so that a start from the cache can be told from a reading. */
class CountingFiles extends MemoryFiles {
  reads = 0;
  override readFile(uri: string): Promise<Uint8Array> {
    this.reads++;
    return super.readFile(uri);
  }
}

const sentences = (year: number): string =>
  Array.from({ length: 1200 }, (_, i) => `In ${year} the town of Number${i} had ${i * 17} inhabitants.`).join(' ');

async function start(files: MemoryFiles, cache: CacheStore, config: Partial<Config> = {}): Promise<Plumbline> {
  const engine = createPlumbline({ ports: { ...memoryPorts(files), cache }, config });
  await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
  return engine;
}

describe('the next start', () => {
  let files: CountingFiles;
  let cache: MemoryCache;
  beforeEach(async () => {
    files = new CountingFiles({ [`${ROOT}/corpus/a.txt`]: sentences(1950), [`${ROOT}/corpus/b.txt`]: sentences(1960) });
    cache = new MemoryCache();
    await start(files, cache);
    files.reads = 0;
  });
  const found = (engine: Plumbline): readonly string[] =>
    engine
      .searchQuotes('town of Number77 had inhabitants', 2)
      .map((h) => h.passage.text)
      .sort();

  it('reads nothing again where nothing has changed, and finds the same', async () => {
    const engine = await start(files, cache);
    assert.equal(files.reads, 0);
    assert.deepEqual(
      engine.sources().map((s) => s.passages),
      [1200, 1200],
    );
    assert.deepEqual(found(engine), [
      'In 1950 the town of Number77 had 1309 inhabitants.',
      'In 1960 the town of Number77 had 1309 inhabitants.',
    ]);
  });

  it('reads the changed file alone, and drops the one that is gone', async () => {
    files.write(`${ROOT}/corpus/a.txt`, sentences(1955));
    files.remove(`${ROOT}/corpus/b.txt`);
    const engine = await start(files, cache);
    assert.equal(files.reads, 1);
    assert.deepEqual(
      found(engine).filter((t) => t.includes('Number77 ')),
      ['In 1955 the town of Number77 had 1309 inhabitants.'],
    );
  });

  it('reads nothing again of a folder with notes in markup', async () => {
    files.write(`${ROOT}/corpus/c.md`, `# Towns\n\n- [x] count *them*\n\n${sentences(1970)}\n`);
    files.write(`${ROOT}/corpus/d.tex`, `\\section{Towns}\n\n\\emph{All} of them. ${sentences(1980)}\n`);
    await start(files, cache);
    files.reads = 0;
    const engine = await start(files, cache);
    assert.equal(files.reads, 0);
    assert.equal(engine.sources().length, 4);
  });

  it('reads a PDF once, however small the corpus', async () => {
    const own = new CountingFiles({
      [`${ROOT}/corpus/a.pdf`]: pdfOf([[], [{ x: 60, y: 90, text: 'The mill burnt down in 1911.' }]]),
    });
    const kept = new MemoryCache();
    await start(own, kept);
    own.reads = 0;
    const engine = await start(own, kept);
    assert.equal(own.reads, 0);
    assert.deepEqual(
      engine.searchQuotes('mill burnt', 1).map(({ passage }) => [passage.text, passage.locator]),
      [['The mill burnt down in 1911.', 'PDF p. 2']],
    );
  });

  it('reads a file that a bibliography names elsewhere once, too', async () => {
    const own = new CountingFiles({
      [`${ROOT}/corpus/a.bib`]: '@book{mill1911, title = {On the mill}, file = {../papers/a.pdf}}',
      [`${ROOT}/papers/a.pdf`]: pdfOf([[{ x: 60, y: 90, text: 'The mill burnt down in 1911.' }]]),
    });
    const kept = new MemoryCache();
    await start(own, kept);
    own.reads = 0;
    const engine = await start(own, kept);
    // The bibliography alone.
    assert.equal(own.reads, 1);
    assert.deepEqual(
      engine.sources().map(({ metadata }) => metadata.key),
      ['mill1911'],
    );
  });

  it('builds anew from a cache that was cut off or tampered with', async () => {
    for (const [key, bytes] of cache.kept) cache.kept.set(key, bytes.slice(0, bytes.length >> 1));
    const engine = await start(files, cache);
    assert.equal(files.reads, 2);
    assert.equal(found(engine).length, 2);
  });

  it('is the same for two windows that store at the same time', async () => {
    files.write(`${ROOT}/corpus/a.txt`, sentences(1955));
    const [one, other] = await Promise.all([start(files, cache), start(files, cache)]);
    assert.deepEqual(found(one), found(other));
    files.reads = 0;
    assert.deepEqual(found(await start(files, cache)), found(one));
    assert.equal(files.reads, 0);
  });
});

describe('texts over the memory limit', () => {
  const YEARS = [1910, 1920, 1930, 1940, 1950, 1960];
  const limit = { memoryLimitBytes: 1000 };
  let files: CountingFiles;
  let disk: MemoryDisk;
  beforeEach(() => {
    files = new CountingFiles(Object.fromEntries(YEARS.map((year) => [`${ROOT}/corpus/${year}.txt`, sentences(year)])));
    disk = new MemoryDisk();
  });
  const SLIP = {
    uri: `${ROOT}/draft.md`,
    languageId: 'markdown',
    text: 'In 1950 the town of Number77 had 1308 inhabitants.\n',
  };

  it('are read back from the stored index, and everything is found as if they were in memory', async () => {
    const plenty = await start(files, new MemoryCache());
    const scarce = await start(files, disk, limit);
    for (const query of ['town of Number77 had inhabitants', 'number12 1960', 'inhabitnts 1940'])
      assert.deepEqual(scarce.searchQuotes(query, 5), plenty.searchQuotes(query, 5));
    assert.deepEqual((await scarce.check(SLIP)).findings, (await plenty.check(SLIP)).findings);
    const again = await start(files, disk, limit);
    disk.reads = 0;
    for (const year of YEARS)
      assert.deepEqual(
        again.searchQuotes(`In ${year} the town of Number77`, 1),
        plenty.searchQuotes(`In ${year} the town of Number77`, 1),
      );
    assert.ok(disk.reads > YEARS.length / 2, `the disk was asked ${disk.reads} times`);
  });

  it('follow a changed source', async () => {
    const engine = await start(files, disk, limit);
    files.write(`${ROOT}/corpus/1950.txt`, sentences(1955));
    await engine.refresh([`${ROOT}/corpus/1950.txt`]);
    assert.equal(
      engine.searchQuotes('In 1955 the town of Number77', 1)[0]?.passage.text,
      'In 1955 the town of Number77 had 1309 inhabitants.',
    );
    assert.equal(
      engine.searchQuotes('In 1960 the town of Number77', 1)[0]?.passage.text,
      'In 1960 the town of Number77 had 1309 inhabitants.',
    );
  });

  it('are read anew from the sources where somebody has changed the stored index meanwhile', async () => {
    const engine = await start(files, disk, limit);
    // The open file of this fake shows the change at once, as one that was written in place would.
    for (const bytes of disk.kept.values()) bytes.fill(65, bytes.length - 100_000);
    for (const year of YEARS) engine.searchQuotes(`In ${year} the town of Number77`, 1);
    files.reads = 0;
    await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
    assert.equal(files.reads, YEARS.length);
    assert.equal(
      engine.searchQuotes('In 1960 the town of Number77', 1)[0]?.passage.text,
      'In 1960 the town of Number77 had 1309 inhabitants.',
    );
  });

  it('stay in memory where the host has no disk of its own', async () => {
    const engine = await start(files, new MemoryCache(), limit);
    assert.equal(
      engine.searchQuotes('In 1950 the town of Number77', 1)[0]?.passage.text,
      'In 1950 the town of Number77 had 1309 inhabitants.',
    );
  });
});
