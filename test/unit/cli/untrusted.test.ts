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
