import assert from 'node:assert/strict';
import { DEFAULT_CONFIG, type Config } from '../../../src/core/model/project/config';
import { render } from '../../../src/core/model/message';
import { corporaFor, corporaOf, createPlumbline, ProjectConfigs } from '../../../src/core/service';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const WORDS = 'The keepers of the lighthouse lit every lantern before the great storm came';
const SLIP = `"${WORDS.replace('lantern', 'candle')}," she wrote.\n`;
const SOURCE = `"${WORDS}," she wrote.\n`;
const FOLDERS = [
  { uri: 'file:///one', name: 'one' },
  { uri: 'file:///two', name: 'two' },
];

/** The configurations of two folders with these files. */
function workspace(content: Readonly<Record<string, string>>, user: Partial<Config> = {}) {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`file:///${path}`, text])),
  );
  const configs = new ProjectConfigs({ files, user: { ...DEFAULT_CONFIG, ...user }, within: FOLDERS });
  return {
    files,
    configs,
    async severity(draft: string) {
      return (await configs.configFor(`file:///${draft}`)).config.rules['quote-altered'];
    },
    corpora: () => corporaOf(configs, files, FOLDERS),
  };
}

const severity = (level: string): string => JSON.stringify({ rules: { 'quote-altered': level } });

describe('the configuration that a draft goes by', () => {
  const tree = {
    'one/plumbline.json': severity('error'),
    'one/part/plumbline.json': severity('hint'),
    'one/part/deep/note.txt': '',
    'two/a.md': '',
  };

  for (const [draft, expected] of [
    ['one/a.md', 'error'],
    ['one/other/a.md', 'error'],
    ['one/part/a.md', 'hint'],
    ['one/part/deep/a.md', 'hint'],
    ['two/a.md', undefined],
    ['elsewhere/a.md', 'error'],
  ] as const) {
    it(`is the nearest one for ${draft}: ${expected ?? 'the user’s'}`, async () => {
      assert.equal(await workspace(tree).severity(draft), expected);
    });
  }

  it('has the user’s settings of its own folder under it, where a folder has some', async () => {
    const users = new Map([['file:///two', { ...DEFAULT_CONFIG, maxFindings: 7, corpus: ['texts/'] }]]);
    const files = new MemoryFiles({
      'file:///two/sub/plumbline.json': '{"strictness": "eager"}',
      'file:///two/a.md': '',
    });
    const configs = new ProjectConfigs({ files, user: DEFAULT_CONFIG, users, within: FOLDERS });
    const limit = async (draft: string): Promise<number> =>
      (await configs.configFor(`file:///${draft}`)).config.maxFindings;
    assert.deepEqual(
      [await limit('one/a.md'), await limit('two/a.md'), await limit('two/sub/a.md'), await limit('elsewhere/a.md')],
      [DEFAULT_CONFIG.maxFindings, 7, 7, DEFAULT_CONFIG.maxFindings],
    );
    assert.equal((await configs.configFor('file:///two/sub/a.md')).config.strictness, 'eager');
    const { roots } = await corporaOf(configs, files, FOLDERS);
    assert.deepEqual(
      roots.map(({ corpus }) => corpus),
      [DEFAULT_CONFIG.corpus, ['texts/']],
    );
  });

  it('is the nearest alone: what the next one says is not mixed in', async () => {
    const { configs } = workspace({
      'one/plumbline.json': '{"maxFindings": 3}',
      'one/part/plumbline.json': '{"strictness": "eager"}',
    });
    const { config } = await configs.configFor('file:///one/part/a.md');
    assert.deepEqual([config.strictness, config.maxFindings], ['eager', DEFAULT_CONFIG.maxFindings]);
  });

  it('is the user’s where the nearest is broken, and the place of the mistake is told', async () => {
    const { configs } = workspace({ ...tree, 'one/part/plumbline.json': '{\n  "rulez": {}\n}' });
    const { config, problem } = await configs.configFor('file:///one/part/a.md');
    assert.equal(config.rules['quote-altered'], undefined);
    assert.deepEqual([problem?.uri, problem?.position], ['file:///one/part/plumbline.json', { line: 1, character: 2 }]);
    assert.match(render(problem!.message), /rulez/);
    assert.equal((await configs.configFor('file:///one/a.md')).problem, undefined);
  });
});

describe('the corpora of a workspace with projects', () => {
  it('are those that the folders and the projects below them name, relative to each', async () => {
    const { roots } = await workspace({
      'one/plumbline.json': '{"corpus":["notes/"]}',
      'one/part/plumbline.json': '{"corpus":["own/"]}',
      'one/quiet/plumbline.json': '{}',
      'two/a.md': '',
    }).corpora();
    assert.deepEqual(
      roots.map(({ uri, name, corpus, project }) => [uri, name, corpus, project]),
      [
        ['file:///one', 'one', ['notes/'], 'file:///one/'],
        ['file:///one/part', 'one/part', ['own/'], 'file:///one/part/'],
        ['file:///two', 'two', DEFAULT_CONFIG.corpus, undefined],
      ],
    );
  });

  it('are a project’s own where it names none and the usual folder lies beside its file, and only then', async () => {
    const { roots, usual } = await workspace({
      'one/notes.txt': '',
      'one/part/plumbline.json': '{"strictness":"eager"}',
      'one/part/sources/a.txt': SOURCE,
      'one/bare/plumbline.json': '{"strictness":"eager"}',
      'one/bare/texts/a.txt': SOURCE,
    }).corpora();
    assert.deepEqual(
      roots.map(({ uri, project }) => [uri, project]),
      [
        ['file:///one', undefined],
        ['file:///one/part', 'file:///one/part/'],
        ['file:///two', undefined],
      ],
    );
    assert.deepEqual(
      ['part/sources', 'bare/sources'].map((folder) => usual.get(`file:///one/${folder}`)),
      [true, false],
    );
  });

  it('are above a folder that is opened within a project', async () => {
    const { files, configs } = workspace({
      'one/plumbline.json': '{"corpus":["notes/"],"maxSourceSize":1}',
      'one/part/plumbline.json': '{"strictness":"eager","exclude":["old"]}',
      'one/part/a.md': '',
    });
    const { roots } = await corporaOf(configs, files, [{ uri: 'file:///one/part', name: 'part' }]);
    assert.deepEqual(roots, [
      {
        uri: 'file:///one',
        name: 'part',
        project: 'file:///one/',
        corpus: ['notes/'],
        exclude: ['part/old', 'part/**/old'],
        maxSourceBytes: 1024 * 1024,
      },
    ]);
  });

  it('are for some drafts those that these go by, the same as in a workspace, and no others', async () => {
    const { files, configs, corpora } = workspace({
      'one/plumbline.json': '{"corpus":["notes/"]}',
      'one/part/plumbline.json': '{"corpus":["own/"]}',
      'one/part/deep/er/plumbline.json': '{"exclude":["x/"]}',
      'one/other/plumbline.json': '{"corpus":["own/"]}',
    });
    const home = { uri: 'file:///two', name: '' };
    const folders = ['file:///one/part/deep/er/', 'file:///one/', 'file:///two/sub/', 'file:///one/part/'];
    const { roots } = await corporaFor(configs, files, folders, home);
    const all = (await corpora()).roots.map((root) => ({ ...root, name: '' }));
    assert.deepEqual(
      roots.map((root) => ({ ...root, name: '' })),
      [all[2], all[0], all[3]],
    );
    assert.deepEqual(roots[0]!.exclude, ['deep/er/x/', 'deep/er/**/x/']);
  });

  it('leaves out what a project below leaves out', async () => {
    const { roots } = await workspace({ 'one/part/plumbline.json': '{"exclude":["*.log","old/x"]}' }).corpora();
    assert.deepEqual(
      roots.map(({ exclude }) => exclude),
      [['part/*.log', 'part/**/*.log', 'part/old/x'], []],
    );
  });

  it('tells of every project that is broken, whether a draft is open there or not', async () => {
    const { problems, projects } = await workspace({
      'one/deep/er/plumbline.json': '[',
      'two/plumbline.json': '{}',
      'one/node_modules/x/plumbline.json': '[',
      'one/.git/plumbline.json': '[',
    }).corpora();
    assert.deepEqual(
      problems.map(({ uri }) => uri),
      ['file:///one/deep/er/plumbline.json'],
    );
    assert.deepEqual(projects, ['file:///one/deep/er/plumbline.json', 'file:///two/plumbline.json']);
  });
});

describe('drafts of several projects in one engine', () => {
  it('are each checked by their own, and anew only where theirs changed', async () => {
    const { files, configs } = workspace({ 'one/corpus/a.txt': SOURCE, 'one/part/plumbline.json': severity('off') });
    const engine = createPlumbline({ ports: memoryPorts(files) });
    engine.configure(DEFAULT_CONFIG, configs);
    await engine.openCorpus(FOLDERS);
    const found = async (path: string): Promise<number> =>
      (await engine.check({ uri: `file:///${path}`, languageId: 'markdown', text: SLIP })).findings.length;
    assert.deepEqual([await found('one/a.md'), await found('one/part/a.md')], [1, 0]);
    files.write('file:///one/part/plumbline.json', severity('hint'));
    engine.configure(DEFAULT_CONFIG, new ProjectConfigs({ files, user: DEFAULT_CONFIG, within: FOLDERS }));
    assert.deepEqual([await found('one/a.md'), await found('one/part/a.md')], [1, 1]);
    files.write('file:///one/part/plumbline.json', '{');
    engine.configure(DEFAULT_CONFIG, new ProjectConfigs({ files, user: DEFAULT_CONFIG, within: FOLDERS }));
    const report = await engine.check({ uri: 'file:///one/part/a.md', languageId: 'markdown', text: SLIP });
    assert.deepEqual(
      report.problems.map(({ uri }) => uri),
      ['file:///one/part/plumbline.json'],
    );
  });
});

describe('drafts of projects with sources of their own', () => {
  const NAMES = ['lantern', 'candle', 'torch'];
  const [LANTERN, CANDLE, TORCH] = NAMES.map((name) => SOURCE.replace('lantern', name));
  const TREE = {
    'one/corpus/a.txt': LANTERN!,
    'one/part/plumbline.json': '{"corpus":["own/"]}',
    'one/part/own/a.txt': CANDLE!,
    'one/part/deep/plumbline.json': '{"strictness":"eager"}',
    'one/empty/plumbline.json': '{"corpus":["none/"]}',
    'two/plumbline.json': '{"corpus":["../one/part/own/"]}',
  };

  /** An engine over all corpora of the workspace, and what it finds in a draft with the words of one source. */
  const opened = async (content: Readonly<Record<string, string>>) => {
    const { files, configs, corpora } = workspace(content);
    const engine = createPlumbline({ ports: memoryPorts(files) });
    engine.configure(DEFAULT_CONFIG, configs);
    const report = await engine.openCorpus((await corpora()).roots);
    const check = (path: string, text: string) =>
      engine.check({ uri: path.includes(':') ? path : `file:///${path}`, languageId: 'markdown', text });
    const altered = async (path: string): Promise<string> => {
      const found = await Promise.all(
        [LANTERN, CANDLE, TORCH].map(async (text) => (await check(path, text!)).findings.length),
      );
      return NAMES.filter((_, i) => found[i] === 0).join();
    };
    return { files, engine, report, check, altered };
  };

  it('are each checked against those of the nearest alone', async () => {
    const { altered } = await opened(TREE);
    for (const [path, right] of [
      ['one/a.md', 'lantern'],
      ['one/other/a.md', 'lantern'],
      ['one/part/a.md', 'candle'],
      ['one/part/deep/a.md', 'candle'],
      ['two/a.md', 'candle'],
      ['untitled:Untitled-1', 'lantern'],
    ] as const)
      assert.equal(await altered(path), right, path);
  });

  it('are told of where there are none for them, beside others that have some', async () => {
    const { check } = await opened(TREE);
    const problems = async (path: string): Promise<readonly string[]> =>
      (await check(path, TORCH!)).problems.map(({ code }) => code);
    assert.deepEqual([await problems('one/empty/a.md'), await problems('one/a.md')], [['no-sources'], []]);
  });

  it('count a source once that two of them share, and tell those apart that have one path', async () => {
    const { engine, report } = await opened(TREE);
    assert.deepEqual([report.sources, report.files], [2, 2]);
    assert.deepEqual(
      engine.sources().map(({ path }) => path),
      ['one/a.txt', 'one/part/a.txt'],
    );
    assert.deepEqual(
      engine.sources('file:///one/part/a.md').map(({ path }) => path),
      ['a.txt'],
    );
  });

  it('share what is searched without a draft, and each has its own with one', async () => {
    const { engine } = await opened(TREE);
    const found = (draft?: string): string =>
      engine
        .searchQuotes(
          'the keepers of the lighthouse',
          5,
          draft === undefined ? undefined : { uri: `file:///${draft}`, languageId: 'markdown', text: '' },
        )
        .map(({ passage }) => passage.source.slice('file:///'.length))
        .sort()
        .join();
    assert.equal(found(), 'one/corpus/a.txt,one/part/own/a.txt');
    assert.equal(found('one/part/a.md'), 'one/part/own/a.txt');
  });

  it('follow a source that changes, and projects that come and go', async () => {
    const { files, engine, altered } = await opened(TREE);
    const reopen = async (): Promise<void> => {
      const configs = new ProjectConfigs({ files, user: DEFAULT_CONFIG, within: FOLDERS });
      engine.configure(DEFAULT_CONFIG, configs);
      await engine.openCorpus((await corporaOf(configs, files, FOLDERS)).roots);
    };
    const before = engine.generation;
    files.write('file:///one/part/own/a.txt', TORCH!);
    await engine.refresh(['file:///one/part/own/a.txt']);
    assert.deepEqual([await altered('one/part/a.md'), await altered('two/a.md')], ['torch', 'torch']);
    assert.equal(await altered('one/a.md'), 'lantern');
    files.remove('file:///one/part/plumbline.json');
    await reopen();
    assert.equal(await altered('one/part/a.md'), 'lantern');
    files.write('file:///one/part/plumbline.json', '{"corpus":["own/"]}');
    await reopen();
    assert.equal(await altered('one/part/a.md'), 'torch');
    assert.ok(engine.generation > before);
  });
});
