import assert from 'node:assert/strict';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ALTERED, type Files, inFolder, runIn, SOURCE, TRUE } from './helper';

/** A folder that somebody else has made, beside one that is nobody's business. */
const FILES: Files = { 'work/corpus/pier.txt': SOURCE, 'work/drafts/story.md': ALTERED, 'away/secret.md': ALTERED };

async function inWork(use: (work: string, away: string) => Promise<void>): Promise<void> {
  await inFolder(FILES, (folder) => use(path.join(folder, 'work'), path.join(folder, 'away')));
}

describe('a folder that somebody else has made', () => {
  it('does not have files elsewhere checked as drafts by its links; links within it are followed', async () => {
    await inWork(async (work, away) => {
      await symlink(away, path.join(work, 'drafts/away'));
      await symlink(path.join(away, 'secret.md'), path.join(work, 'drafts/secret.md'));
      await symlink('story.md', path.join(work, 'drafts/again.md'));
      for (const named of ['drafts', 'drafts/**/*.md', '**/*.md']) {
        const { out } = await runIn(work, ['check', named, '--format', 'json']);
        assert.deepEqual(
          (JSON.parse(out) as { drafts: { path: string }[] }).drafts.map((draft) => draft.path),
          ['drafts/again.md', 'drafts/story.md'],
          named,
        );
      }
    });
  });

  it('may itself be reached by a link, since that is the writer’s', async () => {
    await inWork(async (work, away) => {
      await symlink(away, path.join(work, 'mine'));
      for (const named of ['mine', 'mine/*.md', 'mine/secret.md'])
        assert.match((await runIn(work, ['check', named])).out, /1 warning in 1 draft/, named);
    });
  });

  it('does not choose what is written over: neither by a link for .plumbline nor by one in it', async () => {
    await inWork(async (work, away) => {
      await symlink(away, path.join(work, '.plumbline'));
      const { code, err } = await runIn(work, ['check', 'drafts/story.md', '--update-baseline']);
      assert.equal(code, 2);
      assert.match(err, /leads out of the project by a link: nothing is written there/);
      assert.deepEqual(await readdir(away), ['secret.md']);
    });
    await inWork(async (work, away) => {
      await mkdir(path.join(work, '.plumbline'));
      await writeFile(path.join(away, 'baseline.json'), '{ "version": 1, "entries": [] }');
      await symlink(path.join(away, 'baseline.json'), path.join(work, '.plumbline/baseline.json'));
      assert.equal((await runIn(work, ['check', 'drafts/story.md', '--update-baseline'])).code, 0);
      assert.equal(await readFile(path.join(away, 'baseline.json'), 'utf8'), '{ "version": 1, "entries": [] }');
      assert.ok((await lstat(path.join(work, '.plumbline/baseline.json'))).isFile());
    });
    await inWork(async (work, away) => {
      await symlink(path.join(away, 'made.json'), path.join(work, 'plumbline.json'));
      await runIn(work, ['init', '--corpus', 'corpus', '--force']);
      assert.deepEqual(await readdir(away), ['secret.md']);
    });
  });

  it('does not choose what --output writes over: by a link, by one for a folder, or by one that leads nowhere yet', async () => {
    await inWork(async (work, away) => {
      await symlink(path.join(away, 'secret.md'), path.join(work, 'found.sarif'));
      await symlink(path.join(away, 'new.sarif'), path.join(work, 'new.sarif'));
      await symlink(away, path.join(work, 'out'));
      await symlink('drafts', path.join(work, 'within'));
      for (const file of ['found.sarif', 'new.sarif', 'out/found.sarif', 'out/deeper/found.sarif']) {
        for (const command of ['check', 'report'])
          assert.match(
            (await runIn(work, [command, 'drafts/story.md', '-o', file])).err,
            /leads out of .* by a link/,
            file,
          );
      }
      assert.deepEqual(await readdir(away), ['secret.md']);
      assert.equal(await readFile(path.join(away, 'secret.md'), 'utf8'), ALTERED);
      for (const file of ['within/found.txt', path.join(away, 'mine.txt'), '../away/mine.txt'])
        assert.equal((await runIn(work, ['check', 'drafts/story.md', '-o', file])).code, 1, file);
    });
  });

  it('gives no command to a build server by the names of its files, its settings or its words', async () => {
    await inWork(async (work) => {
      const name = 'a\n::add-mask::x ##[error]y.md';
      await writeFile(path.join(work, 'drafts', name), `##vso[task.setvariable]z ${ALTERED}`);
      await writeFile(path.join(work, 'corpus/\n::error::a.txt'), '\u0000\u0001');
      await writeFile(path.join(work, 'plumbline.json'), '{ "corpus": ["corpus", "no\\n::set-output name=a::b"] }');
      for (const args of [
        ['check', 'drafts'],
        ['check', 'drafts', '--corpus', 'no\n::error::x'],
        ['explain', `drafts/${name}`],
        ['sources'],
        ['search', 'pier'],
      ]) {
        const { out, err } = await runIn(work, args);
        assert.doesNotMatch(out + err, /^\s*::|##(?:vso)?\[/m, args.join(' '));
      }
    });
  });

  it('neither hangs nor breaks the command by patterns that take for ever or lists without an end', async () => {
    await inWork(async (work) => {
      await writeFile(path.join(work, `corpus/${'a'.repeat(200)}.txt`), TRUE);
      for (const pattern of [`${'**/'.repeat(40)}${'*a'.repeat(20)}*b`, '{a,b}'.repeat(24)]) {
        const settings = {
          corpus: ['corpus', pattern],
          exclude: [pattern],
          ignore: [{ files: [pattern], reason: 'no' }],
        };
        await writeFile(path.join(work, 'plumbline.json'), JSON.stringify(settings));
        const { code, err } = await runIn(work, ['check', 'drafts/story.md']);
        assert.equal(code, 1, err);
      }
      for (const deep of ['['.repeat(200_000), `// "\n${'{"a":'.repeat(100_000)}`]) {
        await writeFile(path.join(work, 'plumbline.json'), deep);
        assert.match((await runIn(work, ['check', 'drafts/story.md'])).err, /plumbline\.json:1:1: .*too deeply/);
      }
      await writeFile(path.join(work, 'plumbline.json'), '{}');
      await writeFile(path.join(work, 'corpus/refs.json'), `// "\n${'['.repeat(100_000)}`);
      assert.equal((await runIn(work, ['check', 'drafts/story.md'])).code, 1);
    });
  });

  it('says nothing to the terminal by the names of its files or the words of its settings', async () => {
    await inWork(async (work) => {
      await writeFile(path.join(work, 'drafts/\u001b[31m.md'), 'binary \u0000\u0001\u0002');
      await writeFile(path.join(work, 'plumbline.json'), '{ "\\u001b]0;title\\u0007": 1 }');
      const settings = await runIn(work, ['check', 'drafts']);
      const other = await runIn(work, ['check', 'drafts', '--config', 'drafts/\u001b[31m.md']);
      await writeFile(path.join(work, 'plumbline.json'), '{}');
      for (const { err, code } of [settings, other, await runIn(work, ['check', 'drafts'])]) {
        assert.equal(code, 2);
        assert.match(err, /\ufffd/);
        // eslint-disable-next-line no-control-regex
        assert.doesNotMatch(err, /[\u0000-\u0008\u000b-\u001f]/);
      }
    });
  });

  it('chooses no reader and no address for one', async () => {
    await inWork(async (work) => {
      for (const text of [
        '{ "reader": { "kind": "openai" } }',
        '{ "endpoint": "https://reader.example/v1" }',
        '{ "plumbline.reader.endpoint": "https://reader.example/v1" }',
        '{ "reader.kind": "openai" }',
      ]) {
        await writeFile(path.join(work, 'plumbline.json'), text);
        const { code, err } = await runIn(work, ['check', 'drafts/story.md']);
        assert.equal(code, 2, text);
        assert.match(err, /there is no setting/, text);
      }
    });
  });

  it('is, on the command line, the writer’s own: sources are read where its plumbline.json says', async () => {
    await inWork(async (work) => {
      await writeFile(path.join(work, 'plumbline.json'), '{ "corpus": ["../away"] }');
      await writeFile(path.join(work, 'drafts/true.md'), TRUE);
      const { err, out } = await runIn(work, ['sources']);
      assert.match(out, /secret\.md/, err);
      assert.match((await runIn(work, ['sources', '--corpus', 'corpus'])).out, /pier\.txt/);
    });
  });
});
