import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { MemoryFiles } from '../../support/memory';
import { eventually, startWire } from './wire';

const ROOT = 'file:///work';
const DRAFT = `${ROOT}/draft.md`;
const SOURCE = '“We will never paint the iron pier,” said Hanne Brug.\n';

/** The titles of what is offered for all of a draft's first line. */
async function offered(text: string): Promise<readonly string[]> {
  const files = new MemoryFiles({ [`${ROOT}/corpus/a.txt`]: SOURCE });
  const client = await startWire({ files, folders: [{ uri: ROOT, name: 'work' }] });
  try {
    await client.open(DRAFT, text);
    await eventually('a finding', () => client.diagnostics(DRAFT).length > 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length - 1 } };
    const actions: readonly CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: DRAFT },
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return actions.map(({ title }) => title);
  } finally {
    await client.stop();
  }
}

describe('the quick fixes of a line', () => {
  it('bring a quotation with two changes whole, once', async () => {
    assert.deepEqual(
      (await offered('“We will never paint the old iron quay,” said Hanne Brug.\n')).filter((t) =>
        t.startsWith('Take'),
      ),
      ['Take the source’s wording', 'Take the whole quotation from the source', 'Take the source’s wording'],
    );
  });

  it('name what comes to the same once', async () => {
    assert.deepEqual(
      (await offered('“We will never paint the iron quay,” said Hanne Brug.\n')).filter((t) => t.startsWith('Take')),
      ['Take the source’s wording'],
    );
  });
});
