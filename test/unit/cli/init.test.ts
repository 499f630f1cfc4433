import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cli, type Files, type Outcome, SOURCE } from './helper';

async function corpusOf(
  files: Files,
  args: readonly string[] = [],
  answer?: string,
): Promise<Outcome & { readonly corpus: unknown }> {
  let corpus: unknown;
  const outcome = await cli(['init', ...args], files, answer === undefined ? {} : { answer }, async (folder) => {
    const text = await readFile(path.join(folder, 'plumbline.json'), 'utf8').catch(() => '{}');
    ({ corpus } = JSON.parse(text) as { corpus?: unknown });
  });
  return { ...outcome, corpus };
}

describe('plumbline init', () => {
  it('finds the usual folders, and the only one that can be read', async () => {
    assert.deepEqual(
      (await corpusOf({ 'corpus/a.txt': SOURCE, 'sources/b/c.html': '<p>Hi.</p>', 'notes/d.md': SOURCE })).corpus,
      ['corpus/', 'sources/'],
    );
    assert.deepEqual(
      (
        await corpusOf({
          'interviews/a.txt': SOURCE,
          'story.md': SOURCE,
          'pictures/a.png': 'x',
          'node_modules/a/b.md': 'x',
        })
      ).corpus,
      ['interviews/'],
    );
  });

  it('asks where several may be meant, and proposes the fullest', async () => {
    const files: Files = { 'a/1.txt': SOURCE, 'b/1.txt': SOURCE, 'b/2.txt': SOURCE };
    assert.deepEqual((await corpusOf(files, [], '')).corpus, ['b/']);
    assert.deepEqual((await corpusOf(files, [], 'a/, b/1.txt')).corpus, ['a/', 'b/1.txt']);
    const { code, err } = await corpusOf(files);
    assert.equal(code, 2);
    assert.match(err, /Sources may be in b\/ \(2\), a\/ \(1\)\. Say where with --corpus\./);
  });

  it('takes what is given, and writes over nothing without being told to', async () => {
    assert.deepEqual((await corpusOf({}, ['--corpus', 'x', 'y/*.pdf'])).corpus, ['x', 'y/*.pdf']);
    const there: Files = { 'plumbline.json': '{"corpus":["old"]}', 'corpus/a.txt': SOURCE };
    const { code, err, corpus } = await corpusOf(there);
    assert.deepEqual(
      [code, err, corpus],
      [2, 'plumbline: plumbline.json is there already; --force writes it anew.\n', ['old']],
    );
    assert.deepEqual((await corpusOf(there, ['--force'])).corpus, ['corpus/']);
  });

  it('says what to do where nothing can be read', async () => {
    const { code, err } = await corpusOf({ 'story.md': SOURCE });
    assert.equal(code, 2);
    assert.match(err, /No folder here holds files that can be read\. Put your sources into corpus\//);
  });
});
