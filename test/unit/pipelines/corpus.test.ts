import assert from 'node:assert/strict';
import type { CorpusProgress } from '../../../src/core/model/api';
import type { Config } from '../../../src/core/model/project/config';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import { Corpus } from '../../../src/core/pipelines/corpus/corpus';
import { BIBLIOGRAPHIES, READERS } from '../../../src/core/registry';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const ROOT = { uri: 'file:///w', name: 'w' };
const STORY = 'Bees moved\n\nBy Lena Marsh\n\nApril 9, 2021\n\nThe hives stand on a slope. There are seven.\n';

interface Harness {
  readonly corpus: Corpus;
  readonly files: MemoryFiles;
  /** `+path` and `-path` for every source that came or went. */
  readonly log: string[];
}

function harness(files: Readonly<Record<string, string | Uint8Array>>, config: Partial<Config> = {}): Harness {
  const memory = new MemoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`file:///w/${path}`, content])),
  );
  const log: string[] = [];
  const corpus = new Corpus({
    ports: memoryPorts(memory),
    readers: READERS,
    bibliographies: BIBLIOGRAPHIES,
    config: () => ({ ...DEFAULT_CONFIG, ...config }),
    onAdd: ({ id }) => {
      log.push(`+${id.slice(10)}`);
      return [];
    },
    onRemove: ({ id }) => log.push(`-${id.slice(10)}`),
  });
  return { corpus, files: memory, log };
}

const paths = ({ corpus }: Harness): string[] => corpus.summaries().map(({ path }) => path);
const keys = ({ corpus }: Harness): Record<string, string> =>
  Object.fromEntries(corpus.summaries().map(({ path, metadata }) => [path, metadata.key]));
const reasons = ({ corpus }: Harness): Record<string, string> =>
  Object.fromEntries(
    corpus.summaries().flatMap(({ path, problems }) => (problems[0] ? [[path, problems[0].code]] : [])),
  );

describe('a corpus: finding sources', () => {
  it('reads the default folders, deep, in order of path, without hidden ones', async () => {
    const h = harness({
      'corpus/b.txt': STORY,
      'corpus/a/c.md': STORY,
      'sources/d.html': `<p>${STORY}`,
      'corpus/.git/x.txt': STORY,
      'corpus/node_modules/y/z.txt': STORY,
      'other/e.txt': STORY,
      'corpus/pic.png': 'x',
    });
    const report = await h.corpus.open([ROOT]);
    assert.deepEqual(paths(h), ['a/c.md', 'b.txt', 'd.html']);
    assert.deepEqual([report.sources, report.unreadable, report.problems.length, report.cancelled], [3, 0, 0, false]);
  });
  it('takes globs, single files, absolute paths and folders above', async () => {
    const files = {
      'n/a.md': STORY,
      'n/b.txt': STORY,
      'n/deep/c.md': STORY,
      'lone.txt': STORY,
      'abs%20(1)/d.txt': STORY,
    };
    const found = async (corpus: string[]): Promise<string[]> => {
      const h = harness(files, { corpus });
      await h.corpus.open([ROOT]);
      return paths(h);
    };
    assert.deepEqual(await found(['n/**/*.md']), ['a.md', 'deep/c.md']);
    assert.deepEqual(await found(['lone.txt']), ['lone.txt']);
    assert.deepEqual(await found(['/w/abs (1)']), ['d.txt']);
    assert.deepEqual(await found(['../w/n/deep', 'n']), ['a.md', 'b.txt', 'c.md']);
  });
  it('leaves out what is excluded', async () => {
    const h = harness(
      { 'corpus/a.txt': STORY, 'corpus/drafts/b.txt': STORY, 'corpus/c.old.txt': STORY },
      { exclude: ['corpus/drafts/', '*.old.txt'] },
    );
    await h.corpus.open([ROOT]);
    assert.deepEqual(paths(h), ['a.txt']);
  });
  it('says which folder of the settings is missing or empty, and keeps quiet about the default ones', async () => {
    const h = harness(
      { 'corpus/a.txt': STORY, 'empty/x.png': 'x' },
      { corpus: ['corpus/', 'sources/', 'gone/', 'empty/'] },
    );
    const { problems } = await h.corpus.open([ROOT]);
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message.args[0]]),
      [
        ['missing-folder', 'gone/'],
        ['no-sources', 'empty/'],
      ],
    );
  });
  it('tells several roots apart', async () => {
    const h = harness({ 'one/corpus/a.txt': STORY, 'two/corpus/a.txt': STORY });
    await h.corpus.open([
      { uri: 'file:///w/one', name: 'one' },
      { uri: 'file:///w/two', name: 'two' },
    ]);
    assert.deepEqual(keys(h), { 'one/a.txt': 'marsh2021bees', 'two/a.txt': 'marsh2021beesa' });
  });
});

describe('a corpus: sources that cannot be read', () => {
  it('lists each with its reason and reads the rest', async () => {
    const h = harness(
      {
        'corpus/good.txt': STORY,
        'corpus/empty.txt': '',
        'corpus/blank.md': ' \n',
        'corpus/data.txt': Uint8Array.from([1, 2, 0, 255]),
        'corpus/big.txt': 'a '.repeat(600),
        'corpus/paper.pages': 'PK',
        'corpus/wide.txt': Uint8Array.from([0xff, 0xfe, 0, 0xd8, 1, 0]),
        'corpus/locked.txt': STORY,
      },
      { maxSourceBytes: 1000 },
    );
    const readFile = h.files.readFile.bind(h.files);
    h.files.readFile = (uri) =>
      uri.endsWith('locked.txt')
        ? Promise.reject(new Error('EACCES'))
        : uri.endsWith('big.txt')
          ? assert.fail('must not be read')
          : readFile(uri);
    const report = await h.corpus.open([ROOT]);
    assert.deepEqual(reasons(h), {
      'big.txt': 'too-large',
      'blank.md': 'empty',
      'data.txt': 'binary',
      'empty.txt': 'empty',
      'locked.txt': 'unreadable',
      'paper.pages': 'format',
      'wide.txt': 'encoding',
    });
    assert.deepEqual([report.sources, report.unreadable], [1, 7]);
  });
});

describe('a corpus: changes on disk', () => {
  it('reads only what changed', async () => {
    const h = harness({ 'corpus/a.txt': STORY, 'corpus/b.txt': STORY });
    await h.corpus.open([ROOT]);
    h.log.length = 0;
    const before = h.corpus.generation;
    await h.corpus.refresh(['file:///w/corpus/a.txt', 'file:///w/elsewhere/x.txt']);
    assert.deepEqual([h.log, h.corpus.generation], [[], before]);
    h.files.write('file:///w/corpus/a.txt', `${STORY}More was said.`);
    await h.corpus.refresh(['file:///w/corpus/a.txt']);
    assert.deepEqual(h.log, ['-corpus/a.txt', '+corpus/a.txt']);
    assert.ok(h.corpus.generation > before);
  });
  it('follows added, renamed and removed files and folders', async () => {
    const h = harness({ 'corpus/a.txt': STORY, 'corpus/sub/b.txt': STORY });
    await h.corpus.open([ROOT]);
    h.log.length = 0;
    h.files.remove('file:///w/corpus/a.txt');
    h.files.write('file:///w/corpus/new%20name.txt', STORY);
    await h.corpus.refresh(['file:///w/corpus/a.txt', 'file:///w/corpus/new%20name.txt']);
    h.files.remove('file:///w/corpus/sub/b.txt');
    await h.corpus.refresh(['file:///w/corpus/sub']);
    h.files.write('file:///w/corpus/fresh/c.txt', STORY);
    await h.corpus.refresh(['file:///w/corpus/fresh']);
    assert.deepEqual(h.log, ['-corpus/a.txt', '+corpus/new%20name.txt', '-corpus/sub/b.txt', '+corpus/fresh/c.txt']);
    assert.deepEqual(paths(h), ['fresh/c.txt', 'new name.txt']);
  });
  it('keeps what is unchanged when it is opened again, and drops what the settings no longer name', async () => {
    const h = harness({ 'corpus/a.txt': STORY, 'sources/b.txt': STORY });
    await h.corpus.open([ROOT]);
    h.log.length = 0;
    h.files.remove('file:///w/sources/b.txt');
    await h.corpus.open([ROOT]);
    assert.deepEqual(h.log, ['-sources/b.txt']);
  });
  it('stops when it is told to, and when it is opened again', async () => {
    const h = harness(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`corpus/${i}.txt`, STORY])));
    const seen: CorpusProgress[] = [];
    const token = { isCancellationRequested: false };
    const first = await h.corpus.open([ROOT], {
      token,
      onProgress: (p) => {
        seen.push(p);
        token.isCancellationRequested = p.read > 0;
      },
    });
    assert.ok(first.cancelled && first.sources > 0 && first.sources < 40 && seen[0]!.total === 40);
    const [stale, last] = await Promise.all([h.corpus.open([ROOT]), h.corpus.open([ROOT])]);
    assert.ok(stale.cancelled && !last.cancelled && last.sources === 40);
  });
});

describe('a corpus: metadata and keys', () => {
  it('reads the head of a text', async () => {
    const h = harness({ 'corpus/a.txt': STORY });
    await h.corpus.open([ROOT]);
    assert.deepEqual(h.corpus.summaries()[0]!.metadata, {
      title: 'Bees moved',
      authors: [{ family: 'Marsh', given: 'Lena' }],
      date: { year: 2021, month: 4, day: 9 },
      key: 'marsh2021bees',
    });
  });
  it('lets front matter and bibliographies overrule it, by file, address or title', async () => {
    const h = harness({
      'corpus/a.txt': STORY,
      'corpus/sub/b.md': `---\ntitle: On bees\nauthor: [Jane Doe, {family: Roe, given: Max}]\ndate: 2020-05-06\nurl: https://www.example.com/bees/\nkey: mykey\n---\n\nText follows.`,
      'corpus/c.txt': 'A tale of two hives\n\nText follows.',
      'corpus/refs.bib':
        '@misc{first, title={Other}, file={a.txt}, publisher={The Hive}}\n@misc{second, url={http://example.com/bees#x}, publisher={Apiary}}\n@book{third, title={{A Tale of Two Hives}}, year=1999}\n@misc{alone, title={Nobody}}\n@misc{broken',
    });
    await h.corpus.open([ROOT]);
    const of = (path: string) => h.corpus.summaries().find((s) => s.path === path)!.metadata;
    assert.deepEqual(
      [of('a.txt').key, of('a.txt').title, of('a.txt').authors[0]!.family, of('a.txt').publisher],
      ['first', 'Other', 'Marsh', 'The Hive'],
    );
    assert.deepEqual(
      [of('sub/b.md').key, of('sub/b.md').title, of('sub/b.md').authors.length, of('sub/b.md').publisher],
      ['second', 'On bees', 2, 'Apiary'],
    );
    assert.deepEqual([of('c.txt').key, of('c.txt').date?.year], ['third', 1999]);
    assert.deepEqual([...h.corpus.references().keys()].sort(), ['alone', 'first', 'second', 'third']);
    assert.deepEqual(reasons(h), { 'refs.bib': 'syntax' });
  });
  it('never gives two sources one key, and always the same', async () => {
    const h = harness({
      'corpus/a.txt': STORY,
      'corpus/b.txt': `${STORY}x`,
      'corpus/c.md': '---\nkey: marsh2021bees\n---\nText.',
    });
    await h.corpus.open([ROOT]);
    assert.deepEqual(keys(h), { 'a.txt': 'marsh2021beesa', 'b.txt': 'marsh2021beesb', 'c.md': 'marsh2021bees' });
  });
  it('takes a changed bibliography up without reading the sources again', async () => {
    const h = harness({ 'corpus/a.txt': STORY, 'corpus/refs.bib': '@misc{one, file={a.txt}}' });
    await h.corpus.open([ROOT]);
    h.log.length = 0;
    h.files.write('file:///w/corpus/refs.bib', '@misc{two, file={a.txt}}');
    await h.corpus.refresh(['file:///w/corpus/refs.bib']);
    assert.deepEqual([keys(h), h.log], [{ 'a.txt': 'two' }, []]);
  });
});

describe('a corpus: looking up', () => {
  it('gives passages with their kind, and nothing for what is not there', async () => {
    const h = harness({ 'corpus/a.txt': STORY });
    await h.corpus.open([ROOT]);
    const { id } = h.corpus.summaries()[0]!;
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => {
        const p = h.corpus.passage({ source: id, index });
        return p && `${p.kind}: ${p.text}`;
      }),
      ['heading: Bees moved', 'paragraph: The hives stand on a slope.', 'paragraph: There are seven.', undefined],
    );
    assert.equal(h.corpus.source('file:///w/corpus/none.txt'), undefined);
  });
});
