import assert from 'node:assert/strict';
import { ALTERED, cli, type Files, SOURCE } from './helper';

const FILES: Files = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED };

describe('plumbline sources', () => {
  it('lists what is known of each source', async () => {
    const { code, out } = await cli(['sources'], FILES);
    assert.equal(code, 0);
    assert.match(out, /^corpus\/pier\.txt {2}@\S+ · \d+ passages\n {2}The pier — Ada Brown\n/);
  });

  it('says why a source cannot be used, and exits with 1', async () => {
    const { code, out } = await cli(['sources', '--format', 'json'], {
      ...FILES,
      'corpus/bad.txt': Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    });
    const { sources } = JSON.parse(out) as { sources: { path: string; problems: { code: string }[] }[] };
    assert.deepEqual(
      sources.map((s) => [s.path, s.problems.map((p) => p.code)]),
      [
        ['corpus/bad.txt', ['binary']],
        ['corpus/pier.txt', []],
      ],
    );
    assert.equal(code, 1);
  });

  it('says what of the whole could not be read', async () => {
    const { out } = await cli(['sources', '--corpus', 'corpus', 'nowhere'], {
      ...FILES,
      'corpus/bad.txt': Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    });
    assert.match(out, /warning .*nowhere.*\n2 sources; 1 without a passage that could be read\.\n$/);
  });

  it('says what to do where there are none', async () => {
    const { code, err } = await cli(['sources']);
    assert.equal(code, 2);
    assert.match(err, /There are no sources in corpus\/, sources\/, references\/\. Put some there/);
  });
});

describe('plumbline search', () => {
  it('finds a passage in spite of typos', async () => {
    const { code, out } = await cli(['search', 'north', 'peir'], FILES);
    assert.equal(code, 0);
    assert.match(out, /^corpus\/pier\.txt:5:1 {2}The pier — Ada Brown\n {2}“We will not close the north pier/);
  });

  it('writes JSON', async () => {
    const { passages } = JSON.parse((await cli(['search', 'berths', '-f', 'json'], FILES)).out) as {
      passages: { text: string; line: number }[];
    };
    assert.deepEqual(passages.map(({ text, line }) => [text, line])[0], ['The harbour has 59 berths.', 5]);
  });

  it('exits with 1 where nothing matches, as grep does', async () => {
    const { code, out } = await cli(['search', 'xylophone quartet'], FILES);
    assert.deepEqual([code, out], [1, 'Nothing in the sources matches.\n']);
  });

  it('refuses a limit that is no number', async () => {
    const { code, err } = await cli(['search', 'pier', '--limit', 'many'], FILES);
    assert.equal(code, 2);
    assert.match(err, /--limit takes a whole number from 1 on, not "many"/);
  });
});

describe('plumbline itself', () => {
  it('prints its version and its help, with exit codes and examples', async () => {
    assert.match((await cli(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    const { code, out, err } = await cli(['--help']);
    assert.equal(code, 0);
    assert.match(out, /Exit codes: 0 .*; 1 .*; 2 /s);
    assert.equal(err, '');
  });

  it('prints help for each command', async () => {
    for (const command of ['check', 'sources', 'search', 'report', 'explain', 'init']) {
      const { code, out } = await cli([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Usage: plumbline ${command} `));
    }
  });

  it('shows how it is used when it is called without anything', async () => {
    const { code, err } = await cli([]);
    assert.equal(code, 2);
    assert.match(err, /Usage: plumbline/);
  });
});

describe('plumbline report', () => {
  it("writes a sheet of the kind that the file's ending names", async () => {
    const { readFile } = await import('node:fs/promises');
    for (const [file, start] of [
      ['sheet.html', '<!doctype html>'],
      ['sheet.md', '# Fact-check sheet: story.md'],
    ] as const) {
      const { code } = await cli(['report', 'story.md', '--output', file], FILES, {}, async (folder) => {
        const sheet = await readFile(`${folder}/${file}`, 'utf8');
        assert.ok(sheet.startsWith(start));
        assert.match(sheet, /We will not close the south pier this year/);
        assert.match(sheet, /2020-09-30/);
      });
      assert.equal(code, 0, 'findings are the content of a sheet, not a failure');
    }
  });

  it('says that the sign-offs are damaged, and goes on', async () => {
    const { code, out, err } = await cli(['report', 'story.md'], { ...FILES, '.plumbline/review.json': '{' });
    assert.equal(code, 0);
    assert.match(err, /\.plumbline\/review\.json cannot be read/);
    assert.match(out, /^<!doctype html>/);
  });
});
