import * as vscode from 'vscode';
import { closeAll, corpusReady, eventually, file, ruleOf, SLIP } from './support';

const CLOSED = 'drafts/closed-slip.md';

describe('all drafts at once', () => {
  beforeEach(async () => {
    await corpusReady();
    await write(CLOSED, SLIP);
  });
  afterEach(async () => {
    await closeAll();
    for (const path of [CLOSED, '.vscode'])
      await vscode.workspace.fs.delete(file(path), { recursive: true }).then(undefined, () => undefined);
    await eventually('nothing is said of a draft that is gone', () => told().length === 0);
  });

  it('are checked by a command, open or not', async () => {
    // The notification at its end waits for nobody.
    void vscode.commands.executeCommand('plumbline.checkDrafts');
    await eventually('the slip in a closed draft', () => told().join() === 'quote-altered');
  });
});

/** The rules of what is said of the closed draft. */
function told(): readonly string[] {
  return vscode.languages
    .getDiagnostics(file(CLOSED))
    .filter(({ source }) => source === 'Plumbline')
    .map(ruleOf);
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}
