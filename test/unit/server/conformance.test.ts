import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type CodeAction,
  type CodeLens,
  type Hover,
  type Location,
  type LocationLink,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { MemoryFiles } from '../../support/memory';
import { play, type RecordedClient, recordedClients, type Session } from './recorded';
import { eventually } from './wire';

const ROOT = 'file:///work';
const DRAFT = `${ROOT}/story.md`;
const WORDS = 'The keepers of the lighthouse lit every lantern before the great storm came';
const SOURCE = `"${WORDS}," she wrote.\n`;
const SLIP = `"${WORDS.replace('lantern', 'candle')}," she wrote.\n`;

/** Runs a test against a server that has read one source, as a client starts it. */
async function served(
  client: RecordedClient,
  use: (session: Session, files: MemoryFiles) => Promise<void>,
): Promise<void> {
  const files = new MemoryFiles({ [`${ROOT}/corpus/light.txt`]: SOURCE });
  const session = await play(client, files);
  try {
    await session.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: DRAFT, languageId: '', version: 0, text: SLIP },
    });
    await use(session, files);
    assert.deepEqual(session.unasked, [], `${client.about} was sent what it did not offer to take`);
  } finally {
    session.stop();
  }
}

const place = { line: 0, character: SLIP.indexOf('candle') + 1 };
const at = { textDocument: { uri: DRAFT }, position: place };

for (const client of recordedClients()) {
  const { workspace, textDocument } = client.initialize.capabilities;

  describe(`a client like ${client.name}`, () => {
    it('is shown what is wrong, and the fix takes it away', async () => {
      await served(client, async (session) => {
        const [found] = await eventually('the diagnostics', async () => {
          const all = await session.diagnostics(DRAFT);
          return all.length > 0 && all;
        });
        assert.deepEqual([found!.code, found!.severity], ['quote-altered', client.severity ?? 2]);
        const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: DRAFT },
          range: found!.range,
          context: { diagnostics: [] },
        });
        const [change] = actions.find(({ isPreferred }) => isPreferred)!.edit!.changes![DRAFT]!;
        assert.equal(change!.newText, 'lantern');
        await session.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: DRAFT, version: 1 },
          contentChanges: [{ range: change!.range, text: change!.newText }],
        });
        await eventually('no more diagnostics', async () => (await session.diagnostics(DRAFT)).length === 0);
      });
    });

    it('is given hovers, definitions, lenses and commands of a kind that it knows', async () => {
      await served(client, async (session) => {
        await eventually('the sources', async () => (await session.diagnostics(DRAFT)).length > 0);
        const { contents } = (await session.connection.sendRequest<Hover>('textDocument/hover', at))!;
        const { kind, value } = contents as { readonly kind: string; readonly value: string };
        const knowsMarkdown = textDocument?.hover?.contentFormat?.includes('markdown') ?? true;
        assert.equal(kind, knowsMarkdown ? 'markdown' : 'plaintext');
        assert.doesNotMatch(value, /command:/);
        if (knowsMarkdown) assert.match(value, /\]\(file:\/\/\/work\/corpus\/light\.txt#L1\)/);
        else assert.doesNotMatch(value, /\*\*|\\|\]\(/);
        const [first] = await session.connection.sendRequest<(Location | LocationLink)[]>(
          'textDocument/definition',
          at,
        );
        assert.equal('targetUri' in first!, textDocument?.definition?.linkSupport ?? false);
        const lenses = await session.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
          textDocument: { uri: DRAFT },
        });
        assert.ok(lenses.every(({ command }) => command?.command === ''));
        assert.deepEqual(session.capabilities.executeCommandProvider?.commands.includes('plumbline.insertQuote'), true);
      });
    });

    it('inserts a quote and signs a sentence off by commands', async () => {
      await served(client, async (session) => {
        await eventually('the sources', async () => (await session.diagnostics(DRAFT)).length > 0);
        const run = (command: string, ...args: readonly unknown[]): Promise<unknown> =>
          session.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
        const end = { line: 1, character: 0 };
        const edits = [
          await run('plumbline.insertQuote', DRAFT, end, 'keepers lighthouse lantern'),
          await run('plumbline.acceptClaim', DRAFT, place, { by: 'Ada' }),
        ];
        const given = workspace?.applyEdit
          ? session.applied.map((params) => (params as { readonly edit: WorkspaceEdit }).edit)
          : (edits as WorkspaceEdit[]);
        assert.equal(given.length, 2);
        assert.ok(JSON.stringify(given[0]).includes('lit every lantern'));
        assert.match(JSON.stringify(given[1]), /\.plumbline\/review\.json.*Ada.*2020-09-30|2020-09-30.*Ada/);
        assert.equal(
          given[1]!.documentChanges !== undefined,
          workspace?.workspaceEdit?.resourceOperations?.includes('create') === true &&
            workspace.workspaceEdit.documentChanges === true,
        );
        const evidence = (await run('plumbline.findEvidence', DRAFT, place)) as readonly {
          readonly uri: string;
          readonly text: string;
        }[];
        assert.deepEqual([evidence[0]!.uri, evidence[0]!.text], [`${ROOT}/corpus/light.txt`, SOURCE.trim()]);
        await assert.rejects(
          run('plumbline.findEvidence', 'nowhere'),
          /Expected: the URI of an open draft, and a position\./,
        );
        await assert.rejects(run('toString'), /There is no command toString\./);
      });
    });
  });
}

describe('a client that asks for diagnostics', () => {
  it('is not sent the same ones twice', async () => {
    await served(
      recordedClients().find(({ name }) => name === 'pulling')!,
      async (session) => {
        await eventually('the sources', async () => (await session.diagnostics(DRAFT)).length > 0);
        const ask = (previousResultId?: string): Promise<{ kind: string; resultId?: string }> =>
          session.connection.sendRequest('textDocument/diagnostic', {
            textDocument: { uri: DRAFT },
            ...(previousResultId !== undefined && { previousResultId }),
          });
        const { resultId } = await ask();
        assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId });
      },
    );
  });
});

describe('a client that asks no more', () => {
  it('is told so at once, and the server goes on', async () => {
    await served(
      recordedClients().find(({ name }) => name === 'pulling')!,
      async ({ connection, diagnostics }) => {
        await eventually('the sources', async () => (await diagnostics(DRAFT)).length > 0);
        const long = `${ROOT}/long.md`;
        const text = Array.from({ length: 2000 }, (_, i) => `Lantern ${i} was lit by ${i + 3} keepers of the storm.\n`);
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri: long, languageId: '', version: 0, text: text.join('') },
        });
        const textDocument = { uri: long };
        const ask: readonly (readonly [string, object])[] = [
          ['textDocument/diagnostic', { textDocument }],
          [
            'textDocument/codeAction',
            { textDocument, range: { start: place, end: place }, context: { diagnostics: [] } },
          ],
          ['workspace/executeCommand', { command: 'plumbline.acceptClaim', arguments: [long, place, { by: 'Ada' }] }],
        ];
        for (const [method, params] of ask) {
          const source = new CancellationTokenSource();
          const answer = connection.sendRequest(method, params, source.token);
          await connection.sendRequest('textDocument/hover', at);
          source.cancel();
          await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled }, method);
        }
        await connection.sendNotification('textDocument/didClose', { textDocument });
        assert.equal((await diagnostics(DRAFT)).length, 1);
      },
    );
  });
});

describe('a client that hands its settings over', () => {
  it('is followed when they change', async () => {
    await served(
      recordedClients().find(({ name }) => name === 'settings-at-start')!,
      async (session) => {
        const severity = async (): Promise<number | undefined> => (await session.diagnostics(DRAFT))[0]?.severity;
        await eventually('the first settings', async () => (await severity()) === 1);
        await session.connection.sendNotification('workspace/didChangeConfiguration', {
          settings: { plumbline: { rules: { 'quote-altered': 'hint' } } },
        });
        await eventually('the next settings', async () => (await severity()) === 4);
      },
    );
  });
});
