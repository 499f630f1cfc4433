import assert from 'node:assert/strict';
import { AGENT_REQUESTS, type AgentAnswer } from '../../../src/protocol/agent-protocol';
import type { FileText } from '../../../src/protocol/protocol';
import { READER_NOTIFICATIONS } from '../../../src/protocol/reader-protocol';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import { modelOf } from '../../support/fake-model';
import { MemoryFiles } from '../../support/memory';
import { type Pending, readAll } from '../../support/reading-agent';
import { type Client, eventually, startWire } from './wire';

const [MAIN, OTHER] = ['file:///work', 'file:///more'];
const SOURCE =
  'The mill\n\nBy Ada Brown\n\nThe mill at Orrin has 14 sails. It was moved to the island after the flood, stone by stone.\n';
const DRAFT = 'The mill at Orrin has 17 sails.\n\nThe mill has never stood anywhere else.\n';
const MODEL = modelOf([
  {
    of: 'never stood',
    verdict: 'conflict',
    wrong: 'never stood anywhere else',
    words: 'It was moved to the island after the flood',
  },
]);

type Ask = (tool: string, given?: unknown) => Promise<AgentAnswer>;

interface Room {
  readonly client: Client;
  readonly ask: Ask;
  readonly kept: string[];
}

async function asked(
  use: (room: Room) => Promise<void>,
  {
    settings = {},
    sources = { [`${MAIN}/corpus/mill.txt`]: SOURCE },
  }: { readonly settings?: object; readonly sources?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  const kept: string[] = [];
  const client = await startWire({
    files: new MemoryFiles({
      ...sources,
      [`${MAIN}/drafts/story.md`]: DRAFT,
      [`${OTHER}/note.md`]: 'Orrin is an island.\n',
      'file:///secret.md': DRAFT,
    }),
    folders: [
      { uri: MAIN, name: 'main' },
      { uri: OTHER, name: 'more' },
    ],
    settings,
    prepare: (connection) =>
      connection.onNotification(READER_NOTIFICATIONS.keep.name, ({ text }: FileText) => {
        kept.push(text);
      }),
  });
  try {
    await use({
      client,
      kept,
      ask: (name, input = {}) => client.connection.sendRequest(AGENT_REQUESTS.call.name, { name, input }),
    });
  } finally {
    await client.stop();
  }
}

interface Checked {
  readonly draft: string;
  readonly findings: readonly {
    readonly words: string;
    readonly evidence: readonly { readonly text: string; readonly link: string }[];
  }[];
  readonly note: string;
}

async function value<T>(answer: Promise<AgentAnswer>): Promise<T> {
  const given = await answer;
  assert.ok(given.ok, given.ok ? '' : given.words);
  return given.value as T;
}

async function words(answer: Promise<AgentAnswer>): Promise<string> {
  const given = await answer;
  assert.ok(!given.ok, JSON.stringify(given));
  return given.words;
}

describe('the editor’s tools for agents', () => {
  it('answer with the source’s words and a link, of files and of words', async () => {
    await asked(async ({ ask }) => {
      for (const given of [
        { path: 'main/drafts/story.md' },
        { path: 'drafts/story.md' },
        { path: '/work/drafts/story.md' },
        { text: DRAFT },
      ]) {
        const { findings, note } = await value<Checked>(ask('check_draft', given));
        assert.deepEqual(
          findings.map(({ words: marked }) => marked),
          ['17'],
        );
        assert.match(findings[0]!.evidence[0]!.text, /14 sails/);
        assert.equal(findings[0]!.evidence[0]!.link, `${MAIN}/corpus/mill.txt#L5`);
        assert.match(note, /unchecked, not right/);
      }
    });
  });

  it('see a draft as it stands in the editor, and leave it as it is', async () => {
    await asked(async ({ ask, client }) => {
      const uri = `${MAIN}/drafts/story%20%281%29.md`;
      await client.open(uri, DRAFT.replace('17', '15'));
      await eventually('a finding', () => client.diagnostics(uri).length === 1);
      const { findings, draft } = await value<Checked>(ask('check_draft', { path: 'drafts/story (1).md' }));
      assert.deepEqual([draft, findings[0]!.words], ['main/drafts/story (1).md', '15']);
      assert.equal(
        (
          await value<Checked>(
            ask('check_draft', { path: 'drafts/story (1).md', text: 'The mill at Orrin has 14 sails.\n' }),
          )
        ).findings.length,
        0,
      );
      assert.equal(client.diagnostics(uri).length, 1);
      await client.open('untitled:one.md', DRAFT);
      assert.equal((await value<Checked>(ask('check_draft', { path: 'untitled:one.md' }))).findings.length, 1);
    });
  });

  it('stay in the workspace, and say what to do instead', async () => {
    await asked(async ({ ask }) => {
      for (const path of ['../secret.md', '/secret.md', 'main/../../secret.md', '.', 'drafts/../../secret.md'])
        assert.match(await words(ask('check_draft', { path })), /outside of the workspace/, path);
      assert.match(await words(ask('check_draft', { path: 'corpus/mill.txt' })), /one of the sources/);
      assert.match(await words(ask('check_draft', { path: 'drafts/none.md' })), /There is no draft/);
      assert.match(await words(ask('check_draft', {})), /Give "text", or "path"/);
      assert.match(await words(ask('check_draft', { text: 5 })), /^text: /);
      assert.match(await words(ask('rm')), /no tool/);
    });
    await asked(async ({ ask }) => assert.match(await words(ask('list_sources')), /nothing can be checked/), {
      sources: {},
    });
  });

  it('let an agent read only where the writer has chosen so', async () => {
    await asked(async ({ ask }) =>
      assert.match(await words(ask('pending_readings', { path: 'drafts/story.md' })), /Choose Reader/),
    );
    await asked(
      async ({ ask, kept }) => {
        const told = await value<Pending>(ask('pending_readings', { path: 'drafts/story.md' }));
        assert.deepEqual([told.task, told.sentences.length], ['read', 2]);
        const agent = { ask: async (tool: string, given: object = {}) => ask(tool, given) };
        await readAll(agent, 'drafts/story.md', (request: ReadRequest) => MODEL(request));
        assert.match(kept.at(-1)!, /"second_look":"no"/);
        assert.deepEqual(
          (await value<Checked>(ask('check_draft', { path: 'drafts/story.md' }))).findings.map(
            ({ words: marked }) => marked,
          ),
          ['17', 'never stood anywhere else'],
        );
      },
      { settings: { reader: { kind: 'recorded' } } },
    );
  });
});
