import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../src/hosts/node-files';
import { told } from '../../support/reading-agent';
import { cli, type Files, inFolder, runIn } from '../cli/helper';
import { asAgent } from '../cli/mcp/agent';
import { eventually, startWire } from './wire';

const SOURCE =
  'The quarry above Tolm\n\nBy Ada Brown\n\nThe quarry above Tolm employs 62 people. It was opened in 1911.\n';
const DRAFT = 'The quarry above Tolm employs 65 people.\n\nThe quarry above Tolm was opened in 1911.\n';
const FILES: Files = { 'plumbline.json': '{}', 'corpus/quarry.txt': SOURCE, 'drafts/story.md': DRAFT };
const BASELINE = '.plumbline/baseline.json';

/** The files with a baseline that accepts what is found in them. */
async function accepted(): Promise<Files> {
  let baseline = '';
  await cli(
    ['check', 'drafts/story.md', '--update-baseline', '--reason', 'counted by ourselves'],
    FILES,
    {},
    async (folder) => {
      baseline = await readFile(path.join(folder, BASELINE), 'utf8');
    },
  );
  assert.match(baseline, /counted by ourselves/);
  return { ...FILES, [BASELINE]: baseline };
}

interface Checked {
  readonly total: number;
  readonly accepted?: number;
  readonly note: string;
  readonly notChecked: readonly string[];
}

describe('what a project has accepted', () => {
  it('is left out by the editor, and a new wrong number does not hide behind it', async () => {
    await inFolder(await accepted(), async (folder) => {
      const root = pathToFileURL(folder).href;
      const uri = `${root}/drafts/story.md`;
      const client = await startWire({ files: nodeFiles, folders: [{ uri: root, name: 'work' }] });
      try {
        await client.open(uri, `${DRAFT}\nThe quarry above Tolm employs 70 people.\n`);
        const [found, ...more] = await eventually('the new number', () => {
          const all = client.diagnostics(uri);
          return all.length > 0 && all;
        });
        assert.deepEqual([found!.range.start.line, more.length], [4, 0]);
        const hoverOn = async (line: number): Promise<string> =>
          JSON.stringify(
            await client.connection.sendRequest('textDocument/hover', {
              textDocument: { uri },
              position: { line, character: 12 },
            }),
          );
        assert.match(await hoverOn(0), /Set aside/);
        assert.doesNotMatch(await hoverOn(0), /Draft:/);
        assert.match(await hoverOn(4), /Draft: \*\*70/);
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ text: DRAFT.replace('65', '68') }],
        });
        await eventually('the changed number', () => client.diagnostics(uri)[0]?.range.start.line === 0);
      } finally {
        await client.stop();
      }
    });
  });

  it('is left out and told of by the tools for agents', async () => {
    await asAgent(await accepted(), async (agent) => {
      const report = await told<Checked>(agent, 'check_draft', { path: 'drafts/story.md' });
      assert.deepEqual([report.total, report.accepted], [0, 1]);
      assert.match(report.note, /1 were accepted earlier/);
      assert.equal(
        (await told<Checked>(agent, 'check_draft', { path: 'drafts/story.md', text: DRAFT.replace('65', '68') })).total,
        1,
      );
    });
    await asAgent(FILES, async (agent) =>
      assert.deepEqual((await told<Checked>(agent, 'check_draft', { path: 'drafts/story.md' })).total, 1),
    );
  });

  it('is unknown where the file is damaged: everything is reported, and why', async () => {
    await asAgent({ ...FILES, [BASELINE]: '{"version": 1' }, async (agent) => {
      const { total, notChecked } = await told<Checked>(agent, 'check_draft', { path: 'drafts/story.md' });
      assert.equal(total, 1);
      assert.match(notChecked.join(), /baseline\.json cannot be read/);
    });
  });

  it('is a reason that explain gives', async () => {
    await inFolder(await accepted(), async (folder) =>
      assert.match((await runIn(folder, ['explain', 'drafts/story.md:1'])).out, /baseline\.json accepts it/),
    );
  });
});
