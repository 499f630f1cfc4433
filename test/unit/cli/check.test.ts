import assert from 'node:assert/strict';
import { writeAnchors } from '../../../src/core/anchors/anchor-file';
import { wordsHash } from '../../../src/core/text/words/folded-words';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALTERED, cli, type Files, SOURCE, TRUE } from './helper';

const FILES: Files = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED, 'true.md': TRUE };

describe('plumbline check', () => {
  it('prints findings and exits with 1', async () => {
    const { code, out, err } = await cli(['check', 'story.md'], FILES);
    assert.equal(code, 1);
    assert.match(out, /^story\.md:1:41 {2}warning {2}quote-altered\n/);
    assert.match(out, /corpus\/pier\.txt:5:1\n/);
    assert.equal(err, '');
  });

  it('exits with 0 on a true draft', async () => {
    assert.equal((await cli(['check', 'true.md'], FILES)).code, 0);
  });

  it('exits as --fail-on says', async () => {
    const codes = await Promise.all(
      ['error', 'warning', 'info', 'never'].map(
        async (on) => (await cli(['check', 'story.md', '--fail-on', on], FILES)).code,
      ),
    );
    assert.deepEqual(codes, [0, 1, 1, 0]);
  });

  it('writes JSON and SARIF', async () => {
    const json = JSON.parse((await cli(['check', 'story.md', '--format', 'json'], FILES)).out) as {
      drafts: { path: string; findings: { words: string }[] }[];
    };
    assert.deepEqual(
      json.drafts.map((d) => [d.path, d.findings.map((f) => f.words)]),
      [['story.md', ['south']]],
    );
    const sarif = JSON.parse((await cli(['check', 'story.md', '-f', 'sarif'], FILES)).out) as {
      runs: { results: { ruleId: string }[] }[];
    };
    assert.deepEqual(
      sarif.runs[0]!.results.map((r) => r.ruleId),
      ['quote-altered'],
    );
  });

  it('reads a draft from standard input', async () => {
    const { code, out } = await cli(['check', '-', '--stdin-filename', 'drafts/new.tex'], FILES, { stdin: ALTERED });
    assert.equal(code, 1);
    assert.match(out, /^drafts\/new\.tex:1:41 /);
  });

  it('takes globs and folders, and each draft once', async () => {
    const files: Files = {
      'corpus/pier.txt': SOURCE,
      'drafts/a.md': ALTERED,
      'drafts/b/c.txt': ALTERED,
      'drafts/d.csv': ALTERED,
    };
    const paths = async (...args: string[]): Promise<string[]> =>
      (
        JSON.parse((await cli(['check', '-f', 'json', ...args], files)).out) as { drafts: { path: string }[] }
      ).drafts.map((d) => d.path);
    assert.deepEqual(await paths('drafts'), ['drafts/a.md', 'drafts/b/c.txt']);
    assert.deepEqual(await paths('drafts/**/*.txt', 'drafts/a.md', './drafts/a.md'), ['drafts/b/c.txt', 'drafts/a.md']);
  });

  it('writes to a file, without colours', async () => {
    const { code, out } = await cli(
      ['check', 'story.md', '--output', 'out/findings.txt'],
      FILES,
      { isTerminal: true },
      async (folder) => {
        assert.match(await readFile(path.join(folder, 'out/findings.txt'), 'utf8'), /^story\.md:1:41 {2}warning/);
      },
    );
    assert.deepEqual([code, out], [1, '']);
  });

  it('colours on a terminal only, and as the environment says', async () => {
    const coloured = async (isTerminal: boolean, env = {}, ...args: string[]): Promise<boolean> =>
      (await cli(['check', 'story.md', ...args], FILES, { isTerminal, env })).out.includes('\u001B[');
    assert.equal(await coloured(true), true);
    assert.equal(await coloured(false), false);
    assert.equal(await coloured(false, { FORCE_COLOR: '1' }), true);
    assert.equal(await coloured(true, { NO_COLOR: '1' }), false);
    assert.equal(await coloured(true, {}, '--no-color'), false);
  });

  it('takes the sources from --corpus', async () => {
    const files: Files = { 'notes/pier.txt': SOURCE, 'story.md': ALTERED };
    assert.equal((await cli(['check', 'story.md', '--corpus', 'notes'], files)).code, 1);
    assert.equal(
      (await cli(['check', '../story.md', '--corpus', '../notes'], { ...files, 'x/y': '' }, { cwd: 'x' })).code,
      1,
    );
  });

  it('says that there are no sources rather than that all is well', async () => {
    const { code, out, err } = await cli(['check', 'story.md'], { 'story.md': ALTERED });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /There are no sources in corpus\//);
  });
});

describe('plumbline check, when it cannot', () => {
  const troubles: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a draft that is not there', ['check', 'nope.md'], /There is no draft "nope\.md"/],
    ['a glob that matches nothing', ['check', '*.tex'], /No file matches "\*\.tex"/],
    ['a draft that is no text', ['check', 'image.md'], /"image\.md" cannot be checked\. It is not a text file/],
    ['a folder without drafts', ['check', 'corpus/empty'], /holds no drafts/],
    ['no draft', ['check'], /missing required argument 'drafts'/],
    ['an unknown format', ['check', 'story.md', '--format', 'yaml'], /Allowed choices are text, json, sarif/],
    ['an unknown option', ['check', 'story.md', '--fail-no', 'x'], /unknown option '--fail-no'/],
    ['an unknown command', ['chekc', 'story.md'], /unknown command 'chekc'/],
    ['standard input twice', ['check', '-', '-'], /one draft only/],
    ['an output that cannot be written', ['check', 'story.md', '--output', 'corpus'], /"corpus" cannot be written/],
    ['a configuration that is not there', ['check', 'story.md', '--config', 'none.json'], /none\.json cannot be read/],
  ];
  const files: Files = {
    ...FILES,
    'image.md': Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    'corpus/empty/x.csv': '',
  };
  for (const [name, args, words] of troubles) {
    it(`exits with 2 and says why: ${name}`, async () => {
      const { code, out, err } = await cli(args, files);
      assert.equal(code, 2, err);
      assert.equal(out, '');
      assert.match(err, words);
    });
  }
});

describe('quote anchors on the command line', () => {
  const QUOTE = 'We will not close the north pier this year';
  const anchors = (source: string): string =>
    writeAnchors({
      version: 1,
      anchors: [
        {
          draft: 'story.md',
          quote: QUOTE,
          source,
          start: SOURCE.indexOf(QUOTE),
          end: SOURCE.indexOf(QUOTE) + QUOTE.length,
          hash: wordsHash(QUOTE),
        },
      ],
    });
  const drifts = async (files: Files, draft: string): Promise<readonly string[]> => {
    const { out } = await cli(['check', draft, '--format', 'json', '--fail-on', 'never'], files);
    const { drafts } = JSON.parse(out) as { drafts: { findings: { rule: string; draftValue: string }[] }[] };
    return drafts.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'quote-drifted').map(({ draftValue }) => draftValue),
    );
  };

  it('tell of an inserted quote that was edited, and fail for it', async () => {
    const files = { ...FILES, '.plumbline/anchors.json': anchors('corpus/pier.txt') };
    assert.deepEqual(await drifts(files, 'story.md'), ['south']);
    assert.equal((await cli(['check', 'story.md'], files)).code, 1);
    assert.deepEqual(await drifts({ ...files, 'story.md': TRUE }, 'story.md'), []);
  });

  it('tell of a source that changed since', async () => {
    const files = {
      'corpus/pier.txt': SOURCE.replace('north', 'south'),
      'story.md': TRUE,
      '.plumbline/anchors.json': anchors('corpus/pier.txt'),
    };
    assert.deepEqual(await drifts(files, 'story.md'), ['north']);
  });

  it('follow a draft that was moved to another folder', async () => {
    const files = {
      'corpus/pier.txt': SOURCE,
      'old/.plumbline/anchors.json': anchors('../corpus/pier.txt'),
      'new/story.md': ALTERED,
    };
    assert.deepEqual(await drifts(files, 'new/story.md'), ['south']);
    assert.deepEqual(await drifts({ ...files, 'old/story.md': TRUE }, 'new/story.md'), []);
  });

  it('that cannot be read are told of', async () => {
    const { code, out } = await cli(['check', 'story.md'], {
      ...FILES,
      'story.md': TRUE,
      '.plumbline/anchors.json': '{ not ours',
    });
    assert.equal(code, 0);
    assert.match(out, /\.plumbline\/anchors\.json cannot be read/);
  });
});

describe('plumbline.json on the command line', () => {
  it('is found above the draft, and its paths are relative to it', async () => {
    const files: Files = {
      'plumbline.json': '{"corpus":["notes/"],"rules":{"quote-altered":"error"}}',
      'notes/pier.txt': SOURCE,
      'drafts/deep/story.md': ALTERED,
    };
    const { code, out } = await cli(['check', 'story.md', '--fail-on', 'error'], files, { cwd: 'drafts/deep' });
    assert.equal(code, 1);
    assert.match(out, /^story\.md:1:41 {2}error/);
  });

  it('switches a rule off', async () => {
    assert.equal(
      (await cli(['check', 'story.md'], { ...FILES, 'plumbline.json': '{"rules":{"quote-altered":"off"}}' })).code,
      0,
    );
  });

  it('accepts a finding for the project, in the named files only', async () => {
    const config = (file: string): string =>
      JSON.stringify({ ignore: [{ rule: 'quote-altered', files: [file], words: 'south', reason: 'test' }] });
    assert.equal((await cli(['check', 'story.md'], { ...FILES, 'plumbline.json': config('*.md') })).code, 0);
    assert.equal((await cli(['check', 'story.md'], { ...FILES, 'plumbline.json': config('other.md') })).code, 1);
  });

  it('holds for the drafts below it: each goes by the nearest, against the sources of all', async () => {
    const files = {
      ...FILES,
      'plumbline.json': '{}',
      'part/plumbline.json': '{"rules":{"quote-altered":"off"}}',
      'part/story.md': ALTERED,
      'own/plumbline.json': '{"corpus":["notes/"],"rules":{"quote-altered":"error"}}',
      'own/notes/a.txt': SOURCE.replace('pier', 'gate'),
      'own/story.md': ALTERED,
    };
    const { code, out } = await cli(
      ['check', 'story.md', 'part/story.md', 'own/story.md', '--fail-on', 'error'],
      files,
    );
    assert.equal(code, 1);
    assert.deepEqual(out.match(/^\S+:\d+:\d+ +\w+/gm), ['story.md:1:41  warning', 'own/story.md:1:41  error']);
  });

  it('says of a draft whose project has no sources that it was checked against nothing', async () => {
    const files = { ...FILES, 'own/plumbline.json': '{"corpus":["notes/"]}', 'own/story.md': ALTERED };
    const { out } = await cli(['check', 'story.md', 'own/story.md', '--format', 'json'], files);
    const { drafts } = JSON.parse(out) as {
      drafts: { path: string; findings: unknown[]; problems: { code: string }[] }[];
    };
    assert.deepEqual(
      drafts.map(({ path, findings, problems }) => [path, findings.length, problems.map(({ code }) => code)]),
      [
        ['story.md', 1, []],
        ['own/story.md', 0, ['no-sources']],
      ],
    );
  });

  it('gives the same findings for a draft alone, among others, and from another folder', async () => {
    const files = {
      ...FILES,
      'own/plumbline.json': '{"corpus":["notes/"]}',
      'own/notes/a.txt': SOURCE.replace('pier', 'gate'),
      'own/story.md': ALTERED,
    };
    const found = async (args: readonly string[], cwd = ''): Promise<unknown> => {
      const { out } = await cli(['check', ...args, '--format', 'json'], files, { cwd });
      const { drafts } = JSON.parse(out) as { drafts: { path: string; findings: { fingerprint: string }[] }[] };
      const draft = drafts.find(({ path }) => path.endsWith('story.md') && (cwd !== '' || path.startsWith('own')));
      return draft?.findings.map(({ fingerprint }) => fingerprint);
    };
    const alone = await found(['own/story.md']);
    assert.deepEqual(await found(['story.md', 'own/story.md']), alone);
    assert.deepEqual(await found(['story.md'], 'own'), alone);
    assert.notDeepEqual(alone, []);
  });

  it('stops where that of any draft is broken', async () => {
    const { code, err } = await cli(['check', 'story.md', 'part/story.md'], {
      ...FILES,
      'part/plumbline.json': '{',
      'part/story.md': ALTERED,
    });
    assert.equal(code, 2);
    assert.match(err, /part\/plumbline\.json:1:2/);
  });

  it('tells the place of a mistake', async () => {
    const { code, err } = await cli(['check', 'story.md'], { ...FILES, 'plumbline.json': '{\n  "rulez": {}\n}' });
    assert.equal(code, 2);
    assert.match(err, /plumbline\.json:2:3: there is no setting "rulez"/);
  });
});
