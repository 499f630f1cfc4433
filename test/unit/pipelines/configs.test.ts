import assert from 'node:assert/strict';
import { DEFAULT_CONFIG, type Config } from '../../../src/core/model/project/config';
import { render } from '../../../src/core/model/message';
import { corporaOf, createPlumbline, ProjectConfigs } from '../../../src/core/service';
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

describe('the corpus of a workspace with projects', () => {
  it('has what the folders and the projects below them name, relative to each', async () => {
    const { roots } = await workspace({
      'one/plumbline.json': '{"corpus":["notes/"]}',
      'one/part/plumbline.json': '{"corpus":["own/"]}',
      'one/quiet/plumbline.json': '{}',
      'two/a.md': '',
    }).corpora();
    assert.deepEqual(
      roots.map(({ uri, name, corpus }) => [uri, name, corpus]),
      [
        ['file:///one', 'one', ['notes/']],
        ['file:///one/part', 'one/part', ['own/']],
        ['file:///two', 'two', DEFAULT_CONFIG.corpus],
      ],
    );
  });

  it('leaves out what a project below leaves out', async () => {
    const { roots } = await workspace({ 'one/part/plumbline.json': '{"exclude":["*.log","old/x"]}' }).corpora();
    assert.deepEqual(roots[0]!.exclude, ['part/*.log', 'part/**/*.log', 'part/old/x']);
    assert.deepEqual(roots[1]!.exclude, []);
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
