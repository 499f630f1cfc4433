import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { docxDraft } from '../../../src/core/documents/docx';
import { docxOf, wp } from '../../support/documents';
import { cli, type Files, inFolder, runIn } from './helper';

const DRAFT = docxOf(wp('On the pier') + wp('The harbour of Arlen has 95 berths.'));
const FILES: Files = { 'corpus/pier.txt': 'The harbour of Arlen has 59 berths.\n', 'story.docx': DRAFT };

describe('plumbline check of a Word document', () => {
  it('names page and paragraph, and offers no edits of its text', async () => {
    const text = await cli(['check', 'story.docx'], FILES);
    assert.equal(text.code, 1, text.err);
    assert.match(text.out, /story\.docx:2:26 \(para\. 2\) {2}warning {2}quantity-conflict/);
    const json = await cli(['check', 'story.docx', '--format', 'json'], FILES);
    const { drafts } = JSON.parse(json.out) as {
      drafts: { findings: { printed: string; words: string; fixes: { edits: unknown[] }[] }[] }[];
    };
    const [finding] = drafts[0]!.findings;
    assert.deepEqual(
      [finding?.printed, finding?.words, finding?.fixes.flatMap(({ edits }) => edits)],
      ['para. 2', '95', []],
    );
  });

  it('has a sheet that names page and paragraph', async () => {
    const { out } = await cli(['report', 'story.docx', '--format', 'markdown'], FILES);
    assert.match(out, /^## \d\. Contradicted \(para\\?\. 2\)$/m);
  });

  it('--annotate writes another file with the findings as comments', async () => {
    await cli(['check', 'story.docx', '--annotate', 'checked.docx'], FILES, {}, async (folder) => {
      const made = new Uint8Array(await readFile(path.join(folder, 'checked.docx')));
      const [before, after] = [docxDraft.read(DRAFT), docxDraft.read(made)];
      assert.ok(before.ok && after.ok);
      assert.equal(after.value.text, before.value.text);
      assert.notDeepEqual(made, DRAFT);
      assert.deepEqual(new Uint8Array(await readFile(path.join(folder, 'story.docx'))), DRAFT);
    });
  });

  it('--annotate writes over the draft where that is named, and never by another name', async () => {
    await cli(['check', 'story.docx', '--annotate', 'story.docx'], FILES, {}, async (folder) => {
      assert.notDeepEqual(new Uint8Array(await readFile(path.join(folder, 'story.docx'))), DRAFT);
    });
    await inFolder(FILES, async (folder) => {
      await symlink(path.join(folder, 'story.docx'), path.join(folder, 'link.docx'));
      const outcome = await runIn(folder, ['check', 'story.docx', '--annotate', 'link.docx']);
      assert.equal(outcome.code, 2);
      assert.deepEqual(new Uint8Array(await readFile(path.join(folder, 'story.docx'))), DRAFT);
    });
  });

  for (const [what, args] of [
    ['a text draft', ['check', 'story.md', '--annotate', 'out.docx']],
    ['two drafts', ['check', 'story.docx', 'story.md', '--annotate', 'out.docx']],
    ['a target of another kind', ['check', 'story.docx', '--annotate', 'out.txt']],
  ] as const) {
    it(`--annotate refuses ${what}`, async () => {
      const { code, err } = await cli(args, { ...FILES, 'story.md': 'The harbour of Arlen has 95 berths.\n' });
      assert.deepEqual([code, err.includes('--annotate') || err.includes('.docx')], [2, true], err);
    });
  }
});
