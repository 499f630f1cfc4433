import assert from 'node:assert/strict';
import { DRAFT, served, TEXT, told } from '../../unit/server/served-reader';
import { eventually } from '../../unit/server/wire';

describe('a reader in the editor, by the machine’s clock', () => {
  it('reads what was typed once the keys rest, within a second, and no other paragraph', async () => {
    await served({ kind: 'editor', model: 'm', when: 'typing' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT.replace('until she died', 'until'));
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      const at = { line: 0, character: TEXT.indexOf('until') + 5 };
      const typed = performance.now();
      await desk.client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ range: { start: at, end: at }, text: ' she died' }],
      });
      await eventually('it is asked', () => desk.asked.length > 0);
      assert.ok(performance.now() - typed < 2000, 'asked late');
      assert.deepEqual(
        desk.asked[0]!.sentences.map(({ text }) => text),
        ['Ruhl stayed on beside the lock until she died.'],
      );
      await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
    });
  });

  it('reads what was typed just before another setting of the reader changed', async () => {
    const reader: Record<string, unknown> = { kind: 'editor', model: 'm', when: 'typing' };
    await served(reader, async (desk) => {
      await desk.client.open(DRAFT, TEXT.replace('until she died', 'until'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { connection } = desk.client;
      const at = { line: 0, character: TEXT.indexOf('until') + 5 };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ range: { start: at, end: at }, text: ' she died' }],
      });
      reader['budget'] = 99;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await eventually('it is asked', () => desk.asked.length > 0);
      assert.deepEqual(
        desk.asked[0]!.sentences.map(({ text }) => text),
        ['Ruhl stayed on beside the lock until she died.'],
      );
    });
  });

  it('asks nobody where nobody was chosen, and on command only where that was set', async () => {
    const silent = (reader: object): Promise<void> =>
      served(reader, async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await desk.client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: DRAFT, version: 2 },
          contentChanges: [{ text: `${TEXT}\nRuhl stayed.\n` }],
        });
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
        assert.equal(desk.asked.length, 0, JSON.stringify(reader));
      });
    await Promise.all([{}, { kind: 'none', when: 'typing' }, { kind: 'editor', model: 'm' }].map(silent));
  });
});
